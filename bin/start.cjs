/** Loads the command: what was bundled for the package, or in a checkout its sources. */
const path = require('path');
const { pathToFileURL } = require('url');

module.exports = {
  start: async (root, inCheckout) => {
    if (inCheckout) {
      // Threads read it, too. Otherwise it would be looked for in the current folder.
      process.env.TSX_TSCONFIG_PATH = path.join(root, 'tsconfig.json');
      (await import('tsx/esm/api')).register();
    }
    const file = inCheckout ? 'commands/main.ts' : 'lib/dateline.js';
    await import(pathToFileURL(path.join(root, file)).href);
  },
};

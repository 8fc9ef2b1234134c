/** Loads the command: what was bundled for the package, or in a checkout its sources. */
const path = require('path');
const { pathToFileURL } = require('url');

module.exports = {
  start: async (root, inCheckout) => {
    if (inCheckout) (await import('tsx/esm/api')).register();
    const file = inCheckout ? 'commands/main.ts' : 'lib/dateline.js';
    await import(pathToFileURL(path.join(root, file)).href);
  },
};

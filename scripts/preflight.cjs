/**
 * Runs before every command of ours: says in one sentence what a fresh machine lacks. A Node that is
 * too old must be able to read this file, so it keeps to the JavaScript of 2015.
 */
const fs = require('fs');
const path = require('path');

/** `>=20.19` and `v20.9.0` → negative, since 9 is less than 19. */
function compare(version, wanted) {
  const numbers = (text) =>
    text
      .replace(/^[^0-9]*/, '')
      .split('.')
      .map(Number);
  const have = numbers(version);
  const need = numbers(wanted);
  for (let i = 0; i < need.length; i += 1) {
    if (have[i] !== need[i]) return have[i] - need[i];
  }
  return 0;
}

/**
 * What keeps the commands from running, if anything. `wanted` is `engines.node` of package.json,
 * such as `>=20.19`.
 */
function complaint(version, wanted, isInstalled) {
  if (compare(version, wanted) < 0) {
    const oldest = wanted.replace('>=', '');
    return `Dateline needs Node ${oldest} or newer, and this is ${version}: install a newer one from https://nodejs.org/`;
  }
  if (!isInstalled) return 'The packages are not installed yet: run "npm ci" first.';
  return undefined;
}

module.exports = { complaint };

if (require.main === module) {
  const root = path.join(__dirname, '..');
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node;
  const isInstalled = fs.existsSync(path.join(root, 'node_modules', 'tsx'));
  const text = complaint(process.version, wanted, isInstalled);
  if (text) {
    console.error(text);
    process.exitCode = 1;
  }
}

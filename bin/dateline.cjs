#!/usr/bin/env node
/**
 * Starts the command `dateline`. A Node that is too old must be able to read this file, so it keeps to
 * the JavaScript of 2015 and says what is missing.
 */
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const oldest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines.node;
const complaint = require('../scripts/preflight.cjs').complaint(process.version, oldest, true);
const inCheckout = fs.existsSync(path.join(root, 'commands', 'main.ts'));

if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  // Behind the check: the syntax of this line is newer.
  require('./start.cjs').start(root, inCheckout);
}

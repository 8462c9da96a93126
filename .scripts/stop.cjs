/** npm run stop: takes the add-in out of Excel again. */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, main, runNode } = require('./run.cjs');

const TOOL = path.join(ROOT, 'node_modules', 'office-addin-debugging', 'cli.js');

main(() => {
  if (!['win32', 'darwin'].includes(process.platform)) {
    console.log('There is nothing to stop: Excel runs on Windows and macOS only.');
    return 0;
  }
  if (!fs.existsSync(TOOL)) {
    console.log('There is nothing to stop: the add-in has not been started.');
    return 0;
  }
  return runNode([TOOL, 'stop', 'manifest.xml']);
});

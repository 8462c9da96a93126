/** npm stop: takes the add-in out of Excel again and stops the server that gave it its pages. */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, main, runNode } = require('./run.cjs');
const { hasExcel } = require('./excel.cjs');

const TOOL = path.join(ROOT, 'node_modules', 'office-addin-debugging', 'cli.js');

main(() => {
  if (!hasExcel()) {
    console.log('There is nothing to stop: no Excel was found on this computer. The browser page stops with Ctrl+C.');
    return 0;
  }
  if (!fs.existsSync(TOOL)) {
    console.log('There is nothing to stop: the add-in has not been started.');
    return 0;
  }
  return runNode([TOOL, 'stop', 'manifest.xml']);
});

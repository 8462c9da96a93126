/** npm run bench: the time the pipeline takes. */
'use strict';
require('./node-version.cjs').demandNode();
const path = require('node:path');
const { main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');

main(() => {
  ensureInstalled();
  return runNode(['--import', 'tsx', path.join('test', 'bench', 'bench.ts'), ...process.argv.slice(2)]);
});

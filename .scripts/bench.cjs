/** npm run bench: what the pipeline costs, measured on a bundle, as it ships. */
'use strict';
require('./node-version.cjs').demandNode();
const path = require('node:path');
const { ROOT, main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');

main(() => {
  ensureInstalled();
  const bundle = path.join(ROOT, 'dist', 'bench', 'bench.cjs');
  require('esbuild').buildSync({
    absWorkingDir: ROOT,
    entryPoints: [path.join('test', 'bench', 'bench.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['exceljs'],
  });
  return runNode([bundle]);
});

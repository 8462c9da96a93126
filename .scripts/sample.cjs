/** npm run sample: assesses the sample workbook and writes its analysis and plan into dist/. */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { Failure, ROOT, main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBuilt } = require('./build.cjs');

const SAMPLE = path.join('assets', 'sample.xlsx');
const PLAN = path.join('dist', 'sample-plan.xlsx');
/** The command line's "done, with findings". */
const FINDINGS = 1;

main(() => {
  ensureInstalled();
  const bundle = ensureBuilt('cli');
  fs.rmSync(path.join(ROOT, PLAN), { force: true });
  for (const args of [
    ['assess', SAMPLE],
    ['report', SAMPLE, '-o', PLAN],
  ]) {
    const code = runNode([bundle, ...args]);
    if (code > FINDINGS) throw new Failure(`"prongsai ${args.join(' ')}" ended with exit code ${code}.`, code);
  }
  if (!fs.existsSync(path.join(ROOT, PLAN))) throw new Failure(`${PLAN} was not written.`);
  console.log(`Wrote ${PLAN}`);
});

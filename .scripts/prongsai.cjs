/** npm run prongsai -- …: the command line on its own arguments, built where needed. */
'use strict';
require('./node-version.cjs').demandNode();
const { main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBuilt } = require('./build.cjs');

main(() => {
  ensureInstalled();
  // npm runs scripts in the project's folder; file names are meant from where the person stands
  const { INIT_CWD, npm_lifecycle_event: event } = process.env;
  const cwd = event === 'prongsai' && INIT_CWD ? INIT_CWD : process.cwd();
  return runNode([ensureBuilt('cli'), ...process.argv.slice(2)], { cwd });
});

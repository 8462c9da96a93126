/** npm test: packages, a browser where one is needed, then mocha with the arguments given. */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBrowser } = require('./browser.cjs');

const ALL = 'test/**/*.test.ts';

/** The arguments for mocha: all tests, unless test files are named. */
function mochaArguments(given) {
  return given.some((argument) => /^[^-].*\.ts$/.test(argument)) ? given : [...given, ALL];
}

/** Whether mocha, called with these arguments in `root`, gets to a browser test. */
function needsBrowser(root, args) {
  const folder = path.join(root, 'test', 'e2e');
  const any =
    fs.existsSync(folder) &&
    fs.readdirSync(folder, { recursive: true }).some((file) => String(file).endsWith('.test.ts'));
  return any && args.some((argument) => argument === ALL || /(^|[\\/])e2e[\\/]/.test(argument));
}

if (require.main === module) {
  main(() => {
    ensureInstalled();
    const args = mochaArguments(process.argv.slice(2));
    const env = needsBrowser(ROOT, args) ? { ...process.env, PRONGSAI_BROWSER: ensureBrowser() } : process.env;
    return runNode([path.join(ROOT, 'node_modules', 'mocha', 'bin', 'mocha.js'), ...args], { env });
  });
}

module.exports = { mochaArguments, needsBrowser };

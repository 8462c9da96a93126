/** What webpack makes, built when it is missing or older than what it is made from. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Failure, ROOT, TO_STDERR, runNode } = require('./run.cjs');

const SOURCES = ['src', 'webpack.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'];
/** By the name of the configuration: a file that tells when it was built, what it is called, and what it is made from. */
const BUILDS = {
  cli: { file: path.join('dist', 'cli', 'prongsai.cjs'), what: 'the command line', sources: SOURCES },
  pages: {
    file: path.join('dist', 'web.html'),
    what: 'the pages',
    sources: [...SOURCES, 'assets', 'manifest.xml', path.join('.scripts', 'pages')],
  },
};

/** Newest change of a file, or of a folder and all it holds, in ms; a folder's own time tells of what was removed. */
function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce((time, name) => Math.max(time, newest(path.join(file, name))), stat.mtimeMs);
}

/** Whether a build ("cli" or "pages") under `root` is missing or older than its sources. */
function buildNeeded(root, name) {
  const { file, sources } = BUILDS[name];
  const built = newest(path.join(root, file));
  return sources.some((source) => newest(path.join(root, source)) > built);
}

/** Builds "cli" or "pages" where needed, saying so on stderr, and returns the path of its file. */
function ensureBuilt(name) {
  const { file, what } = BUILDS[name];
  const built = path.join(ROOT, file);
  if (!buildNeeded(ROOT, name)) return built;
  console.error(`Building ${what} …`);
  const begun = new Date();
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  if (runNode([webpack, '--mode', 'production', '--config-name', name], { stdio: TO_STDERR }) !== 0) {
    throw new Failure(`Building ${what} failed: see the message of webpack above.`);
  }
  // webpack leaves a file alone whose content did not change; a source saved meanwhile stays newer
  fs.utimesSync(built, begun, begun);
  return built;
}

module.exports = { buildNeeded, ensureBuilt };

/** The command line's bundle, built when it is missing or older than what it is made from. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Failure, ROOT, TO_STDERR, runNode } = require('./run.cjs');

const BUNDLE = path.join('dist', 'cli', 'prongsai.cjs');
const SOURCES = ['src', 'webpack.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** Newest change of a file, or of a folder and all it holds, in ms; a folder's own time tells of what was removed. */
function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce((time, name) => Math.max(time, newest(path.join(file, name))), stat.mtimeMs);
}

/** Whether the bundle under `root` is missing or older than its sources. */
function buildNeeded(root) {
  const built = newest(path.join(root, BUNDLE));
  return SOURCES.some((source) => newest(path.join(root, source)) > built);
}

/** Builds the bundle where needed, saying so on stderr, and returns its path. */
function ensureBuilt() {
  const bundle = path.join(ROOT, BUNDLE);
  if (!buildNeeded(ROOT)) return bundle;
  console.error('Building the command line …');
  const begun = new Date();
  const webpack = path.join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  if (runNode([webpack, '--mode', 'production'], { stdio: TO_STDERR }) !== 0) {
    throw new Failure('The command line could not be built: see the message of webpack above.');
  }
  // webpack leaves a file alone whose content did not change; a source saved meanwhile stays newer
  fs.utimesSync(bundle, begun, begun);
  return bundle;
}

module.exports = { BUNDLE, buildNeeded, ensureBuilt };

/** The packages of package-lock.json, installed when they are not there. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Failure, ROOT, TO_STDERR, run, runNode } = require('./run.cjs');

function packagesOf(lockFile) {
  try {
    return JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Why the packages under `root` have to be installed, or null when they are as package-lock.json says.
 * npm notes what it installed in node_modules/.package-lock.json, as its last step.
 */
function installReason(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  if (!wanted)
    throw new Failure('package-lock.json is missing or damaged: get it back with "git checkout package-lock.json".');
  if (!fs.existsSync(path.join(root, 'node_modules'))) return 'node_modules is missing';
  const installed = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules is incomplete';
  for (const [place, { version, integrity, optional }] of Object.entries(wanted)) {
    // the project itself, and what npm leaves out on other platforms
    if (place === '' || (optional && !installed[place])) continue;
    const have = installed[place];
    if (!have || !fs.existsSync(path.join(root, place))) return `${place} is missing`;
    if (have.version !== version || have.integrity !== integrity) return `${place} is not version ${version}`;
  }
  return null;
}

function npmCi() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const options = { stdio: TO_STDERR };
  if (npm && path.basename(npm) === 'npm-cli.js') return runNode([npm, ...args], options);
  return process.platform === 'win32'
    ? run(`npm.cmd ${args.join(' ')}`, [], { ...options, shell: true })
    : run('npm', args, options);
}

/** Installs the packages where needed, saying so in one line on stderr. */
function ensureInstalled() {
  const reason = installReason(ROOT);
  if (reason === null) return;
  console.error(`Installing packages with npm ci, because ${reason} (about a minute) …`);
  if (npmCi() !== 0) {
    throw new Failure(
      'The packages could not be installed: see the message of npm above, check the network and run it again.',
    );
  }
}

module.exports = { installReason, ensureInstalled };

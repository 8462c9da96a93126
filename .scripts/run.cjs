/** Running a script and the programs it needs: a failure is one sentence and an exit code, never a stack. */
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const ROOT = path.join(__dirname, '..');

/** What a person can act on; the message is the one sentence they read. */
class Failure extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs `script`; the exit code is what it returns or resolves to (nothing = 0), or its failure's. */
function main(script) {
  try {
    const result = script();
    if (result instanceof Promise) result.then(end, fail);
    else end(result);
  } catch (error) {
    fail(error);
  }
}

function end(exitCode) {
  process.exitCode = exitCode || 0;
}

function fail(error) {
  console.error(error.message);
  process.exitCode = error instanceof Failure ? error.exitCode : 1;
}

/** Runs a program in the project's folder on this terminal and returns its exit code (130 when it was interrupted). */
function run(program, args, options = {}) {
  const { error, status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (error) {
    const why = error.code === 'ENOENT' ? 'it is not installed or not on the PATH' : error.message;
    throw new Failure(`${program} could not be started: ${why}.`);
  }
  return status === null ? 130 : status;
}

/** Runs this Node. */
function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Everything on stderr, so that stdout holds only what was asked for. */
const TO_STDERR = ['ignore', 2, 2];

module.exports = { ROOT, TO_STDERR, Failure, main, run, runNode };

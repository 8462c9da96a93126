/** A browser for the tests: Chrome, Edge or Chromium, wherever it usually stands. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Failure, run, TO_STDERR } = require('./run.cjs');

const PROGRAMS = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chromium',
    'chromium-browser',
  ],
  darwin: ['google-chrome', 'microsoft-edge', 'chromium'],
  win32: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
};

/** Where a browser may stand, likeliest first. `env` is the environment, `platform` Node's name of the system. */
function browserPlaces(platform, env) {
  const system = platform === 'win32' || platform === 'darwin' ? platform : 'linux';
  const { join, delimiter } = system === 'win32' ? path.win32 : path.posix;
  const usual = {
    win32: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ].flatMap((program) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter(Boolean)
        .map((folder) => join(folder, program)),
    ),
    darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
      ['/Applications', env.HOME && join(env.HOME, 'Applications')]
        .filter(Boolean)
        .map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    ),
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/bin/chromium', '/snap/bin/chromium'],
  }[system];
  const folders = (env.PATH || env.Path || '').split(delimiter).filter(Boolean);
  return [...usual, ...PROGRAMS[system].flatMap((program) => folders.map((folder) => join(folder, program)))];
}

/** The path of a browser, or null. PRONGSAI_BROWSER comes before all and fails when nothing stands there. */
function findBrowser(platform = process.platform, env = process.env, exists = fs.existsSync) {
  const chosen = env.PRONGSAI_BROWSER;
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Failure(`PRONGSAI_BROWSER names ${chosen}, but there is nothing.`);
  }
  return browserPlaces(platform, env).find((place) => exists(place)) || null;
}

function installChromium() {
  console.error('Installing Chromium for the browser tests with apt-get …');
  const options = { stdio: TO_STDERR, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  return (
    run('apt-get', ['update'], options) === 0 &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options) === 0
  );
}

/** The path of a browser; on Debian and Ubuntu, as root, Chromium is installed where there is none. */
function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const root = typeof process.getuid === 'function' && process.getuid() === 0;
  const installed = root && fs.existsSync('/etc/debian_version') && installChromium() ? findBrowser() : null;
  if (installed) return installed;
  throw new Failure(
    'The browser tests need a browser: install Chrome, Edge or Chromium, or set PRONGSAI_BROWSER to the path of one.',
  );
}

module.exports = { browserPlaces, findBrowser, ensureBrowser };

/** npm run icons: draws assets/icon-*.png from their SVG. At 16 px the square leaves too little room, so only the bars stand. */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, main } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBrowser } = require('./browser.cjs');

const SOURCES = { 16: 'icon-16.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' };

async function draw(executablePath) {
  const { chromium } = require('playwright-core');
  const args = [
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args });
  try {
    for (const [size, source] of Object.entries(SOURCES)) {
      const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
      const svg = fs.readFileSync(path.join(ROOT, 'assets', source), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: path.join(ROOT, 'assets', `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

main(() => {
  ensureInstalled();
  draw(ensureBrowser()).catch((error) => {
    console.error(`The icons could not be drawn: ${error.message}`);
    process.exitCode = 1;
  });
});

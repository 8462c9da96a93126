/**
 * npm run icons: draws the icons in assets/ from their SVG. What stands at 16 px is drawn for itself: the product's
 * square leaves too little room there, so only the bars stand.
 */
'use strict';
require('./node-version.cjs').demandNode();
const fs = require('node:fs');
const path = require('node:path');
const { ROOT, main } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBrowser } = require('./browser.cjs');

/** The product, and the buttons of the ribbon that do something else than showing it; sizes in pixels. */
const ICONS = { icon: [16, 32, 64, 80, 128], plan: [16, 32, 80], check: [16, 32, 80] };

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
    for (const [name, size] of Object.entries(ICONS).flatMap(([name, sizes]) => sizes.map((size) => [name, size]))) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      const svg = fs.readFileSync(path.join(ROOT, 'assets', size === 16 ? `${name}-16.svg` : `${name}.svg`), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await page.screenshot({ path: path.join(ROOT, 'assets', `${name}-${size}.png`), omitBackground: true });
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

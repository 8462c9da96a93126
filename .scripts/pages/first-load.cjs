/** What a page loads before it shows anything of ours, against its budget. */
'use strict';
const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

/** Scripts and style sheets of our own that a built page names, as paths beside it. */
function firstFiles(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) || [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /\brel=["']?(?:stylesheet|modulepreload|preload)\b/.test(tag))
    .map((tag) => (/\b(?:src|href)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/.exec(tag) || []).slice(1).find(Boolean))
    .filter((file) => file && !/^https?:/.test(file) && !file.startsWith('office/'))
    .map((file) => file.replace(/^\.\//, ''));
}

/** Bytes of a page's first load, each file packed with gzip -9. `read` gives the content of a file. */
function firstLoad(html, read) {
  const files = [...new Set(firstFiles(html))];
  return files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
}

class FirstLoadPlugin {
  /** `budget` is in bytes. */
  constructor({ page, budget }) {
    Object.assign(this, { page, budget });
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compiler.hooks.thisCompilation.tap('FirstLoadPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FirstLoadPlugin', stage }, () => {
        if (compilation.errors.length) return;
        const read = (file) => compilation.assets[file].source();
        const bytes = firstLoad(String(read(this.page)), read);
        const figures = `${kilobytes(bytes)} of at most ${kilobytes(this.budget)} (gzip -9)`;
        const sentence = `First load of ${this.page}: ${figures}`;
        if (bytes > this.budget) compilation.errors.push(new WebpackError(sentence));
        else console.log(sentence);
      });
    });
  }
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

module.exports = { FirstLoadPlugin, firstFiles, firstLoad };

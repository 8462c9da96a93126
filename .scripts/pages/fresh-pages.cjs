/** Keeps built pages out of webpack's cache: they name their scripts, and the cache does not see when those change. */
'use strict';

/** Before any cache is asked. */
const FIRST = -100;

class FreshPagesPlugin {
  apply(compiler) {
    compiler.cache.hooks.get.tap({ name: 'FreshPagesPlugin', stage: FIRST }, (identifier) =>
      /\.html\b/.test(identifier) ? null : undefined,
    );
  }
}

module.exports = { FreshPagesPlugin };

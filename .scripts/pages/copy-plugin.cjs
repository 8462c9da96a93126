/** Puts files into the build: as they are, or changed on the way. */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { Compilation, sources } = require('webpack');

/** Files of a folder and all below it, "/" between names; a file stands for itself. */
function filesOf(root, name) {
  if (!fs.statSync(path.join(root, name)).isDirectory()) return [name];
  return fs.readdirSync(path.join(root, name)).flatMap((inner) => filesOf(root, `${name}/${inner}`));
}

class CopyPlugin {
  /** `from` is a folder; of `names`, paths in it, folders stand for their files. `change` makes a new content of one. */
  constructor({ from, names, to = '', change = null }) {
    Object.assign(this, { from, names, to, change });
  }

  apply(compiler) {
    const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('CopyPlugin', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'CopyPlugin', stage }, () => {
        for (const name of this.names.flatMap((each) => filesOf(this.from, each))) {
          const file = path.join(this.from, name);
          const content = fs.readFileSync(file);
          compilation.fileDependencies.add(file);
          const source = new sources.RawSource(this.change ? this.change(content) : content);
          // minimized already, or not to be touched
          compilation.emitAsset(this.to + name, source, { minimized: true, copied: true });
        }
      });
    });
  }
}

module.exports = { CopyPlugin };

'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { sources } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');

/** Puts files of the project into the build as they are; names are paths from here, a folder stands for its files. */
class CopyPlugin {
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CopyPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('CopyPlugin', () => {
        for (const name of this.names.flatMap(filesOf)) {
          const file = path.join(__dirname, name);
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(fs.readFileSync(file)));
        }
      });
    });
  }
}

function filesOf(name) {
  if (!fs.statSync(path.join(__dirname, name)).isDirectory()) return [name];
  return fs.readdirSync(path.join(__dirname, name)).flatMap((inner) => filesOf(`${name}/${inner}`));
}

/** The command line: one file that runs on a bare Node. */
const cli = {
  name: 'cli',
  context: __dirname,
  target: 'node20',
  entry: { prongsai: './src/batch/prongsai.ts' },
  output: { path: path.join(__dirname, 'dist'), filename: 'cli/[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'node20' } }],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'node20', charset: 'utf8' })] },
  devtool: false,
  performance: false,
  plugins: [new CopyPlugin(['manifest.xml', 'assets'])],
  // what is built, over plain http: Excel asks for https only once there is a page to show
  devServer: { host: 'localhost', port: 3000, hot: false, liveReload: false, static: false },
  stats: 'errors-warnings',
};

module.exports = cli;

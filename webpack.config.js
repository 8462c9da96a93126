'use strict';
const path = require('node:path');
const { DefinePlugin } = require('webpack');
const { EsbuildPlugin } = require('esbuild-loader');
const { CopyPlugin } = require('./.scripts/pages/copy-plugin.cjs');
const { FirstLoadPlugin } = require('./.scripts/pages/first-load.cjs');
const { FreshPagesPlugin } = require('./.scripts/pages/fresh-pages.cjs');
const { fileHeaders, pagePolicy } = require('./.scripts/pages/policy.cjs');

const { version } = require('./package.json');

const DIST = path.join(__dirname, 'dist');
const DEV_URL = 'https://localhost:3000';

/** The command line: one file that runs on a bare Node. */
const cli = {
  name: 'cli',
  context: __dirname,
  target: 'node20',
  entry: { prongsai: './src/batch/prongsai.ts' },
  output: { path: DIST, filename: 'cli/[name].cjs' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager' } },
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'node20' } },
      { test: /\.docx$/, type: 'asset/inline' },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'node20', charset: 'utf8' })] },
  devtool: false,
  performance: false,
  stats: 'errors-warnings',
};

const CDN_OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What office.js loads in Excel; its licence wants every file as it is. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'en-us/office_strings.js',
  'th-th/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
];
const PAGES = {
  taskpane: './src/taskpane/taskpane.html',
  help: './src/taskpane/help.html',
  commands: './src/commands/commands.html',
  notice: './src/commands/notice.html',
  web: './src/web/web.html',
};
/** Bytes of script and style that the pane may load before it shows something. */
const FIRST_LOAD = 150_000;

/**
 * The pages of the add-in and of the browser, for any static https host.
 * ADDIN_BASE_URL is where they will stand; ADDIN_OFFICEJS is "cdn" (Microsoft's, always the newest) or "local" (the
 * copy of this project, for networks without internet).
 */
async function pages(env, argv) {
  const production = argv.mode === 'production';
  const baseUrl = (process.env.ADDIN_BASE_URL || DEV_URL).replace(/\/+$/, '');
  const office = process.env.ADDIN_OFFICEJS || 'cdn';
  checkInputs(baseUrl, office);
  const cdn = office === 'cdn';
  return {
    name: 'pages',
    context: __dirname,
    target: ['web', 'es2020'],
    entry: PAGES,
    devtool: production ? false : 'cheap-module-source-map',
    // what stands in functions of this file is not seen by the cache
    cache: {
      type: 'filesystem',
      version: `${version} ${office} ${argv.mode}`,
      buildDependencies: { config: [__filename] },
    },
    output: {
      path: DIST,
      htmlFilename: '[name].html',
      filename: 'js/[name].[contenthash:10].js',
      chunkFilename: 'js/[name].[contenthash:10].js',
      cssFilename: 'css/[name].[contenthash:10].css',
      cssChunkFilename: 'css/[name].[contenthash:10].css',
      assetModuleFilename: 'media/[name].[contenthash:10][ext]',
      publicPath: 'auto',
      clean: { keep: /^cli[\\/]/ },
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2020' } },
        { test: /\.(woff2|png|svg|xlsx|docx)$/, type: 'asset/resource' },
      ],
      parser: {
        html: {
          // a chunk called like its page would hold the page's text as well
          chunkName: '[name]-script',
          template: (html, { resource }) => {
            const policy = pagePolicy(path.basename(resource), { cdn });
            const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
            const secured = html.replace('<meta charset="utf-8" />', (charset) => `${charset}${meta}`);
            return cdn ? secured : secured.replace(CDN_OFFICE, 'office/office.js');
          },
        },
      },
    },
    optimization: {
      moduleIds: 'deterministic',
      chunkIds: 'deterministic',
      realContentHash: true,
      splitChunks: { chunks: 'all' },
    },
    performance: false,
    plugins: [
      new FreshPagesPlugin(),
      new CopyPlugin({ from: __dirname, names: ['assets'] }),
      new CopyPlugin({
        from: __dirname,
        names: ['manifest.xml'],
        change: (manifest) => manifest.toString('utf8').replaceAll(DEV_URL, baseUrl),
      }),
      // the licence of a font goes with it
      new CopyPlugin({
        from: packageFolder('@fontsource/noto-sans-thai'),
        names: ['LICENSE'],
        to: 'media/noto-sans-thai-',
      }),
      ...(cdn ? [] : [new CopyPlugin({ from: officeFolder(), names: OFFICE_FILES, to: 'office/' })]),
      new DefinePlugin({ VERSION: JSON.stringify(version) }),
      ...(production ? [new FirstLoadPlugin({ page: 'taskpane.html', budget: FIRST_LOAD })] : []),
    ],
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
    stats: 'errors-warnings',
  };
}

function checkInputs(baseUrl, office) {
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(baseUrl)) {
    throw new Error(`ADDIN_BASE_URL is "${baseUrl}", but Excel wants an address that begins with https://.`);
  }
  if (!['cdn', 'local'].includes(office)) throw new Error(`ADDIN_OFFICEJS is "${office}", but must be cdn or local.`);
}

function packageFolder(name) {
  return path.dirname(require.resolve(`${name}/package.json`));
}

function officeFolder() {
  return path.join(packageFolder('@microsoft/office-js'), 'dist');
}

/** Over https with a certificate that office-addin-debugging's own tool makes and lets this computer trust. */
async function devServer() {
  const certificates = require.resolve('office-addin-dev-certs', {
    paths: [require.resolve('office-addin-debugging/package.json')],
  });
  return {
    host: 'localhost',
    port: 3000,
    hot: false,
    static: false,
    client: { overlay: false },
    server: { type: 'https', options: await require(certificates).getHttpsServerOptions() },
    headers: ({ path: url }) => ({ ...fileHeaders(url.replace(/^\//, '')), 'Access-Control-Allow-Origin': '*' }),
  };
}

module.exports = [cli, pages];

/**
 * npm start [-- excel | web] [--port N]: opens Excel with the add-in where there is an Excel, and otherwise serves the
 * page for the browser.
 */
'use strict';
require('./node-version.cjs').demandNode();
const path = require('node:path');
const { Failure, ROOT, main, runNode } = require('./run.cjs');
const { ensureInstalled } = require('./install.cjs');
const { ensureBuilt } = require('./build.cjs');
const { hasExcel } = require('./excel.cjs');

const PORT = 3000;

/** What the arguments ask for; `door` is null where it is left to the computer. */
function parseStart(args) {
  const asked = { door: null, port: null };
  for (let index = 0; index < args.length; index += 1) {
    const [name, inline] = args[index].split('=');
    if (name === 'excel' || name === 'web') asked.door = name;
    else if (name === '--port') {
      const written = inline ?? args[(index += 1)] ?? '';
      asked.port = /^\d{1,5}$/.test(written) ? Number(written) : NaN;
      if (!(asked.port <= 65_535)) throw new Failure(`--port wants a number up to 65535, not "${written}".`, 2);
    } else throw new Failure(`npm start does not know "${args[index]}". It knows: excel, web, --port N.`, 2);
  }
  return asked;
}

function startExcel() {
  console.log('Starting Excel with the add-in; "npm stop" takes it out again. The browser page: npm start -- web');
  const tool = path.join(ROOT, 'node_modules', 'office-addin-debugging', 'cli.js');
  return runNode([tool, 'start', 'manifest.xml', 'desktop'], {
    env: { ...process.env, npm_package_config_dev_server_port: String(PORT) },
  });
}

async function startWeb(port) {
  const folder = path.dirname(ensureBuilt('pages'));
  const { createServer, listen } = require('./serve.cjs');
  const server = createServer(folder);
  try {
    const taken = await listen(server, port ?? PORT, port === null);
    console.log(`http://localhost:${taken}/web.html\nStop it with Ctrl+C.`);
  } catch (error) {
    const why = error.code === 'EADDRINUSE' ? 'something else uses it' : error.message;
    throw new Failure(`Port ${port} cannot be used: ${why}. Choose another one with --port, or leave it out.`);
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close();
    });
  }
}

if (require.main === module) {
  main(() => {
    const { door, port } = parseStart(process.argv.slice(2));
    ensureInstalled();
    if (door === 'excel' && !hasExcel()) {
      throw new Failure('No Excel was found on this computer. The page for the browser: npm start -- web');
    }
    return (door ?? (hasExcel() ? 'excel' : 'web')) === 'excel' ? startExcel() : startWeb(port);
  });
}

module.exports = { parseStart };

/** A static server for the built pages, on this computer only. */
'use strict';
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { fileHeaders } = require('./pages/policy.cjs');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Names with a hash of their content never change what they hold. */
const HASHED = /\.[0-9a-f]{10}\.\w+$/;

/** The file under `root` that a request's path names ("/js/a.js"), or null: nothing outside of it, no hidden file. */
function fileOf(root, pathname) {
  let name;
  try {
    name = decodeURIComponent(pathname).replace(/^\/+/, '');
  } catch {
    return null;
  }
  if (/[\\\0:]|(^|\/)\./.test(name)) return null;
  const file = path.join(root, name || 'web.html');
  const inside = path.relative(root, file);
  if (inside.startsWith('..') || path.isAbsolute(inside)) return null;
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** What a request for a path gets. `ancestors` are further origins that may frame pages of the add-in. */
function answer(root, pathname, ancestors = []) {
  const file = fileOf(root, pathname);
  const name = file === null ? '' : path.relative(root, file).split(path.sep).join('/');
  const headers = fileHeaders(name, ancestors);
  if (file === null) {
    return { status: 404, headers: { ...headers, 'Content-Type': TYPES['.txt'] }, body: Buffer.from('Not found\n') };
  }
  headers['Content-Type'] = TYPES[path.extname(file)] ?? 'application/octet-stream';
  headers['Cache-Control'] = HASHED.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { status: 200, headers, body: fs.readFileSync(file) };
}

/** A server of the files under `root`; it is not listening yet. */
function createServer(root) {
  return http.createServer(({ method, url }, response) => {
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { status, headers, body } = answer(root, url.replace(/[?#].*$/, ''));
    response.writeHead(status, { ...headers, 'Content-Length': body.length });
    response.end(method === 'HEAD' ? undefined : body);
  });
}

/** Resolves to the port: the one wished for or, where others may be taken as well, any that is free. */
async function listen(server, port, orAny) {
  try {
    return await listenAt(server, port);
  } catch (error) {
    if (!orAny || error.code !== 'EADDRINUSE') throw error;
    return listenAt(server, 0);
  }
}

function listenAt(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

module.exports = { answer, createServer, listen };

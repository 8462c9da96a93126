import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const script = createRequire(path.join(__dirname, '..', '.scripts', 'any.cjs'));
const { createServer, listen } = script('./serve.cjs') as {
  createServer: (root: string) => http.Server;
  listen: (server: http.Server, port: number, orAny: boolean) => Promise<number>;
};

describe('the server of the pages', () => {
  let outer = '';
  let server: http.Server;

  beforeEach(async () => {
    outer = mkdtempSync(path.join(tmpdir(), 'prongsai-serve-'));
    for (const [name, content] of Object.entries({
      'secret.txt': 'secret',
      'dist/web.html': '<p>web</p>',
      'dist/taskpane.html': '<p>pane</p>',
      'dist/js/web.0123456789.js': 'run()',
      'dist/.hidden/a.txt': 'hidden',
    })) {
      mkdirSync(path.dirname(path.join(outer, name)), { recursive: true });
      writeFileSync(path.join(outer, name), content);
    }
    server = createServer(path.join(outer, 'dist'));
    await listen(server, 0, false);
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(outer, { recursive: true });
  });

  /** As a client sends it: the path is not tidied up before. */
  function ask(pathname: string, method = 'GET') {
    const { port } = server.address() as AddressInfo;
    return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const request = http.request({ host: 'localhost', port, path: pathname, method }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (body += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      request.on('error', reject).end();
    });
  }

  it('gives a page with its type and its policy, always fresh', async () => {
    const { status, headers, body } = await ask('/web.html?a=1');
    assert.deepEqual([status, body], [200, '<p>web</p>']);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('lets the pane take office.js from Microsoft and be framed by Excel on the web', async () => {
    const { headers } = await ask('/taskpane.html');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; font-src 'self'; " +
        "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' " +
        'https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.cloud.microsoft ' +
        'https://*.sharepoint.com',
    );
  });

  it('shows the browser page at the top, and a script that a browser may keep', async () => {
    assert.equal((await ask('/')).body, '<p>web</p>');
    const { headers, body } = await ask('/js/web.0123456789.js');
    assert.equal(body, 'run()');
    assert.equal(headers['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  });

  for (const pathname of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/js/../../secret.txt',
    '/.hidden/a.txt',
    '/js',
    '/js/',
    '/%00',
    '/%',
    '/C:/secret.txt',
    '/nothing.html',
  ]) {
    it(`finds nothing at ${pathname}`, async () => {
      const { status, body } = await ask(pathname);
      assert.deepEqual([status, body], [404, 'Not found\n']);
    });
  }

  it('only gives', async () => {
    const { status, headers } = await ask('/web.html', 'POST');
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD']);
    const head = await ask('/web.html', 'HEAD');
    assert.deepEqual([head.status, head.body, head.headers['content-length']], [200, '', '10']);
  });

  it('takes another port where the wished one is in use, unless it was asked for', async () => {
    const { port } = server.address() as AddressInfo;
    const second = createServer(outer);
    await assert.rejects(listen(second, port, false), { code: 'EADDRINUSE' });
    assert.notEqual(await listen(second, port, true), port);
    second.close();
  });
});

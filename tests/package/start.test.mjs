import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

const types = {
  'page.html': 'text/html',
  'module.js': 'text/javascript',
  'module.mjs': 'text/javascript',
  'sheet.css': 'text/css',
  'data.json': 'application/json',
  'module.js.map': 'application/json',
  'icon.svg': 'image/svg+xml',
  'picture.png': 'image/png',
  'notes.txt': 'text/plain',
  'readme.md': 'text/markdown',
  'unknown.bin': 'application/octet-stream',
};

describe('the demo server', () => {
  const outside = mkdtempSync(join(tmpdir(), 'role-toolkit-serve-'));
  const root = join(outside, 'site');
  let server;

  before(async () => {
    mkdirSync(join(root, 'demo'), { recursive: true });
    for (const name of Object.keys(types)) writeFileSync(join(root, name), `content of ${name}`);
    writeFileSync(join(root, 'demo', 'index.html'), 'the demo');
    writeFileSync(join(root, '.env'), 'secret');
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    // Shares the folder's name as a prefix, which a careless check would let through.
    mkdirSync(join(outside, 'site-private'));
    writeFileSync(join(outside, 'site-private', 'secret.txt'), 'secret');
    server = await serve({ root, port: 0 });
  });
  after(async () => {
    await server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  const get = (path, options) => fetch(server.url + path, { redirect: 'manual', ...options });

  /** The answer to a request line that fetch would tidy up. */
  const raw = (target) =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.on('data', (chunk) => (answer += chunk)).on('end', () => resolve(answer)).on('error', reject);
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });

  for (const [name, type] of Object.entries(types)) {
    it(`sends ${name} as ${type}`, async () => {
      const response = await get(`/${name}`);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type').split(';')[0], type);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(await response.text(), `content of ${name}`);
    });
  }

  it('leads from / to the demo, and from a folder to its index', async () => {
    const home = await get('/');
    assert.equal(home.status, 302);
    assert.equal(home.headers.get('location'), '/demo/');
    assert.equal((await get('/demo?lang=de')).headers.get('location'), '/demo/?lang=de');
    assert.equal(await (await get('/demo/')).text(), 'the demo');
  });

  it('answers 404 for what is not there', async () => {
    for (const path of ['/nothing.html', '/nothing/', '/page.html/', '/%E0%A4%A']) assert.equal((await get(path)).status, 404, path);
  });

  for (const target of [
    '/../secret.txt',
    '/demo/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-private/secret.txt',
    '/..%2fsite-private/secret.txt',
    '../secret.txt',
    '//../secret.txt',
    '/demo/%00/../../../secret.txt',
    '/.env',
  ]) {
    it(`refuses ${target}`, async () => {
      const answer = await raw(target);
      assert.match(answer, /^HTTP\/1\.1 40[04] /);
      assert.doesNotMatch(answer, /\r\n\r\n.*secret/s);
    });
  }

  it('does not send anyone to another host', async () => {
    const answer = await raw('//demo');
    assert.match(answer, /^HTTP\/1\.1 302 /);
    assert.match(answer, /^location: \/demo\/\r$/im);
  });

  it('only answers GET and HEAD', async () => {
    const head = await get('/page.html', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(head.headers.get('content-length'), String('content of page.html'.length));
    assert.equal(await head.text(), '');
    assert.equal((await get('/page.html', { method: 'POST', body: 'x' })).status, 405);
  });

  it('takes the next free port when its port is taken', async () => {
    const holder = createServer();
    await new Promise((ready) => holder.listen(0, '127.0.0.1', ready));
    const { port } = holder.address();
    const second = await serve({ root, port });
    assert.ok(Number(new URL(second.url).port) > port);
    await second.close();
    await new Promise((done) => holder.close(done));
  });
});

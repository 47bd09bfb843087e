// A browser, and a server on this machine that sends everything compressed, as a CDN would.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser-proof.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/paths.mjs';
import { blankPage, scriptPath } from './pages.mjs';

/** A busy machine may be slow. */
const TIMEOUT = 120_000;

async function startServer() {
  const files = new Map();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const file = files.get(pathname);
    response.setHeader('cache-control', 'no-store');
    if (!file) return response.writeHead(404).end();
    const answer = () => response.writeHead(200, { 'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'br' }).end(file.body);
    setTimeout(answer, Number(searchParams.get('delay') ?? 0));
  });
  await new Promise((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  return {
    url: `http://localhost:${server.address().port}`,
    put: (path, text) => files.set(path, { type: path.endsWith('.js') ? 'text/javascript' : 'text/html', body: brotliCompressSync(text) }),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function openLab(script = readFileSync(join(root, 'dist/cdn/role-toolkit.iife.js'), 'utf8')) {
  const server = await startServer();
  server.put('/blank', blankPage);
  server.put(scriptPath, script);
  try {
    const found = await findBrowser();
    const browser = await puppeteer.launch({ ...chromiumLaunch(found), timeout: TIMEOUT, protocolTimeout: 5 * TIMEOUT });
    console.log(`${await browser.version()}, Node ${process.version}`);
    return { server, browser };
  } catch (error) {
    server.close();
    throw error;
  }
}

export async function closeLab(lab) {
  await lab?.browser.close();
  lab?.server.close();
}

/** Opens a page of its own, hands it to `use` with a DevTools session, and closes it. Nothing comes from a cache. */
export async function withPage({ browser, server }, { width = 1000, height = 900 } = {}, use) {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(TIMEOUT);
    await page.setViewport({ width, height });
    const devtools = await page.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
    // The process of the page is then there before the clock starts.
    await page.goto(`${server.url}/blank`);
    return await use(page, devtools);
  } finally {
    await page.close();
  }
}

export const metric = async (devtools, name) => (await devtools.send('Performance.getMetrics')).metrics.find((entry) => entry.name === name).value;

// `npm run pictures [-- page ...]`: pictures of the demo pages in .pictures/, light and dark, at 320, 720 and 1280 px, to look at.
// `npm run pictures -- states [name ...]`: the same of the elements in their states, those whose name begins so.
// `npm run pictures -- --readme` makes the picture of the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { chromiumLaunch } from './browser-proof.mjs';
import { root } from './paths.mjs';
import { states } from './picture-states.mjs';
import { serve } from './serve.mjs';

const [, , ...given] = process.argv;
const forReadme = given.includes('--readme');
const pages = given.filter((name) => !name.startsWith('--'));
const folder = join(root, '.pictures');
mkdirSync(folder, { recursive: true });

const server = await serve({ root, port: 0 });
const browser = await puppeteer.launch(chromiumLaunch(await findBrowser()));
const page = await browser.newPage();
const cdp = await page.createCDPSession();

async function view(width, height, scheme, scale) {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
}

async function take(path, options) {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path, ...options });
  console.log(path);
}

/** `take` is called with each width and scheme, and the end of the picture's name. */
async function inEach(takeOne) {
  for (const width of [320, 720, 1280]) for (const scheme of ['light', 'dark']) await takeOne(width, scheme, `${width}-${scheme}.png`);
}

async function takePage(name, path, width, scheme, { from, ...options }) {
  await view(width, 900, scheme, options.fullPage ? 1 : 2);
  await page.goto(`${server.url}/demo/${name}.html`, { waitUntil: 'networkidle0' });
  if (from) await page.evaluate((selector) => window.scrollBy(0, document.querySelector(selector).getBoundingClientRect().top - 16), from);
  await take(path, options);
}

const pageOf = (markup) => `<!doctype html><html lang="en" style="color-scheme: light dark"><meta charset="utf-8"><title>State</title>
  <script defer src="/dist/cdn/role-toolkit.iife.js"></script><body style="margin: 16px; font: 17px/1.5 system-ui">${markup}</body></html>`;

/** Each state is a page of its own, `/state`. What asks for `/never` gets no answer. */
async function takeStates(wanted) {
  let markup = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/state') request.respond({ contentType: 'text/html', body: pageOf(markup) });
    else if (pathname !== '/never') request.continue();
  });
  for (const [name, its, act] of wanted) {
    markup = its;
    await inEach(async (width, scheme, end) => {
      await view(width, 700, scheme, 1);
      await page.goto(`${server.url}/state`, { waitUntil: 'domcontentloaded' });
      await act?.(page);
      await take(join(folder, `${name}-${end}`), { fullPage: true });
    });
  }
}

try {
  if (forReadme) {
    await takePage('blog', join(root, 'demo/blog.webp'), 1120, 'light', { fullPage: false, from: '.choose', type: 'webp', quality: 82 });
  } else if (pages[0] === 'states') {
    const asked = pages.slice(1);
    await takeStates(states.filter(([name]) => !asked.length || asked.some((start) => name.startsWith(start))));
  } else {
    for (const name of pages.length > 0 ? pages : ['index', 'blog', 'a-or-b', 'role', 'which-role', 'workspace', 'careers', 'posting']) {
      await inEach((width, scheme, end) => takePage(name, join(folder, `${name}-${end}`), width, scheme, { fullPage: true }));
    }
  }
} finally {
  await browser.close();
  await server.close();
}

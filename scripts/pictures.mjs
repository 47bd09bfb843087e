// `npm run pictures [-- page ...]`: pictures of the demo pages in .pictures/, light and dark, at 320, 720 and 1280 px, to look at.
// `npm run pictures -- --readme` makes the picture of the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { chromiumLaunch } from './browser-proof.mjs';
import { root } from './paths.mjs';
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

async function picture(name, path, width, height, scheme, options) {
  await page.setViewport({ width, height, deviceScaleFactor: options.fullPage ? 1 : 2 });
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await page.goto(`${server.url}/demo/${name}.html`, { waitUntil: 'networkidle0' });
  const { from, ...rest } = options;
  if (from) await page.evaluate((selector) => window.scrollBy(0, document.querySelector(selector).getBoundingClientRect().top - 16), from);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot({ path, ...rest });
  console.log(path);
}

try {
  if (forReadme) {
    await picture('blog', join(root, 'demo/blog.webp'), 1120, 900, 'light', { fullPage: false, from: '.choose', type: 'webp', quality: 82 });
  } else {
    for (const name of pages.length > 0 ? pages : ['index', 'blog', 'a-or-b', 'role', 'which-role', 'workspace', 'careers', 'posting']) {
      for (const width of [320, 720, 1280]) {
        for (const scheme of ['light', 'dark']) {
          await picture(name, join(folder, `${name}-${width}-${scheme}.png`), width, 900, scheme, { fullPage: true });
        }
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

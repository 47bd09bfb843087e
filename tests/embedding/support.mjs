// Pages that embed the built files, in a real browser. All files of a run share one server and one browser.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser-proof.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { CLASSIC, MODULE, startServer } from './server.mjs';
import { LIMIT, Visit, watch } from './visit.mjs';

export { bundleText, CLASSIC, MODULE, reply, silence } from './server.mjs';
export { LIMIT, SHOWING } from './visit.mjs';

export const classicTag = `<script src="${CLASSIC}" defer></script>`;
export const moduleTag = `<script src="${MODULE}" type="module"></script>`;

/** All four elements, with the page's own children in them, and what they then show. */
export const everything = `
  <role-data selection="ml-engineer"><role-card><p>own card</p></role-card></role-data>
  <role-compare-table roles="ml-engineer backend-engineer"><p>own table</p></role-compare-table>
  <alternatives-list role-id="ml-engineer"><p>own list</p></alternatives-list>`;
export const everyHeading = ['ML Engineer', 'ML Engineer or Backend Engineer', 'If ML Engineer is not quite it'];
export const everyFallback = ['own card', 'own table', 'own list'];

/** A dataset of a page's own, with the role ids `pilot` and `baker`. */
export const crew = (name = 'Pilot') => ({
  schemaVersion: 1,
  dimensions: [{ id: 'focus', label: 'Focus', kind: 'text' }],
  roles: [
    { id: 'pilot', name, facts: { focus: [{ text: 'Flies.' }] } },
    { id: 'baker', name: 'Baker', facts: { focus: [{ text: 'Bakes.' }] } },
  ],
});

/** Waits for something outside the page. */
export async function become(condition, what) {
  const end = Date.now() + LIMIT;
  while (!condition()) {
    assert.ok(Date.now() < end, `never came: ${what}`);
    await new Promise((next) => setTimeout(next, 20));
  }
}

const size = { width: 800, height: 600 };
const hasSize = (page) => page.viewport()?.width === size.width;

let running;

/** One server and one browser for all files of a run. */
async function start() {
  const server = await startServer();
  const browser = await puppeteer.launch({ ...chromiumLaunch(await findBrowser()), timeout: 2 * LIMIT, defaultViewport: size });
  const lab = { server, browser, page: await browser.newPage(), visit: undefined, prepared: undefined };
  lab.look = await watch(lab.page, () => lab.visit);
  return lab;
}

after(async () => {
  const lab = await running;
  await lab?.browser.close();
  await lab?.server.close();
});

/** Each visit is a document of its own in the one tab of the browser: a new tab costs three times as much. */
export function laboratory() {
  let lab;
  before(async () => (lab = await (running ??= start())));

  /** As if the tab were new. */
  async function clean({ javaScript }) {
    const { page, prepared } = lab;
    if (prepared) await page.removeScriptToEvaluateOnNewDocument(prepared.identifier);
    lab.prepared = undefined;
    if (!hasSize(page)) await page.setViewport(size);
    if (page.isJavaScriptEnabled() !== javaScript) await page.setJavaScriptEnabled(javaScript);
  }

  return {
    /**
     * Opens a page with this body. `head`: its scripts; `csp`, `headers`, `routes`, `bundle`: what the server sends;
     * `prepare`: a function that runs before any script of the page.
     */
    async open(body, { head = classicTag, csp, headers = {}, routes, bundle, prepare, javaScript = true } = {}) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
      const policy = csp ? { 'content-security-policy': csp } : {};
      const { page, look } = lab;
      const { url, requests } = lab.server.add({ html, headers: { ...policy, ...headers }, routes, bundle });
      lab.visit = new Visit(page, look, requests);
      await clean({ javaScript });
      if (prepare) lab.prepared = await page.evaluateOnNewDocument(prepare);
      await page.goto(url, { waitUntil: 'load', timeout: LIMIT });
      return lab.visit;
    },
  };
}

// Pages that embed the built files, in a real browser: `laboratory()` in a test file gives one server and one browser to all
// its tests, and `open` a new page that is watched from the first moment.
import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser-proof.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { eyes } from './eyes.mjs';
import { CLASSIC, MODULE, startServer } from './server.mjs';

export { bundleText, CLASSIC, MODULE, reply, silence } from './server.mjs';

export const classicTag = `<script src="${CLASSIC}" defer></script>`;
export const moduleTag = `<script src="${MODULE}" type="module"></script>`;
export const SHOWING = 'role-card, role-compare-table, alternatives-list';

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

/** Milliseconds until what is waited for must be there: far more than it takes. */
const LIMIT = 30_000;
const world = 'eyes';

class Visit {
  thrown = [];
  violations = [];
  /** What scripts write to the console as a warning or an error. */
  says = [];
  /** What the browser itself writes there, such as a failed request. */
  browserSays = [];
  #client;
  #context;

  constructor(page, { requests, url }, otherOrigin) {
    Object.assign(this, { page, requests, url, otherOrigin });
  }

  async watch() {
    const client = (this.#client = await this.page.createCDPSession());
    client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => this.thrown.push(`${text} ${exception?.description ?? ''}`));
    // The browser's own request for an icon may be forbidden too; it is nobody's here.
    client.on('Runtime.bindingCalled', ({ payload }) => payload.includes('/favicon.ico') || this.violations.push(payload));
    client.on('Runtime.consoleAPICalled', ({ type, args }) => ['warning', 'error', 'assert'].includes(type) && this.says.push(args.map(({ value, description }) => value ?? description).join(' ')));
    client.on('Log.entryAdded', ({ entry }) => ['warning', 'error'].includes(entry.level) && this.browserSays.push(entry.text));
    client.on('Runtime.executionContextCreated', ({ context }) => {
      const isMain = context.auxData?.frameId === this.page.mainFrame()._id;
      if (context.name === world && isMain) this.#context = context.uniqueId;
    });
    await client.send('Runtime.enable');
    await client.send('Log.enable');
    await client.send('Page.enable');
    await client.send('Runtime.addBinding', { name: 'reportViolation', executionContextName: world });
    await client.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${eyes})()`, worldName: world });
  }

  async #look(expression) {
    const { result, exceptionDetails } = await this.#client.send('Runtime.evaluate', {
      expression,
      uniqueContextId: this.#context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** What a reader sees of each element. */
  see = (selector = SHOWING) => this.#look(`see(${JSON.stringify(selector)})`);
  markup = (selector = SHOWING) => this.#look(`markup(${JSON.stringify(selector)})`);
  /** Until what was under way, promises and frames, has happened. */
  settle = () => this.#look('settle()');
  /** Runs in the page, as the page's own script would. */
  run = (action, ...values) => this.page.evaluate(action, ...values);

  /** Waits until what is seen fulfils a condition. */
  async until(condition, selector = SHOWING) {
    const end = Date.now() + LIMIT;
    for (;;) {
      const seen = await this.see(selector);
      if (condition(seen)) return seen;
      if (Date.now() > end) assert.fail(`never came: ${condition}\nseen: ${JSON.stringify(seen, null, 1).slice(0, 3000)}\nthrown: ${this.thrown.join('\n')}`);
      await new Promise((next) => setTimeout(next, 20));
    }
  }

  /** Waits for these headings, each once and visible. */
  async shows(headings, selector = SHOWING) {
    await this.until((seen) => seen.length > 0 && seen.every((element) => element.heading && !element.busy), selector).catch(() => {});
    const seen = await this.see(selector);
    assert.deepEqual(seen.map(({ heading }) => heading), headings, this.thrown.join('\n'));
    for (const { tag, height, boxes, fallback } of seen) {
      assert.ok(height > 20, `${tag} is ${height} px high`);
      assert.equal(boxes, 1, `${tag} shows its content ${boxes} times`);
      assert.deepEqual(fallback, [], `${tag} shows its fallback beside its content`);
    }
    return seen;
  }

  showsEverything = () => this.shows(everyHeading);

  /** The page's own children are what the reader has. */
  async showsFallback(fallback = everyFallback) {
    const seen = await this.see();
    assert.deepEqual(seen.flatMap((element) => element.fallback), fallback);
    for (const { tag, height } of seen) assert.ok(height > 5, `${tag} is ${height} px high`);
    return seen;
  }

  /**
   * Nothing thrown, this many violations, no word in the console but these, and no request but these beside the page.
   * `browserSays`: the browser may complain, of a request that fails on purpose.
   */
  async isQuiet({ says = [], violations = 0, requests = [CLASSIC], browserSays = false } = {}) {
    await this.settle();
    assert.deepEqual(this.thrown, [], 'thrown or rejected');
    assert.equal(this.violations.length, violations, `policy violations:\n${this.violations.join('\n')}`);
    if (!browserSays) assert.deepEqual(this.browserSays, [], 'the browser complains');
    assert.equal(this.says.length, says.length, `console:\n${this.says.join('\n')}`);
    says.forEach((pattern, i) => assert.match(this.says[i], pattern));
    assert.deepEqual(this.requests.map(({ name }) => name).sort(), ['', ...requests].sort(), 'requests');
  }
}

export function laboratory() {
  let server;
  let browser;
  let pages = [];
  before(async () => {
    server = await startServer();
    browser = await puppeteer.launch(chromiumLaunch(await findBrowser()));
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    /**
     * Opens a page with this body. `head`: its scripts; `csp`, `headers`, `routes`, `bundle`: what the server sends;
     * `prepare`: a function that runs before any script of the page.
     */
    async open(body, { head = classicTag, csp, headers = {}, routes, bundle, prepare, javaScript = true } = {}) {
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
      const policy = csp ? { 'content-security-policy': csp } : {};
      const site = server.add({ html, headers: { ...policy, ...headers }, routes, bundle });
      const page = await browser.newPage();
      pages.push(page);
      const visit = new Visit(page, site, server.otherOrigin);
      await visit.watch();
      if (prepare) await page.evaluateOnNewDocument(prepare);
      await page.setJavaScriptEnabled(javaScript);
      await page.goto(site.url, { waitUntil: 'load', timeout: LIMIT });
      return visit;
    },
  };
}

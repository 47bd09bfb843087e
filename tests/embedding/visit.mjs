// A page under watch, from its first moment: what it throws, violates, writes to the console and asks for; and what is seen.
import assert from 'node:assert/strict';
import { eyes } from './eyes.mjs';
import { CLASSIC } from './server.mjs';

export const SHOWING =
  'role-card, role-compare-table, alternatives-list, role-picker, role-comparison, role-profile, role-transitions, role-market, role-fit, role-salary-chart, role-overlap, role-gap';
/** Milliseconds until what is waited for must be there: far more than it takes, for a busy machine. */
export const LIMIT = 180_000;
const world = 'eyes';

/** Sends what happens in a tab to `current()`, and gives the tab its eyes. */
export async function watch(page, current) {
  const client = await page.createCDPSession();
  const contexts = new Map();
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => current()?.thrown.push(`${text} ${exception?.description ?? ''}`));
  // The browser's own request for an icon may be forbidden too; it is nobody's here.
  client.on('Runtime.bindingCalled', ({ payload }) => payload.includes('/favicon.ico') || current()?.violations.push(payload));
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['warning', 'error', 'assert'].includes(type)) current()?.says.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  client.on('Log.entryAdded', ({ entry }) => ['warning', 'error'].includes(entry.level) && current()?.browserSays.push(entry.text));
  client.on('Runtime.executionContextCreated', ({ context }) => context.name === world && contexts.set(context.auxData.frameId, context.uniqueId));
  for (const domain of ['Runtime', 'Log', 'Page']) await client.send(`${domain}.enable`);
  await client.send('Runtime.addBinding', { name: 'reportViolation', executionContextName: world });
  await client.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${eyes})()`, worldName: world });

  /** Runs in the world of the eyes. */
  return async function look(expression) {
    const { frameTree } = await client.send('Page.getFrameTree');
    const given = { expression, uniqueContextId: contexts.get(frameTree.frame.id), awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', given);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

export class Visit {
  thrown = [];
  violations = [];
  /** What scripts write to the console as a warning or an error. */
  says = [];
  /** What the browser itself writes there, such as a failed request. */
  browserSays = [];
  #look;

  constructor(page, look, requests) {
    this.page = page;
    this.requests = requests;
    this.#look = look;
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
    const there = (seen) => seen.length >= headings.length && seen.every(({ heading, busy }) => heading && !busy);
    const seen = await this.until((all) => this.thrown.length > 0 || there(all), selector);
    assert.deepEqual(seen.map(({ heading }) => heading), headings, this.thrown.join('\n') || undefined);
    for (const { tag, height, boxes, fallback } of seen) {
      assert.ok(height > 20, `${tag} is ${height} px high`);
      assert.equal(boxes, 1, `${tag} shows its content ${boxes} times`);
      assert.deepEqual(fallback, [], `${tag} shows its fallback beside its content`);
    }
    return seen;
  }

  /** The page's own children are what the reader has. */
  async showsFallback(fallback) {
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

  /** Nothing is stored, neither address nor history carries anything, and the page has loaded these files alone. */
  async keepsNothing(loaded = [CLASSIC]) {
    const kept = await this.run(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
      hash: location.hash,
      state: history.state,
      // Some versions of Chromium count their own request for the page's icon.
      loaded: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').pop()).filter((name) => name !== 'favicon.ico'),
    }));
    assert.deepEqual(kept, { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, name: '', hash: '', state: null, loaded });
  }
}

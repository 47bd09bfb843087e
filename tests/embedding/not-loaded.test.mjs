import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { bundleText, CLASSIC, classicTag, everyFallback, everyHeading, everything, laboratory, LIMIT, MODULE, moduleTag, reply, SHOWING } from './support.mjs';

const integrity = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const withHash = (hash) => `<script src="${CLASSIC}" integrity="${hash}" crossorigin="anonymous" defer></script>`;
/** The page's own script goes on after ours. */
const host = '<script defer src="host.js"></script>';
const hostRan = (visit) => visit.run(() => window.hostRan === true);
const routes = { 'host.js': reply('window.hostRan = true;') };

describe('pages on which the script does not arrive', () => {
  const { open } = laboratory();

  it('A11 a script with the right integrity hash works', async () => {
    const visit = await open(everything, { head: withHash(integrity(bundleText(CLASSIC))) + host, routes });
    await visit.shows(everyHeading);
    assert.equal(await hostRan(visit), true);
    await visit.isQuiet({ requests: [CLASSIC, 'host.js'] });
  });

  for (const [name, head, requests] of [
    ['a wrong integrity hash', withHash(integrity('something else')), [CLASSIC]],
    ['an address that answers 404', '<script src="gone.js" defer></script>', ['gone.js']],
    ['half of the file', '<script src="half.js" defer></script>', undefined],
  ]) {
    it(`A11 with ${name} the page’s own content stays, and its own scripts run`, async () => {
      const half = bundleText(CLASSIC).slice(0, 50_000);
      const visit = await open(everything, { head: head + host, routes: { ...routes, 'half.js': reply(half) } });
      await visit.settle();
      await visit.showsFallback(everyFallback);
      assert.equal(await hostRan(visit), true);
      // Half a script cannot be parsed; the browser says so, and no more happens.
      if (requests) {
        assert.match(visit.browserSays.join(), /integrity|404/);
        await visit.isQuiet({ requests: [...requests, 'host.js'], browserSays: true });
      } else assert.match(visit.thrown.join('\n'), /^Uncaught SyntaxError[^\n]*$/);
    });
  }

  it('A11 with scripts turned off the page’s own content is what the reader has', async () => {
    const visit = await open(everything, { javaScript: false });
    const seen = await visit.showsFallback(everyFallback);
    assert.deepEqual(seen.map(({ defined }) => defined), [false, false, false]);
    assert.deepEqual(visit.thrown, []);
  });
});

/** Reads in a frame of another origin, which the page itself cannot look into. */
async function inFrame({ page }) {
  const [, frame] = page.frames();
  const read = () =>
    frame.evaluate((selector) => {
      const elements = [...document.querySelectorAll(selector)];
      return {
        headings: elements.map((element) => element.shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim() ?? ''),
        fallback: elements.flatMap(({ children }) => [...children].filter((child) => child.getClientRects().length).map(({ textContent }) => textContent)),
        faults: window.faults,
        origin: window.origin,
      };
    }, SHOWING);
  const end = Date.now() + LIMIT;
  for (;;) {
    const seen = await read();
    if (seen.headings.every(Boolean) || Date.now() > end) return seen;
    await new Promise((next) => setTimeout(next, 50));
  }
}

describe('a frame that is sandboxed without allow-same-origin', () => {
  const { open } = laboratory();
  const count = `<script>
    window.faults = 0;
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, () => window.faults++);
  </script>`;
  const frame = (tag) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A frame</title>${count}${tag}</head><body>${everything}</body></html>`;
  const openFrame = (tag, files = {}) =>
    open('<iframe sandbox="allow-scripts" src="frame.html" width="800" height="600"></iframe>', { head: '', routes: { 'frame.html': reply(frame(tag)), ...files } });

  it('A8 the classic script works without CORS', async () => {
    const visit = await openFrame(classicTag);
    assert.deepEqual(await inFrame(visit), { headings: everyHeading, fallback: [], faults: 0, origin: 'null' });
  });

  it('A8 the module works when its server sends access-control-allow-origin', async () => {
    const visit = await openFrame(moduleTag, { [MODULE]: reply(bundleText(MODULE), { headers: { 'access-control-allow-origin': '*' } }) });
    assert.deepEqual(await inFrame(visit), { headings: everyHeading, fallback: [], faults: 0, origin: 'null' });
  });

  it('A8 a module that the browser refuses leaves the frame’s own content', async () => {
    const visit = await openFrame(moduleTag.replace('>', ' onerror="window.refused = true">'));
    const [, inner] = visit.page.frames();
    await inner.waitForFunction(() => window.refused, { timeout: LIMIT });
    const seen = await inner.evaluate((selector) => [...document.querySelectorAll(selector)].map(({ innerText }) => innerText.trim()), SHOWING);
    assert.deepEqual(seen, everyFallback);
  });
});

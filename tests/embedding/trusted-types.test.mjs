import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, everyFallback, everyHeading, everything, laboratory, MODULE, moduleTag } from './support.mjs';

const required = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const allowed = {
  'B2 trusted types are required, no names given': required,
  'B3 only the policy role-toolkit is allowed': `${required}; trusted-types role-toolkit`,
  'B3 role-toolkit is allowed beside others': `${required}; trusted-types dompurify role-toolkit 'allow-duplicates'`,
};

const refused = {
  'B4 no policy is allowed': `${required}; trusted-types 'none'`,
  'B4 only another policy is allowed': `${required}; trusted-types dompurify`,
};

/** As a page does that has a Lit of its own. */
const takeLitHtml = () => {
  window.taken = window.trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
};

describe('trusted types', () => {
  const { open } = laboratory();

  for (const [name, csp] of Object.entries(allowed)) {
    it(`${name}: nothing is violated`, async () => {
      const visit = await open(everything, { csp });
      await visit.shows(everyHeading);
      await visit.isQuiet();
    });
  }

  it('B3 only the policy role-toolkit is allowed: nothing is violated by the module either', async () => {
    const visit = await open(everything, { csp: allowed['B3 only the policy role-toolkit is allowed'], head: moduleTag });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [MODULE] });
  });

  it('B3 only the policy lit-html is allowed: that one is used, after one refusal', async () => {
    const visit = await open(everything, { csp: `${required}; trusted-types lit-html` });
    await visit.shows(everyHeading);
    assert.match(visit.violations.join(), /^trusted-types /);
    await visit.isQuiet({ violations: 1, browserSays: true });
  });

  for (const [name, csp] of Object.entries(refused)) {
    it(`${name}: the page keeps its own content, and nothing is thrown`, async () => {
      const visit = await open(everything, { csp });
      await visit.settle();
      const seen = await visit.showsFallback(everyFallback);
      assert.deepEqual(seen.map(({ defined }) => defined), [false, false, false]);
      await visit.isQuiet({ violations: visit.violations.length, browserSays: true });
    });
  }

  it('B4 a list without us on a page that does not require trusted types: everything works', async () => {
    const visit = await open(everything, { csp: 'trusted-types dompurify' });
    await visit.shows(everyHeading);
    await visit.isQuiet({ violations: visit.violations.length, browserSays: true });
  });

  it('B5 the page has a policy lit-html of its own: both work', async () => {
    const visit = await open(everything, { csp: `${required}; trusted-types lit-html role-toolkit`, prepare: takeLitHtml });
    await visit.shows(everyHeading);
    await visit.run(() => {
      document.body.insertAdjacentHTML('beforeend', window.taken.createHTML('<p id="own">the page’s own Lit</p>'));
    });
    assert.equal(await visit.run(() => document.querySelector('#own').textContent), 'the page’s own Lit');
    await visit.isQuiet();
  });

  it('B5 the page has taken the only policy there may be: its own content stays, and nothing is thrown', async () => {
    const visit = await open(everything, { csp: `${required}; trusted-types lit-html`, prepare: takeLitHtml });
    await visit.settle();
    await visit.showsFallback(everyFallback);
    await visit.isQuiet({ violations: visit.violations.length, browserSays: true });
  });

  it('B5 the script twice where each policy may be made once: the first copy goes on working', async () => {
    const visit = await open(everything, {
      csp: `${required}; trusted-types role-toolkit`,
      head: `<script src="${CLASSIC}" defer></script><script src="${CLASSIC}?2" defer></script>`,
    });
    await visit.shows(everyHeading);
    await visit.isQuiet({ violations: visit.violations.length, browserSays: true, requests: [CLASSIC, `${CLASSIC}?2`] });
  });
});

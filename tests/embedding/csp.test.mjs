import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleText, CLASSIC, crew, everyHeading, everything, laboratory, MODULE, moduleTag } from './support.mjs';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const withSource = `${everything}<role-data src="crew.json"><role-card role-id="pilot"></role-card></role-data>`;
const routes = { 'crew.json': crew() };

/** Borders and bars are there, so no policy kept the sheets out. */
function isStyled(seen) {
  for (const { tag, border } of seen.filter(({ tag }) => tag !== 'alternatives-list')) assert.equal(border, '1px', `${tag} has no border`);
  assert.ok(seen[0].bar > 20, `the pay bar is ${seen[0].bar} px wide`);
  assert.ok(seen[0].bar < 700, 'the pay bar fills its track');
}

describe('content security policies', () => {
  const { open } = laboratory();

  for (const [name, head, file] of [['the classic script', undefined, CLASSIC], ['the module', moduleTag, MODULE]]) {
    it(`B1 a strict policy is not violated, and everything is styled: ${name}`, async () => {
      const visit = await open(withSource, { head, csp: strict, routes });
      isStyled(await visit.shows([...everyHeading, 'Pilot']));
      await visit.isQuiet({ requests: [file, 'crew.json'] });
    });
  }

  it('B1 what a reader does violates nothing either', async () => {
    const visit = await open(
      '<role-data selection="ml-engineer"><role-card selectable role-id="ai-engineer"></role-card><role-compare-table roles="ml-engineer ai-engineer data-engineer backend-engineer" toolbar differences="mark"></role-compare-table><alternatives-list></alternatives-list></role-data>',
      { csp: strict },
    );
    await visit.shows(['AI Engineer', 'ML Engineer and 3 other roles', 'If ML Engineer is not quite it']);
    await visit.page.setViewport({ width: 320, height: 600 });
    await visit.run(() => {
      const table = document.querySelector('role-compare-table').shadowRoot;
      for (const button of table.querySelectorAll('button')) button.click();
      table.querySelector('.region').scrollLeft = 200;
      document.querySelector('role-card').shadowRoot.querySelector('[part~=button]').click();
    });
    await visit.until((seen) => seen[2].notices.length > 0 || seen[2].heading.includes('AI Engineer'));
    await visit.isQuiet();
  });

  it('B1 nor does any other element, nor a reader who goes through its questions', async () => {
    const visit = await open(
      `<role-picker role-id="ml-engineer"></role-picker><role-fit role-id="ml-engineer"></role-fit><role-comparison roles="ml-engineer data-engineer"></role-comparison>
      <role-profile role-id="ml-engineer"></role-profile><role-salary-chart roles="ml-engineer backend-engineer"></role-salary-chart><role-search></role-search>
      <role-overlap roles="ml-engineer backend-engineer"></role-overlap><role-transitions role-id="ml-engineer"></role-transitions><role-market role-id="ml-engineer"></role-market>`,
      { csp: strict },
    );
    await visit.until((seen) => seen.length > 11 && seen.every(({ heading, busy }) => heading && !busy));
    await visit.run(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const inside = (tag, selector) => [...document.querySelector(tag).shadowRoot.querySelectorAll(selector)];
      for (let question = 0; question < 5; question++) {
        inside('role-picker', 'input')[0].click();
        inside('role-picker', '.next')[0].click();
        await drawn();
      }
      inside('role-fit', 'input')[0].click();
      inside('role-fit', '.show')[0].click();
      for (const { shadowRoot } of document.querySelectorAll('body > :defined')) for (const button of shadowRoot?.querySelectorAll('.origins') ?? []) button.click();
      inside('role-search', 'input')[0].click();
      await drawn();
    });
    // Bars and lines are where their figures are, which a refused style would not put there.
    const widths = await visit.run(() => [...document.querySelector('role-salary-chart').shadowRoot.querySelectorAll('.range')].map((bar) => bar.getBoundingClientRect().width));
    assert.equal(new Set(widths.map(Math.round)).size > 1, true, `bars of ${widths} px`);
    const held = await visit.run(() => [...document.querySelector('role-overlap').shadowRoot.querySelectorAll('.meter')].map((meter) => meter.firstElementChild.getBoundingClientRect().width / meter.getBoundingClientRect().width));
    assert.equal(held.length > 0 && held.every((share) => share > 0 && share < 1), true, `parts of a bar: ${held}`);
    await visit.isQuiet();
  });

  it('B9 a policy that forbids the request gives a message and one role-error, no rejection', async () => {
    const visit = await open('<role-data src="crew.json"><role-card role-id="pilot"><p>own card</p></role-card></role-data>', {
      csp: strict.replace("connect-src 'self'", "connect-src 'none'"),
      prepare: () => {
        window.reasons = [];
        addEventListener('role-error', ({ reason, message }) => window.reasons.push([reason, message]));
      },
    });
    const [{ notices, fallback }] = await visit.until(([card]) => !card.busy && card.notices.length > 0);
    assert.deepEqual(fallback, ['own card']);
    assert.match(notices.join(), /could not be reached/);
    assert.deepEqual(await visit.run(() => window.reasons), [['network', notices[0]]]);
    assert.match(visit.violations.join(), /^connect-src /);
    await visit.isQuiet({ violations: 1, browserSays: true });
  });

  it('B10 one nonce is enough: the script brings in no other', async () => {
    const visit = await open(everything, {
      csp: "default-src 'none'; script-src 'nonce-abc123' 'strict-dynamic'",
      head: `<script src="${CLASSIC}" nonce="abc123" defer></script>`,
    });
    isStyled(await visit.shows(everyHeading));
    await visit.isQuiet();
  });

  it('B10 a module with a nonce works as well', async () => {
    const visit = await open(everything, {
      csp: "default-src 'none'; script-src 'nonce-abc123'",
      head: `<script src="${MODULE}" type="module" nonce="abc123"></script>`,
    });
    isStyled(await visit.shows(everyHeading));
    await visit.isQuiet({ requests: [MODULE] });
  });

  it('B11 a page in a sandbox works', async () => {
    const visit = await open(everything, { csp: "sandbox allow-scripts; default-src 'none'; script-src http:" });
    isStyled(await visit.shows(everyHeading));
    assert.equal(await visit.run(() => window.origin), 'null');
    await visit.isQuiet();
  });

  // Images from here are allowed, because the browser itself asks for an icon.
  it('B11 a policy that only reports has nothing to report', async () => {
    const visit = await open(everything, {
      headers: { 'content-security-policy-report-only': `${strict}; img-src 'self'; require-trusted-types-for 'script'; report-uri report` },
      routes: { report: '' },
    });
    await visit.shows(everyHeading);
    await visit.isQuiet();
  });
});

describe('the text of the built files', () => {
  for (const name of [CLASSIC, MODULE]) {
    it(`B12 ${name} turns no text into code, and text into markup in one place only: Lit’s`, () => {
      const text = bundleText(name);
      const found = (pattern) => text.match(new RegExp(`.{0,60}(?:${pattern.source}).{0,60}`, 'g')) ?? [];
      assert.deepEqual(found(/\beval\b\s*\(|\bnew Function\b|\bFunction\(/), []);
      assert.deepEqual(found(/document\.write|\.insertAdjacentHTML|\.outerHTML\s*=|createContextualFragment|DOMParser|setHTMLUnsafe|srcdoc/), []);
      assert.deepEqual(found(/set(?:Timeout|Interval)\(\s*["'`]/), []);
      assert.equal(found(/\.innerHTML\s*=/).length, 1);
    });

    it(`${name} is ASCII, and so the same in every encoding of a page`, () => {
      assert.deepEqual(bundleText(name).match(/.{0,30}[^\0-\x7f].{0,30}/g), null);
    });

    it(`B6 ${name} holds no style attribute, no style element and no data: address`, () => {
      const text = bundleText(name);
      assert.equal(/<style[\s>]|\sstyle=["'$]|url\(["']?data:/.exec(text), null);
    });
  }
});

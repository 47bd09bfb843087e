import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { serve } from '../../scripts/serve.mjs';
import { laboratory, LIMIT } from './support.mjs';
import { SHOWING } from './visit.mjs';

/** The tags of each page, in its order. */
const pages = {
  blog: 'role-data alternatives-list role-card role-compare-table',
  'a-or-b': 'role-salary-chart role-overlap role-comparison role-transitions',
  role: 'role-profile',
  'which-role': 'role-data role-picker role-card role-compare-table alternatives-list role-picker role-fit',
  workspace: 'role-data role-search role-card role-compare-table alternatives-list role-picker role-transitions role-data role-search role-compare-table role-overlap role-salary-chart',
  careers: 'role-data role-search role-card alternatives-list role-transitions role-compare-table role-salary-chart',
  posting: 'role-gap role-market',
};
/** The field for a search has no heading. */
const everyTag = `role-data, role-search, ${SHOWING}`;
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const tagsOf = (visit) => visit.page.$$eval(everyTag, (all) => all.map(({ localName }) => localName));
const isDrawn = (seen) => seen.every(({ busy, heading }) => !busy && heading);

/** The field for a search is there, with its name, and finds something. */
async function assertSearches(visit) {
  const count = (await tagsOf(visit)).filter((tag) => tag === 'role-search').length;
  const found = await visit.run(async () => {
    const all = [];
    for (const search of document.querySelectorAll('role-search')) {
      const input = search.shadowRoot.querySelector('input');
      input.focus();
      input.value = 'e';
      input.dispatchEvent(new InputEvent('input'));
      await search.updateComplete;
      all.push([search.shadowRoot.querySelector('label').checkVisibility(), input.getBoundingClientRect().height > 20, search.shadowRoot.querySelectorAll('[role=option]').length > 2]);
      input.blur();
    }
    return all;
  });
  assert.deepEqual(found, Array.from({ length: count }, () => [true, true, true]));
}

/** With scripts off each element holds something to read. */
async function assertOwnWords(visit, which = everyTag) {
  const silent = await visit.page.$$eval(which, (all) => all.filter((element) => ![...element.children].some((child) => child.checkVisibility() && child.innerText.trim())).map(({ outerHTML }) => outerHTML));
  assert.deepEqual(silent, []);
}

/** As axe sees the page: in the colours of its light theme, rules of WCAG 2.2 A and AA. */
async function assertAccessible(visit) {
  await visit.page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
  const found = await visit.run(async () => (await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`)));
  assert.deepEqual(found, []);
}

describe('the demo pages', () => {
  const { open } = laboratory();
  let server;
  before(async () => (server = await serve({ root, port: 0 })));
  after(() => server.close());

  async function visitDemo(name, options) {
    const visit = await open('', { head: '', ...options });
    await visit.page.goto(`${server.url}/demo/${name}`, { waitUntil: 'load', timeout: LIMIT });
    return visit;
  }

  function assertQuiet({ thrown, says, browserSays }, told = []) {
    assert.deepEqual({ thrown, says, browserSays }, { thrown: [], says: told, browserSays: [] });
  }

  it('blog.html: a click on an alternative changes the card and the table', async () => {
    const visit = await visitDemo('blog.html');
    const [list] = await visit.shows(['If ML Engineer is not quite it', 'Data Engineer', 'ML Engineer beside Data Engineer']);
    assert.deepEqual(list.pressed, ['Data Engineer']);
    const name = await visit.page.evaluateHandle(() => [...document.querySelector('alternatives-list').shadowRoot.querySelectorAll('button')].find((button) => button.textContent === 'Cloud Architect'));
    await name.click();
    const seen = await visit.until(([, card]) => card.heading === 'Cloud Architect');
    assert.deepEqual(seen[0].pressed, ['Cloud Architect']);
    assert.equal(seen[2].heading, 'ML Engineer beside Cloud Architect');
    assertQuiet(visit);
  });

  it('blog.html: with scripts off the author’s own words are there', async () => {
    const visit = await visitDemo('blog.html', { javaScript: false });
    await visit.showsFallback([
      'Seven roles to look at from here: Data Engineer, AI Engineer, Backend Engineer, DevOps Engineer, Cloud Architect, Data Scientist, Fullstack Engineer.',
      'The first of them, Data Engineer, builds what models are fed from.',
      'Python is common to the two.',
    ]);
  });

  for (const [name, tags] of Object.entries(pages)) {
    it(`${name}.html: every element shows something`, async () => {
      const visit = await visitDemo(`${name}.html`);
      const shown = await visit.until(isDrawn);
      assert.equal((await tagsOf(visit)).join(' '), tags);
      assert.ok(shown.length > 0);
      assert.deepEqual(shown.flatMap(({ notices }) => notices), []);
      await assertSearches(visit);
      assertQuiet(visit);
      await assertAccessible(visit);
    });

    it(`${name}.html: with scripts off the author’s own words are there, in each element`, async () => {
      const visit = await visitDemo(`${name}.html`, { javaScript: false });
      assert.equal((await tagsOf(visit)).join(' '), tags);
      await assertOwnWords(visit);
    });
  }

  for (const [name, width] of [...Object.keys(pages).map((page) => [page, 720]), ['workspace', 1280], ['careers', 1280]]) {
    it(`${name}.html: text and elements begin at one line, ${width} px`, async () => {
      const visit = await visitDemo(`${name}.html`);
      await visit.page.setViewport({ width, height: 800 });
      await visit.until(isDrawn);
      const starts = await visit.page.$$eval(`h1, article > p, ${everyTag}`, (all) => all.filter((one) => one.checkVisibility() && one.localName !== 'role-data' && !one.parentElement.closest('role-card')).map((one) => Math.round(one.getBoundingClientRect().left)));
      assert.equal(new Set(starts).size, 1, starts.join());
    });
  }

  it('workspace.html: by keys alone a role is found, its facts tell where they come from, and an alternative is chosen', async () => {
    const visit = await visitDemo('workspace.html');
    const { page } = visit;
    await visit.until((seen) => seen.every(({ busy, heading }) => !busy && heading));
    /** The name of what has the focus, as far in as it goes. */
    const focused = () => page.evaluate(() => {
      let { activeElement: element } = document;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element.getAttribute('role') ?? `${element.localName} ${element.textContent.trim()}`;
    });
    const tabTo = async (name) => {
      for (let presses = 0; (await focused()) !== name; presses++) {
        assert.ok(presses < 60, `no Tab led to ${name}`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('combobox');
    await page.keyboard.type('k8s');
    await page.keyboard.press('Enter');
    await visit.until(([card]) => card.heading === 'DevOps Engineer');
    await tabTo('button Where each fact comes from');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('role-card').shadowRoot.querySelectorAll('[part=origin]').length > 3);
    await tabTo('button Cloud Architect');
    await page.keyboard.press('Enter');
    const seen = await visit.until(([card]) => card.heading === 'Cloud Architect');
    assert.deepEqual([seen[1].heading, seen[2].heading], ['ML Engineer beside Cloud Architect', 'If Cloud Architect is not quite it']);
    assertQuiet(visit);
  });

  for (const name of ['which-role', 'workspace']) {
    it(`${name}.html: the card, the table and the list follow the result of the questions`, async () => {
      const visit = await visitDemo(`${name}.html`);
      await visit.until(isDrawn);
      const { page } = visit;
      const press = (label) => page.evaluate((text) => [...document.querySelector('role-picker').shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === text).click(), label);
      const choose = (i) => page.evaluate((nth) => [...document.querySelector('role-picker').shadowRoot.querySelectorAll('input[type=radio]')].at(nth).click(), i);
      for (const answer of [-1, -1, 0, -1, -1]) {
        await choose(answer);
        await press('Next');
      }
      const seen = await visit.until((all) => all.some(({ tag, heading }) => tag === 'role-card' && heading === 'Backend Engineer'));
      assert.equal(seen.find(({ tag }) => tag === 'role-compare-table').heading, 'ML Engineer beside Backend Engineer');
      const list = seen.find(({ tag }) => tag === 'alternatives-list');
      if (name === 'workspace') assert.equal(list.heading, 'If Backend Engineer is not quite it');
      else assert.deepEqual(list.pressed, ['Backend Engineer']);
      assertQuiet(visit);
    });
  }

  it('careers.html: none of its roles comes with the toolkit', () => {
    const builtIn = new Set(readJson('dist/data/roles.json').roles.map(({ id }) => id));
    const own = readJson('demo/careers.json').roles.map(({ id }) => id);
    assert.deepEqual([builtIn.size, own.length], [16, 4]);
    assert.deepEqual(own.filter((id) => builtIn.has(id)), []);
  });

  it('posting.html: what is typed is held against the posting: a headline, and what is missing', async () => {
    const visit = await visitDemo('posting.html');
    await visit.until(isDrawn);
    const field = await visit.page.evaluateHandle(() => document.querySelector('role-gap').shadowRoot.getElementById('background'));
    await field.type('Six years of Python and Docker.');
    await visit.page.waitForFunction(() => document.querySelector('role-gap').shadowRoot.querySelector('[part~=headline]')?.textContent.startsWith('Your text'), { timeout: LIMIT });
    const { headline, missing } = await visit.run(() => {
      const { shadowRoot: gap } = document.querySelector('role-gap');
      const items = [...gap.querySelectorAll('[part~=item]')].filter((item) => [...item.querySelectorAll('button')].some(({ textContent }) => textContent === 'I have this'));
      return { headline: gap.querySelector('[part~=headline]').textContent, missing: items.map((item) => item.querySelector('b').textContent) };
    });
    assert.match(headline, /^Your text names 2 of the 6 required items/);
    assert.ok(missing.includes('Amazon Web Services') && !missing.includes('Python'), missing.join());
    assertQuiet(visit);
  });

  it('index.html: every element shows something, beside its markup', async () => {
    const visit = await visitDemo('index.html');
    const shown = await visit.until((seen) => seen.every(({ busy, heading, notices }) => !busy && (heading || notices.length > 0)));
    assert.deepEqual([...new Set(shown.map(({ tag }) => tag))].sort(), SHOWING.split(', ').sort());
    const silent = await visit.see(`main > section:not(#states, #role-profile, #role-comparison) :is(${SHOWING})`);
    assert.deepEqual(silent.flatMap(({ notices }) => notices), []);
    const snippets = await visit.run(() => [...document.querySelectorAll('figure')].map((figure) => [figure.firstElementChild.localName, figure.querySelector('details code')?.textContent ?? '']));
    assert.ok(snippets.length >= 40);
    for (const [tag, code] of snippets) assert.ok(code.includes(`<${tag}`), `${tag}: ${code}`);
    const inSnippets = new Set(snippets.flatMap(([, code]) => [...code.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag)));
    assert.deepEqual([...inSnippets].sort(), everyTag.split(', ').sort());
    await assertSearches(visit);
    // One of its examples is a dataset with a mistake.
    assertQuiet(visit, ['role-toolkit: roles/0/facts/days must be the id of a known dimension, got "days"; did you mean "day"?']);
    await assertAccessible(visit);
  });

  it('index.html: with scripts off each section says what it is about, and each element in it', async () => {
    const visit = await visitDemo('index.html', { javaScript: false });
    const sections = await visit.page.$$eval('main > section', (all) => all.map((section) => [...section.querySelectorAll(':scope > :is(h2, p)')].filter((part) => part.checkVisibility() && part.innerText.trim()).length >= 2));
    assert.deepEqual(sections, Array(17).fill(true));
    await assertOwnWords(visit, `section:not(#states, #themes) > figure > :is(${SHOWING})`);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { serve } from '../../scripts/serve.mjs';
import { laboratory, LIMIT } from './support.mjs';
import { SHOWING } from './visit.mjs';

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

  function assertQuiet({ thrown, says, browserSays }) {
    assert.deepEqual({ thrown, says, browserSays }, { thrown: [], says: [], browserSays: [] });
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
      'The role you pick is described here.',
      'And compared with ML Engineer here.',
    ]);
  });

  for (const name of ['a-or-b', 'role', 'which-role', 'workspace', 'careers', 'posting']) {
    it(`${name}.html: every element shows something`, async () => {
      const visit = await visitDemo(`${name}.html`);
      const shown = await visit.until((seen) => seen.every(({ busy, heading }) => !busy && heading));
      assert.ok(shown.length > 0);
      assert.deepEqual(shown.flatMap(({ notices }) => notices), []);
      assertQuiet(visit);
    });

    it(`${name}.html: with scripts off the author’s own words are there`, async () => {
      const visit = await visitDemo(`${name}.html`, { javaScript: false });
      const words = await visit.page.$$eval(SHOWING.split(', ').map((tag) => `${tag} > p`).join(), (all) => all.map((p) => p.checkVisibility()));
      assert.ok(words.length > 0 && words.every(Boolean));
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

  it('which-role.html: the card, the table and the list follow the result', async () => {
    const visit = await visitDemo('which-role.html');
    await visit.until((seen) => seen.every(({ busy, heading }) => !busy && heading));
    const { page } = visit;
    const press = (name) => page.evaluate((text) => [...document.querySelector('role-picker').shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === text).click(), name);
    const choose = (i) => page.evaluate((nth) => [...document.querySelector('role-picker').shadowRoot.querySelectorAll('input[type=radio]')].at(nth).click(), i);
    for (const answer of [-1, -1, 0, -1, -1]) {
      await choose(answer);
      await press('Next');
    }
    const seen = await visit.until((all) => all.some(({ tag, heading }) => tag === 'role-card' && heading === 'Backend Engineer'));
    assert.equal(seen.find(({ tag }) => tag === 'role-compare-table').heading, 'ML Engineer beside Backend Engineer');
    assert.deepEqual(seen.find(({ tag }) => tag === 'alternatives-list').pressed, ['Backend Engineer']);
    assertQuiet(visit);
  });

  it('index.html: every element shows something, beside its markup', async () => {
    const visit = await visitDemo('index.html');
    const shown = await visit.until((seen) => seen.every(({ busy, heading, notices }) => !busy && (heading || notices.length > 0)));
    assert.deepEqual([...new Set(shown.map(({ tag }) => tag))].sort(), SHOWING.split(', ').sort());
    const silent = await visit.see(`main > section:not(#states, #role-profile, #role-comparison) :is(${SHOWING})`);
    assert.deepEqual(silent.flatMap(({ notices }) => notices), []);
    const snippets = await visit.run(() => [...document.querySelectorAll('figure')].map((figure) => [figure.firstElementChild.localName, figure.querySelector('details code').textContent]));
    assert.ok(snippets.length >= 10);
    for (const [tag, code] of snippets) assert.ok(code.includes(`<${tag}`), code);
    assertQuiet(visit);
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { serve } from '../../scripts/serve.mjs';
import { laboratory, LIMIT } from './support.mjs';

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

  it('index.html: every element shows something, beside its markup', async () => {
    const visit = await visitDemo('index.html');
    const shown = await visit.until((seen) => seen.every(({ busy, heading, notices }) => !busy && (heading || notices.length > 0)));
    assert.deepEqual([...new Set(shown.map(({ tag }) => tag))].sort(), ['alternatives-list', 'role-card', 'role-compare-table']);
    const silent = await visit.see('main > section:not(#states) :is(role-card, role-compare-table, alternatives-list)');
    assert.deepEqual(silent.flatMap(({ notices }) => notices), []);
    const snippets = await visit.run(() => [...document.querySelectorAll('figure')].map((figure) => [figure.querySelector('role-data, role-card, role-compare-table, alternatives-list').localName, figure.querySelector('details code').textContent]));
    assert.ok(snippets.length >= 10);
    for (const [tag, code] of snippets) assert.ok(code.includes(`<${tag}`), code);
    assertQuiet(visit);
  });
});

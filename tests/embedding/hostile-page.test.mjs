import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, crew, everyHeading, everything, laboratory } from './support.mjs';

const follower = '<role-data selection="ml-engineer"><role-card></role-card><role-card role-id="ai-engineer" selectable></role-card></role-data>';

describe('pages that get in the way', () => {
  const { open } = laboratory();
  const routes = { 'crew.json': crew() };

  it('C9 elements of the page are named like what the script reads', async () => {
    const names = ['customElements', 'fetch', 'trustedTypes', 'ShadowRoot', 'RoleToolkit', 'litHtmlVersions', 'reactiveElementVersions', 'litElementVersions', 'litPropertyMetadata', 'litIssuedWarnings'];
    const clobbers = names.map((name) => `<form id="${name}" name="${name}"></form><a id="${name}">a</a>`).join('');
    const visit = await open(`${clobbers}${everything}<role-data src="crew.json"><role-card role-id="pilot"></role-card></role-data>`, { routes });
    await visit.shows([...everyHeading, 'Pilot']);
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });

  it('C12 storage that throws is not touched', async () => {
    const visit = await open(everything + follower, {
      prepare: () => {
        window.touched = [];
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(window, name, {
            get() {
              window.touched.push(name);
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      },
    });
    await visit.shows([...everyHeading, 'ML Engineer', 'AI Engineer']);
    await visit.run(() => document.querySelectorAll('role-card')[2].shadowRoot.querySelector('[part~=button]').click());
    await visit.until((seen) => seen[3].heading === 'AI Engineer');
    assert.deepEqual(await visit.run(() => window.touched), []);
    await visit.isQuiet();
  });

  for (const type of ['context-request', 'context-provider']) {
    it(`C13 the page stops every ${type}: elements still get the data of their role-data`, async () => {
      const visit = await open(follower, { prepare: `addEventListener('${type}', (event) => event.stopImmediatePropagation(), true)` });
      await visit.shows(['ML Engineer', 'AI Engineer']);
      await visit.run(() => document.querySelector('role-data').setAttribute('selection', 'data-engineer'));
      await visit.until(([card]) => card.heading === 'Data Engineer');
      await visit.isQuiet();
    });
  }

  it('C13 the page stops every click: nothing breaks, and the page can still choose', async () => {
    const visit = await open(follower, { prepare: () => addEventListener('click', (event) => event.stopImmediatePropagation(), true) });
    await visit.shows(['ML Engineer', 'AI Engineer']);
    await visit.run(() => document.querySelectorAll('role-card')[1].shadowRoot.querySelector('[part~=button]').click());
    await visit.settle();
    assert.equal((await visit.see())[0].heading, 'ML Engineer');
    await visit.run(() => (document.querySelector('role-data').selection = 'data-engineer'));
    await visit.until(([card]) => card.heading === 'Data Engineer');
    await visit.isQuiet();
  });

  it('C14 window.onerror is never called, over the whole kit and good and bad data', async () => {
    const visit = await open(`${everything}${follower}<role-data id="own"><role-card role-id="pilot"></role-card><role-compare-table roles="pilot baker"></role-compare-table></role-data>`, {
      routes: { ...routes, 'page.html': '<!doctype html>log in', 'null.json': 'null' },
      prepare: () => {
        window.faults = [];
        window.onerror = (message) => void window.faults.push(message);
        window.onunhandledrejection = ({ reason }) => void window.faults.push(String(reason));
      },
    });
    await visit.until((seen) => seen.slice(0, 5).every(({ heading }) => heading) && seen.slice(5).every(({ notices }) => notices.length > 0));
    for (const src of ['gone.json', 'page.html', 'null.json', 'http://[bad', 'javascript:1', '', 'crew.json']) {
      await visit.run((address) => document.querySelector('#own').setAttribute('src', address), src);
      const told = (seen) => seen.slice(-2).every((element) => !element.busy && (src === 'crew.json' ? element.heading : element.notices.length > 0));
      await visit.until(told);
    }
    await visit.run(() => {
      const own = document.querySelector('#own');
      for (const data of [1, 'text', [], {}, { roles: null }, Object.freeze({}), new Proxy({}, { ownKeys: () => { throw new Error('no'); } })]) own.data = data;
      for (const element of document.querySelectorAll('role-card, role-compare-table, alternatives-list')) {
        for (const name of ['role-id', 'roles', 'fields', 'dimensions', 'base', 'limit', 'heading-level', 'selectable', 'toolbar', 'orientation']) {
          for (const value of ['', 'false', '[object Object]', '-1', '__proto__ constructor', 'ml-engineer ai-engineer']) element.setAttribute(name, value);
        }
      }
    });
    await visit.settle();
    assert.deepEqual(await visit.run(() => window.faults), []);
    assert.deepEqual(visit.thrown, []);
  });

  const wraps = {
    'returns nothing': () => (window.fetch = () => undefined),
    'throws': () => (window.fetch = () => { throw new Error('wrapped'); }),
    'resolves to something else': () => (window.fetch = async () => ({ ok: true })),
    'rejects without a reason': () => (window.fetch = () => Promise.reject()),
  };
  for (const [name, prepare] of Object.entries(wraps)) {
    it(`C15 the page’s fetch ${name}: the element says so`, async () => {
      const visit = await open('<role-data src="crew.json"><role-card role-id="pilot"><p>own card</p></role-card></role-data>', { prepare });
      const [{ notices }] = await visit.until(([card]) => !card.busy && card.notices.length > 0);
      assert.match(notices.join(), /could not be reached/);
      await visit.showsFallback(['own card']);
      await visit.isQuiet();
    });
  }

  it('C15 the page’s fetch returns a thenable that is no promise: the answer is read', async () => {
    const visit = await open('<role-data src="crew.json"><role-card role-id="pilot"></role-card></role-data>', {
      routes,
      prepare: () => {
        const { fetch } = window;
        window.fetch = (...given) => ({ then: (done, failed) => void fetch(...given).then(done, failed) });
      },
    });
    await visit.shows(['Pilot']);
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });
});

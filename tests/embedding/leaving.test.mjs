import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classicTag, everyHeading, everything, laboratory } from './support.mjs';

const CYCLES = 10_000;

describe('what is left when elements and pages go', () => {
  const { open } = laboratory();

  it(`D16 ${CYCLES} rounds of all elements: none stays alive, and no listener on window or document`, async () => {
    const visit = await open('<main></main>', {
      prepare: () => {
        window.listening = 0;
        for (const target of [window, document]) {
          const { addEventListener, removeEventListener } = target;
          target.addEventListener = function counted(...given) {
            window.listening++;
            return addEventListener.apply(this, given);
          };
          target.removeEventListener = function counted(...given) {
            window.listening--;
            return removeEventListener.apply(this, given);
          };
        }
      },
    });
    await visit.run(async (cycles) => {
      const tags = ['role-card', 'alternatives-list', 'role-picker', 'role-profile', 'role-transitions', 'role-market', 'role-fit', 'role-search', 'role-compare-table', 'role-comparison', 'role-salary-chart', 'role-overlap'];
      const main = document.querySelector('main');
      const draw = async (attributes) => {
        main.innerHTML = `<role-data selection="ml-engineer backend-engineer">${tags.map((tag) => `<${tag} ${attributes}></${tag}>`).join('')}</role-data>`;
        await Promise.all([...document.querySelectorAll('role-data > *')].map((element) => element.updateComplete));
        main.replaceChildren();
      };
      // Whole drawings take long; most rounds only come and go.
      for (let i = 0; i < 3; i++) await draw('');
      window.before = window.listening;
      for (let i = 0; i < cycles; i++) {
        main.innerHTML = `<role-data>${tags.map((tag) => `<${tag} role-id="none" roles="none"></${tag}>`).join('')}</role-data>`;
        if (i % 10 === 0) await Promise.all([...document.querySelectorAll('role-data > *')].map((element) => element.updateComplete));
        main.replaceChildren();
      }
    }, CYCLES);
    await visit.settle();
    const devtools = await visit.page.createCDPSession();
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    const alive = {};
    for (const tag of ['role-data', 'role-card', 'role-picker', 'role-compare-table', 'role-comparison', 'role-search', 'role-salary-chart']) {
      const prototype = await visit.page.evaluateHandle((name) => customElements.get(name).prototype, tag);
      const found = await visit.page.queryObjects(prototype);
      alive[tag] = await found.evaluate((list) => list.length);
      await found.dispose();
      await prototype.dispose();
    }
    await devtools.detach();
    assert.deepEqual(alive, Object.fromEntries(Object.keys(alive).map((tag) => [tag, 0])));
    assert.deepEqual(await visit.run(() => window.listening - window.before), 0);
    assert.deepEqual(visit.thrown, []);
  });

  it('D9 a page that a reader leaves and comes back to is as it was, and still alive', async () => {
    const visit = await open(everything, {
      prepare: () => addEventListener('pageshow', ({ persisted }) => (window.cameBack = persisted)),
      headers: { 'cache-control': 'max-age=60' },
    });
    await visit.shows(everyHeading);
    await visit.page.goto('about:blank');
    await visit.page.goBack({ waitUntil: 'load' });
    await visit.shows(everyHeading);
    await visit.run(() => document.querySelector('role-data').setAttribute('selection', 'data-scientist'));
    await visit.until(([card]) => card.heading === 'Data Scientist');
    assert.deepEqual(visit.thrown, []);
  });

  it('D7 a page that is kept as a copy and put back, as Turbo does, shows everything once', async () => {
    const visit = await open(everything, { head: classicTag });
    await visit.shows(everyHeading);
    await visit.run(() => {
      const snapshot = document.body.cloneNode(true);
      document.body.replaceWith(document.createElement('body'));
      document.body.replaceWith(snapshot);
    });
    await visit.shows(everyHeading);
    await visit.run(() => document.querySelector('role-data').setAttribute('selection', 'data-scientist'));
    await visit.until(([card]) => card.heading === 'Data Scientist');
    await visit.isQuiet();
  });
});

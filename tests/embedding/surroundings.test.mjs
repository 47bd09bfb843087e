import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classicTag, everyFallback, everyHeading, everything, laboratory, MODULE, moduleTag, SHOWING } from './support.mjs';

describe('what the script finds on the page, and leaves there', () => {
  const { open } = laboratory();

  it('A3 a tag name that the page has taken is left alone, and the others are defined', async () => {
    const visit = await open(everything, {
      prepare: () => {
        class Own extends HTMLElement {
          connectedCallback() {
            this.title = 'the page’s own';
          }
        }
        customElements.define('role-card', Own);
      },
    });
    await visit.shows(everyHeading.slice(1), 'role-compare-table, alternatives-list');
    const [card] = await visit.see('role-card');
    assert.deepEqual(card.fallback, ['own card']);
    assert.equal(await visit.run(() => document.querySelector('role-card').title), 'the page’s own');
    await visit.isQuiet({ says: [/<role-card> is already defined/] });
  });

  for (const tag of ['role-data', 'role-card']) {
    it(`A4 when the definition of ${tag} throws, the remaining elements are still defined`, async () => {
      const visit = await open(everything, {
        prepare: `(() => {
          const define = customElements.define;
          customElements.define = function (tag, ...rest) {
            if (tag === '${tag}') throw new Error('not on this page');
            return define.call(this, tag, ...rest);
          };
        })()`,
      });
      await visit.shows(everyHeading.slice(1), 'role-compare-table, alternatives-list');
      await visit.isQuiet({ says: [new RegExp(`<${tag}> could not be defined`)] });
    });
  }

  it('A5 RequireJS is not called', async () => {
    const visit = await open(everything, {
      prepare: () => {
        window.defineCalls = 0;
        window.define = () => window.defineCalls++;
        window.define.amd = {};
      },
    });
    await visit.shows(everyHeading);
    assert.equal(await visit.run(() => window.defineCalls), 0);
    await visit.isQuiet();
  });

  it('A6 module, exports, process and global are ignored', async () => {
    const visit = await open(everything, {
      prepare: () => {
        Object.assign(window, { module: { exports: {} }, process: {}, global: {}, require: () => window.required++, required: 0 });
        window.exports = window.module.exports;
      },
    });
    await visit.shows(everyHeading);
    assert.deepEqual(
      await visit.run(() => [Object.keys(window.module.exports), Object.keys(window.process), Object.keys(window.global), window.required]),
      [[], [], [], 0],
    );
    await visit.isQuiet();
  });

  const missing = {
    customElements: () => delete window.customElements,
    attachShadow: () => delete Element.prototype.attachShadow,
    adoptedStyleSheets: () => delete Document.prototype.adoptedStyleSheets && delete ShadowRoot.prototype.adoptedStyleSheets,
    AbortController: () => delete window.AbortController,
  };
  for (const [name, prepare] of Object.entries(missing)) {
    it(`A12 without ${name} nothing is touched, and the page keeps its own content`, async () => {
      const visit = await open(everything, { prepare });
      await visit.settle();
      await visit.showsFallback(everyFallback);
      assert.equal(await visit.run(() => window.customElements?.get('role-card') === undefined), true);
      await visit.isQuiet();
    });
  }

  const names = () => Reflect.ownKeys(window).map(String);

  it('A14 a classic script adds RoleToolkit to window, a module nothing', async () => {
    const bare = await open(everything, { head: '' });
    const before = await bare.run(names);
    for (const [head, added, requests] of [[classicTag, ['RoleToolkit'], undefined], [moduleTag, [], [MODULE]]]) {
      const visit = await open(everything, { head });
      await visit.shows(everyHeading);
      assert.deepEqual((await visit.run(names)).filter((name) => !before.includes(name)), added);
      await visit.isQuiet({ requests });
    }
  });

  it('A14 the page’s own prototypes and document stay as they were', async () => {
    const keys = () =>
      Object.fromEntries(
        ['Object', 'Array', 'String', 'Symbol', 'Promise', 'Event', 'Node', 'Element', 'HTMLElement', 'Document', 'ShadowRoot'].map((name) => [
          name,
          [...Reflect.ownKeys(window[name]), ...Reflect.ownKeys(window[name].prototype)].map(String),
        ]),
      );
    const bare = await open(everything, { head: '' });
    const before = await bare.run(keys);
    const visit = await open(everything);
    await visit.shows(everyHeading);
    assert.deepEqual(await visit.run(keys), before);
    assert.deepEqual(await visit.run(() => [document.adoptedStyleSheets.length, document.head.childElementCount, document.documentElement.attributes.length]), [0, 3, 1]);
    assert.equal((await visit.see(SHOWING)).length, 3);
  });
});

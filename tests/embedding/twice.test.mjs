import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { bundleText, CLASSIC, everyHeading, everything, laboratory, MODULE, reply, SHOWING } from './support.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tags = ['role-data', 'role-search', ...SHOWING.split(', ')];
const classic = (address) => `<script src="${address}" defer></script>`;
const module = (address) => `<script src="${address}" type="module"></script>`;

/** The same library under another version, `other.js`. */
function other() {
  const text = bundleText(CLASSIC);
  const changed = text.replaceAll(`"${version}"`, '"0.0.1"');
  assert.notEqual(changed, text);
  return { 'other.js': reply(changed) };
}

const pairs = {
  'classic and classic': [classic(CLASSIC), classic(`${CLASSIC}?2`), [CLASSIC, `${CLASSIC}?2`]],
  'module and module': [module(MODULE), module(`${MODULE}?2`), [MODULE, `${MODULE}?2`]],
  'classic, then module': [classic(CLASSIC), module(MODULE), [CLASSIC, MODULE]],
  'module, then classic': [module(MODULE), classic(CLASSIC), [CLASSIC, MODULE]],
};

describe('the script on a page twice', () => {
  const { open } = laboratory();

  for (const [name, [first, second, requests]] of Object.entries(pairs)) {
    it(`A1 the same version twice works as once, and says nothing: ${name}`, async () => {
      const visit = await open(everything, { head: first + second });
      await visit.shows(everyHeading);
      await visit.run(() => document.querySelector('role-data').append(document.createElement('role-card')));
      await visit.until((seen) => seen.length === 4 && seen.slice(0, 2).every((card) => card.heading === 'ML Engineer'));
      await visit.isQuiet({ requests });
    });
  }

  it('A1 the second load leaves the classes of the first in place', async () => {
    const visit = await open(everything, {
      head: `<script src="${CLASSIC}"></script><script>
        const tags = ${JSON.stringify(tags)};
        window.first = tags.map((tag) => customElements.get(tag));
        window.isFirst = () => tags.map((tag, i) => customElements.get(tag) === first[i]);
      </script><script src="${CLASSIC}?2"></script>`,
    });
    await visit.shows(everyHeading);
    assert.deepEqual(await visit.run(() => [window.first.every(Boolean), window.isFirst()]), [true, tags.map(() => true)]);
  });

  for (const [name, [first, second]] of Object.entries(pairs)) {
    it(`A1 each of the ${tags.length} tags is defined once: ${name}`, async () => {
      const visit = await open(everything, {
        head: first + second,
        prepare: () => {
          window.defined = [];
          const { define } = customElements;
          customElements.define = function (tag, element) {
            window.defined.push(tag);
            define.call(this, tag, element);
          };
        },
      });
      await visit.shows(everyHeading);
      await visit.settle();
      assert.deepEqual((await visit.run(() => window.defined)).sort(), [...tags].sort());
    });
  }

  for (const [name, order, says] of [
    ['the other one first', ['other.js', CLASSIC], ['0.0.1', version]],
    ['this one first', [CLASSIC, 'other.js'], [version, '0.0.1']],
  ]) {
    it(`A2 of two versions the first one works, and one warning names both: ${name}`, async () => {
      const visit = await open(everything, { head: order.map(classic).join(''), routes: other() });
      await visit.shows(everyHeading);
      const escape = (text) => text.replaceAll('.', '\\.');
      await visit.isQuiet({ requests: order, says: [new RegExp(`${escape(says[0])}.*${escape(says[1])}`)] });
    });
  }

  it('A2 elements of one version follow the role-data of another', async () => {
    // As if the other version did not have the card yet.
    const visit = await open(`<role-data selection="ml-engineer"><role-card role-id="ai-engineer" selectable></role-card><role-card></role-card></role-data>`, {
      head: `<script>
        const define = customElements.define;
        customElements.define = function (tag, element) { if (tag !== 'role-card') define.call(this, tag, element); };
      </script><script src="other.js"></script><script>customElements.define = define;</script><script src="${CLASSIC}"></script>`,
      routes: other(),
    });
    await visit.shows(['AI Engineer', 'ML Engineer']);
    await visit.run(() => document.querySelector('role-card').shadowRoot.querySelector('[part~=button]').click());
    await visit.until((seen) => seen[1].heading === 'AI Engineer');
    await visit.isQuiet({ requests: ['other.js', CLASSIC], says: [/0\.0\.1/] });
  });
});

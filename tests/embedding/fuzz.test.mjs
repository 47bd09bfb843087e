// A sample of the damaged datasets of tests/core/fuzz.test.mjs, through every element of the built file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { parseDataset } from '../../dist/core/index.js';
import { fullDataset } from '../support/crafts.mjs';
import { hostileText, poison } from '../support/damage.mjs';
import { laboratory } from './support.mjs';

const markup = `
  <role-card role-id="baker" selectable sources="each"></role-card>
  <role-compare-table roles="baker brewer" base="baker" explain toolbar differences="mark" sources="each"></role-compare-table>
  <alternatives-list role-id="baker" order="both" sources="each"></alternatives-list>
  <role-picker role-id="baker" mode="list"></role-picker>
  <role-picker role-id="baker"></role-picker>
  <role-comparison roles="baker brewer" sources="each"></role-comparison>
  <role-profile role-id="brewer" sources="each"></role-profile>
  <role-transitions role-id="brewer" sources="each"></role-transitions>
  <role-market role-id="brewer"></role-market>
  <role-fit role-id="brewer"></role-fit>
  <role-salary-chart roles="baker brewer" sources="each"></role-salary-chart>
  <role-overlap roles="baker brewer" sources="each"></role-overlap>
  <role-gap role-id="baker"></role-gap>
  <role-search></role-search>`;

const accepts = (dataset) => {
  try {
    return Boolean(parseDataset(dataset));
  } catch {
    return false;
  }
};

/** Markup in every string that takes it, and with a few mistakes besides; then mistakes of every kind, those too that no JSON can hold. */
const samples = [
  { original: poison(fullDataset(), hostileText, accepts).dataset, seed: 8, count: 100 },
  { original: fullDataset(), seed: 9, count: 400 },
];

/** Runs in the page: the copies are made there, because not all of them can be sent. */
async function prepare({ original, seed, count }) {
  const { damagedCopies, strangeValues } = await import('./damage.js');
  globalThis.copies = damagedCopies(original, seed, count, strangeValues());
}

/** So that no single call takes long on a busy machine. */
const AT_ONCE = 5;

/** Runs in the page: what became of the next few datasets; of every fourth the gap reads two texts, and the search is typed into in each. */
async function render(count, html) {
  const found = { drawn: 0, refused: 0, read: 0, searched: 0, wrong: [], isDone: false };
  const type = (element, field, text) => {
    const input = element.shadowRoot.querySelector(field);
    if (!input) return false;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    return true;
  };
  const hasResult = async (gap) => {
    for (let tries = 0; tries < 100 && !gap.shadowRoot.querySelector('[part~=result]'); tries++) await new Promise((done) => setTimeout(done, 50));
    return Boolean(gap.shadowRoot.querySelector('[part~=result]'));
  };
  for (let i = 0; i < count; i++) {
    const { value, done } = globalThis.copies.next();
    found.isDone = done;
    if (done) break;
    const number = `${value.number} (${value.done.join(', ')})`;
    const provider = document.createElement('role-data');
    provider.data = value.dataset;
    provider.innerHTML = html;
    document.body.append(provider);
    for (let round = 0; round < 3; round++) for (const element of provider.children) await element.updateComplete;
    const [gap, search] = provider.querySelectorAll('role-gap, role-search');
    search.shadowRoot.querySelector('input')?.focus();
    if (type(search, 'input', 'oven')) found.searched++;
    await search.updateComplete;
    if (value.number % 4 === 0 && type(gap, '#background', 'I have used an oven and a stove for ten years.')) {
      type(gap, '#posting', 'Requirements\n- Oven, heating and Python\n- Kettles or similar\n\nNice to have\n- Stove');
      if (await hasResult(gap)) found.read++;
      else found.wrong.push(`${number}: the gap has no result`);
    }
    const all = [];
    const collect = (root) => {
      for (const element of root.querySelectorAll('*')) {
        all.push(element);
        if (element.shadowRoot) collect(element.shadowRoot);
      }
    };
    collect(provider);
    const bad = all.filter((element) => element.matches('img, script, iframe, [onerror], [onload]') || /^\s*(javascript|data|vbscript):/i.test(element.getAttribute('href') ?? ''));
    if (bad.length) found.wrong.push(`${number}: ${bad[0].outerHTML.slice(0, 200)}`);
    const states = [...provider.children].map((element) => ['pending', 'ready', 'empty', 'failed', 'unknown'].filter((state) => element.matches(`:state(${state})`)));
    for (const [i, state] of states.entries()) if (state.length !== 1 || state[0] === 'pending') found.wrong.push(`${number}: ${provider.children[i].localName} is ${state.join() || 'in no state'}`);
    found[states[0][0] === 'failed' ? 'refused' : 'drawn']++;
    provider.remove();
  }
  return { ...found, ran: globalThis.ran ?? false };
}

describe('damaged datasets in a page', () => {
  const { open } = laboratory();

  it('five hundred of them: each element draws or says what is wrong; no script runs, no element is injected, nothing is thrown', async () => {
    const damage = readFileSync(new URL('../support/damage.mjs', import.meta.url), 'utf8');
    const visit = await open('', { routes: { 'damage.js': damage } });
    const found = { drawn: 0, refused: 0, read: 0, searched: 0 };
    for (const sample of samples) {
      await visit.run(prepare, sample);
      for (let isDone = false; !isDone; ) {
        const some = await visit.run(render, AT_ONCE, markup);
        assert.deepEqual([some.wrong, some.ran], [[], false]);
        for (const what of Object.keys(found)) found[what] += some[what];
        ({ isDone } = some);
      }
    }
    assert.ok(found.drawn > 80 && found.refused > 120 && found.read > 10 && found.searched > 80, JSON.stringify(found));
    assert.deepEqual(visit.thrown, []);
    // What could not be drawn would be told in the console as a fault of ours.
    assert.deepEqual(visit.says.filter((line) => /could not be drawn|TypeError|RangeError/.test(line)), []);
  });

  it('a drawing with markup in every string holds all of it as text, and one with a script for every address links to none', async () => {
    const visit = await open('');
    const scripts = ['javascript:globalThis.ran=true', 'JavaScript:globalThis.ran=true', 'java\tscript:globalThis.ran=true', 'data:text/html,<script>globalThis.ran=true</script>', 'vbscript:globalThis.ran=true'].map((address) =>
      JSON.parse(JSON.stringify(fullDataset()), (key, value) => (key === 'url' || key === 'homepage' ? address : value)),
    );
    await visit.run((datasets) => {
      globalThis.copies = datasets.map((dataset, number) => ({ number, done: [], dataset }))[Symbol.iterator]();
    }, [samples[0].original, ...scripts]);
    const { drawn, wrong, ran } = await visit.run(render, 1 + scripts.length, markup);
    assert.deepEqual([drawn, wrong, ran], [1 + scripts.length, [], false]);
  });
});

// A sample of the damaged datasets of tests/core/fuzz.test.mjs, through every element of the built file.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fullDataset } from '../support/crafts.mjs';
import { damagedCopies, hostileText } from '../support/damage.mjs';
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
  <role-search></role-search>`;

/** Markup in each text, one way of ten; every other copy has the mistakes only. */
function* sample() {
  const original = fullDataset();
  const poisoned = JSON.parse(JSON.stringify(original, (key, value) => (typeof value === 'string' && /^(name|title|label|text|note|body|tagline|question|why|verdict|close|publisher|region|url)$/.test(key) ? `${hostileText}${value}` : value)));
  yield poisoned;
  for (const { dataset } of damagedCopies(poisoned, 8, 20, [hostileText, 'javascript:globalThis.ran = true'])) yield dataset;
  for (const { dataset } of damagedCopies(original, 9, 80, [hostileText, 'javascript:globalThis.ran = true'])) yield dataset;
}

/** So that no single call takes long on a busy machine. */
const AT_ONCE = 5;

/** Runs in the page: what became of each dataset. */
async function render(datasets, html) {
  const found = { drawn: 0, refused: 0, wrong: [] };
  for (const [number, text] of datasets.entries()) {
    const provider = document.createElement('role-data');
    provider.data = JSON.parse(text);
    provider.innerHTML = html;
    document.body.append(provider);
    for (let round = 0; round < 3; round++) for (const element of provider.children) await element.updateComplete;
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

  it('a hundred of them: each element draws or says what is wrong; no script runs, no element is injected, nothing is thrown', async () => {
    const visit = await open('');
    const datasets = [...sample()].map((dataset) => JSON.stringify(dataset));
    const found = { drawn: 0, refused: 0 };
    for (let i = 0; i < datasets.length; i += AT_ONCE) {
      const { drawn, refused, wrong, ran } = await visit.run(render, datasets.slice(i, i + AT_ONCE), markup);
      assert.deepEqual([wrong, ran], [[], false], `from ${i}`);
      found.drawn += drawn;
      found.refused += refused;
    }
    assert.ok(found.drawn > 10 && found.refused > 20, JSON.stringify(found));
    assert.deepEqual(visit.thrown, []);
    // What could not be drawn would be told in the console as a fault of ours.
    assert.deepEqual(visit.says.filter((line) => /could not be drawn|TypeError|RangeError/.test(line)), []);
  });
});

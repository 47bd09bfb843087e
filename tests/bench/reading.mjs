// How long the reader behind <role-gap> takes for 20,000 characters: in Node, and in a page from the last key to the result.
import { readText } from '../../dist/core/index.js';
import { builtInModel } from '../../dist/dataset.js';
import { postingsOf } from '../accuracy/labels.mjs';
import { withPage } from './lab.mjs';
import { scriptPath } from './pages.mjs';
import { median, quantile, table } from './report.mjs';

const CHARACTERS = 20_000;
const ROUNDS = 30;
/** Rounds until the engine has compiled what it runs often. */
const WARM_UP = 10;
const GOAL = 50;
const ms = (value) => value.toFixed(1);

const took = (run) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

/** Runs in the page: the script of a reading, and its longest stretch without a pause, in milliseconds. */
async function readInPage(text, rounds) {
  const gap = document.querySelector('role-gap');
  await gap.updateComplete;
  const stretches = [];
  let last = performance.now();
  let longest = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  for (let round = 0; round < rounds; round++) {
    const field = gap.shadowRoot.getElementById('posting');
    field.value = `${text}\n${round}`;
    longest = 0;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 700));
    stretches.push(longest);
  }
  channel.port1.close();
  return stretches;
}

export async function measure(lab) {
  const text = postingsOf('develop').map((posting) => posting.text).join('\n\n').slice(0, CHARACTERS);
  const model = builtInModel();
  const first = took(() => readText(model, 'Python', 'posting'));
  const all = Array.from({ length: WARM_UP + ROUNDS }, () => took(() => readText(model, text, 'posting')));
  const times = all.slice(WARM_UP);
  lab.server.put('/reading', `<!doctype html><html lang="en"><title>Reading</title><script src="${scriptPath}"></script><role-gap></role-gap></html>`);
  const stretches = await withPage(lab, {}, async (page) => {
    await page.goto(`${lab.server.url}/reading`);
    return page.evaluate(readInPage, text, 8);
  });
  const script = median(times);
  table(
    ['20,000 characters of postings', 'median, ms', '95 %', 'goal'],
    [
      ['the vocabulary, once', ms(first), '', ''],
      ['script, whole text, the first time', ms(all[0]), '', ''],
      ['script, whole text, after that', ms(script), ms(quantile(times, 0.95)), `${script < GOAL ? 'met' : 'missed'} (under ${GOAL})`],
      ['longest stretch that holds the page', ms(median(stretches)), ms(quantile(stretches, 0.95)), ''],
    ],
  );
}

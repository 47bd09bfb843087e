// How long the reader behind <role-gap> takes for 20,000 characters: in Node, and in a page from the last key to the result.
import { readText } from '../../dist/core/index.js';
import { builtInModel } from '../../dist/dataset.js';
import { backgroundsOf, postingsOf } from '../accuracy/labels.mjs';
import { metric, withPage } from './lab.mjs';
import { scriptPath } from './pages.mjs';
import { median, quantile, table } from './report.mjs';

const CHARACTERS = 20_000;
const ROUNDS = 30;
const IN_PAGE = 8;
/** Rounds until the engine has compiled what it runs often. */
const WARM_UP = 10;
const GOAL = 50;
const ms = (value) => value.toFixed(1);

const took = (run) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

/** Runs in the page: fills both texts and resolves once the result is of these, where it is watched with its longest stretch without a pause, in milliseconds. */
async function readInPage(background, posting, isWatched) {
  const gap = document.querySelector('role-gap');
  await gap.updateComplete;
  let last = performance.now();
  let longest = 0;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    channel.port2.postMessage(0);
  };
  if (isWatched) channel.port2.postMessage(0);
  for (const [id, text] of Object.entries({ background, posting })) {
    const field = gap.shadowRoot.getElementById(id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const end = posting.slice(-12);
  const isRead = () => gap.shadowRoot.querySelector('[part~=headline]')?.textContent.startsWith('Your text names') && gap.shadowRoot.querySelector('.whole').textContent.includes(end);
  const limit = performance.now() + 20_000;
  while (!isRead()) {
    if (performance.now() > limit) throw new Error(`no result: ${gap.shadowRoot.querySelector('[part~=headline]')?.textContent}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  channel.port1.close();
  return longest;
}

/** Seconds of the main thread without style and layout; `ScriptDuration` leaves out what goes on after an `await`. */
async function scriptOf(devtools) {
  const [all, style, layout] = [await metric(devtools, 'TaskDuration'), await metric(devtools, 'RecalcStyleDuration'), await metric(devtools, 'LayoutDuration')];
  return all - style - layout;
}

export async function measure(lab) {
  const text = postingsOf('develop').map((posting) => posting.text).join('\n\n').slice(0, CHARACTERS);
  const background = backgroundsOf('develop').map((one) => one.text).join('\n\n').slice(0, CHARACTERS);
  const model = builtInModel();
  const first = took(() => readText(model, 'Python', 'posting'));
  const all = Array.from({ length: WARM_UP + ROUNDS }, () => took(() => readText(model, text, 'posting')));
  const times = all.slice(WARM_UP);
  lab.server.put('/reading', `<!doctype html><html lang="en"><title>Reading</title><script src="${scriptPath}"></script><role-gap></role-gap></html>`);
  const rounds = await withPage(lab, {}, async (page, devtools) => {
    await devtools.send('Performance.enable');
    await page.goto(`${lab.server.url}/reading`);
    const found = [];
    for (let round = 0; round < IN_PAGE; round++) {
      const before = await scriptOf(devtools);
      await page.evaluate(readInPage, background, `${text}\nround ${round} end`, false);
      const total = 1000 * ((await scriptOf(devtools)) - before);
      // Apart, because watching is script too.
      found.push({ script: total, longest: await page.evaluate(readInPage, background, `${text}\nwatched ${round} end`, true) });
    }
    return found;
  });
  const script = median(times);
  const [inPage, stretches] = ['script', 'longest'].map((name) => rounds.map((round) => round[name]));
  const verdict = (value) => `${value < GOAL ? 'met' : 'missed'} (under ${GOAL})`;
  table(
    ['20,000 characters of postings', 'median, ms', '95 %', 'goal'],
    [
      ['the vocabulary, once', ms(first), '', ''],
      ['script, whole text, the first time', ms(all[0]), '', ''],
      ['script, whole text, after that', ms(script), ms(quantile(times, 0.95)), verdict(script)],
      ['in a page, both texts: all script to the result', ms(median(inPage)), ms(quantile(inPage, 0.95)), verdict(median(inPage))],
      ['longest stretch that holds the page', ms(median(stretches)), ms(quantile(stretches, 0.95)), ''],
    ],
  );
}

// How long the reader behind <role-gap> takes for 20,000 characters: in Node, and in a page from the last key to the result.
import { readText } from '../../dist/core/index.js';
import { builtInModel } from '../../dist/dataset.js';
import '../../dist/dataset/all.js';
import { backgroundsOf, postingsOf } from '../accuracy/labels.mjs';
import { withPage } from './lab.mjs';
import { scriptPath } from './pages.mjs';
import { median, quantile, table } from './report.mjs';

const CHARACTERS = 20_000;
const ROUNDS = 30;
const IN_PAGE = 8;
/** Between two samples. */
const MICROSECONDS = 200;
/** Rounds until the engine has compiled what it runs often. */
const WARM_UP = 10;
const GOAL = 50;
const ms = (value) => value.toFixed(1);

const took = (run) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};

/** Runs in the page: fills texts, the posting among them, and resolves once the result is of these, where it is watched with its longest stretch without a pause, in milliseconds. */
async function readInPage(texts, isWatched) {
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
  for (const [id, text] of Object.entries(texts)) {
    const field = gap.shadowRoot.getElementById(id);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const end = texts.posting.slice(-12);
  const isRead = () => gap.shadowRoot.querySelector('[part~=headline]')?.textContent.startsWith('Your text names') && gap.shadowRoot.querySelector('.whole').textContent.includes(end);
  const limit = performance.now() + 20_000;
  while (!isRead()) {
    if (performance.now() > limit) throw new Error(`no result: ${gap.shadowRoot.querySelector('[part~=headline]')?.textContent}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  channel.port1.close();
  return longest;
}

const NO_SCRIPT = new Set(['(idle)', '(program)', '(root)']);

/** Milliseconds of script that `run` takes in the page, by samples of what it is at; `ScriptDuration` leaves out what goes on after an `await`. */
async function scriptOf(devtools, run) {
  await devtools.send('Profiler.start');
  await run();
  const { nodes, samples, timeDeltas } = (await devtools.send('Profiler.stop')).profile;
  const isScript = new Map(nodes.map(({ id, callFrame }) => [id, !NO_SCRIPT.has(callFrame.functionName)]));
  return samples.reduce((sum, id, i) => sum + (isScript.get(id) ? timeDeltas[i] / 1000 : 0), 0);
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
    await devtools.send('Profiler.enable');
    await devtools.send('Profiler.setSamplingInterval', { interval: MICROSECONDS });
    await page.goto(`${lab.server.url}/reading`);
    const found = [];
    for (let round = 0; round < IN_PAGE; round++) {
      const scriptFor = (texts) => scriptOf(devtools, () => page.evaluate(readInPage, texts, false));
      const both = await scriptFor({ background: `${background}\nround ${round}`, posting: `${text}\nround ${round} both` });
      const one = await scriptFor({ posting: `${text}\nround ${round} alone` });
      // Apart, because watching is script too.
      found.push({ both, one, longest: await page.evaluate(readInPage, { background, posting: `${text}\nround ${round} watched` }, true) });
    }
    return found;
  });
  const script = median(times);
  const [both, one, stretches] = ['both', 'one', 'longest'].map((name) => rounds.map((round) => round[name]));
  const verdict = (value) => `${value < GOAL ? 'met' : 'missed'} (under ${GOAL})`;
  table(
    ['20,000 characters of postings', 'median, ms', '95 %', 'goal'],
    [
      ['the vocabulary, once', ms(first), '', ''],
      ['script, whole text, the first time', ms(all[0]), '', ''],
      ['script, whole text, after that', ms(script), ms(quantile(times, 0.95)), verdict(script)],
      ['in a page, all script from the change of a posting to the result', ms(median(one)), ms(quantile(one, 0.95)), verdict(median(one))],
      ['in a page, the same with a background as long', ms(median(both)), ms(quantile(both, 0.95)), ''],
      ['longest stretch that holds the page', ms(median(stretches)), ms(quantile(stretches, 0.95)), ''],
    ],
  );
}

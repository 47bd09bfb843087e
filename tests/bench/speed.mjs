// Our elements beside a static page with the same content. Loads alternate, so that a busy machine slows both alike; CPU is
// that of the main thread, from the navigation until the page has come to rest.
import { metric, withPage } from './lab.mjs';
import { scenes } from './pages.mjs';
import { median, spread, table } from './report.mjs';
import { putTwins } from './twin.mjs';

const ROUNDS = 61;
const WARM_UP = 2;
const GOAL = 1.4;

/** One load: milliseconds of CPU, and milliseconds until the content is painted. */
export const load = (lab, url, slowdown) =>
  withPage(lab, {}, async (page, devtools) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metric(devtools, 'TaskDuration');
    await page.goto(url);
    const painted = await page.evaluate('painted');
    const cpu = ((await metric(devtools, 'TaskDuration')) - before) * 1000;
    if (!(cpu > 0)) throw new Error('the browser gave no CPU time: the page changed its process');
    return { cpu, painted };
  });

/** Loads the pages in turn; `{[name]: loads}`. */
export async function interleave(lab, pages, slowdown, rounds = ROUNDS) {
  const loads = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, url] of Object.entries(pages)) {
      const result = await load(lab, url, slowdown);
      if (round >= 0) loads[name].push(result);
    }
  }
  return loads;
}

const kinds = [
  { what: 'CPU', of: (loads) => loads.map(({ cpu }) => cpu), goal: GOAL },
  { what: 'painted', of: (loads) => loads.map(({ painted }) => painted) },
];

/** Of each two loads in turn: what slows a machine for a while slows both. Single quantiles of the two go up and down by a tenth between runs. */
const ratioOf = (ours, twin) => median(ours.map((value, i) => value / twin[i]));

export async function measure(lab) {
  for (const [name, tags] of Object.entries(scenes)) {
    const pages = await putTwins(lab, name, tags);
    const rows = [];
    for (const slowdown of [1, 4]) {
      const { ours, twin } = await interleave(lab, pages, slowdown);
      for (const { what, of, goal } of kinds) {
        const ratio = ratioOf(of(ours), of(twin));
        const verdict = goal ? `${ratio <= goal ? 'met' : 'missed'} (at most ${goal})` : '';
        rows.push([`${what}${slowdown > 1 ? `, ${slowdown}x slower processor` : ''}`, spread(of(twin)), spread(of(ours)), ratio.toFixed(2), verdict]);
      }
    }
    table([`${name}: ms`, 'static', 'ours', 'ratio', 'goal'], rows);
  }
  console.log(`  Median and quartiles of ${ROUNDS} loads each, in turn; the ratio is the median of the ratios of each two.`);
}

// How the functions behind the elements grow with the dataset: reading it, ranking one role against all, searching; and what a key press in the search field takes in a page.
import { indexDataset, parseDataset, rankAlternatives, searchRoles } from '../../dist/core/index.js';
import { withPage } from './lab.mjs';
import { manyRoles } from './many-roles.mjs';
import { scriptPath } from './pages.mjs';
import { median, quantile, table } from './report.mjs';

const took = (run) => {
  const before = performance.now();
  run();
  return performance.now() - before;
};
const times = (count, run) => Array.from({ length: count }, (_, i) => took(() => run(i)));
const ms = (value) => (value < 1 ? value.toFixed(3) : value.toFixed(1));

function heapOf(make) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  globalThis.gc?.();
  return { kept, bytes: process.memoryUsage().heapUsed - before };
}

const FRAME = 1000 / 60;

/** Runs in the page: milliseconds of script, and of style and layout after it, for each key. */
async function pressKeys(text) {
  const provider = document.querySelector('role-data');
  const search = document.querySelector('role-search');
  provider.data = JSON.parse(text);
  await provider.updateComplete;
  await search.updateComplete;
  const field = search.shadowRoot.querySelector('input');
  field.focus();
  const script = [];
  const layout = [];
  const words = ['role 1', 'skill 4', 'data', 'cloud', 'zzz'];
  for (let round = 0; round < 8; round++) {
    const word = words[round % words.length];
    for (let letters = 1; letters <= word.length; letters++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      field.value = word.slice(0, letters);
      const before = performance.now();
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await search.updateComplete;
      const after = performance.now();
      search.shadowRoot.querySelector('[role=listbox]')?.getBoundingClientRect();
      script.push(after - before);
      layout.push(performance.now() - after);
    }
  }
  return { script, layout };
}

async function measureKeys(lab) {
  lab.server.put('/search', `<!doctype html><html lang="en"><title>Search</title><script src="${scriptPath}"></script><role-data><role-search></role-search></role-data></html>`);
  const rows = [];
  for (const count of [16, 1000, 10000]) {
    const { script, layout } = await withPage(lab, {}, async (page) => {
      await page.goto(`${lab.server.url}/search`);
      return page.evaluate(pressKeys, JSON.stringify(manyRoles(count)));
    });
    rows.push([`${count.toLocaleString('en-US')} roles`, ms(median(script)), ms(quantile(script, 0.95)), ms(median(layout)), (median(script) / FRAME).toFixed(2)]);
  }
  table(['a key press in role-search', 'script, ms', '95 %', 'style and layout', 'of a frame'], rows);
}

export async function measure(lab) {
  const rows = [];
  const add = (what, ...values) => rows.push([what, ...values, (values[1] / values[0]).toFixed(1)]);
  const sizes = [1000, 10000].map((count) => {
    const dataset = manyRoles(count);
    const text = JSON.stringify(dataset);
    const parse = median(times(5, () => parseDataset(JSON.parse(text))));
    const index = median(times(5, () => indexDataset(dataset)));
    const { kept: model, bytes } = heapOf(() => parseDataset(JSON.parse(text)));
    const first = took(() => rankAlternatives(model, 'role-0', 7));
    const roleIds = [...model.roles.keys()].slice(0, 400);
    for (const id of roleIds) rankAlternatives(model, id, 7);
    const rank = median(times(400, (i) => rankAlternatives(model, roleIds[i], 7)));
    const firstSearch = took(() => searchRoles(model, 'data'));
    const keys = ['r', 'ro', 'rol', 'role 1', 'sk', 'skill 4', 'data', 'zzz'];
    const search = median(times(160, (i) => searchRoles(model, keys[i % keys.length])));
    return { parse, index, first, rank, firstSearch, search, kilobytes: bytes / 1024 / (count / 1000) };
  });
  const [thousand, ten] = sizes;
  add('parse and check, ms', ...[thousand.parse, ten.parse].map(ms));
  add('index a checked one, ms', ...[thousand.index, ten.index].map(ms));
  add('first ranking (makes the index), ms', ...[thousand.first, ten.first].map(ms));
  add('a ranking after that, ms', ...[thousand.rank, ten.rank].map(ms));
  add('first search (makes the index), ms', ...[thousand.firstSearch, ten.firstSearch].map(ms));
  add('a search after that, ms', ...[thousand.search, ten.search].map(ms));
  add('heap for 1,000 roles, kB', ...[thousand.kilobytes, ten.kilobytes].map((value) => value.toFixed(0)));
  table(['', '1,000 roles', '10,000 roles', 'times'], rows);
  console.log('  Forty items a role, of 600. The peers: a ranking of 1,000 in 0.008 ms, of 10,000 in 0.11 ms, on an inverted index without reasons.\n');
  if (!globalThis.gc) console.log('  The heap is a rough figure without --expose-gc.\n');
  await measureKeys(lab);
}

// How the functions behind the elements grow with the dataset: reading it, ranking one role against all, searching.
import { askedOf, indexDataset, nearestRoles, parseDataset, rankAlternatives, searchRoles, transitionsOf } from '../../dist/core/index.js';
import { measureKeys } from './keys.mjs';
import { manyRoles } from '../support/many-roles.mjs';
import { median, table } from './report.mjs';

const SIZES = [1000, 10_000];
/** At most this many times as long as a plain inverted index. */
const GOAL = 5;
const SHOWN = 7;
const ROUNDS = 400;

function took(run) {
  const before = performance.now();
  run();
  return performance.now() - before;
}
const times = (count, run) => Array.from({ length: count }, (_, i) => took(() => run(i)));
const ms = (value) => (value < 1 ? value.toFixed(3) : value.toFixed(1));

/** What `make` keeps, and the bytes that it takes once all else is collected. */
function heapOf(make) {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  globalThis.gc();
  return { kept, bytes: process.memoryUsage().heapUsed - before };
}

/** The median once the machine knows the way. */
function warm(run) {
  times(2 * ROUNDS, run);
  return median(times(ROUNDS, run));
}

/** The least that answers the same question: which roles name each thing, and counting. Without weights, floor and reasons. */
function plainIndex(model) {
  const named = [...model.roles.values()].map((role) => askedOf(model, role).map(({ id }) => id));
  const of = new Map();
  for (const [number, ids] of named.entries()) {
    for (const id of ids) {
      if (!of.has(id)) of.set(id, []);
      of.get(id).push(number);
    }
  }
  return (self) => {
    const counts = new Float64Array(named.length);
    for (const id of named[self]) for (const number of of.get(id)) counts[number]++;
    const nearest = [];
    for (let number = 0; number < counts.length; number++) {
      const share = number === self ? 0 : counts[number] / named[number].length;
      if (nearest.length === SHOWN && share <= nearest[SHOWN - 1].share) continue;
      const place = nearest.findIndex((one) => one.share < share);
      nearest.splice(place < 0 ? nearest.length : place, 0, { number, share });
      if (nearest.length > SHOWN) nearest.pop();
    }
    return nearest;
  };
}

function measureSize(count) {
  const text = JSON.stringify(manyRoles(count));
  const checked = JSON.parse(text);
  const figures = {
    parse: median(times(5, () => parseDataset(JSON.parse(text)))),
    index: median(times(5, () => indexDataset(checked))),
  };
  const { kept: model, bytes } = heapOf(() => parseDataset(JSON.parse(text)));
  const ids = [...model.roles.keys()].slice(0, ROUNDS);
  const indexed = heapOf(() => took(() => nearestRoles(model, ids[0], SHOWN)));
  const plain = plainIndex(model);
  const keys = ['r', 'ro', 'rol', 'role 1', 'sk', 'skill 4', 'data', 'zzz'];
  return {
    ...figures,
    bytes,
    indexBytes: indexed.bytes,
    firstQuery: indexed.kept,
    query: warm((i) => nearestRoles(model, ids[i % ids.length], SHOWN)),
    plain: warm((i) => plain(i % ids.length)),
    reasons: warm((i) => rankAlternatives(model, ids[i % ids.length], SHOWN)),
    moves: warm((i) => transitionsOf(model, model.roles.get(ids[i % ids.length]))),
    firstSearch: took(() => searchRoles(model, 'data')),
    search: warm((i) => searchRoles(model, keys[i % keys.length])),
  };
}

export async function measure(lab) {
  if (!globalThis.gc) throw new Error('the heap needs node --expose-gc, as in `npm run bench`');
  const sizes = SIZES.map(measureSize);
  const row = (what, values, print = ms) => [what, ...values.map(print), (values[1] / values[0]).toFixed(1)];
  const of = (name) => sizes.map((size) => size[name]);
  const kilobytes = (name) => sizes.map((size, i) => size[name] / 1024 / (SIZES[i] / 1000));
  table(
    ['', '1,000 roles', '10,000 roles', 'times'],
    [
      row('parse and check, ms', of('parse')),
      row('index a checked one, ms', of('index')),
      row('first ranking (makes the index of things), ms', of('firstQuery')),
      row(`the ${SHOWN} nearest after that, ms`, of('query')),
      row(`the same with their reasons, ms`, of('reasons')),
      row('the moves into a role, ms', of('moves')),
      row('first search (makes the index of names), ms', of('firstSearch')),
      row('a search after that, ms', of('search')),
      row('heap for 1,000 roles, kB', kilobytes('bytes'), (value) => value.toFixed(0)),
      row('the index of things beside it, kB', kilobytes('indexBytes'), (value) => value.toFixed(0)),
    ],
  );
  const ratios = (name) => sizes.map((size) => size[name] / size.plain);
  const told = (name) => ratios(name).map((ratio) => ratio.toFixed(1));
  const verdict = `${Math.max(...ratios('query')) <= GOAL ? 'met' : 'missed'} (at most ${GOAL})`;
  table(
    ['beside a plain inverted index, times', ...sizes.map(({ plain }, i) => `${SIZES[i].toLocaleString('en-US')} (${ms(plain)} ms)`), 'goal'],
    [[`the ${SHOWN} nearest`, ...told('query'), verdict], ['with their reasons', ...told('reasons'), '']],
  );
  console.log('  Forty items a role, of 600. The plain index gives no reasons.\n');
  await measureKeys(lab);
}

// The dataset is checked by our own small reader in the browser and by JSON Schema validators everywhere else.
// Both are held to the same verdict: on the built dataset, and on thousands of damaged ones.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { datasetSchema } from '../../dist/core/schema.generated.js';
import { readAs } from '../../dist/core/schema.js';
import { builtInDataset, fullDataset, put, valueAt } from '../support-node/datasets.mjs';

const folder = new URL('../../data/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: false });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const theirs = ajv.getSchema('dataset.schema.json');

function ours(value) {
  const problems = [];
  readAs(datasetSchema, datasetSchema, value, '', problems);
  return problems;
}

function verdictOn(value, what) {
  const problems = ours(value);
  const accepted = theirs(value);
  assert.equal(problems.length === 0, accepted, `${what}\n  ours: ${JSON.stringify(problems)}\n  ajv: ${JSON.stringify(theirs.errors)}`);
  return accepted;
}

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The paths of everything inside `value`, by shape: `roles/0/name` and `roles/1/name` have the shape `roles/#/name`. */
function pathsByShape(value, path = '', shapes = new Map()) {
  for (const [key, inner] of Object.entries(value)) {
    const here = path ? `${path}/${key}` : key;
    const shape = here.replace(/\b\d+\b/g, '#').replace(/facts\/[^/]+/, 'facts/*');
    if (shapes.has(shape)) shapes.get(shape).push(here);
    else shapes.set(shape, [here]);
    if (typeof inner === 'object' && inner !== null) pathsByShape(inner, here, shapes);
  }
  return shapes;
}

const values = [
  null, true, false, 0, 1, -1, -0.5, 1.5, 1e308, 1e-9, 2024, '', ' ', 'x', 'en', 'python', 'not-there', 'Not An Id', 'a--b', '-a', 'a-', '__proto__', 'constructor', 'toString',
  'x'.repeat(80), 'x'.repeat(81), 'long text '.repeat(2000), '2024', '2024-05', '2024-05-31', '2024-5', '24', '2024\n', 'USD', 'usd', 'USDX', 'tool', 'skill', 'text', 'money', 'stated', 'missing',
  'year', 'base', 'https://x.example/', 'javascript:alert(1)', 'ü', '日本', '\u202E', '\u0000', '🍞🥐', [], [[]], [null], [5], [''], ['python'], ['python', 'python'], ['Not An Id'], ['a text', { id: 'python' }], {},
  { id: 'python' }, { id: 'Python' }, { id: 'python', note: '' }, { id: 'python', with: ['sql'] }, { id: 'python', with: 'sql' }, { anyOf: ['python'] }, { anyOf: ['python', 'sql'] },
  { id: 'x', name: 'X', facts: {} }, { id: 'x', title: 'X' }, { text: 'x' }, { items: [] }, { items: ['x'] }, { money: null }, { status: 'missing' }, { extra: 1 },
  { min: 1, max: 2, currency: 'USD', period: 'year', basis: null, region: 'US' }, { min: 1, max: 2 }, { constructor: [{}] }, { focus: [{ text: 'x' }] }, { focus: [] }, { length: 0 },
];

const deeds = {
  remove(dataset, path) {
    const keys = path.split('/');
    const last = keys.pop();
    const owner = valueAt(dataset, keys.join('/'));
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete owner[last];
  },
  replace: (dataset, path, pick) => put(dataset, path, structuredClone(pick(values))),
  empty: (dataset, path) => put(dataset, path, Array.isArray(valueAt(dataset, path)) ? [] : typeof valueAt(dataset, path) === 'object' ? {} : ''),
  negate: (dataset, path) => put(dataset, path, typeof valueAt(dataset, path) === 'number' ? -valueAt(dataset, path) : -1),
  wrap: (dataset, path) => put(dataset, path, [valueAt(dataset, path)]),
  repeat(dataset, path) {
    const value = valueAt(dataset, path);
    if (Array.isArray(value)) value.push(...structuredClone(value));
    else put(dataset, path, typeof value === 'string' ? `${value}-${value}` : [value, value]);
  },
  swap: (dataset, path, pick, shapes) => put(dataset, path, structuredClone(valueAt(dataset, pick(pick(shapes))) ?? null)),
  add(dataset, path, pick) {
    const value = valueAt(dataset, path);
    if (Array.isArray(value)) value.push(structuredClone(pick(values)));
    else if (typeof value === 'object' && value) value[pick(['id', 'name', 'extra', 'items', 'note', 'with', 'anyOf', 'url', 'date', 'kind', 'facts'])] = structuredClone(pick(values));
    else put(dataset, path, pick(values));
  },
};

describe('our reader and a JSON Schema validator', () => {
  it('know the same dataset schema', () => {
    const plain = (schema) => JSON.parse(JSON.stringify(schema), (key, value) => (key === '$schema' || key === '$id' || (key === 'description' && typeof value === 'string') ? undefined : value));
    assert.deepEqual(plain(datasetSchema), plain(JSON.parse(readFileSync(new URL('dataset.schema.json', folder), 'utf8'))));
  });

  it('accept the built dataset', () => {
    assert.equal(verdictOn(builtInDataset(), 'the built dataset'), true);
    assert.equal(verdictOn(fullDataset(), 'a dataset with every field'), true);
  });

  // Slices of the built dataset, because the whole takes long; a slice has something of all facts.
  const slice = (seed) => {
    const random = randomFrom(seed);
    const dataset = builtInDataset();
    for (const list of ['guides', 'comparisons', 'profiles']) delete dataset[list];
    for (const list of ['roles', 'taxonomy', 'sources', 'alternatives']) dataset[list] = dataset[list].filter(() => random() < 0.1).concat(dataset[list][0]);
    return dataset;
  };
  const originals = [
    ['the built dataset', builtInDataset(), 20240501, 20],
    ...[1, 2].map((seed) => ['a slice of the built dataset', slice(seed), seed, 400]),
    ['a dataset with every field', fullDataset(), 7, 2000],
  ];
  for (const [name, original, seed, count] of originals) {
    it(`agree on ${count} damaged copies of ${name} (seed ${seed})`, () => {
      const random = randomFrom(seed);
      const pick = (list) => list[Math.floor(random() * list.length)];
      const shapes = [...pathsByShape(original).values()];
      const text = JSON.stringify(original);
      const verdicts = { true: 0, false: 0 };
      for (let i = 0; i < count; i++) {
        const dataset = JSON.parse(text);
        const done = [];
        for (let left = random() < 0.7 ? 1 : 3; left > 0; left--) {
          const [deed, path] = [pick(Object.keys(deeds)), pick(pick(shapes))];
          try {
            deeds[deed](dataset, path, pick, shapes);
            done.push(`${deed} ${path}`);
          } catch (error) {
            // An earlier deed has taken the place away.
            if (!(error instanceof TypeError) || !done.length) throw error;
          }
        }
        verdicts[verdictOn(dataset, `seed ${seed}, copy ${i}: ${done.join(', ')}`)]++;
      }
      assert.ok(verdicts.true > count / 20 && verdicts.false > count / 5, `both verdicts occur: ${JSON.stringify(verdicts)}`);
    });
  }

  it('count characters alike', () => {
    for (const language of ['🍞', 'é', '\ud800', 'en', '🍞🥐']) verdictOn({ ...fullDataset(), language }, `language ${JSON.stringify(language)}`);
  });

  it('agree on what is no dataset', () => {
    for (const value of [...values, NaN, Infinity]) assert.equal(verdictOn(value, JSON.stringify(value)), false);
  });
});

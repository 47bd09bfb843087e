// The dataset is checked by our own small reader in the browser and by JSON Schema validators everywhere else.
// Both are held to the same verdict: on the built dataset, and on thousands of damaged ones.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { datasetSchema } from '../../dist/core/schema.generated.js';
import { readAs } from '../../dist/core/schema.js';
import { damagedCopies, randomFrom } from '../support/damage.mjs';
import { builtInDataset, fullDataset } from '../support-node/datasets.mjs';

/** The paths of the properties of a schema that have no description, neither of their own nor of what they refer to. */
function undescribed({ properties = {}, items, anyOf = [], $defs = {} }, root, path = '') {
  const isDescribed = (schema) => Boolean(schema?.description || root.$defs[schema?.$ref?.split('/').at(-1)]?.description);
  return [
    ...Object.entries(properties).flatMap(([name, schema]) => [...(isDescribed(schema) || isDescribed(schema.items) ? [] : [`${path}/${name}`]), ...undescribed(schema, root, `${path}/${name}`)]),
    ...(items ? undescribed(items, root, `${path}/#`) : []),
    ...anyOf.flatMap((option) => undescribed(option, root, path)),
    ...Object.entries($defs).flatMap(([name, schema]) => undescribed(schema, root, name)),
  ];
}

const folder = new URL('../../data/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: false });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const theirs = ajv.getSchema('dataset.schema.json');

function ours(value) {
  const problems = [];
  readAs(datasetSchema(), datasetSchema(), value, '', problems);
  return problems;
}

function verdictOn(value, what) {
  const problems = ours(value);
  const accepted = theirs(value);
  assert.equal(problems.length === 0, accepted, `${what}\n  ours: ${JSON.stringify(problems)}\n  ajv: ${JSON.stringify(theirs.errors)}`);
  return accepted;
}

describe('the schema in an editor', () => {
  const schema = JSON.parse(readFileSync(new URL('dataset.schema.json', folder), 'utf8'));

  it('explains every property', () => assert.deepEqual(undescribed(schema, schema), []));

  it('may be named by the file that it is for', () => {
    const careers = JSON.parse(readFileSync(new URL('../../demo/careers.json', import.meta.url), 'utf8'));
    assert.equal(new URL(careers.$schema, new URL('../../demo/careers.json', import.meta.url)).href, new URL('dataset.schema.json', folder).href);
    assert.equal(verdictOn(careers, 'the careers page'), true);
    assert.ok(schema.properties.$schema);
  });
});

describe('our reader and a JSON Schema validator', () => {
  it('know the same dataset schema', () => {
    const plain = (schema) => JSON.parse(JSON.stringify(schema), (key, value) => (key === '$schema' || key === '$id' || (key === 'description' && typeof value === 'string') ? undefined : value));
    assert.deepEqual(plain(datasetSchema()), plain(JSON.parse(readFileSync(new URL('dataset.schema.json', folder), 'utf8'))));
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
      const verdicts = { true: 0, false: 0 };
      for (const { dataset, done, number } of damagedCopies(original, seed, count)) verdicts[verdictOn(dataset, `seed ${seed}, copy ${number}: ${done.join(', ')}`)]++;
      assert.ok(verdicts.true > count / 20 && verdicts.false > count / 5, `both verdicts occur: ${JSON.stringify(verdicts)}`);
    });
  }

  it('count characters alike', () => {
    for (const language of ['🍞', 'é', '\ud800', 'en', '🍞🥐']) verdictOn({ ...fullDataset(), language }, `language ${JSON.stringify(language)}`);
  });

  it('agree on what is no dataset', () => {
    for (const value of [null, true, 0, '', 'text', [], {}, NaN, Infinity]) assert.equal(verdictOn(value, JSON.stringify(value)), false);
  });
});

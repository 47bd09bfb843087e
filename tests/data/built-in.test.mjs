import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInModel } from '../../dist/dataset.js';
import { builtInDataset } from '../../dist/dataset/document.js';
import * as file from '../support-node/datasets.mjs';

/** As a framework does, which then calls every method on the proxy. Built-in maps apart, which such a framework knows. */
const wrapped = (value) =>
  typeof value === 'object' && value !== null && !(value instanceof Map) ? new Proxy(value, { get: (target, key, proxy) => wrapped(Reflect.get(target, key, proxy)) }) : value;

const objectsIn = (value) => (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(objectsIn)] : []);

describe('the built-in dataset', () => {
  it('is, as one document, what stands in the file', () => {
    const isThere = ([, value]) => value !== null && value.length !== 0;
    const withoutEmpty = ({ taxonomy, ...rest }) => ({ ...rest, taxonomy: taxonomy.map((entity) => Object.fromEntries(Object.entries(entity).filter(isThere))) });
    assert.deepEqual(withoutEmpty(builtInDataset()), withoutEmpty(file.builtInDataset()));
  });

  it('is a new document each time, so that a change to one is none to the others', () => {
    const before = new Set(objectsIn(builtInDataset()));
    assert.ok(before.size > 4000, `${before.size} objects`);
    assert.deepEqual(objectsIn(builtInDataset()).filter((object) => before.has(object)), []);
  });

  it('is read through a proxy as it is without', () => {
    const model = builtInModel();
    const { entities, sources, alternatives } = wrapped({ entities: model.entities, sources: model.sources, alternatives: model.alternatives });
    assert.equal(entities.get('docker').name, 'Docker');
    assert.deepEqual([...entities.get('docker').broader], [...model.entities.get('docker').broader]);
    assert.ok(model.entities.get('docker').broader.length);
    assert.equal(entities.size, [...model.entities].length);
    const [id] = model.sources.keys();
    assert.equal(sources.get(id).title, model.sources.get(id).title);
    assert.equal(alternatives.get('ml-engineer').items.length, 7);
  });

  it('knows nothing of an id that it does not have', () => {
    const { entities } = builtInModel();
    for (const id of ['nothing', '', '0', 'constructor', '__proto__']) {
      assert.equal(entities.get(id), undefined);
      assert.equal(entities.has(id), false);
    }
  });
});

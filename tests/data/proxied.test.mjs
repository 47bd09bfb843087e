// A framework may wrap what it keeps in a proxy, and then calls every method on the proxy.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInModel } from '../../dist/dataset.js';
import '../../dist/dataset/all.js';

/** Built-in maps apart, which such a framework knows. */
const wrapped = (value) =>
  typeof value === 'object' && value !== null && !(value instanceof Map) ? new Proxy(value, { get: (target, key, proxy) => wrapped(Reflect.get(target, key, proxy)) }) : value;

describe('the built-in dataset', () => {
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

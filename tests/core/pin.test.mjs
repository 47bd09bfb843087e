import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../support-node/fast-check.mjs';
import { compareRoles, describeRole, parseDataset, pinRole, saidBySource } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const dataset = builtInDataset();
const model = parseDataset(dataset);
const sourceIds = [...model.sources.keys()];
const sourcesOf = (facts) => facts.flatMap(({ sources = [] }) => sources);

describe('a role as one source tells it', () => {
  it('has that source’s facts where it speaks, and all others where it does not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dataset.roles), fc.constantFrom(...sourceIds), (role, source) => {
        const pinned = pinRole(role, source);
        for (const [dimension, facts] of Object.entries(role.facts)) {
          const speaks = sourcesOf(facts).includes(source);
          if (speaks) assert.deepEqual(new Set(sourcesOf(pinned.facts[dimension])), new Set([source]));
          else assert.deepEqual(pinned.facts[dimension], facts);
        }
      }),
    );
  });

  it('names only the items that the source names', () => {
    const role = { id: 'r', name: 'R', facts: { tools: [{ sources: ['a', 'b'], items: [{ id: 'x', sources: ['a'] }, { id: 'y', sources: ['b'] }, 'z'] }] } };
    assert.deepEqual(pinRole(role, 'a').facts.tools[0].items, [{ id: 'x', sources: ['a'] }, 'z']);
  });

  it('keeps a blank that the source leaves', () => {
    const { cells } = describeRole(model, 'ml-engineer', ['primary-tools'], 'ml-engineer-vs-backend-engineer');
    assert.equal(cells[0].isBlank, true);
  });

  it('is the same role without a source, and with one that says nothing', () => {
    const role = model.roles.get('ml-engineer');
    assert.equal(pinRole(role, undefined), role);
    assert.deepEqual(Object.entries(pinRole(role, 'no-such-source').facts), Object.entries(role.facts));
  });

  it('is not contested by the sources that are left out', () => {
    const { rows } = compareRoles(model, ['ml-engineer', 'backend-engineer'], { dimensions: ['tools', 'outputs'], source: 'alternatives-ml-engineer' });
    for (const { items, texts } of rows.flatMap(({ cells }) => cells)) for (const { contested, sources } of [...items, ...texts]) assert.deepEqual([contested, sources], [false, ['alternatives-ml-engineer']]);
  });
});

describe('who says what', () => {
  it('gives each statement to each of its sources, once, and says who says all', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ value: fc.string(), sources: fc.uniqueArray(fc.constantFrom(...sourceIds.slice(0, 5)), { minLength: 1 }) })), (statements) => {
        const said = saidBySource(model, statements);
        assert.equal(new Set(said.map(({ source }) => source.id)).size, said.length);
        for (const { source, says, saysAll } of said) {
          const own = statements.filter(({ sources }) => sources.includes(source.id));
          assert.deepEqual(says, own.map(({ value }) => value));
          assert.equal(saysAll, own.length === statements.length);
        }
      }),
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternativesTo, parseDataset, rankedRoles } from '../../dist/core/index.js';
import { builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const order = (ranking) => ranking.items.map(({ role }) => role.id);
const seven = ['data-engineer', 'ai-engineer', 'backend-engineer', 'devops-engineer', 'cloud-architect', 'data-scientist', 'fullstack-engineer'];

describe("the editors' alternatives", () => {
  it('to the ML Engineer are seven, in their order, from rank 1', () => {
    const ranking = alternativesTo(model, 'ml-engineer');
    assert.equal(ranking.base.name, 'ML Engineer');
    assert.deepEqual(order(ranking), seven);
    assert.deepEqual(ranking.items.map(({ rank }) => rank), [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(ranking.total, 7);
    assert.deepEqual(ranking.sources.map(({ id }) => id), ['alternatives-ml-engineer']);
    assert.ok(ranking.why.length > 0);
  });

  it('to the MLOps Engineer are six, in another order', () => {
    const ranking = alternativesTo(model, 'mlops-engineer');
    assert.deepEqual(order(ranking), ['ml-engineer', 'devops-engineer', 'data-engineer', 'ai-engineer', 'backend-engineer', 'fullstack-engineer']);
    assert.equal(ranking.total, 6);
  });

  it('each belong to the role they are listed under', () => {
    for (const { role, alternative } of alternativesTo(model, 'ml-engineer').items) {
      assert.equal(alternative.roleId, role.id);
      assert.ok(alternative.tagline && alternative.body && alternative.bestFor.length === 4);
    }
  });

  it('may be cut short, and still tell how many there are', () => {
    for (const limit of [0, 1, 3, 7, 100]) {
      const ranking = alternativesTo(model, 'ml-engineer', { limit });
      assert.deepEqual(order(ranking), seven.slice(0, limit));
      assert.equal(ranking.total, 7);
    }
  });

  it('are never more than the limit, even one below zero', () => {
    assert.equal(alternativesTo(model, 'ml-engineer', { limit: -1 }).items.length, 0);
  });

  it('to a role that no editor has ranked are none', () => {
    const ranking = alternativesTo(model, 'cloud-architect', { order: 'curated' });
    assert.deepEqual([ranking.base.id, ranking.items, ranking.total, ranking.why, ranking.sources], ['cloud-architect', [], 0, [], []]);
    assert.equal(alternativesTo(parseDataset(smallDataset()), 'baker', { order: 'curated' }).total, 0);
  });

  it('to a role that is not there are not even none', () => {
    assert.equal(alternativesTo(model, 'ml-enginer'), undefined);
    assert.equal(alternativesTo(model, ''), undefined);
  });

  it('are there for two roles of the built-in dataset', () => {
    assert.deepEqual(rankedRoles(model).map(({ id }) => id).sort(), ['ml-engineer', 'mlops-engineer']);
    assert.deepEqual(rankedRoles(parseDataset(smallDataset())), []);
  });
});

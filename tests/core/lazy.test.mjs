// A page with one card does not pay for comparing all roles: seen by who is looked at, not by the clock.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareRoles, describeRole, finish, indexDataset, nearestRoles, prepareReading, prepareSearch, readText, searchRoles } from '../../dist/core/index.js';
import { manyRoles } from '../support/many-roles.mjs';

/** A model of 1,000 roles, and the ids of those of which somebody has read the toolkit. */
function watched() {
  const dataset = manyRoles(1000);
  const read = new Set();
  for (const role of dataset.roles) {
    const { toolkit } = role;
    Object.defineProperty(role, 'toolkit', { get: () => (read.add(role.id), toolkit) });
  }
  return { model: indexDataset(dataset), read };
}

describe('the index of who asks for what', () => {
  it('is not made by reading a dataset, showing a role or comparing a few', () => {
    const { model, read } = watched();
    describeRole(model, 'role-5');
    compareRoles(model, ['role-5', 'role-6'], { dimensions: ['focus'] });
    searchRoles(model, '');
    assert.deepEqual([...read].filter((id) => id !== 'role-5' && id !== 'role-6'), []);
  });

  for (const [what, ask] of Object.entries({ ranking: (model) => nearestRoles(model, 'role-5', 7), search: (model) => searchRoles(model, 'skill 4'), preparation: prepareSearch })) {
    it(`is made once, by the first ${what}`, () => {
      const { model, read } = watched();
      ask(model);
      assert.equal(read.size, 1000);
      read.clear();
      nearestRoles(model, 'role-5', 7);
      nearestRoles(model, 'role-5', 100);
      assert.deepEqual([...read].filter((id) => id !== 'role-5'), []);
    });
  }
});

describe('the vocabulary of a reading', () => {
  function watchedNames() {
    const dataset = manyRoles(20);
    let reads = 0;
    for (const entity of dataset.taxonomy) {
      const { name } = entity;
      Object.defineProperty(entity, 'name', { get: () => (reads++, name) });
    }
    return { model: indexDataset(dataset), readsSince: () => [reads, (reads = 0)][0] };
  }

  it('is made once where a reading begins while it is being made', () => {
    const { model, readsSince } = watchedNames();
    const preparing = prepareReading(model);
    for (let i = 0; i < 300; i++) preparing.next();
    readText(model, 'You know skill 4.', 'posting');
    assert.equal(preparing.next().done, true);
    assert.ok(readsSince() < 2 * 600, 'each name is looked at once by who makes it');
  });

  it('is not made by showing roles, and made once, by the first reading or before it', () => {
    for (const ask of [(model) => finish(prepareReading(model)), (model) => readText(model, 'You know skill 4.', 'posting')]) {
      const { model, readsSince } = watchedNames();
      describeRole(model, 'role-5');
      assert.ok(readsSince() < 100);
      ask(model);
      assert.ok(readsSince() >= 600);
      for (const kind of ['posting', 'background']) assert.equal(readText(model, 'You know skill 4.', kind).count, 1);
      assert.ok(readsSince() < 100);
    }
  });
});

describe('the nearest of a thousand roles', () => {
  it('are the first of all, however few are asked for', () => {
    const model = indexDataset(manyRoles(1000));
    for (const id of ['role-0', 'role-500', 'role-999']) {
      const all = nearestRoles(model, id);
      assert.ok(all.total > 900 && all.items.length === all.total);
      for (const limit of [0, 1, 7, 50, 51, 400]) assert.deepEqual(nearestRoles(model, id, limit), { items: all.items.slice(0, limit), total: all.total });
    }
  });

  it('of a role that is not there are not even none', () => assert.equal(nearestRoles(indexDataset(manyRoles(20)), 'nobody'), undefined));
});

// What the toolkit of a role, counted from pages, says where its facts are silent.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedOf, compareRoles, describeRole, parseDataset, transitionsOf, WEIGHTS } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const LETTERS = [...'abcdefghijkl'];
const item = (id, level, ...sources) => ({ id, level, ...(sources.length ? { sources } : {}) });

/** Roles with toolkits of tools a to l, and one of which facts say two tools. */
function model(toolkits, facts = {}) {
  return parseDataset({
    schemaVersion: 1,
    dimensions: [
      { id: 'tools', label: 'Tools', kind: 'entities', of: 'tool' },
      { id: 'habits', label: 'Habits', kind: 'list' },
      { id: 'anything', label: 'Anything', kind: 'entities' },
    ],
    sources: ['one', 'two', 'three'].map((id) => ({ id, title: id })),
    taxonomy: [...LETTERS.map((id) => ({ id, name: id.toUpperCase(), kind: 'tool' })), { id: 'skill', name: 'Skill', kind: 'skill' }],
    roles: Object.entries(toolkits).map(([id, items]) => ({ id, name: id, facts: facts[id] ?? {}, ...(items && { toolkit: { items } }) })),
  });
}
const cellOf = (items, facts) => describeRole(model({ role: items }, { role: facts }), 'role', ['tools']).cells[0];
const names = ({ items }) => items.map(({ value }) => value.names.join()).join('');
const levels = (counts) => Object.entries(counts).flatMap(([level, ids]) => [...ids].map((id) => item(id, level, 'one')));

describe('a cell from a toolkit', () => {
  it('has all core items, and common ones until there are six', () => {
    assert.equal(names(cellOf(levels({ common: 'ghijk', core: 'ab', adjacent: 'l' }))), 'ABGHIJ');
    assert.equal(names(cellOf(levels({ core: 'abcdefgh', common: 'ijk' }))), 'ABCDEFGH');
    assert.equal(names(cellOf(levels({ common: 'abcdefgh' }))), 'ABCDEF');
    assert.equal(names(cellOf(levels({ core: 'a', adjacent: 'bcd' }))), 'A');
  });

  it('has adjacent ones only where there are no others', () => assert.equal(names(cellOf(levels({ adjacent: 'abcdefgh' }))), 'ABCDEF'));

  it('is derived, names who says it, and contests nothing', () => {
    const cell = cellOf([item('a', 'core', 'two'), item('b', 'core', 'one', 'two'), item('skill', 'core', 'three')]);
    assert.deepEqual([cell.status, cell.from, cell.sources], ['derived', 'toolkit', ['two', 'one']]);
    assert.ok(cell.items.every(({ contested }) => contested === false));
  });

  it('is not there where facts say something, nor for texts, nor for a dimension of no kind', () => {
    const facts = { tools: [{ sources: ['one'], items: ['l', 'k'] }] };
    assert.equal(names(cellOf(levels({ core: 'abc' }), facts)), 'LK');
    const all = describeRole(model({ role: levels({ core: 'abc' }) }), 'role', ['habits', 'anything']).cells;
    assert.deepEqual(all.map(({ status, items }) => [status, items.length]), [['absent', 0], ['absent', 0]]);
  });

  it('shares with others what every one of them has', () => {
    const [row] = compareRoles(model({ r: levels({ core: 'abc' }), s: levels({ core: 'bcd' }), t: levels({ core: 'cde' }) }), ['r', 's', 't'], { dimensions: ['tools'] }).rows;
    assert.deepEqual([...row.shared], ['c']);
  });

  it('of a card without a view is one of the first four dimensions', () => {
    const dataset = builtInDataset();
    const { views, ...rest } = dataset;
    assert.ok(views.length);
    const plain = dataset.dimensions.filter(({ pair }) => !pair).map(({ id }) => id);
    assert.deepEqual(describeRole(parseDataset(rest), 'ml-engineer').cells.map(({ dimension }) => dimension.id), plain.slice(0, 4));
  });
});

describe('what a role asks for', () => {
  it('stands by its weight, and of equal weight by how many sources name it', () => {
    const one = model({ role: [item('a', 'adjacent', 'one', 'two', 'three'), item('b', 'core', 'one'), item('c', 'common', 'one'), item('d', 'core', 'one', 'two'), item('e', 'common', 'one', 'two', 'three')] });
    assert.deepEqual(askedOf(one, one.roles.get('role')).map(({ id, weight }) => [id, weight]), [['d', 3], ['b', 3], ['e', 2], ['c', 2], ['a', 1]]);
    assert.deepEqual(WEIGHTS, { core: 3, common: 2, adjacent: 1 });
  });

  it('weighs all alike, in the order of the facts, where only these say it', () => {
    const one = model({ role: undefined }, { role: { tools: [{ sources: ['one'], items: ['b', 'a'] }, { sources: ['two'], items: ['a'] }] } });
    assert.deepEqual(askedOf(one, one.roles.get('role')).map(({ id, weight, sources }) => [id, weight, sources.length]), [['b', 1, 1], ['a', 1, 2]]);
  });
});

it('a move misses what is core or common in the target, and nothing that few pages name', () => {
  const roles = model({ from: levels({ core: 'ab', adjacent: 'e' }), to: levels({ core: 'ac', common: 'bd', adjacent: 'efg' }) });
  const [move] = transitionsOf(roles, roles.roles.get('to'), { others: ['from'] });
  assert.deepEqual([move.transfers, move.missing], [['A', 'B', 'E'], ['C', 'D']]);
});

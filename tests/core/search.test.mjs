import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, searchRoles } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const find = (text, limit) => searchRoles(model, text, limit).items;
const ids = (text) => find(text).map(({ role }) => role.id);

describe('a role is found', () => {
  it('by the beginning of its name, before roles in whose name it is a later word', () => {
    assert.deepEqual(ids('data').slice(0, 3), ['data-analyst', 'data-engineer', 'data-scientist']);
    assert.equal(ids('engineer').includes('ml-engineer'), true);
  });
  it('by words of its name in any order and part', () => assert.equal(ids('eng dev')[0], 'devops-engineer'));
  it('whatever the case, hyphens and accents', () => {
    for (const text of ['SITE RELIABILITY', 'site-reliability', ' Sité  Reliability ']) assert.equal(ids(text)[0], 'site-reliability-engineer', text);
  });
  it('by another name of it, which is told', () => {
    assert.deepEqual(find('sre')[0], { role: model.roles.get('site-reliability-engineer'), by: 'alias', label: 'SRE', level: undefined });
    assert.deepEqual(find('machine learning engineer')[0].label, 'Machine Learning Engineer');
  });
  it('by what it asks for, most widely first, which is told', () => {
    const found = find('kubernetes');
    assert.ok(found.length > 3);
    for (const { by, label } of found) assert.deepEqual([by, label], ['item', 'Kubernetes']);
    const levels = found.map(({ level }) => ['core', 'common', 'adjacent'].indexOf(level));
    assert.deepEqual(levels, [...levels].sort());
    for (const { role, level } of found) assert.equal(role.toolkit.items.find(({ id }) => id === 'kubernetes').level, level);
  });
  it('by another name of a thing: k8s is Kubernetes', () => assert.equal(find('k8s')[0].label, 'Kubernetes'));
});

describe('what was found', () => {
  /** Roles by id: their names, aliases and toolkits of skills with a level. */
  const found = (roles, text) => {
    const skills = ['potato', 'sweet potato', 'pot roast'];
    const small = parseDataset({
      schemaVersion: 1,
      dimensions: [{ id: 'focus', label: 'Focus', kind: 'text' }],
      taxonomy: skills.map((name) => ({ id: name.replace(' ', '-'), name, kind: 'skill' })),
      roles: Object.entries(roles).map(([id, { name, aliases, ...levels }]) => ({ id, name, aliases, facts: {}, toolkit: { items: Object.entries(levels).map(([level, item]) => ({ id: item, level })) } })),
    });
    return searchRoles(small, text).items.map(({ role, label }) => `${role.id} ${label}`);
  };

  it('stands by name, then other name, then thing; each by how it begins, then how widely it is asked for, then by name', () => {
    const roles = {
      z1: { name: 'Cook', core: 'sweet-potato' },
      y2: { name: 'Baker', adjacent: 'potato' },
      x3: { name: 'Chef', common: 'potato' },
      w4: { name: 'Carver', common: 'potato' },
      v5: { name: 'Washer', aliases: ['Pot Cleaner'] },
      u6: { name: 'Tinker', aliases: ['Mender of Pots'] },
      t7: { name: 'Iron Potter' },
      s8: { name: 'Potter' },
      r9: { name: 'Tailor', core: 'sweet-potato', common: 'potato' },
    };
    assert.deepEqual(found(roles, 'pot'), ['s8 Potter', 't7 Iron Potter', 'v5 Pot Cleaner', 'u6 Mender of Pots', 'w4 potato', 'x3 potato', 'r9 potato', 'y2 potato', 'z1 sweet potato']);
  });

  it('of two with the same name stands by id, and of two things that fit alike the first of the dataset is told', () => {
    assert.deepEqual(found({ b: { name: 'Potter' }, a: { name: 'Potter' } }, 'pot'), ['a Potter', 'b Potter']);
    assert.deepEqual(found({ a: { name: 'Cook', core: 'pot-roast' }, b: { name: 'Eater', core: 'potato', common: 'pot-roast' } }, 'pot'), ['a pot roast', 'b potato']);
  });
});

describe('a search', () => {
  it('without a text gives all roles by name', () => {
    const names = find('').map(({ role }) => role.name);
    assert.equal(names.length, 16);
    assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
  });
  it('gives a role once', () => {
    for (const text of ['data', 'ml', 'a', 'python', 'cloud']) assert.equal(new Set(ids(text)).size, ids(text).length, text);
  });
  it('tells how many there are beyond the limit', () => {
    const { items, total } = searchRoles(model, '', 5);
    assert.deepEqual([items.length, total], [5, 16]);
  });
  it('that finds nothing says what was probably meant', () => {
    const { items, suggestion } = searchRoles(model, 'bakend enginer');
    assert.deepEqual([items, suggestion.id], [[], 'backend-engineer']);
    assert.equal(searchRoles(model, 'zzzz').suggestion, undefined);
  });
  it('of signs alone, or of a text without end, is none that fails', () => {
    for (const text of ['---', '(', '\\', '.*', '𝕏', 'a'.repeat(100000)]) assert.ok(searchRoles(model, text).total >= 0);
  });
});

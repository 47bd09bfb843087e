// What is asked of core about a role in practice: its market, its profile, and who says what.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marketOf, marketRoles, parseDataset, profiledRoles, profileOf, saidBySource } from '../../dist/core/index.js';
import { builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());

describe('the market of a role', () => {
  it('of the ML Engineer has nine items, counted by what is required and by what postings say', () => {
    const { role, entries, requirements, postings, sources } = marketOf(model, 'ml-engineer');
    assert.equal(role.name, 'ML Engineer');
    assert.equal(entries.length, 9);
    assert.deepEqual([...requirements], [['required', 4], ['expected', 2], ['differentiator', 1], ['non-negotiable', 1], ['required-varying', 1]]);
    assert.deepEqual(Object.fromEntries(postings), { accurate: 1, listed: 1, 'not-stated': 5, underlisted: 1, signals: 1 });
    assert.deepEqual(sources.map(({ id }) => id), ['ml-engineer-in-practice']);
  });

  it('says in names what is asked for, and whether one of them is enough', () => {
    const asked = marketOf(model, 'ml-engineer').entries.map(({ names, anyOf }) => `${names.join(anyOf ? ' or ' : ' and ')}`);
    assert.ok(asked.includes('PyTorch or TensorFlow'), asked.join('; '));
    assert.ok(asked.includes('Docker and Kubernetes'));
    assert.equal(marketOf(model, 'ml-engineer').entries.filter(({ anyOf }) => anyOf).length, 1);
  });

  it('is told of the roles that have one, and of no other', () => {
    assert.deepEqual(marketRoles(model).map(({ id }) => id), ['ml-engineer']);
    for (const id of ['data-scientist', 'nobody', '__proto__']) assert.equal(marketOf(model, id), undefined);
    const { market, ...rest } = builtInDataset().profiles[0];
    const without = parseDataset({ ...builtInDataset(), profiles: [rest] });
    assert.ok(market.length);
    assert.deepEqual(marketRoles(without), []);
    assert.equal(marketOf(without, 'ml-engineer'), undefined);
  });
});

describe('a role in full', () => {
  it('is what editors wrote, where they did', () => {
    const { role, profile, facts, sources } = profileOf(model, 'ml-engineer');
    assert.equal(role.id, 'ml-engineer');
    assert.equal(profile.roleId, 'ml-engineer');
    assert.equal(facts, undefined);
    assert.deepEqual(sources.map(({ id }) => id), ['ml-engineer-in-practice']);
    assert.deepEqual(profiledRoles(model).map(({ id }) => id), ['ml-engineer']);
  });

  it('is else its facts: every dimension of which any is there, in the order of the dimensions, and none about a pair', () => {
    const { profile, facts, sources } = profileOf(model, 'cloud-architect');
    assert.equal(profile, undefined);
    const told = Object.keys(model.roles.get('cloud-architect').facts);
    const expected = [...model.dimensions.values()].filter(({ id, pair }) => told.includes(id) && !pair).map(({ id }) => id);
    assert.ok(expected.length > 4 && expected.length < model.dimensions.size);
    assert.deepEqual(facts.cells.map(({ dimension }) => dimension.id), expected);
    assert.deepEqual(sources, facts.sources);
    assert.ok(sources.length > 2);
  });

  it('is nothing of a role of which nothing is known, and undefined of one that is not there', () => {
    const small = parseDataset({ ...smallDataset(), roles: [{ id: 'cook', name: 'Cook', facts: {} }, ...smallDataset().roles] });
    const { profile, facts, sections, sources } = profileOf(small, 'cook');
    assert.deepEqual([profile, facts, sections, sources], [undefined, undefined, [], []]);
    assert.equal(profileOf(small, 'nobody'), undefined);
    assert.deepEqual(profiledRoles(small), []);
  });
});

describe('who says what', () => {
  const [a, b, c] = [...model.sources.keys()];
  const said = (statements, others) => saidBySource(model, statements, others).map(({ source, says, saysAll }) => [source.id, says, saysAll]);

  it('is told by source, in order of first mention, with what each of them says', () => {
    const statements = [{ value: 'Python', sources: [b, a] }, { value: 'Go', sources: [a] }, { value: 'Rust', sources: [a, c] }];
    assert.deepEqual(said(statements), [[b, ['Python'], false], [a, ['Python', 'Go', 'Rust'], true], [c, ['Rust'], false]]);
  });

  it('has those too that say nothing of it, and none that is not there', () => {
    assert.deepEqual(said([{ value: 'Python', sources: [a, 'nobody'] }], [b, a]), [[a, ['Python'], true], [b, [], false]]);
    assert.deepEqual(said([]), []);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askedOf, DatasetError, extendDataset, parseDataset } from '../../dist/core/index.js';
import { builtInDataset, fullDataset } from '../support-node/datasets.mjs';

const extend = (change, base = fullDataset()) => extendDataset(base, change);
const problemsOf = (change, base) => {
  try {
    extend(change, base);
  } catch (error) {
    assert.ok(error instanceof DatasetError, String(error));
    return error.problems;
  }
  assert.fail('no error');
};

describe('a change to a dataset', () => {
  it('that changes nothing gives the same model', () => assert.deepEqual(extend({}), parseDataset(fullDataset())));

  it('adds a role at the end', () => {
    const model = extend({ roles: [{ id: 'cook', name: 'Cook', facts: { focus: [{ text: 'Soup' }] } }] });
    assert.deepEqual([...model.roles.keys()], ['baker', 'brewer', 'cook']);
  });

  it('changes what it names of a role, and leaves the rest', () => {
    const baker = extend({ roles: [{ id: 'baker', name: 'Pastry Cook', facts: { focus: [{ text: 'Cake' }] } }] }).roles.get('baker');
    const before = parseDataset(fullDataset()).roles.get('baker');
    assert.equal(baker.name, 'Pastry Cook');
    assert.deepEqual(baker.facts.focus.map(({ text }) => text), ['Cake']);
    assert.deepEqual([baker.facts.habits, baker.longName, baker.toolkit], [before.facts.habits, before.longName, before.toolkit]);
  });

  it('may list what is only mentioned in the dataset that it extends', () => {
    const base = builtInDataset();
    const { toolkit } = base.roles.find(({ id }) => id === 'ml-engineer');
    const { id } = toolkit.mentions[0];
    const model = extendDataset(base, { roles: [{ id: 'ml-engineer', toolkit: { items: [...toolkit.items, { id, level: 'common', sources: ['alternatives-ml-engineer'] }] } }] });
    assert.ok(askedOf(model, model.roles.get('ml-engineer')).some((item) => item.id === id));
  });

  it('takes away what is null', () => {
    const { facts, longName } = extend({ roles: [{ id: 'baker', longName: null, facts: { salary: null } }] }).roles.get('baker');
    assert.deepEqual(['salary' in facts, longName], [false, undefined]);
  });

  it('removes a role with all that is about it', () => {
    const model = extend({ roles: [{ id: 'baker', remove: true }] });
    assert.deepEqual([...model.roles.keys()], ['brewer']);
    assert.deepEqual([model.alternatives.size, model.guides.size, model.comparisons.length], [0, 0, 0]);
    const { transitions, backgrounds } = model.profiles.get('brewer');
    assert.deepEqual([transitions[0].from.label, backgrounds.items[0].roleId], ['Baker', undefined]);
  });

  for (const { id } of builtInDataset().roles) {
    it(`may remove ${id} from the built-in dataset`, () => assert.equal(extend({ roles: [{ id, remove: true }] }, builtInDataset()).roles.size, 15));
  }

  it('knows a pair whichever role comes first', () => {
    const { comparisons } = extend({ comparisons: [{ roles: ['brewer', 'baker'], remove: true }] });
    assert.deepEqual(comparisons, []);
  });

  it('takes the place of a list that is no list of entries', () => {
    assert.deepEqual(extend({ alternatives: [{ base: 'baker', why: ['Because.'] }] }).alternatives.get('baker').why, ['Because.']);
  });

  it('leaves the base and itself as they were', () => {
    const [base, change] = [fullDataset(), { roles: [{ id: 'baker', facts: { focus: null } }, { id: 'brewer', remove: true }] }];
    const copy = structuredClone(change);
    extend(change, base);
    assert.deepEqual([base, change], [fullDataset(), copy]);
  });
});

describe('a change that is wrong', () => {
  it('is told with the place within the change', () => {
    const change = { roles: [{ id: 'brewer', name: 'Brewer' }, { id: 'cook', name: 5, facts: {} }], taxonomy: [{ id: 'pan', name: 'Pan', kind: 'thing' }] };
    assert.deepEqual(problemsOf(change).map(({ path }) => path).sort(), ['roles/1/name', 'taxonomy/0/kind']);
  });
  it('is told of an id that leads nowhere', () => {
    const [{ path, message }] = problemsOf({ roles: [{ id: 'cook', name: 'Cook', facts: { tools: [{ items: ['ovne'] }] } }] });
    assert.equal(path, 'roles/0/facts/tools/0/items/0');
    assert.match(message, /did you mean "oven"/);
  });
  it('is told of an entry to remove that is not there', () => assert.match(problemsOf({ roles: [{ id: 'cook', remove: true }] })[0].message, /cannot be removed.*"cook"/));
  it('is told of the same id twice', () => assert.match(problemsOf({ roles: [{ id: 'cook', name: 'Cook', facts: {} }, { id: 'cook', name: 'Chef', facts: {} }] })[0].message, /twice/));
  for (const value of [null, [], 'text', 5, undefined]) it(`is no object: ${JSON.stringify(value)}`, () => assert.match(problemsOf(value)[0].message, /must be an object/));
  it('is no list where one belongs', () => assert.equal(problemsOf({ roles: {} })[0].path, 'roles'));
  it('runs in a circle, or throws when it is read', () => {
    const circle = { roles: [{ id: 'cook', name: 'Cook', facts: {} }] };
    circle.roles[0].facts.more = circle;
    assert.match(problemsOf(circle)[0].message, /could not be read|must be/);
    assert.match(problemsOf({ get roles() { throw new Error('locked'); } })[0].message, /could not be read: locked/);
  });
  it('with the name __proto__ changes no prototype', () => {
    assert.throws(() => extend(JSON.parse('{"roles":[{"id":"cook","name":"Cook","facts":{"__proto__":[{"text":"x"}]}}]}')), DatasetError);
    assert.equal({}.polluted, undefined);
    extend(JSON.parse('{"__proto__":{"polluted":true},"roles":[{"id":"baker","__proto__":{"polluted":true}}]}'));
    assert.equal({}.polluted, undefined);
  });
});

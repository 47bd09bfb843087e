import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareRoles, DatasetError, describeRole, extendSteps, parseDataset, parseSteps } from '../../dist/core/index.js';
import { builtInDataset, fullDataset, put, refusalOf, smallDataset, valueAt } from '../support-node/datasets.mjs';

const freeze = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
};
/** Turns every text and number inside into something else, and takes everything out of every array. */
function ruin(value) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object' && inner !== null) ruin(inner);
    else value[key] = 'ruined';
  }
  if (Array.isArray(value)) value.length = 0;
}
/** Everything a reader could get out of a model, as text. */
const told = (model) => JSON.stringify([compareRoles(model, [...model.roles.keys()], { base: [...model.roles.keys()][0] }), [...model.alternatives.values()]]);

describe('a sound dataset', () => {
  it('can be the built-in one', () => {
    const dataset = builtInDataset();
    const model = parseDataset(dataset);
    assert.deepEqual([...model.roles.keys()].sort(), dataset.roles.map(({ id }) => id).sort());
    assert.equal(model.roles.size, 16);
    assert.deepEqual([...model.alternatives.keys()].sort(), ['ml-engineer', 'mlops-engineer']);
    assert.equal(model.language, 'en');
    assert.equal(model.version, dataset.version);
  });

  it('can be as small as two roles and three dimensions', () => {
    const model = parseDataset(smallDataset());
    assert.deepEqual([...model.roles.keys()], ['baker', 'brewer']);
    assert.deepEqual([...model.dimensions.keys()], ['focus', 'habits', 'salary']);
    assert.equal(model.language, 'en', 'English unless it says otherwise');
    assert.equal(model.version, undefined);
    const { rows } = compareRoles(model, ['baker', 'brewer'], { dimensions: ['focus', 'habits', 'salary'] });
    assert.deepEqual(rows.map(({ cells }) => cells.map(({ status }) => status)), [['stated', 'stated'], ['stated', 'absent'], ['absent', 'absent']]);
  });

  it('can be one role with nothing said of it', () => {
    const model = parseDataset({ schemaVersion: 1, dimensions: [{ id: 'focus', label: 'Focus', kind: 'text' }], roles: [{ id: 'baker', name: 'Baker', facts: {} }] });
    assert.equal(describeRole(model, 'baker', ['focus']).cells[0].status, 'absent');
  });

  it('keeps every field as it is written', () => {
    const dataset = fullDataset();
    const model = parseDataset(dataset);
    const plain = (value) => JSON.parse(JSON.stringify(value));
    assert.deepEqual(plain([...model.roles.values()]), dataset.roles);
    assert.deepEqual(plain([...model.entities.values()]), dataset.taxonomy);
    assert.deepEqual(plain([...model.sources.values()]), dataset.sources);
    assert.deepEqual(plain([...model.dimensions.values()]), dataset.dimensions);
    assert.deepEqual(plain([...model.alternatives.values()]), dataset.alternatives);
    assert.deepEqual(plain(model.views), dataset.views);
  });

  it('may be of a later version of the format', () => {
    assert.equal(parseDataset({ ...smallDataset(), schemaVersion: 2 }).roles.size, 2);
    assert.equal(parseDataset({ ...smallDataset(), schemaVersion: 1000 }).roles.size, 2);
  });

  it('may hold properties that nobody knows, anywhere', () => {
    const expected = told(parseDataset(fullDataset()));
    const dataset = fullDataset();
    // Not in facts: their properties are the ids of dimensions.
    const places = ['', 'sources/0', 'dimensions/0', 'views/0', 'taxonomy/0', 'roles/0', 'roles/0/facts/focus/0', 'roles/0/facts/tools/0/items/1', 'roles/0/facts/salary/0/money', 'alternatives/0', 'alternatives/0/items/0', 'alternatives/0/items/0/links/0'];
    for (const place of places) Object.assign(valueAt(dataset, place), { future: { deep: [1, null, undefined] }, toString: 'x', constructor: 1, hasOwnProperty: null });
    assert.equal(told(parseDataset(dataset)), expected);
  });

  for (const date of ['2024', '2024-05', '2024-12-31', null]) {
    it(`may be dated ${date}`, () => {
      const dataset = put(put(fullDataset(), 'sources/0/date', date), 'roles/0/facts/focus/0/asOf', date);
      assert.equal(parseDataset(dataset).sources.get('guild').date, date);
    });
  }

  it('may have a range of one amount, and pay nothing', () => {
    const dataset = fullDataset();
    dataset.roles[0].facts.salary[0].money = { min: 0, max: 0, currency: 'EUR', period: 'year', basis: null, region: 'EU' };
    const [{ value }] = describeRole(parseDataset(dataset), 'baker', ['salary']).cells[0].amounts;
    assert.deepEqual([value.min, value.max, value.basis], [0, 0, null]);
  });
});

describe('a dataset is copied', () => {
  it('so that changing it afterwards changes nothing', () => {
    const dataset = fullDataset();
    const model = parseDataset(dataset);
    const before = told(model);
    assert.match(before, /Rises early/);
    ruin(dataset);
    assert.equal(told(model), before);
  });

  it('so that it may be frozen, before or after', () => {
    const expected = told(parseDataset(fullDataset()));
    assert.equal(told(parseDataset(freeze(fullDataset()))), expected);
    const dataset = fullDataset();
    const model = parseDataset(dataset);
    freeze(dataset);
    assert.equal(told(model), expected);
  });

  it('and is not written to', () => {
    const dataset = fullDataset();
    parseDataset(dataset);
    assert.deepEqual(dataset, fullDataset());
  });

  it('from objects of any make: class instances, objects without a prototype, well-behaved proxies', () => {
    const expected = told(parseDataset(fullDataset()));
    const dataset = fullDataset();
    class OwnRole { constructor(role) { Object.assign(this, role); } }
    dataset.roles = dataset.roles.map((role) => new OwnRole(role));
    dataset.sources = dataset.sources.map((source) => Object.assign(Object.create(null), source));
    dataset.taxonomy = dataset.taxonomy.map((entity) => new Proxy(entity, {}));
    assert.equal(told(parseDataset(new Proxy(dataset, {}))), expected);
  });
});

describe('several mistakes', () => {
  it('are all told at once, each with its path', () => {
    const dataset = fullDataset();
    put(dataset, 'roles/0/name', 5);
    put(dataset, 'roles/0/facts/salary/0/money/max', '250k');
    put(dataset, 'dimensions/0/kind', 'texts');
    put(dataset, 'sources/1/id', 'The Press');
    delete dataset.roles[1].name;
    const { problems, message } = refusalOf(dataset);
    assert.deepEqual(problems.map(({ path }) => path).sort(), ['dimensions/0/kind', 'roles/0/facts/salary/0/money/max', 'roles/0/name', 'roles/1', 'sources/1/id']);
    for (const problem of problems) assert.ok(message.includes(`${problem.path} ${problem.message}`), message);
    assert.match(message, /^invalid dataset: /);
    assert.match(message, /roles\/0\/facts\/salary\/0\/money\/max must be a number, got "250k"/);
  });

  it('in references too', () => {
    const dataset = fullDataset();
    put(dataset, 'roles/0/facts/tools/0/items/0', 'ovn');
    put(dataset, 'views/0/dimensions/1', 'tool');
    put(dataset, 'roles/1/id', 'baker');
    assert.deepEqual(refusalOf(dataset).problems.map(({ path }) => path).sort(), ['alternatives/0/items/0/links/0/roleId', 'alternatives/0/items/0/roleId', 'comparisons/0/roles/1', 'comparisons/0/sections/1/links/0/roleId', 'profiles/0/roleId', 'roles/0/facts/tools/0/items/0', 'roles/1/id', 'views/0/dimensions/1']);
  });

  it('by the thousand are counted, and the first twenty are shown', () => {
    const dataset = smallDataset();
    dataset.roles = Array.from({ length: 5000 }, (_, i) => ({ id: `role-${i}`, name: i, facts: {} }));
    const { problems, message } = refusalOf(dataset);
    assert.equal(problems.length, 5000);
    assert.equal(problems[4999].path, 'roles/4999/name');
    assert.ok(message.includes('roles/19/name') && !message.includes('roles/20/name'));
    assert.ok(message.endsWith('; and 4980 more'), message.slice(-60));
  });

  it('stand in an error that says what it is', () => {
    const error = refusalOf({});
    assert.ok(error instanceof DatasetError && error instanceof Error);
    assert.equal(error.name, 'DatasetError');
    assert.equal(error.problems.length, 3, 'schemaVersion, dimensions, roles');
  });
});

describe('in steps', () => {
  /** How many steps it takes, and what comes of it. */
  function take(steps) {
    for (let count = 1; ; count++) {
      const { done, value } = steps.next();
      if (done) return { count, value };
    }
  }

  it('a dataset gives the same model as in one go, with a pause for each role at least', () => {
    const { count, value } = take(parseSteps(builtInDataset()));
    assert.deepEqual(value, parseDataset(builtInDataset()));
    assert.ok(count > 2 * value.roles.size, `${count} steps`);
  });

  it('a change gives the dataset that results, and a mistake its place in the change', () => {
    assert.equal(take(extendSteps(builtInDataset(), { roles: [{ id: 'ml-engineer', name: 'ML person' }] })).value.roles.get('ml-engineer').name, 'ML person');
    assert.throws(() => take(extendSteps(builtInDataset(), { roles: [{ id: 'ml-engineer', name: 7 }] })), ({ problems }) => problems[0].path === 'roles/0/name');
  });

  it('mistakes are the same, in the same order', () => {
    const dataset = { ...smallDataset(), views: 'none', roles: [{ id: 'a' }, 7, { id: 'b', name: '' }], alternatives: [{}] };
    assert.throws(() => take(parseSteps(dataset)), ({ problems }) => problems.length > 5 && JSON.stringify(problems) === JSON.stringify(refusalOf(dataset).problems));
  });
});

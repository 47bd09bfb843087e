import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternativesTo, compareRoles, describeRole, parseDataset, suggestId } from '../../dist/core/index.js';
import { assertProblem, fullDataset, put, refusalOf, smallDataset } from '../support-node/datasets.mjs';

const everyKeyOf = (object) => Reflect.ownKeys(object).map(String).sort();
const bornWith = everyKeyOf(Object.prototype);
const assertUntouched = () => {
  assert.deepEqual(everyKeyOf(Object.prototype), bornWith);
  assert.equal({}.polluted, undefined);
  assert.equal([].polluted, undefined);
};

describe('keys that mean something to JavaScript mean nothing here', () => {
  it('__proto__ as an unknown property, at every level', () => {
    const hostile = JSON.stringify(fullDataset()).replaceAll('{', '{"__proto__":{"polluted":true,"name":"Nobody","status":"missing"},');
    // In facts a key is the id of a dimension, so there it is refused; everywhere else it is ignored.
    const { problems } = refusalOf(JSON.parse(hostile));
    assert.deepEqual(problems.map(({ path }) => path), ['roles/0/facts/__proto__', 'roles/1/facts/__proto__', 'alternatives/0/facts/__proto__', 'alternatives/0/items/0/facts/__proto__']);
    assertUntouched();
    const harmless = hostile.replaceAll(/("facts":\{)"__proto__":\{[^}]*\},/g, '$1');
    const model = parseDataset(JSON.parse(harmless));
    assert.equal(model.roles.get('baker').name, 'Baker');
    assert.equal(model.roles.get('baker').polluted, undefined);
    assert.equal(describeRole(model, 'baker', ['focus']).cells[0].status, 'stated');
    assertUntouched();
  });

  it('a property that is only inherited is not there', () => {
    const dataset = smallDataset();
    dataset.roles[0] = Object.create(dataset.roles[0]);
    assert.deepEqual(refusalOf(dataset).problems.map(({ message }) => message), ['must have "id"', 'must have "name"', 'must have "facts"']);
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']) {
    it(`${key} as a dimension that nobody has declared`, () => {
      const dataset = smallDataset();
      dataset.roles[0].facts = JSON.parse(`{ "${key}": [{ "text": "x" }] }`);
      assertProblem(dataset, `roles/0/facts/${key}`, `must be the id of a known dimension, got "${key}"`);
      assertUntouched();
    });

    it(`${key} as a role that is asked for and not there`, () => {
      const model = parseDataset(smallDataset());
      assert.deepEqual(compareRoles(model, [key, 'baker'], { dimensions: [key], base: key }).unknownRoles, [{ id: key, suggestion: undefined }]);
      assert.deepEqual(compareRoles(model, ['baker'], { dimensions: [key] }).unknownDimensions, [{ id: key, suggestion: undefined }]);
      assert.equal(describeRole(model, key, ['focus']), undefined);
      assert.deepEqual(describeRole(model, 'baker', [key]).unknown, [{ id: key, suggestion: undefined }]);
      assert.equal(alternativesTo(model, key), undefined);
      assert.equal(suggestId(key, model.roles.keys()), undefined);
    });
  }

  it('constructor as an id of everything', () => {
    const dataset = {
      schemaVersion: 1,
      sources: [{ id: 'constructor', title: 'A source' }],
      dimensions: [{ id: 'constructor', label: 'Tools', kind: 'entities' }, { id: 'valueof', label: 'Focus', kind: 'text' }],
      taxonomy: [{ id: 'constructor', name: 'Crane', kind: 'tool' }],
      roles: [{ id: 'constructor', name: 'Builder', facts: { constructor: [{ sources: ['constructor'], items: ['constructor'] }] } }, { id: 'prototype', name: 'Model maker', facts: {} }],
      alternatives: [{ base: 'constructor', why: ['Rain'], items: [{ roleId: 'prototype', tagline: 'Smaller', body: 'Indoors', bestFor: ['Small hands'] }] }],
    };
    const model = parseDataset(dataset);
    const { rows, sources } = compareRoles(model, ['constructor', 'prototype'], { dimensions: ['constructor', 'valueof'] });
    assert.deepEqual(rows[0].cells.map(({ status }) => status), ['stated', 'absent']);
    assert.deepEqual(rows[0].cells[0].items[0].value.names, ['Crane']);
    assert.deepEqual(rows[1].cells.map(({ status }) => status), ['absent', 'absent']);
    assert.deepEqual(sources.map(({ title }) => title), ['A source']);
    assert.equal(alternativesTo(model, 'constructor').items[0].role.name, 'Model maker');
    assert.equal(alternativesTo(model, 'prototype').total, 0);
    assertUntouched();
  });
});

describe('a text may be any text', () => {
  const texts = {
    'of 100,000 characters': 'x'.repeat(100_000),
    'in right-to-left letters, with direction marks': '\u202Eمهندس\u202C \u2066x\u2069 \u200F',
    'with half a character': 'a\ud800b\udc00',
    'with NUL and other control characters': 'a\u0000b\u0007\u001b[31m\u0085\u2028\u2029',
    'of emoji': '👩🏽‍💻🧑‍🍳🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'of markup': '<img src=x onerror=alert(1)>&amp;',
    'of a space': ' ',
    'that is called like a part of JavaScript': '__proto__',
  };
  for (const [what, text] of Object.entries(texts)) {
    it(what, () => {
      const dataset = fullDataset();
      for (const path of ['roles/0/name', 'roles/0/aliases/0', 'sources/0/title', 'dimensions/0/label', 'taxonomy/0/name', 'roles/0/facts/focus/0/text', 'roles/0/facts/habits/0/items/0', 'alternatives/0/items/0/links/0/label']) put(dataset, path, text);
      const model = parseDataset(dataset);
      const { role, cells, sources } = describeRole(model, 'baker', ['focus', 'habits', 'tools']);
      assert.equal(role.name, text);
      assert.equal(sources[0].title, text);
      assert.equal(cells[0].dimension.label, text);
      assert.equal(cells[0].texts[0].value, text);
      assert.equal(cells[1].texts[0].value, text);
      assert.equal(cells[2].items[0].value.names[0], text);
    });
  }

  it('but a long one in the wrong place is told in short', () => {
    const { message } = refusalOf(put(fullDataset(), 'roles/0/facts/salary', 'x'.repeat(100_000)));
    assert.match(message, /^invalid dataset: roles\/0\/facts\/salary must be an array, got "x{40}…"$/);
  });

  it('and so is a long one where an id was meant', () => {
    assert.ok(refusalOf(put(fullDataset(), 'roles/0/facts/tools/0/items/0', 'x'.repeat(100_000))).message.length < 500);
  });
});

describe('what is built to break a reader', () => {
  const nested = (depth) => Array.from({ length: depth }).reduce((inner) => [inner], 'core');
  const places = ['sources', 'dimensions/0', 'roles', 'roles/0/name', 'roles/0/facts', 'roles/0/facts/tools/0/items/0', 'roles/0/facts/salary/0/money', 'alternatives/0/items/0/links/0/url'];

  it('5,000 nested arrays are refused where they stand, and ignored where nothing is read', () => {
    for (const path of places) {
      const { problems } = refusalOf(put(fullDataset(), path, nested(5000)));
      assert.ok(problems.every((problem) => problem.path.startsWith(path)), problems[0].path);
    }
    assert.equal(refusalOf(nested(5000)).problems[0].path, '');
    assert.equal(parseDataset({ ...fullDataset(), extra: nested(5000) }).roles.size, 2);
  });

  it('a dataset that holds itself is refused or read, and ends', () => {
    const dataset = fullDataset();
    dataset.self = dataset;
    dataset.roles[0].facts.focus[0].self = dataset;
    assert.equal(parseDataset(dataset).roles.size, 2);
    dataset.roles[0].facts = dataset;
    assert.ok(refusalOf(dataset).problems.length > 0);
  });

  const thrown = { 'an error': new Error('no entry'), 'a text': 'no entry', nothing: undefined, 'a symbol': Symbol('no entry'), 'what cannot be shown': Object.create(null) };
  for (const [what, value] of Object.entries(thrown)) {
    it(`a getter that throws ${what}`, () => {
      const dataset = fullDataset();
      Object.defineProperty(dataset.roles[0], 'name', { enumerable: true, get() { throw value; } });
      const { problems, message } = refusalOf(dataset);
      assert.equal(problems.length, 1);
      assert.match(message, /^invalid dataset: .*could not be read/);
      if (what === 'an error' || what === 'a text') assert.match(message, /no entry/);
    });
  }

  it('a proxy that throws at every touch', () => {
    const handler = new Proxy({}, { get: () => () => { throw new TypeError('hands off'); } });
    assert.match(refusalOf(new Proxy({}, handler)).message, /hands off/);
    assert.match(refusalOf(new Proxy([], handler)).message, /must be|hands off/);
    for (const path of ['roles', 'roles/0', 'dimensions', 'sources/0', 'roles/0/facts', 'roles/0/facts/focus/0', 'alternatives/0/items']) {
      assert.match(refusalOf(put(fullDataset(), path, new Proxy({}, handler))).message, /^invalid dataset: .*(must be an array|hands off)/);
    }
  });

  it('a proxy that has been revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.match(refusalOf(proxy).message, /^invalid dataset: the document could not be read: ./);
    assert.match(refusalOf(put(fullDataset(), 'roles/0', proxy)).message, /^invalid dataset: .*could not be read: ./);
  });

  it('a getter that answers differently each time is read as it answered', () => {
    const dataset = fullDataset();
    let turn = 0;
    Object.defineProperty(dataset.roles[1], 'longName', { enumerable: true, get: () => (turn++ % 2 ? 5 : 'Master Brewer') });
    let name;
    try {
      name = parseDataset(dataset).roles.get('brewer').longName;
    } catch (error) {
      assert.equal(error.name, 'DatasetError');
      return;
    }
    assert.equal(name, 'Master Brewer');
  });
});

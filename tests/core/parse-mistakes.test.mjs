import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertProblem, fullDataset, put, refusalOf, valueAt } from '../support-node/datasets.mjs';

const money = 'roles/0/facts/salary/0/money';
const item = 'alternatives/0/items/0';
const shown = (value) => (typeof value === 'string' ? `"${value}"` : Array.isArray(value) ? 'an array' : typeof value === 'object' && value ? 'an object' : String(value));

/** At each path, each of the wrong values is refused, with what is expected there. */
function refusesAt(paths, expected, wrong) {
  for (const path of paths) {
    it(`${path} must be ${expected}`, () => {
      assert.notEqual(valueAt(fullDataset(), path), undefined, 'the path leads somewhere in a sound dataset');
      for (const value of wrong) assertProblem(put(fullDataset(), path, value), path, `must be ${expected}, got ${shown(value)}`);
    });
  }
}

describe('a value of the wrong type is told with its path, what is expected, and what is there', () => {
  const texts = ['sources/0/title', 'sources/0/note', 'dimensions/0/label', 'views/0/label', 'taxonomy/0/name', 'taxonomy/0/category/0', 'taxonomy/0/aliases/0', 'roles/0/name', 'roles/0/longName', 'roles/0/aliases/0', 'roles/0/facts/focus/0/text', `${money}/region`, 'alternatives/0/why/0', `${item}/tagline`, `${item}/body`, `${item}/bestFor/0`, `${item}/links/0/label`, `${item}/links/0/note`];
  refusesAt(texts, 'a text', [5, true, null, {}, []]);
  refusesAt(texts, 'a text that is not empty', ['']);
  refusesAt(['version'], 'a string', [5, true, null, {}, []]);
  refusesAt(['language'], 'a language tag such as en', [5, true, null, {}, [], '', 'not a language']);
  refusesAt(['sources/0/publisher'], 'a string or null', [5, true, {}, []]);
  refusesAt(['sources/0/url', 'taxonomy/0/homepage', `${item}/links/0/url`], 'a URL or null', [5, true, {}, []]);
  refusesAt(['schemaVersion'], 'an integer', ['1', 1.5, null, true, {}, [], NaN, Infinity]);
  refusesAt(['schemaVersion'], '1 or more', [0, -1]);
  refusesAt(['dimensions/5/pair'], 'a boolean', ['true', 1, null, {}, []]);
  refusesAt([`${money}/min`, `${money}/max`], 'a number', ['250k', '42000', true, null, {}, [], NaN, Infinity, -Infinity]);
  refusesAt([`${money}/min`], '0 or more', [-1, -0.01]);
  refusesAt([`${money}/currency`], 'an ISO 4217 code such as USD', ['eur', '€', 'EU', 'EURO', 'EUR ', '', 5, null]);
});

describe('an id is lower-case letters, digits, and hyphens', () => {
  const ids = ['id', 'sources/0/id', 'dimensions/0/id', 'dimensions/3/derivedFrom', 'views/0/id', 'views/0/dimensions/0', 'taxonomy/0/id', 'taxonomy/0/broader/0', 'roles/0/id', 'roles/0/facts/focus/0/sources/0', 'alternatives/0/base', 'alternatives/0/sources/0', `${item}/roleId`, `${item}/links/0/roleId`];
  refusesAt(ids, 'an id (lower-case letters, digits, hyphens)', [5, true, null, {}, [], '', ' ', 'Baker', 'the_baker', 'the baker', ' baker', 'baker\n', '-baker', 'baker-', 'a--b', 'bäcker', '__proto__', 'toString', 'hasOwnProperty', 'ba\u0000ker', '\ud800', '🍞']);
  refusesAt(['taxonomy/0/homepageSource'], 'a source id or null', [5, true, {}, [], '', 'The Guild']);

  it('of 80 characters at most', () => {
    const named = (id) => {
      const dataset = fullDataset();
      dataset.roles.push({ id, name: 'Long', facts: {} });
      return dataset;
    };
    assert.throws(() => assert.ok(refusalOf(named('a'.repeat(80)))), /was accepted/);
    const { problems } = refusalOf(named('a'.repeat(81)));
    assert.equal(problems[0].path, 'roles/2/id');
    assert.match(problems[0].message, /at most 80 characters, got "a+…"$/);
  });
});

describe('a choice names what there is to choose from', () => {
  const wrong = ['fruit', 'TOOL', '', 5, null, {}, [], true];
  refusesAt(['dimensions/0/kind'], 'one of text, list, entities, money', wrong);
  refusesAt(['dimensions/2/of', 'taxonomy/0/kind'], 'one of skill, tool, language, company', wrong);
  refusesAt(['roles/0/facts/focus/0/status'], 'one of stated, missing', wrong);
  refusesAt([`${money}/period`], 'one of year, month, day, hour', wrong);
  refusesAt([`${money}/basis`], 'one of base, total, wage, null', ['gross', '', 5, {}, []]);
});

describe('a date is a year, a month, or a day', () => {
  const dates = ['sources/0/date', 'roles/0/facts/focus/0/asOf'];
  const expected = 'a date (YYYY, YYYY-MM or YYYY-MM-DD) or null';
  refusesAt(dates, expected, ['', '24', '2024-5', '2024/05', '05-2024', 'May 2024', '2024-05-1', '2024-05-01T00:00:00Z', ' 2024', '2024\n', 'undated', '٢٠٢٤', 2024, true, {}, []]);
  it('whose month and day there are', () => {
    for (const date of ['2024-13', '2024-00', '2024-12-32', '2024-12-00']) assertProblem(put(fullDataset(), 'sources/0/date', date), 'sources/0/date', `must be ${expected}, got "${date}"`);
  });
});

describe('a list or an object in the wrong place', () => {
  const lists = ['sources', 'dimensions', 'views', 'taxonomy', 'roles', 'alternatives', 'taxonomy/0/category', 'taxonomy/0/aliases', 'taxonomy/0/broader', 'views/0/dimensions', 'roles/0/aliases', 'roles/0/facts/focus', 'roles/0/facts/focus/0/sources', 'roles/0/facts/tools/0/items', 'alternatives/0/sources', 'alternatives/0/why', 'alternatives/0/items', `${item}/bestFor`, `${item}/links`];
  refusesAt(lists, 'an array', [{}, { length: 1, 0: 'x' }, 'text', 5, true, null]);
  const objects = { 'sources/0': 'a source', 'dimensions/0': 'a dimension', 'views/0': 'a view', 'taxonomy/0': 'an entity', 'roles/0': 'a role', 'roles/0/facts': 'facts by dimension id', 'roles/0/facts/focus/0': 'a fact', [money]: 'an amount range', 'alternatives/0': 'a ranking of alternatives to one role', [item]: 'an alternative', [`${item}/links/0`]: 'a link', [`${item}/facts`]: 'facts by dimension id' };
  for (const [path, expected] of Object.entries(objects)) refusesAt([path], expected, [[], 'text', 5, true, null]);

  for (const path of ['dimensions', 'roles', 'views/0/dimensions', 'roles/0/facts/focus', 'roles/0/facts/tools/0/items', 'alternatives/0/why', 'alternatives/0/items', `${item}/bestFor`]) {
    it(`${path} must not be empty`, () => assertProblem(put(fullDataset(), path, []), path, 'must have 1 or more items, got 0'));
  }

  it('an item of a fact is a text, an entity, or a choice of two at least', () => {
    const path = 'roles/0/facts/tools/0/items/0';
    for (const wrong of [5, true, null, [], {}, '', { id: 'Oven' }, { id: 'oven', with: 'kettle' }, { id: 'oven', note: '' }, { anyOf: ['oven'] }, { anyOf: 'oven' }, { anyOf: ['oven', 5] }]) {
      assertProblem(put(fullDataset(), path, wrong), path, `must be a text or an item, got ${shown(wrong)}`);
    }
  });

  it('a hole in an array is nothing, and nothing is refused', () => {
    const dataset = fullDataset();
    // eslint-disable-next-line no-sparse-arrays
    dataset.roles = [dataset.roles[0], , dataset.roles[1]];
    assertProblem(dataset, 'roles/1', 'must be a role, got nothing');
    const { problems } = refusalOf(put(fullDataset(), 'roles', Array(3)));
    assert.deepEqual(problems.map(({ path }) => path), ['roles/0', 'roles/1', 'roles/2']);
  });

  it('the language has two letters at least, and a shorter one is not called empty', () => {
    const { problems } = refusalOf(put(fullDataset(), 'language', 'e'));
    assert.deepEqual(problems.map(({ path }) => path), ['language']);
    assert.doesNotMatch(problems[0].message, /not empty/);
    assert.match(problems[0].message, /got "e"$/);
  });
});

describe('what has to be there and is not', () => {
  const required = {
    '': ['schemaVersion', 'dimensions', 'roles'],
    'sources/0': ['id', 'title'],
    'dimensions/0': ['id', 'label', 'kind'],
    'views/0': ['id', 'label', 'dimensions'],
    'taxonomy/0': ['id', 'name', 'kind'],
    'roles/0': ['id', 'name', 'facts'],
    [money]: ['min', 'max', 'currency', 'period', 'basis', 'region'],
    'alternatives/0': ['base', 'why', 'items'],
    [item]: ['roleId', 'tagline', 'body', 'bestFor'],
    [`${item}/links/0`]: ['label'],
  };
  for (const [path, names] of Object.entries(required)) {
    for (const name of names) {
      it(`${path || 'the document'} must have "${name}"`, () => {
        const dataset = fullDataset();
        delete valueAt(dataset, path)[name];
        assertProblem(dataset, path, `must have "${name}"`);
      });
    }
    it(`${path || 'the document'} must have more than undefined there`, () => {
      for (const name of names) {
        const dataset = fullDataset();
        valueAt(dataset, path)[name] = undefined;
        const { problems } = refusalOf(dataset);
        assert.equal(problems.length, 1, `${name}: ${problems.length} problems`);
        assert.ok([path, `${path}/${name}`, name].includes(problems[0].path), problems[0].path);
      }
    });
  }
});

describe('what is no dataset at all', () => {
  for (const [name, value] of Object.entries({ null: null, undefined: undefined, 'a number': 5, NaN, 'a text': '{"roles":[]}', true: true, 'an array': [], 'an array of roles': [{ id: 'baker' }], 'a function': () => {}, 'a symbol': Symbol('x'), 'a big integer': 1n })) {
    it(`${name} is refused`, () => {
      const { problems, message } = refusalOf(value);
      assert.equal(problems.length, 1);
      assert.equal(problems[0].path, '');
      assert.match(message, /^invalid dataset: the document must be (a )?role dataset, got ./);
    });
  }
  it('an empty object lacks three things', () => {
    assert.deepEqual(refusalOf({}).problems.map(({ message }) => message), ['must have "schemaVersion"', 'must have "dimensions"', 'must have "roles"']);
  });
});

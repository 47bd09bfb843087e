import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset } from '../../dist/core/index.js';
import { assertProblem, fullDataset, put, refusalOf, valueAt } from '../support-node/datasets.mjs';

const item = 'alternatives/0/items/0';

describe('an id that leads nowhere is told, with the one that was probably meant', () => {
  const unknown = [
    ['taxonomy/0/broader/0', 'heeting', 'entity', 'heating'],
    ['taxonomy/0/homepageSource', 'gild', 'source', 'guild'],
    ['dimensions/3/derivedFrom', 'tolls', 'dimension', 'tools'],
    ['views/0/dimensions/1', 'tool', 'dimension', 'tools'],
    ['roles/0/facts/focus/0/sources/0', 'guilt', 'source', 'guild'],
    ['roles/0/facts/tools/0/items/0', 'ovne', 'entity', 'oven'],
    ['roles/0/facts/habits/0/items/1/sources/0', 'pres', 'source', 'press'],
    ['roles/0/facts/tools/0/items/1/sources/0', 'gild', 'source', 'guild'],
    ['roles/0/toolkit/sources/1', 'pres', 'source', 'press'],
    ['roles/0/toolkit/detailed/0', 'gild', 'source', 'guild'],
    ['roles/0/toolkit/items/0/id', 'ovne', 'entity', 'oven'],
    ['roles/0/toolkit/items/1/sources/0', 'pres', 'source', 'press'],
    ['roles/0/toolkit/items/0/shares/0/source', 'pres', 'source', 'press'],
    ['alternatives/0/base', 'bakr', 'role', 'baker'],
    ['alternatives/0/sources/0', 'pres', 'source', 'press'],
    ['alternatives/0/facts/overlap/0/items/0', 'kettel', 'entity', 'kettle'],
    ['alternatives/0/facts/overlap/0/sources/0', 'guil', 'source', 'guild'],
    [`${item}/roleId`, 'brewr', 'role', 'brewer'],
    [`${item}/links/0/roleId`, 'brewr', 'role', 'brewer'],
    [`${item}/facts/overlap/0/items/0`, 'heatin', 'entity', 'heating'],
    ['guides/0/base', 'bakr', 'role', 'baker'],
    ['guides/0/sources/0', 'gild', 'source', 'guild'],
    ['comparisons/0/roles/1', 'brewr', 'role', 'brewer'],
    ['comparisons/0/sources/0', 'pres', 'source', 'press'],
    ['comparisons/0/sections/0/dimensions/1', 'salry', 'dimension', 'salary'],
    ['comparisons/0/sections/1/aspects/2/dimension', 'salry', 'dimension', 'salary'],
    ['comparisons/0/sections/1/links/0/source', 'gild', 'source', 'guild'],
    ['comparisons/0/sections/1/links/0/roleId', 'brewr', 'role', 'brewer'],
    ['profiles/0/roleId', 'brewr', 'role', 'brewer'],
    ['profiles/0/sources/0', 'gild', 'source', 'guild'],
    ['profiles/0/backgrounds/items/0/roleId', 'bakr', 'role', 'baker'],
    ['profiles/0/transitions/0/from/roleId', 'bakr', 'role', 'baker'],
    ['profiles/0/market/0/entities/allOf/0', 'ovne', 'entity', 'oven'],
    ['profiles/0/market/1/entities/anyOf/1', 'kettel', 'entity', 'kettle'],
  ];
  for (const [path, id, what, meant] of unknown) {
    it(`${path}: ${id} for ${meant}`, () => {
      assert.notEqual(valueAt(fullDataset(), path), undefined);
      assertProblem(put(fullDataset(), path, id), path, `must be the id of a known ${what}, got "${id}"; did you mean "${meant}"?`);
    });
  }

  it('inside a qualified item or a choice too', () => {
    const path = 'roles/0/facts/tools/0/items/0';
    const message = 'must be the id of a known entity, got "kettel"; did you mean "kettle"?';
    for (const value of [{ id: 'kettel' }, { id: 'oven', with: ['kettel'] }, { anyOf: ['oven', 'kettel'] }]) assertProblem(put(fullDataset(), path, value), path, message);
  });

  for (const place of ['roles/0/facts', 'alternatives/0/facts', `${item}/facts`]) {
    it(`a dimension in ${place}`, () => {
      const dataset = fullDataset();
      valueAt(dataset, place)['overlaps'] = [{ text: 'x' }];
      assertProblem(dataset, `${place}/overlaps`, 'must be the id of a known dimension, got "overlaps"; did you mean "overlap"?');
    });
  }

  it('and nothing is suggested when nothing is near', () => {
    assertProblem(put(fullDataset(), 'alternatives/0/base', 'zoologist'), 'alternatives/0/base', 'must be the id of a known role, got "zoologist"');
  });

  it('in a dataset without any sources or entities too', () => {
    const dataset = fullDataset();
    delete dataset.sources;
    delete dataset.taxonomy;
    const paths = refusalOf(dataset).problems.map(({ path }) => path);
    assert.ok(paths.includes('roles/0/facts/focus/0/sources/0') && paths.includes('roles/0/facts/tools/0/items/0'), paths.join());
  });
});

describe('a fact in the wrong place', () => {
  it('about a pair of roles in a role', () => {
    assertProblem(put(fullDataset(), 'roles/0/facts/overlap', [{ items: ['oven'] }]), 'roles/0/facts/overlap', 'must be in alternatives: this dimension is about a pair of roles');
  });

  it('about one role in a ranking', () => {
    assertProblem(put(fullDataset(), 'alternatives/0/facts/tools', [{ items: ['oven'] }]), 'alternatives/0/facts/tools', 'must be in a role: this dimension is not about a pair');
  });
});

describe('a language that no browser knows what to do with', () => {
  for (const language of ['en-u', 'abcd', 'en-abcde-abcde']) {
    it(language, () => assertProblem({ ...fullDataset(), language }, 'language', `must be a language tag such as en, got "${language}"`));
  }
});

describe('an id that is there twice is told at the second place', () => {
  for (const list of ['sources', 'dimensions', 'views', 'taxonomy', 'roles']) {
    it(`in ${list}`, () => {
      const dataset = fullDataset();
      const copy = structuredClone(dataset[list][0]);
      const path = `${list}/${dataset[list].push(copy) - 1}/id`;
      assertProblem(dataset, path, `must not be there twice, got "${copy.id}" again`);
    });
  }

  it('two rankings for one base role', () => {
    const dataset = fullDataset();
    dataset.alternatives.push(structuredClone(dataset.alternatives[0]));
    assertProblem(dataset, 'alternatives/1/base', 'must not be there twice, got "baker" again');
  });

  it('one role on two places of a ranking', () => {
    const dataset = fullDataset();
    dataset.alternatives[0].items.push(structuredClone(dataset.alternatives[0].items[0]));
    assertProblem(dataset, 'alternatives/0/items/1/roleId', 'must not be there twice, got "brewer" again');
  });

  it('a role that is its own alternative', () => {
    assert.deepEqual(refusalOf(put(fullDataset(), `${item}/roleId`, 'baker')).problems.map(({ path }) => path), [`${item}/roleId`]);
  });

  it('but one id may name a role, an entity, a source, and a dimension', () => {
    const dataset = fullDataset();
    dataset.taxonomy.push({ id: 'baker', name: 'Baker', kind: 'company' });
    dataset.sources.push({ id: 'baker', title: 'The Baker' });
    dataset.dimensions.push({ id: 'baker', label: 'Baker', kind: 'text' });
    const model = parseDataset(dataset);
    assert.deepEqual([model.roles, model.entities, model.sources, model.dimensions].map((map) => map.has('baker')), [true, true, true, true]);
  });
});

describe('a fact holds what the kind of its dimension asks for', () => {
  const cases = [
    ['focus', 'text', 'text', { items: ['Bread'] }],
    ['focus', 'text', 'text', {}],
    ['habits', 'list', 'items', { text: 'Rises early' }],
    ['tools', 'entities', 'items', { text: 'oven' }],
    ['salary', 'money', 'money', { text: '30k to 42k' }],
    ['salary', 'money', 'money', { items: ['30000'], status: 'stated' }],
  ];
  for (const [dimension, kind, needs, fact] of cases) {
    it(`${dimension}: not ${JSON.stringify(fact)}`, () => {
      assertProblem(put(fullDataset(), `roles/0/facts/${dimension}/0`, fact), `roles/0/facts/${dimension}/0`, `must have "${needs}", because "${dimension}" is of kind ${kind}`);
    });
  }

  it('a list holds texts, not entities', () => {
    assertProblem(put(fullDataset(), 'roles/0/facts/habits/0/items/1', { id: 'oven' }), 'roles/0/facts/habits/0/items/1', 'must be a text, because "habits" is of kind list, got an object');
  });

  it('entities are ids, not texts', () => {
    assertProblem(put(fullDataset(), 'roles/0/facts/tools/0/items/0', 'A big oven'), 'roles/0/facts/tools/0/items/0', 'must be the id of a known entity, got "A big oven"');
  });

  it('a blank needs nothing', () => {
    for (const dimension of ['focus', 'habits', 'tools', 'salary']) parseDataset(put(fullDataset(), `roles/0/facts/${dimension}/0`, { status: 'missing' }));
  });

  it('a dimension stands in for one of its own kind only', () => {
    assertProblem(put(fullDataset(), 'dimensions/3/derivedFrom', 'habits'), 'dimensions/3/derivedFrom', 'must be a dimension of kind entities, got one of kind list');
  });
});

describe('a range', () => {
  it('does not end before it begins', () => {
    assertProblem(put(fullDataset(), 'roles/0/facts/salary/0/money/max', 29999), 'roles/0/facts/salary/0/money/max', 'must be at least "min" (30000), got 29999');
  });
  it('is told by both ends when both are no numbers', () => {
    const dataset = fullDataset();
    Object.assign(dataset.roles[0].facts.salary[0].money, { min: NaN, max: Infinity });
    assert.deepEqual(refusalOf(dataset).problems.map(({ path, message }) => `${path} ${message}`), [
      'roles/0/facts/salary/0/money/min must be a number, got NaN',
      'roles/0/facts/salary/0/money/max must be a number, got Infinity',
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { guideFor, parseDataset } from '../../dist/core/index.js';
import { assertProblem, fullDataset, put, smallDataset, valueAt } from '../support-node/datasets.mjs';

describe('what editors wrote', () => {
  it('is read with every field', () => {
    const model = parseDataset(fullDataset());
    const { guides, comparisons, profiles } = fullDataset();
    const plain = (value) => JSON.parse(JSON.stringify(value));
    assert.deepEqual(plain([...model.guides.values()]), guides);
    assert.deepEqual(plain(model.comparisons), comparisons);
    assert.deepEqual(plain([...model.profiles.values()]), profiles);
  });

  it('need not be there', () => {
    const model = parseDataset(smallDataset());
    assert.deepEqual([model.guides.size, model.comparisons.length, model.profiles.size], [0, 0, 0]);
  });

  it('may lead to a role that the dataset does not hold: the rest of the guide is there', () => {
    const model = parseDataset(put(fullDataset(), 'guides/0/questions/0/answers/0/roleId', 'brewr'));
    const [wet, night] = guideFor(model, 'baker').steps;
    assert.deepEqual({ ...wet.branches[0].unknown }, { id: 'brewr', suggestion: 'brewer' });
    assert.equal(night.branches[0].role.name, 'Brewer');
  });
});

describe('a mistake in what editors wrote is told with its path', () => {
  for (const [list, key] of [['guides', 'base'], ['profiles', 'roleId']]) {
    it(`two ${list} of one role`, () => {
      const dataset = fullDataset();
      dataset[list].push(structuredClone(dataset[list][0]));
      assertProblem(dataset, `${list}/1/${key}`, `must not be there twice, got "${dataset[list][0][key]}" again`);
    });
  }

  it('two comparisons of one pair, whichever role comes first', () => {
    const dataset = fullDataset();
    dataset.comparisons.push({ roles: ['brewer', 'baker'], sections: [{ id: 'x', label: 'X' }] });
    assertProblem(dataset, 'comparisons/1/roles', 'must not be there twice, got "baker brewer" again');
  });

  const mistakes = [
    ['a role compared with itself', 'comparisons/0/roles', 'comparisons/0/roles/1', 'baker', 'must be two different roles, got "baker" twice'],
    ['one role compared', 'comparisons/0/roles', 'comparisons/0/roles', ['baker'], 'must have 2 or more items, got 1'],
    ['three roles compared', 'comparisons/0/roles', 'comparisons/0/roles', ['baker', 'brewer', 'baker'], 'must have at most 2 items, got 3'],
    ['one side only', 'comparisons/0/sections/1/aspects/0/sides', 'comparisons/0/sections/1/aspects/0/sides', [{ text: 'x' }], 'must have 2 or more items, got 1'],
    ['a side that says nothing', 'comparisons/0/sections/1/aspects/0/sides/0', 'comparisons/0/sections/1/aspects/0/sides/0', {}, 'must have "text" or "items", or the status missing'],
    ['an aspect without sides', 'comparisons/0/sections/1/aspects/0', 'comparisons/0/sections/1/aspects/0', { id: 'hours', label: 'Hours' }, 'must have "sides" or "dimension"'],
    ['a section twice', 'comparisons/0/sections/1/id', 'comparisons/0/sections/1/id', 'facts', 'must not be there twice, got "facts" again'],
    ['a move from nowhere', 'profiles/0/transitions/1/from', 'profiles/0/transitions/1/from', {}, 'must have "roleId" or "label"'],
    ['a side of the role twice', 'profiles/0/fit/0/sides/1/id', 'profiles/0/fit/0/sides/1/id', 'nose', 'must not be there twice, got "nose" again'],
    ['a case with one side', 'profiles/0/fit/2/cases/0', 'profiles/0/fit/2/cases/0/weak', 'nose', 'must be strong on one side and weak on the other, got "nose" for both'],
    ['an answer twice', 'guides/0/questions/0/answers/1/id', 'guides/0/questions/0/answers', [{ id: 'yes', text: 'a', roleId: 'brewer' }, { id: 'yes', text: 'b', roleId: 'brewer' }], 'must not be there twice, got "yes" again'],
    ['an answer that every question has', 'guides/0/questions/0/answers/0/id', 'guides/0/questions/0/answers/0/id', 'stay', 'must not be "stay": every question has that answer already'],
    ['a question twice', 'guides/0/questions/1/id', 'guides/0/questions/1/id', 'wet', 'must not be there twice, got "wet" again'],
    ['a requirement that is none', 'profiles/0/market/0/requirement', 'profiles/0/market/0/requirement', 'nice', 'must be one of required, required-varying, expected, differentiator, non-negotiable, got "nice"'],
  ];
  for (const [what, path, place, value, message] of mistakes) {
    it(what, () => {
      const dataset = fullDataset();
      assert.notEqual(valueAt(dataset, place), undefined);
      assertProblem(put(dataset, place, value), path, message);
    });
  }
});

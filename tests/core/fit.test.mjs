import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assessFit, checkedRoles, fitFor, fitKey, parseDataset } from '../../dist/core/index.js';
import { assertProblem, builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const { checks } = fitFor(model, 'ml-engineer');
const all = (part, count) => Array.from({ length: count }, (_, i) => fitKey(part, i));
const assess = (...keys) => assessFit(checks, new Set(keys.flat()));
const ml = all('machine-learning', 3);
const engineering = all('engineering', 3);

describe('the check of oneself', () => {
  it('for the ML Engineer has two sides, two more checks and a verdict', () => {
    assert.deepEqual(checks.map(({ id, sides, questions, cases }) => [id, sides?.map((side) => side.questions.length), questions?.length, cases?.length]), [
      ['both-sides', [3, 3], undefined, undefined],
      ['systems-thinking', undefined, 5, undefined],
      ['production-mindset', undefined, 3, undefined],
      ['honest-verdict', undefined, undefined, 2],
    ]);
    assert.deepEqual(checks[0].sides.map((side) => [side.id, side.for]), [['machine-learning', 'engineers'], ['engineering', 'data scientists']]);
  });

  it('names its sources', () => assert.ok(fitFor(model, 'ml-engineer').sources.length > 0));

  it('is not there for a role that nobody has described, or that is not there', () => {
    assert.equal(fitFor(model, 'cloud-architect'), undefined);
    assert.equal(fitFor(model, 'ml-enginer'), undefined);
    assert.equal(fitFor(parseDataset(smallDataset()), 'baker'), undefined);
  });

  it('may not tell anybody that they are strong and weak on the same side', () => {
    const data = { ...smallDataset(), profiles: [{ roleId: 'baker', fit: [{ id: 'verdict', label: 'Verdict', cases: [{ strong: 'dough', weak: 'dough', text: 'Both' }] }] }] };
    assertProblem(data, 'profiles/0/fit/0/cases/0', 'must be strong on one side and weak on the other, got "dough" for both');
  });
});

it('the roles with checks are those whose profile has any', () => {
  assert.deepEqual(checkedRoles(model).map(({ id }) => id), ['ml-engineer']);
  assert.deepEqual(checkedRoles(parseDataset({ ...smallDataset(), profiles: [{ roleId: 'baker', intro: ['Bakes.'] }] })), []);
});

describe('what the check of oneself comes to', () => {
  it('is the side with fewer yeses, and the case of that side', () => {
    const weakEngineer = assess(ml, engineering[0]);
    assert.deepEqual([weakEngineer.weaker.id, weakEngineer.stronger.id], ['engineering', 'machine-learning']);
    assert.deepEqual([weakEngineer.case.strong, weakEngineer.case.weak], ['machine-learning', 'engineering']);
    const strongEngineer = assess(engineering);
    assert.deepEqual([strongEngineer.weaker.id, strongEngineer.stronger.id], ['machine-learning', 'engineering']);
    assert.deepEqual([strongEngineer.case.strong, strongEngineer.case.weak], ['engineering', 'machine-learning']);
    assert.notEqual(weakEngineer.case.text, strongEngineer.case.text);
  });

  it('is neither side, and no case, when both have as many', () => {
    for (const result of [assess(), assess(ml, engineering), assess(ml[0], engineering[2])]) assert.deepEqual([result.weaker, result.stronger, result.case], [undefined, undefined, undefined]);
  });

  it('is neither side where there is only one', () => {
    const alone = [{ id: 'check', label: 'Check', sides: [{ id: 'a', label: 'A', questions: ['1', '2'] }], cases: [{ strong: 'a', weak: 'b', text: 'No' }] }];
    for (const yes of [[], ['a/0'], ['a/0', 'a/1']]) {
      const { weaker, stronger, case: found } = assessFit(alone, new Set(yes));
      assert.deepEqual([weaker, stronger, found], [undefined, undefined, undefined]);
    }
  });

  it('goes by the share of yeses where the sides have unlike numbers of questions', () => {
    const sides = [{ id: 'a', label: 'A', questions: ['1', '2', '3', '4'] }, { id: 'b', label: 'B', questions: ['1', '2'] }];
    const weaker = (...keys) => assessFit([{ id: 'check', label: 'Check', sides }], new Set(keys)).weaker?.id;
    assert.equal(weaker('a/0', 'a/1', 'b/0'), undefined);
    assert.equal(weaker('a/0', 'b/0'), 'a');
    assert.equal(weaker('a/0', 'a/1', 'a/2', 'b/0'), 'b');
  });

  it('names what is open, side by side and check by check', () => {
    const { sides, open } = assess(ml.slice(0, 2), all('systems-thinking', 5), fitKey('production-mindset', 1));
    assert.deepEqual(sides.map(({ side, yes, notYet }) => [side.id, yes.length, notYet.length]), [['machine-learning', 2, 1], ['engineering', 0, 3]]);
    assert.equal(sides[0].notYet[0], checks[0].sides[0].questions[2]);
    assert.deepEqual(open.map(({ check }) => check.id), ['production-mindset']);
    assert.deepEqual(open[0].notYet, [checks[2].questions[0], checks[2].questions[2]]);
  });

  it('has nothing open when everything is a yes', () => {
    const { sides, open, weaker } = assess(ml, engineering, all('systems-thinking', 5), all('production-mindset', 3));
    assert.deepEqual([sides.flatMap(({ notYet }) => notYet), open, weaker], [[], [], undefined]);
  });

  it('is a case only for who is strong on one side: all of its questions, or all but one of more than three; and weak on the other', () => {
    const side = (id, count) => ({ id, label: id, questions: Array.from({ length: count }, (_, i) => `${id}${i}`) });
    const cases = [{ strong: 'a', weak: 'b', text: 'Strong in a' }, { strong: 'b', weak: 'a', text: 'Strong in b' }];
    const found = (ofA, ofB, sizes = [3, 3]) => {
      const result = assessFit([{ id: 'check', label: 'Check', sides: [side('a', sizes[0]), side('b', sizes[1])], cases }], new Set([...all('a', ofA), ...all('b', ofB)]));
      return [result.isStrong, result.case?.text];
    };
    assert.deepEqual(found(3, 0), [true, 'Strong in a']);
    assert.deepEqual(found(1, 3), [true, 'Strong in b']);
    assert.deepEqual(found(2, 0), [false, undefined]);
    assert.deepEqual(found(3, 2), [true, undefined], 'two of three are not weak');
    assert.deepEqual(found(3, 0, [4, 4]), [true, 'Strong in a'], 'all but one of four');
    assert.deepEqual(found(2, 0, [4, 4]), [false, undefined]);
    assert.deepEqual(found(4, 3, [4, 4]), [true, undefined], 'both are strong');
  });

  it('tells who ticks nothing from who ticks nothing of the sides', () => {
    assert.deepEqual([assess(), assess('production-mindset/0'), assess(ml[0])].map(({ ticked }) => ticked), ['nothing', 'no-side', 'sides']);
  });

  it('has no score: no number comes out', () => {
    assert.doesNotMatch(JSON.stringify(assess(ml), (_, value) => (typeof value === 'number' ? `number ${value}` : value)), /"number /);
  });

  it('passes over keys that it does not know, and takes checks without sides', () => {
    assert.deepEqual(assess('nothing/0', 'machine-learning/7'), assess());
    const { sides, weaker, open } = assessFit([{ id: 'one', label: 'One', questions: ['Yes?'] }], new Set());
    assert.deepEqual([sides, weaker, open.length], [[], undefined, 1]);
  });
});

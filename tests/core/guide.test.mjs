import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternativesTo, guidedRoles, guideFor, parseDataset, weighAnswers } from '../../dist/core/index.js';
import { assertProblem, builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());

/** Three questions about bread; one answer leads to a role that is not there. */
const crafts = () => {
  const data = smallDataset();
  data.roles.push({ id: 'miller', name: 'Miller', facts: { focus: [{ text: 'Flour' }] } });
  const questions = [
    { id: 'wet', question: 'Wet or dry?', answers: [{ id: 'beer', text: 'Wet', roleId: 'brewer', why: 'Beer is wet.' }] },
    { id: 'grain', question: 'What about grain?', answers: [{ id: 'stones', text: 'I grind it', roleId: 'miller' }, { id: 'mash', text: 'I mash it', roleId: 'brewer' }] },
    { id: 'fruit', question: 'And fruit?', answers: [{ id: 'cider', text: 'I press it', roleId: 'brewr' }] },
  ];
  return { ...data, guides: [{ base: 'baker', questions }] };
};
const guide = guideFor(parseDataset(crafts()), 'baker');
const weigh = (answers, heaviest) => weighAnswers(guide, new Map(Object.entries(answers)), heaviest);
const leadTo = ({ branches }) => branches.map(({ role }) => role.id);

describe('the guide', () => {
  it('of the ML Engineer has five questions with seven answers, each to another of the seven alternatives', () => {
    const { base, steps, sources, guide } = guideFor(model, 'ml-engineer');
    assert.equal(base.name, 'ML Engineer');
    assert.deepEqual(steps.map(({ branches }) => branches.length), [2, 1, 2, 1, 1]);
    const ids = steps.flatMap(({ branches }) => branches.map(({ role }) => role.id));
    assert.deepEqual([...ids].sort(), alternativesTo(model, 'ml-engineer').items.map(({ role }) => role.id).sort());
    assert.deepEqual(sources.map(({ id }) => id), ['alternatives-ml-engineer']);
    assert.ok(guide.intro && guide.closing);
  });

  it('of the MLOps Engineer has six questions with one answer each, to its six alternatives', () => {
    const { steps } = guideFor(model, 'mlops-engineer');
    assert.deepEqual(steps.map(({ branches }) => branches.length), [1, 1, 1, 1, 1, 1]);
    assert.deepEqual(steps.flatMap(({ branches }) => branches.map(({ role }) => role.id)), alternativesTo(model, 'mlops-engineer').items.map(({ role }) => role.id));
  });

  it('gives a reason with every answer', () => {
    for (const { id } of guidedRoles(model)) {
      for (const { branches } of guideFor(model, id).steps) for (const { answer } of branches) assert.ok(answer.text && answer.why, answer.id);
    }
  });

  it('is there for two of the built-in roles, and for none of a dataset without guides', () => {
    assert.deepEqual(guidedRoles(model).map(({ id }) => id).sort(), ['ml-engineer', 'mlops-engineer']);
    assert.equal(guideFor(model, 'cloud-architect'), undefined);
    assert.equal(guideFor(model, 'ml-enginer'), undefined);
    const small = parseDataset(smallDataset());
    assert.deepEqual(guidedRoles(small), []);
    assert.equal(guideFor(small, 'baker'), undefined);
  });

  it('may lead to a role that is not there, and says which may be meant', () => {
    const [branch] = guide.steps[2].branches;
    assert.equal(branch.role, undefined);
    assert.deepEqual(branch.unknown, { id: 'brewr', suggestion: 'brewer' });
    for (const { branches } of guide.steps.slice(0, 2)) for (const { unknown } of branches) assert.equal(unknown, undefined);
  });

  it('must be of a role that is there, and ask each question once', () => {
    const ofNobody = crafts();
    ofNobody.guides[0].base = 'bakr';
    assertProblem(ofNobody, 'guides/0/base', 'must be the id of a known role, got "bakr"; did you mean "baker"?');
    const twice = crafts();
    twice.guides[0].questions[2].id = 'wet';
    assertProblem(twice, 'guides/0/questions/2/id', 'must not be there twice, got "wet" again');
  });
});

describe('weighing the answers of a guide', () => {
  it('comes to the one role that an answer leads to, with its reason', () => {
    const suggestion = weigh({ wet: 'beer', grain: 'none', fruit: 'none' });
    assert.equal(suggestion.outcome, 'role');
    assert.deepEqual(leadTo(suggestion), ['brewer']);
    assert.equal(suggestion.branches[0].answer.why, 'Beer is wet.');
  });

  it('comes to one role as well when two answers lead to it', () => {
    const suggestion = weigh({ wet: 'beer', grain: 'mash', fruit: 'none' });
    assert.equal(suggestion.outcome, 'role');
    assert.deepEqual(leadTo(suggestion), ['brewer', 'brewer']);
  });

  it('comes to several roles without an order among them, unless one weighs most for the reader', () => {
    const answers = { wet: 'beer', grain: 'stones', fruit: 'none' };
    assert.equal(weigh(answers).outcome, 'several');
    assert.deepEqual(leadTo(weigh(answers)), ['brewer', 'miller']);
    for (const [heaviest, role] of [['wet', 'brewer'], ['grain', 'miller']]) {
      assert.equal(weigh(answers, heaviest).outcome, 'role');
      assert.deepEqual(leadTo(weigh(answers, heaviest)), [role]);
      assert.equal(weigh(answers, heaviest).counted.length, 3);
    }
    for (const heaviest of ['', 'fruit', 'nothing']) assert.deepEqual(leadTo(weigh(answers, heaviest)), ['brewer', 'miller']);
  });

  it('comes to several ways when more answers say to stay than lead to any one role', () => {
    const answers = { wet: 'beer', grain: 'stay', fruit: 'stay' };
    const suggestion = weigh(answers);
    assert.deepEqual([suggestion.outcome, suggestion.stays, suggestion.mayStay, leadTo(suggestion)], ['several', 2, true, ['brewer']]);
    assert.deepEqual([weigh(answers, 'wet').outcome, weigh(answers, 'fruit').outcome], ['role', 'stay']);
    assert.equal(weigh({ wet: 'beer', grain: 'mash', fruit: 'stay' }).outcome, 'role', 'fewer say so');
    assert.equal(weigh({ wet: 'beer', grain: 'mash', fruit: 'stay' }).mayStay, false);
  });

  it('comes to several ways when as many answers say to stay as lead to any one role, unless one weighs most for the reader', () => {
    const answers = { wet: 'beer', grain: 'none', fruit: 'stay' };
    const { outcome, mayStay, directions } = weigh(answers);
    assert.deepEqual([outcome, mayStay, directions.map(({ step }) => step.question.id)], ['several', true, ['wet', 'fruit']]);
    assert.deepEqual([weigh(answers, 'wet').outcome, weigh(answers, 'fruit').outcome, weigh(answers, 'grain').outcome], ['role', 'stay', 'several']);
    assert.deepEqual(weigh(answers, 'fruit').counted.map(({ isHeaviest }) => isHeaviest), [false, false, true]);
  });

  it('lets none of these outdo nothing', () => assert.equal(weigh({ wet: 'beer', grain: 'none', fruit: 'none' }).outcome, 'role'));

  it('comes to staying when more than half say so and none leads away', () => {
    assert.equal(weigh({ wet: 'stay', grain: 'stay', fruit: 'none' }).outcome, 'stay');
    assert.equal(weigh({ wet: 'stay', grain: 'none', fruit: 'none' }).outcome, 'none');
    assert.equal(weigh({ wet: 'stay', grain: 'none' }).outcome, 'none', 'half is not more than half');
    assert.equal(weigh({ wet: 'stay', grain: 'stay', fruit: 'none' }).branches.length, 0);
    assert.deepEqual([weigh({ wet: 'stay', grain: 'none', fruit: 'none' }).mayStay, weigh({ wet: 'none' }).mayStay], [true, false], 'beside none');
  });

  it('comes to nothing when nothing is answered', () => {
    assert.deepEqual(weigh({}), { outcome: 'none', branches: [], mayStay: false, stays: 0, directions: [], counted: [] });
  });

  it('counts an answer to a role that is not there for nothing, and still tells of it', () => {
    const suggestion = weigh({ wet: 'none', grain: 'none', fruit: 'cider' });
    assert.equal(suggestion.outcome, 'none');
    assert.equal(suggestion.counted[2].branch.unknown.id, 'brewr');
    assert.deepEqual(leadTo(weigh({ wet: 'beer', fruit: 'cider' })), ['brewer']);
  });

  it('tells what each answer counted for, in the order of the questions', () => {
    const { counted } = weigh({ fruit: 'none', grain: 'stay', wet: 'beer' });
    assert.deepEqual(counted.map(({ step, branch, own }) => [step.question.id, branch?.role.id, own]), [['wet', 'brewer', undefined], ['grain', undefined, 'stay'], ['fruit', undefined, 'none']]);
  });

  it('passes over answers and questions that it does not know', () => {
    assert.equal(weigh({ wet: 'lemonade', meat: 'beer' }).outcome, 'none');
    assert.deepEqual(weigh({ meat: 'beer' }).counted, []);
  });
});

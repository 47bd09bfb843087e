import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareRoles, describeRole, parseDataset } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const model = parseDataset(builtInDataset());
const ids = (things) => things.map(({ id }) => id);
const names = (cell) => cell.items.map(({ value }) => value.names.join('/'));
const row = (comparison, dimension) => comparison.rows.find((candidate) => candidate.dimension.id === dimension);
const cell = (comparison, dimension, role) => row(comparison, dimension).cells[ids(comparison.roles).indexOf(role)];
const dimensionsOf = (comparison) => comparison.rows.map(({ dimension }) => dimension.id);
const items = (cell) => Object.fromEntries(cell.items.map(({ value, sources, contested }) => [value.key, { sources, contested }]));

const first = 'alternatives-ml-engineer';
const second = 'alternatives-mlops-engineer';
const third = 'ml-engineer-vs-backend-engineer';

describe('ML Engineer beside the seven alternatives', () => {
  const others = ['data-engineer', 'ai-engineer', 'backend-engineer', 'devops-engineer', 'cloud-architect', 'data-scientist', 'fullstack-engineer'];
  const asked = ['focus', 'skills', 'tools', 'outputs'];

  it('is 32 cells, all of them stated', () => {
    const comparison = compareRoles(model, others, { dimensions: asked, base: 'ml-engineer' });
    assert.deepEqual(dimensionsOf(comparison), asked);
    const cells = comparison.rows.flatMap((one) => one.cells);
    assert.equal(cells.length, 32);
    for (const one of cells) {
      assert.equal(one.status, 'stated');
      assert.ok(one.texts.length + one.items.length > 0 && one.sources.length > 0);
    }
  });

  it('has the base role first, wherever it is asked for, and once', () => {
    for (const roles of [others, [...others, 'ml-engineer'], ['ml-engineer', ...others]]) {
      const comparison = compareRoles(model, roles, { dimensions: asked, base: 'ml-engineer' });
      assert.deepEqual(ids(comparison.roles), ['ml-engineer', ...others]);
      assert.equal(comparison.base.id, 'ml-engineer');
    }
    assert.equal(compareRoles(model, others, { dimensions: asked }).base, undefined);
  });

  it('names every source behind it', () => {
    assert.deepEqual(ids(compareRoles(model, others, { dimensions: asked, base: 'ml-engineer' }).sources).sort(), [first, second, third].sort());
  });
});

describe('MLOps Engineer beside the six alternatives', () => {
  const roles = ['ml-engineer', 'devops-engineer', 'data-engineer', 'ai-engineer', 'backend-engineer', 'fullstack-engineer'];
  const comparison = compareRoles(model, roles, { base: 'mlops-engineer' });

  it('shows focus, overlap, distinctive skills, tools, and outputs, all stated', () => {
    assert.deepEqual(dimensionsOf(comparison), ['focus', 'overlap', 'distinctive', 'tools', 'outputs']);
    assert.deepEqual(ids(comparison.roles), ['mlops-engineer', ...roles]);
    for (const { dimension, cells } of comparison.rows) for (const [i, one] of cells.entries()) assert.equal(one.status, 'stated', `${dimension.id} of ${comparison.roles[i].id}`);
  });

  it('gives what the editors say of each pair, not what could be computed', () => {
    assert.deepEqual(names(cell(comparison, 'overlap', 'data-engineer')), ['Data processing', 'ETL/ELT', 'Cloud data services']);
    assert.deepEqual(names(cell(comparison, 'distinctive', 'data-engineer')), ['Big data', 'Data warehousing', 'Data modeling']);
    for (const role of comparison.roles) for (const dimension of ['overlap', 'distinctive']) assert.deepEqual(cell(comparison, dimension, role.id).sources, [second]);
  });

  it('has nothing to say of overlap without a base', () => {
    const { rows } = compareRoles(model, roles, { dimensions: ['overlap', 'distinctive'] });
    for (const { cells } of rows) for (const one of cells) assert.equal(one.status, 'not-applicable');
  });
});

describe('ML Engineer and Backend Engineer', () => {
  const pair = ['ml-engineer', 'backend-engineer'];
  const comparison = compareRoles(model, pair);

  it('are shown at a glance', () => {
    assert.deepEqual(dimensionsOf(comparison), ['best-for', 'skills', 'primary-tools', 'languages', 'workflows', 'salary', 'companies', 'progression']);
    assert.deepEqual(ids(comparison.roles), pair);
    for (const { dimension, cells } of comparison.rows) for (const one of cells) assert.equal(one.status, dimension.id === 'primary-tools' ? 'derived' : 'stated', dimension.id);
  });

  it('have primary tools that are marked as derived from the common tools', () => {
    for (const role of pair) {
      const derived = cell(comparison, 'primary-tools', role);
      assert.equal(derived.status, 'derived');
      assert.equal(derived.dimension.id, 'primary-tools');
      assert.equal(derived.from.id, 'tools');
      assert.deepEqual(derived.items, describeRole(model, role, ['tools']).cells[0].items);
      assert.ok(derived.items.length > 0);
      assert.ok(!derived.sources.includes(third), 'the source that leaves them blank does not vouch for them');
    }
  });

  it('have undated base salaries in US dollars a year', () => {
    for (const [role, min, max] of [['ml-engineer', 160000, 250000], ['backend-engineer', 100000, 180000]]) {
      const { amounts } = cell(comparison, 'salary', role);
      const { isMedianOnly, ...base } = amounts[0].value;
      assert.equal(isMedianOnly, false);
      assert.deepEqual(amounts.slice(1).map(({ value }) => value.basis).includes('base'), false, 'no other figure is for the same');
      assert.deepEqual(base, { min, max, currency: 'USD', period: 'year', basis: 'base', region: 'US', asOf: null });
      assert.deepEqual(amounts[0].sources, [third]);
      assert.equal(amounts[0].contested, true, 'other sources give other figures');
    }
  });

  it('are hired by four companies in common, and two each of their own', () => {
    const { shared } = row(comparison, 'companies');
    assert.deepEqual([...shared].sort(), ['amazon', 'google', 'meta', 'microsoft']);
    const own = (role) => Object.keys(items(cell(comparison, 'companies', role))).filter((id) => !shared.has(id));
    assert.deepEqual(own('ml-engineer'), ['openai', 'databricks-company']);
    assert.deepEqual(own('backend-engineer'), ['netflix', 'stripe']);
  });

  it('have Python in common as a language', () => {
    assert.deepEqual([...row(comparison, 'languages').shared], ['python']);
  });

  it('are two of fourteen whose salary any source gives; of the others it is absent', () => {
    const others = [...model.roles.values()].filter(({ facts }) => !facts.salary).map(({ id }) => id);
    assert.deepEqual(others.sort(), ['analytics-engineer', 'data-analyst']);
    for (const id of others) {
      const [salary] = describeRole(model, id, ['salary']).cells;
      assert.equal(salary.status, 'absent', id);
      assert.deepEqual([salary.amounts.length, salary.sources.length], [0, 0]);
    }
  });
});

describe('what only one of two documents names is contested, with that document as its source', () => {
  it('among the tools of the ML Engineer', () => {
    const [tools] = describeRole(model, 'ml-engineer', ['tools']).cells;
    const both = { sources: [first, second], contested: false };
    const one = { sources: [first], contested: true };
    assert.deepEqual(items(tools), { tensorflow: both, pytorch: both, kubernetes: one, mlflow: one, sagemaker: one, 'scikit-learn': { sources: [second], contested: true } });
  });

  it('among the skills of the Backend Engineer', () => {
    const [skills] = describeRole(model, 'backend-engineer', ['skills']).cells;
    const found = Object.values(items(skills));
    assert.equal(found.length, 7, 'four and five, two of them the same');
    assert.deepEqual(items(skills)['api-design'], { sources: [first, third], contested: false });
    assert.deepEqual(items(skills)['database-management'], { sources: [first, third], contested: false });
    assert.deepEqual(items(skills)['system-design'], { sources: [first], contested: true });
    assert.deepEqual(items(skills).security, { sources: [third], contested: true });
  });

  it('and in every cell of every role, as its facts say', () => {
    for (const role of model.roles.values()) {
      for (const one of describeRole(model, role.id, Object.keys(role.facts)).cells) {
        if (one.status !== 'stated') continue;
        const facts = role.facts[one.dimension.id];
        for (const { value, sources, contested } of [...one.items, ...one.texts, ...one.amounts]) {
          const saying = facts.filter((fact) => fact.sources.some((source) => sources.includes(source))).length;
          assert.equal(contested, saying < facts.length, `${role.id} ${one.dimension.id} ${JSON.stringify(value)}`);
        }
      }
    }
  });

  it('while nothing is contested that one document alone speaks of', () => {
    for (const { contested } of describeRole(model, 'cloud-architect', ['tools']).cells[0].items) assert.equal(contested, false);
  });
});

describe('ids', () => {
  it('given twice count once', () => {
    const comparison = compareRoles(model, ['data-engineer', 'ml-engineer', 'data-engineer', 'ml-engineer'], { dimensions: ['tools', 'focus', 'tools'] });
    assert.deepEqual(ids(comparison.roles), ['data-engineer', 'ml-engineer']);
    assert.deepEqual(dimensionsOf(comparison), ['tools', 'focus']);
  });

  it('that are not there come back with the one that was probably meant', () => {
    const comparison = compareRoles(model, ['ml-enginer', 'data-engineer', 'astronaut'], { dimensions: ['skils', 'focus', 'hobby'] });
    assert.deepEqual(ids(comparison.roles), ['data-engineer']);
    assert.deepEqual(dimensionsOf(comparison), ['focus']);
    assert.deepEqual(comparison.unknownRoles, [{ id: 'ml-enginer', suggestion: 'ml-engineer' }, { id: 'astronaut', suggestion: undefined }]);
    assert.deepEqual(comparison.unknownDimensions, [{ id: 'skils', suggestion: 'skills' }, { id: 'hobby', suggestion: undefined }]);
  });

  it('of a base that is not there too', () => {
    const comparison = compareRoles(model, ['data-engineer'], { base: 'mlops-enginer', dimensions: ['focus'] });
    assert.equal(comparison.base, undefined);
    assert.deepEqual(comparison.unknownRoles, [{ id: 'mlops-enginer', suggestion: 'mlops-engineer' }]);
  });

  it('none at all compare to nothing', () => {
    const comparison = compareRoles(model, [], { dimensions: ['focus'] });
    assert.deepEqual([comparison.roles.length, comparison.rows[0].cells.length, comparison.rows[0].shared.size], [0, 0, 0]);
    assert.equal(comparison.rows[0].same, false);
  });
});

describe('one role', () => {
  it('is described in the dimensions asked for, in that order', () => {
    const facts = describeRole(model, 'ml-engineer', ['salary', 'focus', 'fokus']);
    assert.equal(facts.role.name, 'ML Engineer');
    assert.deepEqual(facts.cells.map(({ dimension }) => dimension.id), ['salary', 'focus']);
    assert.deepEqual(facts.unknown, [{ id: 'fokus', suggestion: 'focus' }]);
    assert.deepEqual(ids(facts.sources), [third, 'jobs-in-data-2023', 'describeme-ml-engineer', first, second]);
  });
  it('that is not there is not described', () => assert.equal(describeRole(model, 'ml-enginer', ['focus']), undefined));
});

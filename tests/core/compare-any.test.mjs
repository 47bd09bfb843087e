import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternativesTo, compareRoles, describeRole, holdingOf, parseDataset } from '../../dist/core/index.js';
import { heldBySources, heldIds, mentionsOf } from '../../dist/core/evidence.js';
import { builtInDataset, fullDataset, smallDataset } from '../support-node/datasets.mjs';

describe('overlap and distinctive skills of a pair that no editor has compared', () => {
  // Without the editors' rankings every pair is one.
  const model = parseDataset({ ...builtInDataset(), alternatives: [] });
  const roles = [...model.roles.keys()];
  const pairs = roles.flatMap((base) => roles.filter((role) => role !== base).map((role) => [base, role]));
  const partsOf = (base, role) => {
    const { rows } = compareRoles(model, [role], { base, dimensions: ['overlap', 'distinctive'] });
    return rows.map(({ cells }) => cells[1]);
  };
  const idsIn = (cell) => cell.items.map(({ value }) => value.key);

  it('are derived, never stated, for all 240 ordered pairs', () => {
    assert.equal(pairs.length, 240);
    for (const [base, role] of pairs) {
      for (const cell of partsOf(base, role)) {
        assert.ok(['derived', 'none'].includes(cell.status), `${base}, ${role}: ${cell.status}`);
        assert.equal(cell.items.length > 0, cell.status === 'derived', `${base}, ${role}`);
      }
    }
  });

  it('share the same, whichever of the two is the base', () => {
    for (const [base, role] of pairs) assert.deepEqual(idsIn(partsOf(base, role)[0]).sort(), idsIn(partsOf(role, base)[0]).sort(), `${base}, ${role}`);
  });

  it('never name one thing as both shared and distinctive, nor twice', () => {
    for (const [base, role] of pairs) {
      const all = partsOf(base, role).flatMap(idsIn);
      assert.equal(new Set(all).size, all.length, `${base}, ${role}`);
    }
  });

  it('together are everything that the facts of the role name, and no company', () => {
    const hasFacts = (id) => ['skills', 'tools', 'languages'].some((dimension) => model.roles.get(id).facts[dimension]);
    const told = pairs.filter((pair) => pair.every(hasFacts));
    assert.equal(told.length, 72);
    for (const [base, role] of told) {
      const all = new Set(partsOf(base, role).flatMap(idsIn));
      const has = new Set(describeRole(model, role, ['skills', 'tools', 'languages']).cells.filter(({ status }) => status === 'stated').flatMap((cell) => cell.items.flatMap(({ value }) => [...value.ids])));
      for (const id of has) assert.ok(all.has(id), `${role} has ${id}`);
      for (const id of all) assert.notEqual(model.entities.get(id).kind, 'company', id);
    }
  });

  it('contradict no reason beneath them: nothing is distinctive that the base role holds, nor shared that it lacks', () => {
    const told = pairs.filter(([base, role]) => {
      const { shared, missing } = holdingOf(model, model.roles.get(base), model.roles.get(role)).all;
      const [overlap, distinctive] = partsOf(base, role).map((cell) => new Set(idsIn(cell)));
      for (const { id } of shared) assert.ok(!distinctive.has(id), `${base}, ${role}: ${id} is distinctive`);
      for (const { id } of missing) assert.ok(!overlap.has(id), `${base}, ${role}: ${id} is shared`);
      return shared.some(({ id }) => overlap.has(id));
    });
    assert.ok(told.length > 200, `${told.length} pairs`);
  });

  it('hold the base role to the same things as the reasons do, those in passing too', () => {
    for (const whole of [model, parseDataset(builtInDataset())]) {
      for (const role of whole.roles.values()) assert.deepEqual([...heldBySources(whole, role).keys()].sort(), [...heldIds(whole, role), ...mentionsOf(whole, role).map(({ id }) => id)].sort(), role.id);
    }
  });

  it('name the page beyond the compared ones that makes something shared', () => {
    const { rows } = compareRoles(model, ['data-engineer'], { base: 'ai-engineer', dimensions: ['overlap'] });
    const python = rows[0].cells[1].items.find(({ value }) => value.key === 'python');
    const [forData, forAi] = ['data-engineer', 'ai-engineer'].map((id) => model.roles.get(id).toolkit.items.find((item) => item.id === 'python').sources);
    assert.ok(forAi.length && forData.length);
    for (const id of forAi) assert.ok(python.sources.includes(id), id);
  });

  it('name the sources of both sides', () => {
    const [overlap] = partsOf('ml-engineer', 'data-engineer');
    const python = overlap.items.find(({ value }) => value.key === 'python');
    assert.deepEqual([...python.sources].sort(), ['alternatives-ml-engineer', 'ml-engineer-vs-backend-engineer']);
  });

  it('say nothing of a role against itself', () => {
    const { rows } = compareRoles(model, roles, { base: 'ml-engineer', dimensions: ['overlap', 'distinctive'] });
    for (const { cells } of rows) assert.equal(cells[0].status, 'not-applicable');
  });

  it('are absent where nothing is known of one side', () => {
    const dataset = fullDataset();
    delete dataset.alternatives;
    const { rows } = compareRoles(parseDataset(dataset), ['brewer'], { base: 'baker', dimensions: ['overlap'] });
    assert.equal(rows[0].cells[1].status, 'absent');
  });
});

describe('the order of roles, entities, sources, and rankings in a file', () => {
  const shuffled = (list, turn) => list.map((item, i) => [(i * 7919 + turn * 104729) % 1009, item]).sort(([a], [b]) => a - b).map(([, item]) => item);
  const views = (dataset) => {
    const model = parseDataset(dataset);
    const roles = ['data-engineer', 'ai-engineer', 'backend-engineer', 'devops-engineer', 'cloud-architect', 'data-scientist', 'fullstack-engineer'];
    return [
      compareRoles(model, roles, { base: 'ml-engineer', dimensions: ['focus', 'skills', 'tools', 'outputs'] }),
      compareRoles(model, ['ml-engineer', ...roles.filter((id) => id !== 'cloud-architect' && id !== 'data-scientist')], { base: 'mlops-engineer' }),
      compareRoles(model, ['ml-engineer', 'backend-engineer']),
      compareRoles(model, ['ml-enginer', 'cloud-architect'], { base: 'data-scientist' }),
      alternativesTo(model, 'ml-engineer'),
      alternativesTo(model, 'mlops-engineer'),
      ...roles.map((id) => describeRole(model, id, ['tools', 'salary'])),
    ];
  };

  it('changes nothing that a reader sees', () => {
    const expected = views(builtInDataset());
    for (let turn = 1; turn <= 5; turn++) {
      const dataset = builtInDataset();
      const before = JSON.stringify(dataset.roles);
      for (const list of ['roles', 'taxonomy', 'sources', 'alternatives']) dataset[list] = shuffled(dataset[list], turn);
      assert.notEqual(JSON.stringify(dataset.roles), before);
      assert.deepEqual(views(dataset), expected);
    }
  });
});

describe('a comparison in any dataset', () => {
  it('without views shows every dimension that one of the roles fills', () => {
    const { rows } = compareRoles(parseDataset(smallDataset()), ['baker', 'brewer']);
    assert.deepEqual(rows.map(({ dimension }) => dimension.id), ['focus', 'habits']);
  });

  it('takes the first view of which each role fills half', () => {
    const dataset = smallDataset();
    dataset.views = [{ id: 'pay', label: 'Pay', dimensions: ['salary', 'habits', 'focus'] }, { id: 'work', label: 'Work', dimensions: ['habits', 'focus'] }];
    const dimensions = (roles) => compareRoles(parseDataset(dataset), roles).rows.map(({ dimension }) => dimension.id);
    assert.deepEqual(dimensions(['baker', 'brewer']), ['habits', 'focus'], 'the brewer fills one of three, and one of two');
    assert.deepEqual(dimensions(['baker']), ['salary', 'habits', 'focus'], 'the baker fills two of three');
  });

  it('tells four kinds of empty apart', () => {
    const dataset = fullDataset();
    dataset.roles[1].facts.habits = [{ sources: ['press'], status: 'missing' }];
    const { rows } = compareRoles(parseDataset(dataset), ['brewer'], { base: 'baker', dimensions: ['focus', 'habits', 'salary', 'main-tools', 'overlap'] });
    assert.deepEqual(rows.map(({ cells }) => cells.map(({ status }) => status)), [['stated', 'stated'], ['stated', 'blank'], ['stated', 'absent'], ['derived', 'absent'], ['stated', 'stated']]);
    assert.deepEqual(rows[1].cells[1].sources, ['press'], 'a blank names who left it');
  });

  it('knows when all roles have the same, whatever the order or the source', () => {
    const dataset = fullDataset();
    const same = (dimension) => compareRoles(parseDataset(dataset), ['baker', 'brewer'], { dimensions: [dimension] }).rows[0].same;
    assert.equal(same('focus'), false);
    assert.equal(same('salary'), false, 'one has none');
    assert.equal(same('overlap'), false);
    dataset.roles[1].facts.salary = [{ sources: ['guild'], money: { ...dataset.roles[0].facts.salary[0].money } }];
    assert.equal(same('salary'), true);
    dataset.roles[1].facts.salary[0].money.basis = 'total';
    assert.equal(same('salary'), false, 'not on the same basis');
    dataset.roles[0].facts.tools = [{ items: ['oven', { anyOf: ['oven', 'kettle'] }] }];
    dataset.roles[1].facts.tools = [{ items: [{ anyOf: ['kettle', 'oven'] }, 'oven'] }];
    assert.equal(same('tools'), true);
  });

  it('shows an item with its choice, its note, and what stands in brackets, by name', () => {
    const [cell] = describeRole(parseDataset(fullDataset()), 'baker', ['tools']).cells;
    assert.deepEqual(cell.items.map(({ value }) => ({ names: value.names, anyOf: value.anyOf, note: value.note, details: value.details })), [
      { names: ['Oven'], anyOf: false, note: undefined, details: [] },
      { names: ['Kettle'], anyOf: false, note: 'small', details: ['Heating'] },
      { names: ['Oven', 'Kettle'], anyOf: true, note: undefined, details: [] },
    ]);
  });

  it('sets amounts that disagree side by side', () => {
    const dataset = fullDataset();
    const [{ money }] = dataset.roles[0].facts.salary;
    dataset.roles[0].facts.salary.push({ sources: ['guild'], asOf: '2024', money: { ...money, max: 50000 } });
    const [{ amounts }] = describeRole(parseDataset(dataset), 'baker', ['salary']).cells;
    assert.deepEqual(amounts.map(({ value, contested, sources }) => [value.max, value.asOf, contested, ...sources]), [[42000, null, true, 'press'], [50000, '2024', true, 'guild']]);
  });

  it('shows an amount once that two sources give, and twice where they differ in one thing alone', () => {
    const amounts = (change) => {
      const dataset = fullDataset();
      const [fact] = dataset.roles[0].facts.salary;
      const { money = {}, ...rest } = change;
      dataset.roles[0].facts.salary.push({ ...fact, sources: ['guild'], ...rest, money: { ...fact.money, ...money } });
      return describeRole(parseDataset(dataset), 'baker', ['salary']).cells[0].amounts.map(({ contested, sources }) => [contested, ...sources]);
    };
    assert.deepEqual(amounts({}), [[false, 'press', 'guild']]);
    const changes = [{ asOf: '2024' }, ...[{ min: 1 }, { max: 50000 }, { median: 40000 }, { currency: 'CHF' }, { period: 'hour' }, { basis: 'total' }, { region: 'Ulm' }, { experience: '0 to 2 years' }].map((money) => ({ money }))];
    for (const change of changes) assert.deepEqual(amounts(change), [[true, 'press'], [true, 'guild']], JSON.stringify(change));
  });
});

describe('what is said of an empty place', () => {
  it('a cell that is derived tells a blank from what no source speaks of', () => {
    const dataset = fullDataset();
    const derivedOf = (id) => describeRole(parseDataset(dataset), id, ['main-tools']).cells[0];
    assert.deepEqual([derivedOf('baker').status, derivedOf('baker').isBlank], ['derived', true]);
    delete dataset.roles[0].facts['main-tools'];
    assert.deepEqual([derivedOf('baker').status, derivedOf('baker').isBlank], ['derived', false]);
  });

  it('nothing in common is none, not a question that cannot be asked', () => {
    const dataset = { ...fullDataset(), alternatives: [] };
    dataset.roles[1].facts.tools = [{ items: ['kettle'] }];
    dataset.roles[0].facts.tools = [{ items: ['oven'] }];
    const { rows } = compareRoles(parseDataset(dataset), ['brewer'], { base: 'baker', dimensions: ['overlap'] });
    assert.deepEqual(rows[0].cells.map(({ status }) => status), ['not-applicable', 'none']);
  });

  it('amounts of different dates are not the same', () => {
    const dataset = smallDataset();
    const money = { min: 1, max: 2, currency: 'EUR', period: 'year', basis: 'base', region: 'EU' };
    dataset.roles.forEach((role, i) => (role.facts = { salary: [{ money, asOf: String(2020 + i) }] }));
    const sameIn = () => compareRoles(parseDataset(dataset), ['baker', 'brewer'], { dimensions: ['salary'] }).rows[0].same;
    assert.equal(sameIn(), false);
    dataset.roles[1].facts.salary[0].asOf = '2020';
    assert.equal(sameIn(), true);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeRole, FACETS, findFacets, findRoles, overlapBars, overlapOf, parseDataset } from '../../dist/core/index.js';
import { builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const ids = (things) => things.map(({ id }) => id);
const keys = (items) => items.map(({ key }) => key);

/** Four crafts: all heat, two taste; nobody says which tools a smith has, or which languages a baker speaks. */
const crafts = () => ({
  ...smallDataset(),
  sources: ['guild', 'press', 'post'].map((id) => ({ id, title: id })),
  dimensions: [
    { id: 'skills', label: 'Skills', kind: 'entities', of: 'skill' },
    { id: 'tools', label: 'Tools', kind: 'entities', of: 'tool' },
    { id: 'languages', label: 'Languages', kind: 'entities', of: 'language' },
  ],
  taxonomy: [
    ...['heating', 'mixing', 'tasting'].map((id) => ({ id, name: id, kind: 'skill' })),
    ...['oven', 'kettle', 'knife', 'whisk'].map((id) => ({ id, name: id, kind: 'tool' })),
    { id: 'french', name: 'French', kind: 'language' },
  ],
  roles: [
    { id: 'baker', name: 'Baker', facts: { skills: [{ sources: ['guild'], items: ['heating', 'mixing'] }], tools: [{ sources: ['press'], items: ['oven', { anyOf: ['knife', 'whisk'] }] }] } },
    { id: 'brewer', name: 'Brewer', facts: { skills: [{ items: ['heating', 'tasting'] }], tools: [{ items: ['kettle', 'oven'] }], languages: [{ items: ['french'] }] } },
    { id: 'cook', name: 'Cook', facts: { skills: [{ items: [{ id: 'tasting', note: 'fine' }, 'heating'] }], tools: [{ items: [{ id: 'knife', with: ['oven'] }] }], languages: [{ sources: ['post'], items: ['french'] }] } },
    { id: 'smith', name: 'Smith', facts: { skills: [{ items: ['heating'] }] } },
  ],
});
const model = parseDataset(crafts());
const overlap = (roleIds, kinds) => overlapOf(model, findRoles(model, roleIds).roles, kinds);
const facet = (found, kind) => found.facets.find((one) => one.kind === kind);
/** Shared, then alone and partly for each role. */
const split = ({ shared, parts }) => [keys(shared), ...parts.map(({ alone, partly }) => [keys(alone), keys(partly)])];

describe('what ML Engineer and Backend Engineer share', () => {
  const builtIn = parseDataset(builtInDataset());
  const found = overlapOf(builtIn, findRoles(builtIn, ['ml-engineer', 'backend-engineer']).roles);
  const names = (items) => items.flatMap((item) => [...item.names]);

  it('is said for each kind of thing', () => {
    assert.deepEqual(found.facets.map(({ kind }) => kind), ['skill', 'tool', 'language', 'company']);
    assert.deepEqual(found.unsaid, []);
    for (const { silent } of found.facets) assert.deepEqual(silent, []);
  });

  it('is four companies, with two for each alone', () => {
    const { shared, parts } = facet(found, 'company');
    assert.deepEqual([shared, parts[0].alone, parts[1].alone].map(names), [['Google', 'Amazon', 'Microsoft', 'Meta'], ['OpenAI', 'Databricks'], ['Netflix', 'Stripe']]);
  });

  it('is one language', () => assert.deepEqual(names(facet(found, 'language').shared), ['Python']));

  it('is never also theirs alone, and nothing is partly shared by two', () => {
    for (const { shared, parts } of found.facets) {
      const all = [shared, ...parts.map(({ alone }) => alone)].flatMap(keys);
      assert.equal(new Set(all).size, all.length);
      for (const { partly } of parts) assert.deepEqual(partly, []);
    }
  });
});

describe('what roles of any dataset share', () => {
  it('is split by exact name; each thing of a choice counts, and what a note is added to', () => {
    const found = overlap(['baker', 'cook']);
    assert.deepEqual(split(facet(found, 'skill')), [['heating'], [['mixing'], []], [['tasting'], []]]);
    assert.deepEqual(split(facet(found, 'tool')), [['oven', 'knife'], [['whisk'], []], [[], []]]);
  });

  it('is split among three by all, some and one', () => {
    assert.deepEqual(split(facet(overlap(['baker', 'brewer', 'cook']), 'skill')), [['heating'], [['mixing'], []], [[], ['tasting']], [[], ['tasting']]]);
    assert.deepEqual(split(facet(overlap(['baker', 'brewer', 'cook']), 'tool')), [['oven'], [['whisk'], ['knife']], [['kettle'], []], [[], ['knife']]]);
  });

  it('is nothing in common with a role of which no source names any', () => {
    const found = overlap(['baker', 'brewer', 'cook', 'smith']);
    assert.deepEqual(split(facet(found, 'skill'))[0], ['heating']);
    assert.deepEqual(ids(facet(found, 'tool').silent), ['smith']);
    assert.deepEqual(split(facet(found, 'tool')), [[], [['whisk'], ['oven', 'knife']], [['kettle'], ['oven']], [[], ['knife', 'oven']], [[], []]]);
    assert.deepEqual(ids(facet(found, 'language').silent), ['baker', 'smith']);
  });

  it('leaves out, and names, what no source speaks of', () => {
    const found = overlap(['baker', 'smith'], ['company', 'skill', 'language']);
    assert.deepEqual(found.facets.map(({ kind }) => kind), ['skill']);
    assert.deepEqual(found.unsaid, ['company', 'language']);
  });

  it('tells of what is theirs alone which is one level up from what the others have, of any kind', () => {
    const dataset = crafts();
    dataset.taxonomy.find(({ id }) => id === 'kettle').broader = ['heating'];
    dataset.taxonomy.find(({ id }) => id === 'whisk').broader = ['mixing'];
    const wide = parseDataset(dataset);
    const tools = overlapOf(wide, findRoles(wide, ['baker', 'brewer']).roles).facets.find(({ kind }) => kind === 'tool');
    assert.deepEqual(tools.parts.map(({ near }) => near), [[], [{ id: 'kettle', name: 'kettle', beside: 'heating', concept: 'heating' }]]);
  });

  it('does not take a text for a thing that is called the same', () => {
    const dataset = crafts();
    dataset.dimensions.push({ id: 'joys', label: 'Joys', kind: 'list' });
    dataset.roles[1].facts.joys = [{ items: ['whisk'] }];
    const talkative = parseDataset(dataset);
    const found = overlapOf(talkative, findRoles(talkative, ['baker', 'brewer']).roles);
    assert.deepEqual(split(facet(found, 'tool')), split(facet(overlap(['baker', 'brewer']), 'tool')));
  });

  it('takes the toolkits where facts name nothing of a kind, and what few pages name only where there is nothing else', () => {
    const dataset = crafts();
    const toolkit = (...items) => ({ items: items.map(([id, level = 'core']) => ({ id, level })) });
    dataset.roles.push({ id: 'host', name: 'Host', facts: {}, toolkit: toolkit(['oven'], ['kettle', 'adjacent'], ['french', 'common'], ['tasting']) });
    dataset.roles.push({ id: 'guest', name: 'Guest', facts: {}, toolkit: toolkit(['oven', 'common'], ['knife'], ['heating', 'adjacent']) });
    const equipped = parseDataset(dataset);
    const found = overlapOf(equipped, findRoles(equipped, ['host', 'guest']).roles);
    assert.deepEqual(split(facet(found, 'tool')), [['oven'], [[], []], [['knife'], []]]);
    assert.deepEqual(split(facet(found, 'skill')), [[], [['tasting'], []], [['heating'], []]], 'all that the guest knows is what few pages name');
  });

  it('names the sources of what is compared, and no others', () => {
    assert.deepEqual(ids(overlap(['baker', 'cook']).sources), ['guild', 'press', 'post']);
    assert.deepEqual(ids(overlap(['baker', 'cook'], ['skill']).sources), ['guild']);
  });
});

describe('facets', () => {
  it('are all there when none is asked for', () => assert.deepEqual(findFacets([]), { facets: FACETS, unknown: [] }));

  it('come in the order asked for, each once', () => assert.deepEqual(findFacets(['tool', 'skill', 'tool']).facets, ['tool', 'skill']));

  it('that are not known are named, with the one that was meant', () => {
    const { facets, unknown } = findFacets(['skills', 'tool', 'companies', 'hats-and-coats']);
    assert.deepEqual(facets, ['tool']);
    assert.deepEqual(unknown, [{ id: 'skills', suggestion: 'skill' }, { id: 'companies', suggestion: 'company' }, { id: 'hats-and-coats', suggestion: undefined }]);
  });

  it('are not what every object has', () => assert.deepEqual(findFacets(['constructor', 'length']).facets, []));
});

describe('the bars of an overlap', () => {
  const counts = (bars) => bars.map(({ shared, partly, alone }) => [shared.count, partly.count, alone.count]);

  it('count what is shared by all, by some and by none', () => {
    const bars = overlapBars(overlap(['baker', 'brewer', 'cook'], ['skill', 'tool']));
    assert.deepEqual(ids(bars.map(({ role }) => role)), ['baker', 'brewer', 'cook']);
    assert.deepEqual(counts(bars), [[2, 1, 2], [2, 1, 1], [2, 2, 0]]);
  });

  it('are as long as their counts, end to end, on the scale of the longest', () => {
    for (const bar of overlapBars(overlap(['baker', 'brewer', 'cook'], ['skill', 'tool']))) {
      let end = 0;
      for (const { count, from, width } of [bar.shared, bar.partly, bar.alone]) {
        assert.ok(Math.abs(width - count * 20) < 1e-9 && Math.abs(from - end) < 1e-9, JSON.stringify(bar));
        end = from + width;
      }
    }
  });

  it('do not count a facet in which a role is silent', () => {
    assert.deepEqual(counts(overlapBars(overlap(['baker', 'smith']))), [[1, 0, 1], [1, 0, 0]]);
    assert.deepEqual(overlapBars(overlap(['baker', 'smith'], ['tool'])), []);
  });

  it('agree with the lists, for every pair of the built-in dataset', () => {
    const builtIn = parseDataset(builtInDataset());
    const roles = [...builtIn.roles.values()];
    for (const a of roles) {
      for (const b of roles.filter((role) => role !== a)) {
        const found = overlapOf(builtIn, [a, b]);
        const told = found.facets.filter(({ silent }) => !silent.length);
        const sum = (of) => told.reduce((total, one) => total + of(one), 0);
        const bars = overlapBars(found);
        const expected = [0, 1].map((i) => [sum(({ shared, also }) => shared.length + also.length), 0, sum(({ parts }) => parts[i].alone.length)]);
        assert.deepEqual(counts(bars), told.length ? expected : [], `${a.id}, ${b.id}`);
        for (const { alone } of bars) assert.ok(alone.from + alone.width < 100.000001);
      }
    }
  });
});

describe('any pair of the built-in dataset', () => {
  it('has in its facets all that the cells of a comparison list, where neither role is silent', () => {
    const model = parseDataset(builtInDataset());
    const roles = [...model.roles.values()];
    let told = 0;
    for (const a of roles) {
      for (const b of roles.filter((one) => one.id > a.id)) {
        for (const { kind, parts, shared, also } of overlapOf(model, [a, b], ['skill', 'tool', 'language']).facets.filter(({ silent }) => !silent.length)) {
          const [dimension] = [...model.dimensions.values()].filter((one) => one.of === kind && !one.pair);
          for (const [i, role] of [a, b].entries()) {
            const known = new Set([...shared, ...also, ...parts[i].alone].flatMap((item) => item.ids));
            const [{ items }] = describeRole(model, role.id, [dimension.id]).cells;
            for (const id of items.flatMap(({ value }) => value.ids).filter((one) => model.entities.get(one).kind === kind)) assert.ok(known.has(id), `${a.id}, ${b.id}: ${role.id} has ${id}`);
            told += items.length;
          }
        }
      }
    }
    assert.ok(told > 2000, `${told} items`);
  });
});

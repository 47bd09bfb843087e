import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { comparePair, parseDataset } from '../../dist/core/index.js';
import { builtInDataset, fullDataset, smallDataset } from '../support-node/datasets.mjs';

describe('a pair that editors wrote about', () => {
  let model;
  const compare = (a, b, sections) => comparePair(model, model.roles.get(a), model.roles.get(b), sections);
  const idsOf = ({ sections }) => sections.map((section) => (section.kind === 'written' ? section.section.id : section.id));
  const sectionOf = (comparison, id) => comparison.sections.find(({ section }) => section.id === id);
  before(() => (model = parseDataset(builtInDataset())));

  it('has seven sections in the source’s order', () => {
    const comparison = compare('ml-engineer', 'backend-engineer');
    assert.deepEqual(idsOf(comparison), ['at-a-glance', 'pricing', 'developer-experience', 'verdict', 'performance', 'ecosystem', 'use-cases']);
    assert.deepEqual(comparison.sections.map(({ table, aspects }) => table?.rows.length ?? aspects.length), [8, 4, 3, 3, 3, 1, 2]);
    assert.deepEqual([comparison.unwritten, comparison.unknownSections], [[], []]);
    assert.deepEqual(comparison.sources.map(({ id }) => id)[0], 'ml-engineer-vs-backend-engineer');
  });

  it('has four blank cells', () => {
    const { sections } = compare('ml-engineer', 'backend-engineer');
    const cells = sections.flatMap(({ table, aspects }) => [...(table?.rows.flatMap((row) => row.cells) ?? []), ...aspects.flatMap(({ cells: own = [] }) => own)]);
    const sides = sections.flatMap(({ aspects }) => aspects.flatMap(({ sides: own = [] }) => own));
    assert.equal(cells.filter(({ isBlank }) => isBlank).length + sides.filter(({ status }) => status === 'missing').length, 4);
  });

  it('turned around has the same sections with the sides turned', () => {
    const [there, back] = [compare('ml-engineer', 'backend-engineer'), compare('backend-engineer', 'ml-engineer')];
    assert.deepEqual(idsOf(back), idsOf(there));
    const [a, b] = sectionOf(there, 'verdict').aspects[0].sides;
    assert.deepEqual(sectionOf(back, 'verdict').aspects[0].sides, [b, a]);
    assert.deepEqual(sectionOf(back, 'at-a-glance').table.roles.map(({ id }) => id), ['backend-engineer', 'ml-engineer']);
  });

  it('shows the sections that are asked for, in that order, computed ones too', () => {
    assert.deepEqual(idsOf(compare('ml-engineer', 'backend-engineer', ['performance', 'verdict', 'moves'])), ['performance', 'verdict', 'moves']);
  });

  it('says which section does not exist, and which was probably meant', () => {
    const { unknownSections, sections } = compare('ml-engineer', 'backend-engineer', ['verdikt', 'pricing']);
    assert.deepEqual(unknownSections.map((id) => ({ ...id })), [{ id: 'verdikt', suggestion: 'verdict' }]);
    assert.equal(sections.length, 1);
  });

  it('any other pair has what can be computed, and names what nobody wrote', () => {
    const comparison = compare('data-engineer', 'devops-engineer');
    assert.deepEqual(idsOf(comparison), ['at-a-glance', 'shared', 'salary', 'moves']);
    assert.deepEqual(comparison.unwritten.map(({ id }) => id), ['pricing', 'developer-experience', 'verdict', 'performance', 'ecosystem', 'use-cases']);
    assert.ok(comparison.sections[0].table.rows.length >= 4);
  });

  it('any other pair has at a glance every dimension of which a source or a toolkit speaks for one of the two', () => {
    const rows = ({ sections }) => sections[0].table.rows.map(({ dimension }) => dimension.id);
    assert.deepEqual(['workflows', 'progression', 'languages', 'companies'].filter((id) => !rows(compare('data-engineer', 'data-analyst')).includes(id)), []);
    const roles = [...model.roles.values()];
    for (const a of roles) {
      for (const b of roles) {
        if (a === b || [a, b].every(({ id }) => ['ml-engineer', 'backend-engineer'].includes(id))) continue;
        const said = [...model.dimensions.values()].filter(({ id, pair }) => !pair && [a, b].some(({ facts }) => facts[id]?.some(({ status }) => status !== 'missing')));
        const there = rows(compare(a.id, b.id));
        assert.deepEqual(said.map(({ id }) => id).filter((id) => !there.includes(id)), [], `${a.id}, ${b.id}`);
      }
    }
  });

  it('any other pair of which editors rank one as an alternative to the other has their word on it, with its sources', () => {
    const told = (a, b) => compare(a, b).ranked.map(({ role, base, text, sources }) => [role.id, base.id, text.length > 100, sources.map(({ id }) => id)]);
    assert.deepEqual(told('mlops-engineer', 'data-engineer'), [['data-engineer', 'mlops-engineer', true, ['alternatives-mlops-engineer']]]);
    assert.deepEqual(told('ml-engineer', 'mlops-engineer'), [['ml-engineer', 'mlops-engineer', true, ['alternatives-mlops-engineer']]]);
    assert.deepEqual(told('cloud-architect', 'ml-engineer').map(([role]) => role), ['cloud-architect']);
    assert.deepEqual([told('ml-engineer', 'backend-engineer'), told('security-engineer', 'data-analyst')], [[], []]);
    assert.ok(compare('mlops-engineer', 'data-engineer').sources.some(({ id }) => id === 'alternatives-mlops-engineer'));
    const picked = compare('mlops-engineer', 'data-engineer', ['salary']);
    assert.deepEqual([picked.ranked, picked.sources], [[], []], 'not beside sections that are picked');
  });

  it('a pair of which only one role is in a written comparison has nothing of it', () => {
    for (const other of ['data-engineer', 'mlops-engineer']) {
      for (const pair of [['ml-engineer', other], [other, 'backend-engineer']]) {
        const { sections, sources } = compare(...pair);
        assert.ok(sections.every(({ kind }) => kind !== 'written'), pair.join());
        assert.ok(sources.length > 0);
      }
    }
  });

  it('names the sources of what is written only where that is shown', () => {
    const sourcesOf = (...sections) => compare('ml-engineer', 'backend-engineer', sections).sources.map(({ id }) => id);
    assert.deepEqual(sourcesOf('verdict'), ['ml-engineer-vs-backend-engineer']);
    assert.deepEqual(sourcesOf('moves'), []);
    assert.deepEqual(sourcesOf('moves', 'verdict'), ['ml-engineer-vs-backend-engineer']);
  });

  it('in a dataset without any comparison has what can be computed, and misses nothing', () => {
    const small = parseDataset(smallDataset());
    const comparison = comparePair(small, small.roles.get('baker'), small.roles.get('brewer'));
    assert.deepEqual(idsOf(comparison), ['at-a-glance', 'shared', 'salary', 'moves']);
    assert.deepEqual(comparison.unwritten, []);
  });

  it('does not change the dataset when it turns the sides', () => {
    const full = parseDataset(fullDataset());
    const before = JSON.stringify(full.comparisons);
    comparePair(full, full.roles.get('brewer'), full.roles.get('baker'));
    assert.equal(JSON.stringify(full.comparisons), before);
  });
});

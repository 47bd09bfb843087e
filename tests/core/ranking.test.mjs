// Computed alternatives, held to sums that are made here from the files of the dataset.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../support-node/fast-check.mjs';
import { alternativesTo, askedOf, countOf, EVIDENCE_FLOOR, nearItems, parseDataset, rankAlternatives } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';
import { allHeld } from '../support-node/held.mjs';

const dataset = builtInDataset();
const model = parseDataset(dataset);
const roleIds = dataset.roles.map(({ id }) => id);
const weights = { core: 3, common: 2, adjacent: 1 };
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const idsOf = (items) => items.map(({ id }) => id);

/** A dataset of roles that are lists of ids, all of the same weight; or lists of [id, level]. */
const rolesOf = (lists) => ({
  schemaVersion: 1,
  dimensions: [{ id: 'skills', label: 'Skills', kind: 'entities', of: 'skill' }],
  taxonomy: [...new Set(Object.values(lists).flat().map((item) => (Array.isArray(item) ? item[0] : item)))].map((id) => ({ id, name: id.toUpperCase(), kind: 'skill' })),
  roles: Object.entries(lists).map(([id, items]) => {
    const weighed = items.length > 0 && items.every(Array.isArray);
    return { id, name: id, facts: weighed || !items.length ? {} : { skills: [{ items }] }, ...(weighed && { toolkit: { items: items.map(([item, level]) => ({ id: item, level })) } }) };
  }),
});
const letters = (text) => [...text].map((letter) => `s-${letter}`);

describe('computed alternatives of the built-in dataset', () => {
  it('stand in the order of the weighted share of what they ask for that the base holds', () => {
    for (const base of dataset.roles) {
      const held = new Set(allHeld(model, model.roles.get(base.id), { mentions: false }));
      const expected = dataset.roles
        .filter(({ id }) => id !== base.id)
        .map(({ id, toolkit: { items } }) => ({ id, share: sum(items.filter((item) => held.has(item.id)).map(({ level }) => weights[level])) / sum(items.map(({ level }) => weights[level])) }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
      const ranked = rankAlternatives(model, base.id);
      assert.deepEqual(ranked.items.map(({ role, share }) => ({ id: role.id, share })), expected, base.id);
      assert.deepEqual(ranked.items.map(({ rank }) => rank), expected.map((_, i) => i + 1));
      assert.deepEqual([ranked.total, ranked.refused], [expected.length, []]);
    }
  });

  it('say which core items are held and which are missing, most widely asked for first', () => {
    const mlOps = rankAlternatives(model, 'ml-engineer').items.find(({ role }) => role.id === 'mlops-engineer');
    const core = model.roles.get('mlops-engineer').toolkit.items.filter(({ level }) => level === 'core').map(({ id }) => id);
    const [ml, named] = [false, true].map((mentions) => new Set(allHeld(model, model.roles.get('ml-engineer'), { mentions })));
    assert.deepEqual(idsOf(mlOps.core.shared), core.filter((id) => ml.has(id)));
    assert.deepEqual(idsOf(mlOps.core.mentioned), core.filter((id) => named.has(id) && !ml.has(id)));
    assert.deepEqual(idsOf(mlOps.core.missing), core.filter((id) => !named.has(id)));
    assert.ok(mlOps.core.mentioned.length > 0);
    assert.equal(countOf(mlOps.core), 9);
    for (const { sources } of mlOps.all.shared) assert.ok(sources.length > 0, 'each with the pages that name it');
  });

  it('never tell as missing what a fact or the editors say that the base has', () => {
    for (const base of model.roles.values()) {
      const held = new Set(allHeld(model, base));
      for (const { role, all } of rankAlternatives(model, base.id).items) assert.deepEqual(all.missing.filter(({ id }) => held.has(id)), [], `${base.id}, ${role.id}`);
    }
    const { items } = rankAlternatives(model, 'mlops-engineer');
    const missing = (id) => idsOf(items.find(({ role }) => role.id === id).all.missing);
    assert.ok(!missing('devops-engineer').includes('container-orchestration'), 'the editors say that both have it');
    assert.ok(!missing('backend-engineer').includes('database-management'));
  });

  it('count by kind of thing, all kinds together making up the whole', () => {
    for (const { facets, all } of rankAlternatives(model, 'data-scientist').items) {
      assert.equal(sum(facets.map(({ held }) => held)), all.shared.length);
      assert.equal(sum(facets.map(({ of }) => of)), countOf(all));
      for (const { share } of facets) assert.ok(share >= 0 && share <= 1);
    }
  });

  it('are asymmetric', () => {
    const share = (base, role) => rankAlternatives(model, base).items.find((item) => item.role.id === role).share;
    assert.notEqual(share('data-analyst', 'data-scientist'), share('data-scientist', 'data-analyst'));
  });

  it('may be cut short without another order', () => {
    for (const limit of [0, 1, 3, 100]) {
      const { items, total } = rankAlternatives(model, 'ai-engineer', limit);
      assert.deepEqual(items.map(({ role }) => role.id), rankAlternatives(model, 'ai-engineer').items.map(({ role }) => role.id).slice(0, limit));
      assert.equal(total, rankAlternatives(model, 'ai-engineer').items.length);
    }
  });

  it('of a role that is not there are not even none', () => assert.equal(rankAlternatives(model, 'ml-enginer'), undefined));
});

describe('both orders', () => {
  it('show the editors’ order with the computed place of each', () => {
    const { items, order, isRanked } = alternativesTo(model, 'ml-engineer', { order: 'both' });
    const places = new Map(rankAlternatives(model, 'ml-engineer').items.map(({ role, rank }) => [role.id, rank]));
    assert.deepEqual([order, isRanked, items.length], ['curated', true, 7]);
    for (const { role, rank, curatedRank, alternative, computed } of items) {
      assert.equal(rank, curatedRank);
      assert.equal(alternative.roleId, role.id);
      assert.equal(computed.rank, places.get(role.id));
    }
  });

  it('show the computed order with the editors’ place of each that they rank', () => {
    const { items, order, why } = alternativesTo(model, 'ml-engineer', { order: 'computed', limit: 15 });
    const editors = dataset.alternatives.find(({ base }) => base === 'ml-engineer').items.map(({ roleId }) => roleId);
    assert.deepEqual([order, why, items.length], ['computed', [], 15]);
    for (const { role, rank, curatedRank, computed } of items) {
      assert.equal(rank, computed.rank);
      assert.equal(curatedRank, editors.includes(role.id) ? editors.indexOf(role.id) + 1 : undefined);
    }
  });

  it('are computed, seven of them, where no editor has ranked any and nobody asks for an order', () => {
    const { items, order, isRanked, total, sources } = alternativesTo(model, 'cloud-architect');
    assert.deepEqual([order, isRanked, items.length, total], ['computed', false, 7, rankAlternatives(model, 'cloud-architect').items.length]);
    assert.ok(sources.length > 0);
  });

  it('are the editors’ alone where they are there and nobody asks', () => {
    const { items, isCompared } = alternativesTo(model, 'mlops-engineer');
    assert.equal(isCompared, false);
    for (const { computed } of items) assert.equal(computed, undefined);
  });
});

describe('the sources of alternatives', () => {
  const sourcesIn = (order) => new Set(alternativesTo(model, 'ml-engineer', { order }).sources.map(({ id }) => id));
  const ofItems = (order) => new Set(alternativesTo(model, 'ml-engineer', { order }).items.flatMap(({ computed }) => [...computed.core.shared, ...computed.core.mentioned, ...computed.core.missing]).flatMap(({ sources }) => sources));

  it('are the editors’ alone, those of the items that reasons name, or both', () => {
    const editors = ['alternatives-ml-engineer'];
    assert.deepEqual(sourcesIn('curated'), new Set(editors));
    assert.deepEqual(sourcesIn('computed'), ofItems('computed'));
    assert.deepEqual(sourcesIn('both'), new Set([...editors, ...ofItems('both')]));
    assert.ok(ofItems('computed').size > 10);
  });
});

describe('an alternative in a line', () => {
  it('is what editors wrote of it, else the first text that its facts hold, whatever the dimension is called', () => {
    const [first] = alternativesTo(model, 'ml-engineer').items;
    assert.equal(first.tagline, first.alternative.tagline);
    const some = rolesOf({ base: letters('abcdefgh'), other: letters('abcdefgh'), third: letters('abcdefgh') });
    some.dimensions.push({ id: 'pair-text', label: 'P', kind: 'text', pair: true }, { id: 'mood', label: 'Mood', kind: 'text' }, { id: 'day', label: 'Day', kind: 'text' });
    some.roles[1].facts.mood = [{ status: 'missing' }];
    some.roles[1].facts.day = [{ text: 'Digs' }];
    assert.deepEqual(alternativesTo(parseDataset(some), 'base').items.map(({ tagline }) => tagline), ['Digs', undefined]);
  });
});

describe('too little to go by', () => {
  const eight = letters('abcdefgh');
  it('on the side of an alternative leaves it out, and says so with its count', () => {
    const small = parseDataset(rolesOf({ base: eight, near: eight.slice(0, 7), far: letters('aijklmno') }));
    const { items, refused } = rankAlternatives(small, 'base');
    assert.deepEqual(items.map(({ role }) => role.id), ['far']);
    assert.deepEqual(refused.map(({ role, count }) => [role.id, count]), [['near', 7]]);
  });

  it('on the side of the base ranks nothing', () => {
    const { items, total, refused } = rankAlternatives(parseDataset(rolesOf({ base: eight.slice(1), other: eight })), 'base');
    assert.deepEqual([items, total, refused.map(({ role }) => role.id)], [[], 0, ['base']]);
  });

  it(`begins under ${EVIDENCE_FLOOR} items`, () => assert.equal(rankAlternatives(parseDataset(rolesOf({ base: eight, other: eight })), 'base').items[0].share, 1));
  it('is a role without anything', () => assert.deepEqual(rankAlternatives(parseDataset(rolesOf({ base: eight, other: [] })), 'base').refused.map(({ count }) => count), [0]));
  it('called core leaves nothing to single out: all items are told', () => {
    const [{ core, all, coreShare }] = rankAlternatives(parseDataset(rolesOf({ base: eight, other: letters('abijklmn').map((id) => [id, 'common']) })), 'base').items;
    assert.deepEqual([core, coreShare], [all, 0.25]);
  });
  it('with few core items is told by its common ones too, and not by what few pages name', () => {
    const other = [...letters('ab').map((id) => [id, 'core']), ...letters('ijklcd').map((id) => [id, 'common']), ...letters('mn').map((id) => [id, 'adjacent'])];
    const [{ core }] = rankAlternatives(parseDataset(rolesOf({ base: eight, other })), 'base').items;
    assert.deepEqual([idsOf(core.shared), idsOf(core.missing)], [letters('abcd'), letters('ijkl')]);
  });
  it('in common is not ranked', () => assert.deepEqual(rankAlternatives(parseDataset(rolesOf({ base: eight, other: letters('ijklmnop') })), 'base').items, []));
});

describe('what lies one level up', () => {
  const { taxonomy, ...rest } = rolesOf({ base: letters('abcdefgh') });
  const wide = parseDataset({
    ...rest,
    taxonomy: [...taxonomy, { id: 'box', name: 'Boxes', kind: 'skill' }, { id: 'crate', name: 'Crate', kind: 'tool', broader: ['box'] }, { id: 'carton', name: 'Carton', kind: 'tool', broader: ['box'] }, { id: 'slat', name: 'Slat', kind: 'tool', broader: ['crate'] }, { id: 'ship', name: 'Ship', kind: 'tool' }],
  });
  const near = (wanted, held) => nearItems(wide, [wanted], [held]).map(({ beside, concept }) => [beside, concept]);
  it('is the broader concept', () => assert.deepEqual(near('crate', 'box'), [['Boxes', 'Boxes']]));
  it('is what it is the broader concept of', () => assert.deepEqual(near('box', 'crate'), [['Crate', 'Boxes']]));
  it('is what has the same broader concept', () => assert.deepEqual(near('crate', 'carton'), [['Carton', 'Boxes']]));
  it('is first the broader concept, then what is narrower, then a sibling, whatever is held first', () => {
    const beside = (wanted, ...held) => nearItems(wide, [wanted], held).map((item) => item.beside);
    assert.deepEqual(beside('crate', 'carton', 'slat', 'box'), ['Boxes']);
    assert.deepEqual(beside('crate', 'carton', 'slat'), ['Slat']);
  });
  it('is neither itself nor anything else', () => assert.deepEqual([...near('crate', 'crate'), ...near('crate', 'ship')], []));
});

describe('whatever the dataset', () => {
  const item = fc.tuple(fc.integer({ min: 0, max: 30 }).map((number) => `s-${number}`), fc.constantFrom('core', 'common', 'adjacent'));
  const list = fc.uniqueArray(item, { minLength: 0, maxLength: 25, selector: ([id]) => id });
  const lists = fc.array(list, { minLength: 2, maxLength: 12 }).map((all) => Object.fromEntries(all.map((items, i) => [`role-${i}`, items])));
  const told = (ranked) => ranked.items.map(({ role, rank, share, all }) => [role.id, rank, share, idsOf(all.shared).sort(), idsOf(all.missing).sort()]);

  it('a share is from 0 to 1, nothing is both shared and missing, and both together are all that is asked for', () => {
    fc.assert(fc.property(lists, (all) => {
      const some = parseDataset(rolesOf(all));
      for (const { role, share, all: { shared, missing } } of rankAlternatives(some, 'role-0').items) {
        assert.ok(share > 0 && share <= 1);
        assert.equal(new Set([...idsOf(shared), ...idsOf(missing)]).size, shared.length + missing.length);
        assert.equal(shared.length + missing.length, askedOf(some, role).length);
      }
    }));
  });

  it('what two roles share is the same from either side', () => {
    fc.assert(fc.property(lists, (all) => {
      const some = parseDataset(rolesOf(all));
      const shared = (base, other) => rankAlternatives(some, base).items.find(({ role }) => role.id === other)?.all.shared;
      assert.deepEqual(shared('role-0', 'role-1') && idsOf(shared('role-0', 'role-1')).sort(), shared('role-1', 'role-0') && idsOf(shared('role-1', 'role-0')).sort());
    }));
  });

  it('the same roles in another order give the same answer', () => {
    fc.assert(fc.property(lists, fc.infiniteStream(fc.nat()), (all, keys) => {
      const given = rolesOf(all);
      const order = new Map(given.roles.map(({ id }) => [id, keys.next().value]));
      const shuffled = { ...given, roles: [...given.roles].sort((a, b) => order.get(a.id) - order.get(b.id)), taxonomy: [...given.taxonomy].reverse() };
      assert.deepEqual(told(rankAlternatives(parseDataset(shuffled), 'role-0')), told(rankAlternatives(parseDataset(given), 'role-0')));
    }));
  });

  it('a limit keeps the first of the whole order', () => {
    fc.assert(fc.property(lists, fc.integer({ min: 0, max: 12 }), (all, limit) => {
      const some = parseDataset(rolesOf(all));
      assert.deepEqual(told(rankAlternatives(some, 'role-0', limit)), told(rankAlternatives(some, 'role-0')).slice(0, limit));
    }));
  });
});

describe('among a thousand roles', () => {
  it('a few are found that are the first of all', () => {
    const lists = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`role-${i}`, Array.from({ length: 20 }, (__, j) => [`s-${(i * 7 + j * j * (1 + (i % 13))) % 300}`, ['core', 'common', 'adjacent'][(i + j) % 3]]).filter(([id], k, all) => all.findIndex(([other]) => other === id) === k)]));
    const many = parseDataset(rolesOf(lists));
    for (const base of ['role-0', 'role-500', 'role-999']) {
      const all = rankAlternatives(many, base).items.map(({ role, share }) => [role.id, share]);
      for (const limit of [1, 7, 50]) assert.deepEqual(rankAlternatives(many, base, limit).items.map(({ role, share }) => [role.id, share]), all.slice(0, limit));
    }
  });
});

it('every role of the built-in dataset has enough to be ranked', () => roleIds.forEach((id) => assert.ok(askedOf(model, model.roles.get(id)).length >= 20, id)));

// What must hold of everything that is computed, whatever the dataset.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from '../support-node/fast-check.mjs';
import {
  askedOf, comparePair, compareRoles, EVIDENCE_FLOOR, holdingOf, nearestRoles, overlapBars, overlapOf, parseDataset, payBar, payChart, payDelta, rankAlternatives, searchRoles, transitionsOf,
} from '../../dist/core/index.js';
import { amount, dataset, shuffled, shuffledItems } from '../support-node/arbitrary.mjs';
import { allHeld } from '../support-node/held.mjs';

const RUNS = { numRuns: 200 };
const sorted = (list) => [...list].sort();
const idsOf = (items) => items.map(({ id }) => id);
const keysOf = (items) => items.map(({ key }) => key);
const within = (value, min, max) => assert.ok(value >= min && value <= max, `${value} is not from ${min} to ${max}`);
const disjoint = (...lists) => assert.equal(new Set(lists.flat()).size, lists.flat().length);

/** How many of the generated models have something of each kind: what holds of nothing says little. */
const filled = { models: 0, shared: 0, held: 0, ranked: 0, moves: 0, charts: 0, barred: 0 };
function count(model, a, b) {
  const has = {
    models: true,
    shared: overlapOf(model, [a, b]).facets.some(({ shared }) => shared.length),
    held: holdingOf(model, a, b),
    ranked: nearestRoles(model, a.id).items.length > 1,
    moves: transitionsOf(model, a).length > 1,
    charts: payChart(model, [...model.roles.values()]).groups.some(({ rows }) => rows.length > 1),
    barred: payChart(model, [...model.roles.values()]).groups.some(({ overlap }) => overlap),
  };
  for (const [what, isThere] of Object.entries(has)) if (isThere) filled[what]++;
}
after(() => {
  for (const [what, times] of Object.entries(filled)) assert.ok(times >= filled.models / 20, `${what}: ${JSON.stringify(filled)}`);
});

/** For each model, with its first roles. */
const always = (check, runs = RUNS) =>
  fc.assert(fc.property(dataset, (given) => {
    const model = parseDataset(given);
    const roles = [...model.roles.values()];
    count(model, ...roles);
    check(model, ...roles);
  }), runs);

/** Sees that an answer is the same for the same dataset in another order. */
const neverByOrder = (ask, askOfItems = ask) => {
  const both = (pair, question) => pair.map((some) => {
    const model = parseDataset(some);
    return question(model, ...['role-0', 'role-1'].map((id) => model.roles.get(id)));
  });
  fc.assert(fc.property(shuffled, (pair) => assert.deepEqual(...both(pair, ask))), RUNS);
  // Items are shown in the order in which a fact or a toolkit has them.
  fc.assert(fc.property(shuffledItems, (pair) => assert.deepEqual(...both(pair, askOfItems).map(withoutOrder))), RUNS);
};
const withoutOrder = (value) => {
  if (Array.isArray(value)) return value.map(withoutOrder).map((one) => JSON.stringify(one) ?? '').sort();
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutOrder(inner)])) : value;
};

describe('what roles share', () => {
  const shared = (found) => found.facets.map(({ kind, shared: items }) => [kind, sorted(keysOf(items))]);

  it('is the same from either side, companies and languages too', () => always((model, a, b) => assert.deepEqual(shared(overlapOf(model, [a, b])), shared(overlapOf(model, [b, a])))));

  it('is in no other part, and the parts of a role make up the whole of it', () => always((model, a, b, c = b) => {
    const roles = [...new Set([a, b, c])];
    for (const { shared: all, parts, silent } of overlapOf(model, roles).facets) {
      for (const { role, alone, partly } of parts) disjoint(keysOf(all), keysOf(alone), keysOf(partly), silent.includes(role) ? [role.id] : []);
      const own = parts.map(({ alone }) => keysOf(alone));
      disjoint(...own);
      if (roles.length === 2) for (const { partly } of parts) assert.deepEqual(partly, []);
    }
  }));

  it('is told of neighbours one level up beside what is theirs alone, of nothing else', () => always((model, a, b) => {
    for (const { parts } of overlapOf(model, [a, b]).facets) {
      for (const { alone, near } of parts) assert.deepEqual(near.map(({ id }) => id).filter((id) => !keysOf(alone).includes(id)), []);
    }
  }));

  it('is drawn from 0 to 100 %, as long as it is counted', () => always((model, a, b) => {
    for (const { shared: common, partly, alone } of overlapBars(overlapOf(model, [a, b]))) {
      for (const { from, width, count } of [common, partly, alone]) {
        within(from, 0, 100.0001);
        within(from + width, 0, 100.0001);
        assert.equal(width > 0, count > 0);
      }
    }
  }));

  it('is the same for the dataset in another order', () => neverByOrder((model, a, b) => {
    const { facets, unsaid, sources } = overlapOf(model, [a, b]);
    return [facets.map(({ kind, shared: common, parts, said }) => [kind, keysOf(common), parts.map(({ alone }) => keysOf(alone)), said]), unsaid, idsOf(sources)];
  }));
});

describe('overlap and distinctive things in a table', () => {
  const parts = (model, base, role) => compareRoles(model, [role.id], { base: base.id, dimensions: ['overlap', 'distinctive'] }).rows.map(({ cells }) => cells[1]);
  const keys = (cell) => cell.items.map(({ value }) => value.key);

  it('share the same both ways, and have nothing in both', () => always((model, a, b) => {
    const [[there, own], [back]] = [parts(model, a, b), parts(model, b, a)];
    assert.deepEqual(sorted(keys(there)), sorted(keys(back)));
    disjoint(keys(there), keys(own));
  }));

  it('are derived where there is something, and never stated', () => always((model, a, b) => {
    for (const { status, items } of parts(model, a, b)) assert.equal(status === 'derived', items.length > 0, status);
  }));

  it('are the same for the dataset in another order', () => neverByOrder((model, a, b) => parts(model, a, b).map((cell) => [cell.status, keys(cell)])));
});

describe('how much of a role another one holds', () => {
  it('is from 0 to 1, with nothing both shared and missing, in the whole, in the core and by kind', () => always((model, a, b) => {
    const held = holdingOf(model, a, b);
    assert.equal(held === undefined, [a, b].some((role) => askedOf(model, role).length < EVIDENCE_FLOOR));
    if (!held) return;
    within(held.share, 0, 1);
    within(held.coreShare, 0, 1);
    assert.deepEqual(sorted(idsOf([...held.all.shared, ...held.all.mentioned, ...held.all.missing])), sorted(idsOf(askedOf(model, b))));
    for (const { shared, mentioned, missing } of [held.all, held.core]) {
      disjoint(idsOf(shared), idsOf(missing));
      disjoint(idsOf(mentioned), idsOf([...shared, ...missing]));
    }
    for (const { share, held: count, of } of held.facets) {
      within(share, 0, 1);
      within(count, 0, of);
    }
    assert.equal(held.facets.reduce((sum, { of }) => sum + of, 0), askedOf(model, b).length);
  }));

  it('is all of itself', () => always((model, a) => {
    const held = holdingOf(model, a, a);
    if (held) assert.deepEqual([held.share, held.all.missing], [1, []]);
  }));

  it('comes near only to what is missing, by a concept that both belong to', () => always((model, a, b) => {
    const held = holdingOf(model, a, b);
    const familyOf = (id) => [id, ...(model.entities.get(id).broader ?? [])].map((one) => model.entities.get(one).name);
    const missing = new Map(held?.all.missing.map(({ id, name }) => [name, id]));
    const own = new Map(allHeld(model, a).map((id) => [model.entities.get(id).name, id]));
    for (const { name, beside, concept } of held?.near ?? []) for (const id of [missing.get(name), own.get(beside)]) assert.ok(familyOf(id).includes(concept), `${name}, ${beside}, ${concept}`);
  }));

  it('is the same for the dataset in another order', () => neverByOrder(holdingOf, (...given) => {
    const held = holdingOf(...given);
    // Of two neighbours the first one stands beside it.
    return held && { ...held, near: idsOf(held.near) };
  }));
});

describe('the nearest roles', () => {
  it('are those of the ranking with reasons, in its order, and never the role itself or one under the floor', () => always((model, a) => {
    const [plain, reasoned] = [nearestRoles(model, a.id), rankAlternatives(model, a.id)];
    const told = ({ items }) => items.map(({ role, rank, share }) => [role.id, rank, share]);
    assert.deepEqual(told(plain), told(reasoned));
    for (const { role, share } of plain.items) {
      within(share, Number.MIN_VALUE, 1);
      assert.ok(role !== a && askedOf(model, role).length >= EVIDENCE_FLOOR);
    }
    disjoint(plain.items.map(({ role }) => role.id), reasoned.refused.map(({ role }) => role.id));
  }));

  it('are the same for the dataset in another order, cut short too', () => neverByOrder((model, a) => [undefined, 0, 1, 3].map((limit) => nearestRoles(model, a.id, limit).items.map(({ role, share }) => [role.id, share]))));
});

describe('a move', () => {
  it('carries over what is asked for there and held here, and nothing of that is missing', () => always((model, a, b) => {
    const [move] = transitionsOf(model, a, { others: [b.id] });
    if (!move) return;
    const held = new Set(allHeld(model, b, { mentions: false }));
    assert.deepEqual(sorted(move.transfers), sorted(askedOf(model, a).filter(({ id }) => held.has(id)).map(({ name }) => name)));
    disjoint(move.transfers, move.missing);
  }));

  it('into a role comes from those from which most carries over', () => always((model, a, ...others) => {
    const counts = others.map((other) => transitionsOf(model, a, { others: [other.id] })[0]?.transfers.length ?? 0).filter(Boolean).sort((x, y) => y - x);
    assert.deepEqual(transitionsOf(model, a).map(({ transfers }) => transfers.length), counts.slice(0, 4));
  }));

  it('is the same for the dataset in another order', () => neverByOrder((model, a) => ['into', 'out-of'].map((direction) => transitionsOf(model, a, { direction }).map(({ from, to, transfers, missing }) => [from.id, to.id, transfers, missing]))));
});

describe('how far two amounts are apart', () => {
  const cell = fc.tuple(amount, fc.nat({ max: 3 })).map(([money, ends]) => (ends === 0 ? { ...money, min: money.max, median: money.max, asOf: null, isMedianOnly: true } : { ...money, asOf: null, isMedianOnly: false }));
  const pairs = fc.tuple(cell, cell, fc.boolean()).map(([a, { currency, period, basis, region, ...b }, isLike]) => [a, isLike ? { ...a, median: undefined, ...b } : { ...b, currency, period, basis, region }]);
  const each = (check) => fc.assert(fc.property(pairs, ([a, b]) => check(a, b)), { numRuns: 500 });

  it('is told of like terms only, the same with the other sign from the other side', () => each((a, b) => {
    const [there, back] = [payDelta(a, b), payDelta(b, a)];
    const isLike = ['currency', 'period', 'basis', 'region'].every((term) => a[term] === b[term]) && a.basis !== null;
    assert.equal(there.unlike === undefined, isLike);
    if (!isLike) return;
    assert.equal(there.delta, -back.delta || 0);
    assert.deepEqual(there.overlap, back.overlap);
  }));

  it('has an overlap exactly where two ranges of like terms meet, from the higher min to the lower max', () => {
    const seen = { met: 0, apart: 0, touching: 0, alone: 0 };
    each((a, b) => {
      const { unlike, overlap } = payDelta(a, b);
      if (unlike) return assert.equal(overlap, undefined);
      const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
      const isAlone = a.isMedianOnly || b.isMedianOnly;
      seen[isAlone ? 'alone' : min < max ? 'met' : min > max ? 'apart' : 'touching']++;
      assert.deepEqual(overlap, min <= max && !isAlone ? { min, max } : undefined);
    });
    assert.ok(seen.met > 10 && seen.apart > 10 && seen.alone > 10, JSON.stringify(seen));
  });

  it('has an overlap of one amount where a range ends as the other begins', () => {
    const terms = { currency: 'EUR', period: 'year', basis: 'base', region: 'EU', isMedianOnly: false, asOf: null };
    assert.deepEqual(payDelta({ min: 1, max: 5, ...terms }, { min: 5, max: 9, ...terms }).overlap, { min: 5, max: 5 });
    assert.equal(payDelta({ min: 1, max: 4, ...terms }, { min: 5, max: 9, ...terms }).overlap, undefined);
  });

  it('is drawn within its axis, and only ranges of like terms share one', () => always((model, ...roles) => {
    for (const { rows, overlap, ticks, terms } of payChart(model, roles).groups) {
      for (const { bar: { from, width }, amount: { value } } of rows) {
        within(from, 0, 100);
        within(from + width, from, 100.0001);
        for (const term of ['currency', 'period', 'basis', 'region']) assert.equal(value[term], terms[term]);
        const bar = payBar(model, value);
        if (bar) within(bar.from + bar.width, 0, 100.0001);
      }
      for (const { at } of ticks) within(at, 0, 100.0001);
      for (const { amount: { value } } of overlap ? rows.filter((row) => !row.amount.value.isMedianOnly) : []) within(overlap.min, value.min, value.max);
    }
  }));

  it('is the same for the dataset in another order', () => neverByOrder((model, a, b) => payChart(model, [a, b]).groups.map(({ end, overlap, rows }) => [end, overlap, rows.map(({ role, midpoint, bar }) => [role.id, midpoint, bar])])));
});

describe('a pair and a search', () => {
  it('a pair has the same sections from either side', () => always((model, a, b) => {
    const told = ({ sections }) => sections.map(({ kind, id }) => [kind, id]);
    assert.deepEqual(told(comparePair(model, a, b)), told(comparePair(model, b, a)));
  }));

  it('a search finds each role once, whatever the order of the dataset', () => fc.assert(fc.property(shuffled, fc.constantFrom('', 'role', 'thing 1', 'thing', '2', 'role 0'), ([given, other], text) => {
    const [one, two] = [given, other].map((some) => searchRoles(parseDataset(some), text).items.map(({ role, by, level }) => [role.id, by, level]));
    assert.deepEqual(one, two);
    disjoint(one.map(([id]) => id));
  }), RUNS));
});

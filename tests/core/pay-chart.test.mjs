import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRoles, parseDataset, payChart } from '../../dist/core/index.js';
import { builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const money = (min, max, rest = {}) => ({ min, max, currency: 'USD', period: 'year', basis: 'base', region: 'US', ...rest });

/** The chart of one role for each list of amounts. */
const chartOf = (lists, region) => {
  const dataset = smallDataset();
  dataset.roles = lists.map((amounts, i) => ({ id: `role-${i}`, name: `Role ${i}`, facts: amounts.length ? { salary: amounts.map((amount) => ({ money: amount })) } : {} }));
  const model = parseDataset(dataset);
  return payChart(model, [...model.roles.values()], region);
};
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
const ids = (roles) => roles.map(({ id }) => id);

describe('pay of ML Engineer and Backend Engineer on one axis', () => {
  const model = parseDataset(builtInDataset());
  const chart = payChart(model, findRoles(model, ['ml-engineer', 'backend-engineer']).roles);
  const [group] = chart.groups;

  it('comes first; figures for one of them in other terms stand apart', () => {
    assert.deepEqual(ids(group.roles), ['ml-engineer', 'backend-engineer']);
    assert.deepEqual(chart.groups.slice(1).map(({ roles, terms }) => [...ids(roles), terms.currency, terms.basis, terms.region]), [['ml-engineer', 'USD', null, 'US'], ['ml-engineer', 'GBP', null, 'UK'], ['backend-engineer', 'USD', 'wage', 'US']]);
    assert.deepEqual([chart.differences, chart.without, chart.region], [['currency', 'basis', 'region'], [], undefined]);
    assert.deepEqual(ids(chart.sources).sort(), ['bls-ooh-softdev-2023', 'describeme-ml-engineer', 'jobs-in-data-2023', 'ml-engineer-vs-backend-engineer']);
  });

  it('has the ranges in the order asked for, with their midpoints', () => {
    assert.deepEqual(group.rows.map(({ role, amount, midpoint }) => [role.id, amount.value.min, amount.value.max, midpoint]), [
      ['ml-engineer', 160000, 250000, 205000],
      ['backend-engineer', 100000, 180000, 140000],
    ]);
  });

  it('overlaps from 160 to 180 thousand', () => assert.deepEqual([group.overlap.min, group.overlap.max], [160000, 180000]));

  it('is drawn to scale', () => {
    assert.equal(group.end, 250000);
    const drawn = [...group.rows.map(({ amount, bar }) => [amount.value, bar]), [group.overlap, group.overlap.bar]];
    for (const [{ min, max }, { from, width }] of drawn) {
      near(from, min / 2500);
      near(from + width, max / 2500);
    }
    assert.deepEqual(group.ticks.map(({ value }) => value), [0, 50000, 100000, 150000, 200000, 250000]);
    for (const { value, at } of group.ticks) near(at, value / 2500);
  });
});

describe('what ranges have in common', () => {
  const overlapOf = (...amounts) => chartOf(amounts.map((amount) => [amount])).groups[0].overlap;

  it('is what lies in all three', () => {
    const { min, max } = overlapOf(money(10, 50), money(30, 70), money(40, 90));
    assert.deepEqual([min, max], [40, 50]);
  });

  it('is nothing where only two of three overlap', () => assert.equal(overlapOf(money(10, 20), money(15, 40), money(30, 50)), undefined));

  it('may be one amount, which can still be seen', () => {
    const { min, max, bar } = overlapOf(money(10, 20), money(20, 30));
    assert.deepEqual([min, max, bar.width], [20, 20, 1]);
  });

  it('is not asked of one role, not even of two figures for it', () => {
    assert.equal(overlapOf(money(10, 20)), undefined);
    const [group] = chartOf([[money(10, 20), money(15, 30)]]).groups;
    assert.deepEqual([group.rows.length, group.roles.length, group.overlap], [2, 1, undefined]);
  });
});

describe('amounts in unlike terms', () => {
  const unlike = { currency: 'EUR', period: 'month', basis: 'total', region: 'Berlin' };
  for (const [term, value] of Object.entries(unlike)) {
    it(`of ${term} are never on one axis`, () => {
      const { groups, differences } = chartOf([[money(10, 20)], [money(10, 900, { [term]: value })]]);
      assert.deepEqual(groups.map(({ roles }) => ids(roles)), [['role-0'], ['role-1']]);
      assert.deepEqual(groups.map(({ overlap }) => overlap), [undefined, undefined]);
      assert.ok(groups[0].end < 100 && groups[1].end >= 900);
      assert.deepEqual(differences, [term]);
    });
  }

  it('are told apart from an unsaid basis', () => {
    const { groups, differences } = chartOf([[money(10, 20)], [money(10, 20, { basis: null })]]);
    assert.equal(groups.length, 2);
    assert.deepEqual(differences, ['basis']);
  });

  it('of the same terms, but for a basis that is not given, say whose they are', () => {
    const unsaid = (min, max, rest) => money(min, max, { basis: null, ...rest });
    const { groups } = chartOf([[unsaid(1, 2), unsaid(2, 3)], [unsaid(1, 2)], [unsaid(1, 2, { region: 'Berlin' }), money(1, 2)]]);
    assert.deepEqual(groups.map(({ apart }) => apart && [apart.role.id, apart.number]), [['role-0', 1], ['role-0', 2], ['role-1', undefined], undefined, undefined]);
  });

  it('are drawn, but for a median that stands by itself', () => {
    const median = (amount, rest) => ({ median: amount, currency: 'USD', period: 'year', basis: 'base', region: 'US', ...rest });
    const drawn = (...lists) => chartOf(lists).groups.map(({ isDrawn }) => isDrawn);
    assert.deepEqual(drawn([median(10)]), [false]);
    assert.deepEqual(drawn([median(10)], [median(20)]), [true]);
    assert.deepEqual(drawn([money(10, 10)]), [true]);
    assert.deepEqual(drawn([median(10), money(5, 20)], [median(10, { basis: null })]), [true, false]);
  });

  it('of one role stand in a group each, beside those that compare', () => {
    const { groups, differences } = chartOf([[money(10, 20), money(1, 2, unlike)], [money(15, 30)], [money(2, 3, unlike)]]);
    assert.deepEqual(groups.map(({ roles }) => ids(roles)), [['role-0', 'role-1'], ['role-0', 'role-2']]);
    assert.deepEqual(differences, Object.keys(unlike));
  });
});

describe('a region', () => {
  const lists = [[money(10, 20), money(30, 40, { region: 'Berlin' })], [money(15, 30)]];

  it('may be asked for, in any case of letters', () => {
    const chart = chartOf(lists, 'berlin');
    assert.deepEqual(chart.groups.map(({ rows }) => rows.map(({ amount }) => amount.value.min)), [[30]]);
    assert.deepEqual([ids(chart.without), chart.region, chart.regions], [['role-1'], 'Berlin', ['US', 'Berlin']]);
  });

  it('that no figure is for leads to nothing but the regions there are', () => {
    const chart = chartOf(lists, 'Bern');
    assert.deepEqual([chart.groups, ids(chart.without), chart.region, chart.regions], [[], ['role-0', 'role-1'], undefined, ['US', 'Berlin']]);
  });
});

describe('roles without a figure', () => {
  it('are named, and the others drawn', () => {
    const { groups, without } = chartOf([[], [money(10, 20)]]);
    assert.deepEqual([ids(groups[0].roles), ids(without)], [['role-1'], ['role-0']]);
  });

  it('are named when their source leaves the place blank', () => {
    const dataset = smallDataset();
    dataset.roles[0].facts.salary = [{ status: 'missing' }];
    const model = parseDataset(dataset);
    const { groups, without, regions } = payChart(model, [...model.roles.values()]);
    assert.deepEqual([groups, ids(without), regions], [[], ['baker', 'brewer'], []]);
  });
});

describe('the axis', () => {
  for (const highest of [0.5, 1, 1.2, 7, 9.99, 10, 99, 100, 101, 120, 121, 300, 301, 600, 601, 1000, 12345, 180000, 250000, 1e9]) {
    it(`up to ${highest} has three to six steps from 0 to its end`, () => {
      const [{ end, ticks, rows }] = chartOf([[money(0, highest)]]).groups;
      assert.ok(ticks.length >= 4 && ticks.length <= 7, `${ticks.length} ticks`);
      assert.ok(end > highest * 0.999999, String(end));
      assert.deepEqual([ticks[0].value, ticks[0].at], [0, 0]);
      near(ticks.at(-1).at, 100);
      near(ticks.at(-1).value / end, 1);
      assert.ok(rows[0].bar.from + rows[0].bar.width <= 100.000001);
    });
  }

  it('is there where nothing is paid', () => {
    const [{ end, ticks, rows }] = chartOf([[money(0, 0)]]).groups;
    for (const number of [end, rows[0].bar.from, rows[0].bar.width, ...ticks.map(({ at }) => at)]) assert.ok(Number.isFinite(number) && number >= 0);
    assert.ok(end > 0);
  });
});

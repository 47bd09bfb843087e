import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDataset, payBar, payDelta } from '../../dist/core/index.js';
import { builtInDataset, smallDataset } from '../support-node/datasets.mjs';

const money = (min, max, rest = {}) => ({ min, max, currency: 'USD', period: 'year', basis: 'base', region: 'US', ...rest });
const modelOf = (...amounts) => {
  const dataset = smallDataset();
  dataset.roles = amounts.map((amount, i) => ({ id: `role-${i}`, name: 'Role', facts: { salary: [{ money: amount }] } }));
  return parseDataset(dataset);
};

/** Where the axis ends on which an amount is drawn: the bar's end is at max / end. */
const endOf = (model, amount) => {
  const { from, width } = payBar(model, amount);
  return Math.round((amount.max / (from + width)) * 100);
};

describe('the end of the axis on which a salary is drawn', () => {
  it('is one and the same for all bars of the built-in dataset', () => {
    const all = [...parseDataset(builtInDataset()).roles.values()].flatMap(({ facts }) => facts.salary ?? []).map((fact) => fact.money).filter(Boolean);
    const drawn = all.map(({ median, min = median, max = median, ...rest }) => ({ min, max, ...rest })).flatMap((amount) => (payBar(parseDataset(builtInDataset()), amount) ? [amount] : []));
    assert.ok(drawn.length > 12 && drawn.every(({ currency }) => currency === 'USD'));
    for (const amount of drawn.filter(({ min, max }) => min < max)) assert.equal(endOf(parseDataset(builtInDataset()), amount), 250000);
    const model = parseDataset(builtInDataset());
    const [ml, backend] = ['ml-engineer', 'backend-engineer'].map((id) => model.roles.get(id).facts.salary.find(({ money: { basis } }) => basis === 'base').money);
    assert.equal(endOf(model, ml), 250000);
    assert.equal(endOf(model, backend), 250000);
  });

  it('is the highest of all that compare', () => {
    const model = modelOf(money(10, 20), money(30, 90), money(5, 50));
    for (const role of model.roles.values()) assert.equal(endOf(model, role.facts.salary[0].money), 90);
  });

  for (const [name, value] of Object.entries({ currency: 'EUR', period: 'month' })) {
    it(`takes no notice of another ${name}, which has no bar: one axis for the whole dataset`, () => {
      const other = { [name]: value };
      const model = modelOf(money(10, 900, other), money(10, 20), money(5, 15));
      assert.equal(endOf(model, money(10, 20)), 20);
      assert.equal(payBar(model, money(10, 900, other)), undefined);
    });
  }

  for (const [name, value] of Object.entries({ basis: 'total', region: 'Berlin' })) {
    it(`is the same for another ${name}: bars that are seen beside one another stand where their amounts do`, () => {
      const other = { [name]: value };
      const model = modelOf(money(10, 20), money(5, 15), money(10, 900, other));
      assert.deepEqual([endOf(model, money(10, 20)), endOf(model, money(10, 900, other))], [900, 900]);
    });
  }

  it('takes no notice of an unsaid basis, and draws none', () => {
    const unsaid = { basis: null };
    const model = modelOf(money(10, 900, unsaid), money(10, 50, unsaid), money(10, 700), money(10, 60));
    assert.equal(endOf(model, money(100, 200)), 700);
    assert.equal(payBar(model, money(100, 200, unsaid)), undefined, 'nobody knows what an unsaid basis compares with');
  });

  it('is the amount itself where none is so high', () => {
    assert.equal(endOf(modelOf(money(10, 20), money(10, 30)), money(10, 400)), 400);
  });

  it('sees every variant and every dimension of money, and no blank', () => {
    const dataset = smallDataset();
    dataset.dimensions.push({ id: 'wage', label: 'Wage', kind: 'money' });
    dataset.roles[0].facts.salary = [{ money: money(1, 10) }, { status: 'missing' }, { money: money(1, 30) }];
    dataset.roles[1].facts.wage = [{ money: money(1, 40) }];
    assert.equal(endOf(parseDataset(dataset), money(10, 20)), 40);
  });
});

describe('the bar of a salary', () => {
  it('stands from min to max on the axis', () => {
    assert.deepEqual(payBar(modelOf(money(50, 100), money(100, 200)), money(50, 100)), { from: 25, width: 25 });
  });

  it('is not there where there is nothing to compare with', () => {
    assert.equal(payBar(modelOf(money(50, 100), money(5, 9, { period: 'hour' })), money(50, 100)), undefined);
    assert.equal(payBar(parseDataset(smallDataset()), money(10, 20)), undefined);
  });

  for (const [what, amount] of Object.entries({ 'one figure that is the highest': money(200, 200), 'nothing at all': money(0, 0) })) {
    it(`is seen within its axis for ${what}`, () => {
      const { from, width } = payBar(modelOf(amount, amount), amount);
      assert.equal(width, 1);
      assert.ok(from >= 0 && from + width <= 100, String(from));
    });
  }
});

describe('how far two amounts are apart', () => {
  const amount = (min, max, rest = {}) => ({ ...money(min, max), asOf: null, isMedianOnly: false, ...rest });
  const median = (value, rest = {}) => amount(value, value, { median: value, isMedianOnly: true, ...rest });

  it('is the second midpoint less the first, and the overlap from the higher min to the lower max', () => {
    assert.deepEqual(payDelta(amount(100, 180), amount(160, 250)), { delta: 65, overlap: { min: 160, max: 180 } });
  });
  it('is the same with the other sign, and the same overlap, the other way', () => {
    const [there, back] = [payDelta(amount(10, 30), amount(20, 60)), payDelta(amount(20, 60), amount(10, 30))];
    assert.equal(there.delta, -back.delta);
    assert.deepEqual(there.overlap, back.overlap);
  });
  it('has no overlap where the ranges do not meet, and one amount where they touch', () => {
    assert.equal(payDelta(amount(10, 20), amount(30, 40)).overlap, undefined);
    assert.deepEqual(payDelta(amount(10, 20), amount(20, 40)).overlap, { min: 20, max: 20 });
  });
  it('takes the median where there is one; a median alone overlaps with nothing', () => {
    assert.equal(payDelta(amount(10, 90, { median: 30 }), amount(40, 60)).delta, 20);
    assert.deepEqual(payDelta(median(50), amount(40, 60)), { delta: 0, overlap: undefined });
  });
  for (const [term, value] of Object.entries({ currency: 'EUR', period: 'month', basis: 'total', region: 'Berlin' })) {
    it(`is not told where the ${term} differs`, () => assert.deepEqual(payDelta(amount(1, 2), amount(1, 2, { [term]: value })), { unlike: [term] }));
  }
  it('is not told where neither basis is known', () => assert.deepEqual(payDelta(amount(1, 2, { basis: null }), amount(1, 2, { basis: null })), { unlike: ['basis'] }));
});

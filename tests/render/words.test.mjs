import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatRange, itemLabel } from '../../dist/render/words.js';

describe('an amount of money', () => {
  for (const language of ['en', 'de', 'en-GB']) {
    for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'CHF']) {
      it(`in ${currency} is written in ${language} as Intl writes it`, () => {
        for (const amount of [0, 7, 100, 999, 1000, 65_000, 999_999, 1_234_567, 100_000_000, 10_000_000_000]) {
          const whole = new Intl.NumberFormat(language, { style: 'currency', currency, maximumFractionDigits: 0 });
          assert.equal(formatRange(currency, { min: amount, max: amount }, language), whole.format(amount));
        }
        const parts = new Intl.NumberFormat(language, { style: 'currency', currency });
        assert.equal(formatRange(currency, { min: 31.5, max: 31.5 }, language), parts.format(31.5));
      });
    }
  }
});

describe('an item of a cell', () => {
  const item = (names, details = [], note) => ({ names, details, note });

  it('joins a choice so that it can be told from what else is in the list', () => {
    const cell = [item(['Python', 'Go', 'Java']), item(['SQL databases', 'NoSQL databases']), item(['Docker'])];
    assert.equal(cell.map(itemLabel).join(', '), 'Python / Go / Java, SQL databases / NoSQL databases, Docker');
    assert.equal(itemLabel(item(['Python'], ['pandas', 'NumPy'], 'for features')), 'Python (for features: pandas, NumPy)');
    assert.equal(itemLabel(item(['AWS'], [], 'native services')), 'AWS (native services)');
  });
});

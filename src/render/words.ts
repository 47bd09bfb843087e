import type { Cell, CellAmount, CellItem, Reference, Source, Statement } from '../core/index.js';
import * as messages from '../messages/en.js';

/** An item in words: `Python / Go / Java`; `Python (pandas, scikit-learn)`; `AWS (native services)`; `Algorithms (broader: sorting)`. */
export function itemLabel({ names, details, note }: CellItem): string {
  const label = messages.choice(names);
  return note || details.length ? `${label} (${[note, details.join(', ')].filter(Boolean).join(': ')})` : label;
}

/** A range in words, in the language of the dataset: `$160,000 to $250,000`. */
export function formatRange(currency: string, { min, max }: Pick<CellAmount, 'min' | 'max'>, language: string): string {
  const format = moneyFormat(currency, language, Number.isInteger(min) && Number.isInteger(max));
  return messages.amount(format(min), format(max));
}

/** Signs that English writes before an amount. */
const SIGNS = new Map([['USD', '$'], ['EUR', '€'], ['GBP', '£']]);

/** Whole amounts in English are put together here: the first format of `Intl` on a page costs as much as all else that an element does. */
function moneyFormat(currency: string, language: string, isWhole: boolean): (amount: number) => string {
  const sign = SIGNS.get(currency);
  if (language === 'en' && sign && isWhole) return (amount) => sign + String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, ...(isWhole ? { maximumFractionDigits: 0 } : {}) });
  return (amount) => format.format(amount);
}

/** An amount in words: its range, its median, or both. */
export function formatAmount(amount: CellAmount, language: string): string {
  const { currency, median, isMedianOnly } = amount;
  const range = isMedianOnly ? '' : formatRange(currency, amount, language);
  return median === undefined ? range : messages.amountWithMedian(range, formatRange(currency, { min: median, max: median }, language));
}

/** Why a cell has nothing to show; undefined when it has something. */
export function emptyWords({ status, dimension }: Cell): string | undefined {
  switch (status) {
    case 'blank':
      return messages.blank;
    case 'absent':
      return dimension.kind === 'money' ? messages.absentAmount : messages.absent;
    case 'none':
      return messages.none;
    case 'not-applicable':
      return messages.notApplicable;
    case 'stated':
    case 'derived':
      return undefined;
  }
}

/** How a derived cell came about; undefined when it is not derived. */
export function derivedWords({ status, from, isBlank }: Cell): string | undefined {
  if (status !== 'derived') return undefined;
  if (from === 'toolkit') return messages.derivedFromToolkit;
  return from ? messages.derivedFrom(from.label, isBlank) : messages.derivedHere;
}

/** All that a cell says, each thing in words with its sources. */
export const cellStatements = ({ texts, items, amounts }: Cell, language: string): readonly Statement[] => [
  ...texts,
  ...items.map(({ value, sources }) => ({ value: itemLabel(value), sources })),
  ...amounts.map(({ value, sources }) => ({ value: formatAmount(value, language), sources })),
];

/** A source in words, and its address. */
export const sourceReference = ({ title, publisher, date, url }: Source): Reference => ({ text: [title, publisher, messages.sourceDate(date)].filter(Boolean).join(', '), url });

/** A whole cell in words, for copying. */
export function cellWords(cell: Cell, language: string): string {
  const amounts = cell.amounts.map(({ value }) => `${formatAmount(value, language)} (${messages.amountTerms(value, value.asOf)})`);
  const texts = cell.texts.map(({ value }) => value);
  const items = cell.items.map(({ value }) => itemLabel(value));
  const derived = derivedWords(cell);
  const words = [...texts, ...items, ...amounts].join(cell.dimension.kind === 'text' ? '; ' : ', ');
  return emptyWords(cell) ?? (derived ? `${words} [${messages.derived}: ${derived}]` : words);
}

import { amountKey, factsCell, type CellAmount, type Stated } from './cell.js';
import type { Money, Role, RoleModel } from './model.js';

export const TERMS = ['currency', 'period', 'basis', 'region'] as const;

/** What an amount is given in. Amounts that differ in one of these are never set side by side. */
export type PayTerm = (typeof TERMS)[number];

/** The terms in which two amounts differ. A basis that is not given differs from every other, another one that is not given too. */
export function unlikeTerms(a: Money, b: Money): readonly PayTerm[] {
  return TERMS.filter((term) => a[term] !== b[term] || a[term] === null);
}

/** True when two amounts may be set side by side: same currency, period, region, and a basis that both give. */
export const isComparable = (a: Money, b: Money): boolean => !unlikeTerms(a, b).length;

/** How far apart two amounts are, in their own unit; `unlike` has the terms that forbid to say so. */
export type PayDelta = { readonly unlike: readonly PayTerm[] } | { readonly unlike?: undefined; readonly delta: number; readonly overlap: PayRange | undefined };

/** In the unit of its amounts. */
export interface PayRange {
  readonly min: number;
  readonly max: number;
}

/** The median where the source gives one, else (min + max) / 2. */
export const midpointOf = ({ min, max, median }: CellAmount): number => median ?? (min + max) / 2;

/**
 * `delta` is the midpoint of `b` less the midpoint of `a` (see `midpointOf`): positive where `b` pays more, and the same with the other sign
 * when they change places. `overlap` runs from the higher `min` to the lower `max`, where the first is not above the second; a median alone has none.
 */
export function payDelta(a: CellAmount, b: CellAmount): PayDelta {
  const unlike = unlikeTerms(a, b);
  if (unlike.length) return { unlike };
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)];
  return { delta: midpointOf(b) - midpointOf(a), overlap: min <= max && !a.isMedianOnly && !b.isMedianOnly ? { min, max } : undefined };
}

/** A range on its axis, in percent of the axis. */
export interface PayBar {
  readonly from: number;
  readonly width: number;
}

/**
 * Where the bar of an amount stands on the one axis of the dataset, so that bars in different cells and cards compare: from 0 to the highest `max` among all amounts
 * in the currency and period in which it has most amounts (of equals the first). Undefined for amounts in another currency or period, for such as give no basis, and
 * where there is no other: a bar would then say nothing.
 */
export function payBar(model: RoleModel, amount: CellAmount): PayBar | undefined {
  const axis = axes.get(model) ?? axisOf(amountsIn(model));
  if (!axis) return undefined;
  axes.set(model, axis);
  return axis.count < 2 || amount.basis === null || !isAlike(axis.unit, amount) ? undefined : barOn(Math.max(amount.max, axis.end), amount);
}

interface Axis {
  readonly unit: Money;
  count: number;
  end: number;
}

const axes = new WeakMap<RoleModel, Axis>();
const isAlike = (a: Money, b: Money): boolean => a.currency === b.currency && a.period === b.period;

/** Undefined where no amount gives its basis. */
function axisOf(amounts: readonly CellAmount[]): Axis | undefined {
  const all: Axis[] = [];
  for (const amount of amounts) {
    if (amount.basis === null) continue;
    let axis = all.find(({ unit }) => isAlike(unit, amount));
    if (!axis) all.push((axis = { unit: amount, count: 0, end: 0 }));
    axis.count++;
    axis.end = Math.max(axis.end, amount.max);
  }
  return all.sort((a, b) => b.count - a.count)[0];
}

/** Never thinner than 1 %, and never beyond the end. */
export function barOn(end: number, { min, max }: { readonly min: number; readonly max: number }): PayBar {
  const width = Math.max(1, ((max - min) / (end || 1)) * 100);
  return { from: Math.min((min / (end || 1)) * 100, 100 - width), width };
}

const amountsByModel = new WeakMap<RoleModel, readonly CellAmount[]>();

/** Every amount that the dataset gives: read at the first question, and kept. */
export function amountsIn(model: RoleModel): readonly CellAmount[] {
  const known = amountsByModel.get(model) ?? [...model.roles.values()].flatMap((role) => amountsOf(model, role).map(({ value }) => value));
  amountsByModel.set(model, known);
  return known;
}

/** What sources give for one role, each amount once. */
export function amountsOf(model: RoleModel, role: Role): readonly Stated<CellAmount>[] {
  const cells = [...model.dimensions.values()].filter(({ kind, pair }) => kind === 'money' && !pair).map((dimension) => factsCell(model, role.facts, dimension).amounts);
  return cells.length === 1 ? cells[0]! : [...new Map(cells.flat().map((amount) => [amountKey(amount.value), amount])).values()];
}

import type { Money, RoleModel } from './model.js';

/** True when two amounts may be set side by side: same currency, period, basis and region. */
export function isComparable(a: Money, b: Money): boolean {
  return a.currency === b.currency && a.period === b.period && a.basis === b.basis && a.region === b.region;
}

/** A range on its axis, in percent of the axis. */
export interface PayBar {
  readonly from: number;
  readonly width: number;
}

/**
 * Where the bar of an amount stands on the axis from 0 to `payScale`. Never thinner than 1 %, and never beyond the end.
 * Undefined where the dataset has no other amount to compare it with: a bar would then say nothing.
 */
export function payBar(model: RoleModel, amount: Money): PayBar | undefined {
  const comparable = amounts(model).filter((other) => isComparable(other, amount));
  if (comparable.length < 2) return undefined;
  const end = payScale(model, amount) || 1;
  const width = Math.max(1, ((amount.max - amount.min) / end) * 100);
  return { from: Math.min((amount.min / end) * 100, 100 - width), width };
}

/**
 * The end of the axis on which an amount is drawn, so that bars of different cards compare: the highest `max` among all
 * amounts of the dataset that are comparable with it. The axis begins at 0.
 */
export function payScale(model: RoleModel, amount: Money): number {
  return Math.max(amount.max, ...amounts(model).filter((other) => isComparable(other, amount)).map(({ max }) => max));
}

/** Every amount that the dataset gives. */
function amounts(model: RoleModel): readonly Money[] {
  const dimensions = [...model.dimensions.values()].filter(({ kind }) => kind === 'money');
  const facts = [...model.roles.values()].flatMap((role) => dimensions.flatMap(({ id }) => role.facts[id] ?? []));
  return facts.map(({ money }) => money).filter((money) => money !== undefined);
}

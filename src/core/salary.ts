import { amountKey, factsCell, type CellAmount, type Stated } from './cell.js';
import type { Money, Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';

const TERMS = ['currency', 'period', 'basis', 'region'] as const;

/** What an amount is given in. Amounts that differ in one of these are never set side by side. */
export type PayTerm = (typeof TERMS)[number];

/** True when two amounts may be set side by side: same currency, period, basis and region. */
export function isComparable(a: Money, b: Money): boolean {
  return TERMS.every((term) => a[term] === b[term]);
}

/** A range on its axis, in percent of the axis. */
export interface PayBar {
  readonly from: number;
  readonly width: number;
}

/**
 * Where the bar of an amount stands on an axis from 0 to the highest `max` among all amounts of the dataset that are comparable
 * with it, so that bars of different cards compare. Undefined where there is no other such amount: a bar would then say nothing.
 */
export function payBar(model: RoleModel, amount: Money): PayBar | undefined {
  const comparable = amounts(model).filter((other) => isComparable(other, amount));
  if (comparable.length < 2) return undefined;
  return barOn(Math.max(amount.max, ...comparable.map(({ max }) => max)), amount);
}

/** Never thinner than 1 %, and never beyond the end. */
function barOn(end: number, { min, max }: { readonly min: number; readonly max: number }): PayBar {
  const width = Math.max(1, ((max - min) / (end || 1)) * 100);
  return { from: Math.min((min / (end || 1)) * 100, 100 - width), width };
}

/** Every amount that the dataset gives. */
function amounts(model: RoleModel): readonly Money[] {
  const dimensions = [...model.dimensions.values()].filter(({ kind }) => kind === 'money');
  const facts = [...model.roles.values()].flatMap((role) => dimensions.flatMap(({ id }) => role.facts[id] ?? []));
  return facts.map(({ money }) => money).filter((money) => money !== undefined);
}

/** The pay of one role on a common axis. */
export interface PayRow {
  readonly role: Role;
  readonly amount: Stated<CellAmount>;
  readonly bar: PayBar;
  /** (min + max) / 2, in the amount's own unit. */
  readonly midpoint: number;
}

/** Ranges that may be set side by side, on one axis from 0 to `end`. */
export interface PayGroup {
  readonly terms: Money;
  /** The roles of the rows, each once; a role has a row for each figure that sources give. */
  readonly roles: readonly Role[];
  readonly end: number;
  /** Values on the axis with their place in percent. */
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly PayRow[];
  /** What all ranges of two or more roles have in common; undefined when there is no such amount. */
  readonly overlap: { readonly min: number; readonly max: number; readonly bar: PayBar } | undefined;
}

export interface PayChart {
  readonly groups: readonly PayGroup[];
  /** The terms in which the groups differ. */
  readonly differences: readonly PayTerm[];
  /** The region asked for, as the dataset writes it; undefined when none was asked for, or no figure of the dataset is for it. */
  readonly region: string | undefined;
  /** Roles of which no source gives a figure, or none for the region asked for. */
  readonly without: readonly Role[];
  /** Every region that the dataset gives a figure for. */
  readonly regions: readonly string[];
  readonly sources: readonly Source[];
}

/**
 * The pay of roles, drawn. Amounts that differ in currency, period, basis or region get an axis each: they are never set beside one
 * another. The overlap of a group runs from the highest `min` to the lowest `max` of its ranges, where the first is not above the second.
 */
export function payChart(model: RoleModel, roles: readonly Role[], region?: string): PayChart {
  const wanted = region?.toLowerCase();
  const found = roles.flatMap((role) => amountsOf(model, role).filter(({ value }) => !wanted || value.region.toLowerCase() === wanted).map((amount) => ({ role, amount })));
  const groups: { role: Role; amount: Stated<CellAmount> }[][] = [];
  for (const entry of found) {
    const group = groups.find(([first]) => isComparable(first!.amount.value, entry.amount.value));
    if (group) group.push(entry);
    else groups.push([entry]);
  }
  const used = new Set(found.map(({ role }) => role));
  const regions = [...new Set(amounts(model).map((amount) => amount.region))];
  return {
    groups: groups.map(groupOf),
    differences: TERMS.filter((term) => new Set(groups.map(([first]) => first!.amount.value[term])).size > 1),
    region: regions.find((known) => known.toLowerCase() === wanted),
    without: roles.filter((role) => !used.has(role)),
    regions,
    sources: sourcesById(model, found.flatMap(({ amount }) => amount.sources)),
  };
}

function amountsOf(model: RoleModel, role: Role): readonly Stated<CellAmount>[] {
  const cells = [...model.dimensions.values()].filter(({ kind, pair }) => kind === 'money' && !pair).flatMap((dimension) => factsCell(model, role.facts, dimension).amounts);
  return [...new Map(cells.map((amount) => [amountKey(amount.value), amount])).values()];
}

function groupOf(entries: readonly { role: Role; amount: Stated<CellAmount> }[]): PayGroup {
  // An axis has a length even where nothing is paid.
  const highest = Math.max(...entries.map(({ amount }) => amount.value.max)) || 1;
  const step = niceStep(highest);
  const end = Math.ceil(highest / step) * step;
  const rows = entries.map(({ role, amount }) => ({ role, amount, bar: barOn(end, amount.value), midpoint: (amount.value.min + amount.value.max) / 2 }));
  const common = { min: Math.max(...entries.map(({ amount }) => amount.value.min)), max: Math.min(...entries.map(({ amount }) => amount.value.max)) };
  const roles = [...new Set(entries.map(({ role }) => role))];
  const isShared = roles.length > 1 && common.min <= common.max;
  return {
    terms: entries[0]!.amount.value,
    roles,
    end,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, i) => ({ value: i * step, at: ((i * step) / end) * 100 })),
    rows,
    overlap: isShared ? { ...common, bar: barOn(end, common) } : undefined,
  };
}

/** 1, 2 or 5 times a power of ten, so that an axis up to `highest` has three to six steps. */
function niceStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  const factor = [0.2, 0.5, 1, 2].find((one) => highest / (one * power) <= 6)!;
  return factor * power;
}

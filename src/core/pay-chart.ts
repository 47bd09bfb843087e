import type { CellAmount, Stated } from './cell.js';
import type { Money, Role, RoleModel, Source } from './model.js';
import { amountsIn, amountsOf, barOn, isComparable, midpointOf, TERMS, unlikeTerms, type PayBar, type PayRange, type PayTerm } from './salary.js';
import { sourcesById } from './sources.js';

/** The pay of one role on a common axis. */
export interface PayRow {
  readonly role: Role;
  readonly amount: Stated<CellAmount>;
  readonly bar: PayBar;
  /** See `midpointOf`; in the amount's own unit. */
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
  /** What all ranges of two or more roles have in common; undefined when there is no such amount. A median alone is no range. */
  readonly overlap: (PayRange & { readonly bar: PayBar }) | undefined;
  /** The roles of which a range is given. */
  readonly ranged: readonly Role[];
  /** False for a single median: it is a point beside which nothing stands, and an axis of its own would only ask to be held against the others. */
  readonly isDrawn: boolean;
  /** Where another group has the same terms: whose figure this is, and its number among those of that role, where there are several. */
  readonly apart: { readonly role: Role; readonly number: number | undefined } | undefined;
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
 * The pay of roles, drawn. Amounts that differ in currency, period, basis or region, or of which the basis is not given, get an axis each: they
 * are never set beside one another. The overlap of a group runs from the highest `min` to the lowest `max` of its ranges, where the first is not above the second.
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
  const regions = [...new Set(amountsIn(model).map((amount) => amount.region))];
  return {
    // What can be compared comes first.
    groups: tellApart(groups.map(groupOf).sort((a, b) => b.roles.length - a.roles.length)),
    differences: TERMS.filter((term) => groups.some(([first], i) => groups.some(([other], j) => i < j && unlikeTerms(first!.amount.value, other!.amount.value).includes(term)))),
    region: regions.find((known) => known.toLowerCase() === wanted),
    without: roles.filter((role) => !used.has(role)),
    regions,
    sources: sourcesById(model, found.flatMap(({ amount }) => amount.sources)),
  };
}

function groupOf(entries: readonly { role: Role; amount: Stated<CellAmount> }[]): Omit<PayGroup, 'apart'> {
  // An axis has a length even where nothing is paid.
  const highest = Math.max(...entries.map(({ amount }) => amount.value.max)) || 1;
  const step = niceStep(highest);
  const end = Math.ceil(highest / step) * step;
  const rows = entries.map(({ role, amount }) => ({ role, amount, bar: barOn(end, amount.value), midpoint: midpointOf(amount.value) }));
  const ranges = entries.filter(({ amount }) => !amount.value.isMedianOnly);
  const common = { min: Math.max(...ranges.map(({ amount }) => amount.value.min)), max: Math.min(...ranges.map(({ amount }) => amount.value.max)) };
  const ranged = [...new Set(ranges.map(({ role }) => role))];
  const roles = [...new Set(entries.map(({ role }) => role))];
  const isShared = ranged.length > 1 && common.min <= common.max;
  return {
    terms: entries[0]!.amount.value,
    roles,
    end,
    ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, i) => ({ value: i * step, at: ((i * step) / end) * 100 })),
    rows,
    overlap: isShared ? { ...common, bar: barOn(end, common) } : undefined,
    ranged,
    isDrawn: rows.length > 1 || ranged.length > 0,
  };
}

/** Groups have the same terms only where the basis is not given, and then a single figure each. */
function tellApart(groups: readonly Omit<PayGroup, 'apart'>[]): readonly PayGroup[] {
  return groups.map((group) => {
    const alike = groups.filter(({ terms }) => TERMS.every((term) => terms[term] === group.terms[term]));
    const [role] = group.roles;
    const own = alike.filter(({ roles }) => roles[0] === role);
    return { ...group, apart: alike.length > 1 ? { role: role!, number: own.length > 1 ? own.indexOf(group) + 1 : undefined } : undefined };
  });
}

/** 1, 2 or 5 times a power of ten, so that an axis up to `highest` has three to six steps. */
function niceStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest));
  const factor = [0.2, 0.5, 1, 2].find((one) => highest / (one * power) <= 6)!;
  return factor * power;
}

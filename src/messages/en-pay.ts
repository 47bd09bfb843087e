// What `<role-salary-chart>` says, in English.
import type { Money, PayTerm } from '../core/index.js';
import { basisOf, perPeriod } from './en-amounts.js';
import { isolated, list } from './en-words.js';

export const payTitle = (names: readonly string[]) => `Pay: ${names.length > 3 ? `${isolated(names[0]!)} and ${names.length - 1} other roles` : list(names, 'and')}`;
/** What all figures of a group have in common; of two groups that would be called the same, each with its own role, and its number among that role's. */
export const payTerms = (money: Money, role?: string, number?: number) =>
  [money.currency, perPeriod(money), basisOf(money), isolated(money.region), role && isolated(role), number].filter(Boolean).join(' · ');
export const payApart = (terms: readonly PayTerm[], isBasisMissing: boolean) =>
  `In groups: figures that differ in ${list(terms, 'and')} cannot be set beside one another.${isBasisMissing ? ' One whose basis is not given stands by itself.' : ''}`;
export const payDrawn = (end: string, ranges: readonly string[], verdict: string) => `Pay on an axis from 0 to ${end}: ${[ranges.join('; '), verdict].filter(Boolean).join('. ')}`;
export const payOf = (name: string, range: string) => `${isolated(name)} ${range}`;
export const midpoint = (amount: string) => `Midpoint ${amount}`;
export const payOverlap = (range: string, isOneAmount: boolean) => (isOneAmount ? `The ranges meet at ${range}.` : `The ranges overlap from ${range}.`);
export const noPayOverlap = (count: number) => (count > 2 ? 'No amount lies in all of these ranges.' : 'The ranges do not overlap.');
export const withoutPay = (names: readonly string[], region: string | undefined) => `${list(names, 'and')}: no figure given${region ? ` for ${isolated(region)}` : ''}`;
export const noPay = (names: readonly string[], region: string | undefined) => `No source gives a figure for the pay of ${list(names, 'or')}${region ? ` in the region ${isolated(region)}` : ''}.`;
export const unknownRegion = (region: string, regions: readonly string[]) =>
  `No figure here is for the region “${region.slice(0, 80)}”.${regions.length ? ` There are figures for ${list(regions, 'and')}.` : ''}`;

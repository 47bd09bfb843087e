import { askedOf, EVIDENCE_FLOOR, heldIds, mentionsOf, nearAsked, WEIGHTS, type AskedItem } from './evidence.js';
import type { NearItem } from './near.js';
import type { Entity, Role, RoleModel } from './model.js';
import { CRAFTS } from './held.js';

/** How many of a number of things are held. */
export interface HeldCount {
  readonly held: number;
  readonly of: number;
}

/** What the alternative asks for: what the base role holds, what pages name for it in passing only, and the rest, most widely asked for first. Nothing is in two lists. */
export interface HeldItems {
  readonly shared: readonly AskedItem[];
  readonly mentioned: readonly AskedItem[];
  readonly missing: readonly AskedItem[];
}

/** How much of what a role asks for another one holds. */
export interface Holding {
  /** Of all that the role asks for, by weight: what the base role holds. From 0 to 1. */
  readonly share: number;
  readonly all: HeldItems;
  /**
   * The main ones among them: the core items, with the common ones where fewer than five are core, so that nothing is told from two or three things; all items where
   * the dataset does not weigh them.
   */
  readonly core: HeldItems;
  /** How much of `core` is shared, by number: from 0 to 1. */
  readonly coreShare: number;
  /** By kind of thing, kinds that the role does not ask for left out. */
  readonly facets: readonly (HeldCount & { readonly kind: Entity['kind']; readonly share: number })[];
  /** What of `all.missing` the base role comes near to. */
  readonly near: readonly NearItem[];
}

const FEWEST_MAIN = 5;

/** The weight from which an item is a main one. */
const leastOf = (asked: readonly AskedItem[]): number => [WEIGHTS.core, WEIGHTS.common].find((least) => asked.filter(({ weight }) => weight >= least).length >= FEWEST_MAIN) ?? 0;

const emptyItems = () => ({ shared: [] as AskedItem[], mentioned: [] as AskedItem[], missing: [] as AskedItem[] });

export const countOf = ({ shared, mentioned, missing }: HeldItems): number => shared.length + mentioned.length + missing.length;

/** `holdingOf` without its floor, for roles that are known to be above it. */
export function holding(model: RoleModel, base: Role, role: Role): Holding {
  const held = heldIds(model, base);
  const mentioned = new Set(mentionsOf(model, base).map(({ id }) => id));
  const all = emptyItems();
  const asked = askedOf(model, role);
  const least = leastOf(asked);
  const core = emptyItems();
  const sums = CRAFTS.map((kind) => ({ kind, held: 0, of: 0, heldWeight: 0, weight: 0 }));
  for (const item of asked) {
    const { id, kind, weight } = item;
    const part = held.has(id) ? 'shared' : mentioned.has(id) ? 'mentioned' : 'missing';
    all[part].push(item);
    if (weight >= least) core[part].push(item);
    const sum = sums[CRAFTS.indexOf(kind)]!;
    sum.of++;
    sum.weight += weight;
    if (part !== 'shared') continue;
    sum.held++;
    sum.heldWeight += weight;
  }
  const facets = sums.filter(({ of }) => of);
  const total = (key: 'heldWeight' | 'weight'): number => facets.reduce((whole, sum) => whole + sum[key], 0);
  return {
    share: total('heldWeight') / total('weight'),
    all,
    core,
    coreShare: core.shared.length / countOf(core),
    facets: facets.map(({ kind, held: count, of, heldWeight, weight }) => ({ kind, held: count, of, share: heldWeight / weight })),
    near: nearAsked(model, all.missing.map(({ id }) => id), base),
  };
}

/**
 * How much of what `role` asks for the base role holds (`heldIds`): the share of `rankAlternatives`, with what is shared and what is missing. Undefined where
 * sources name fewer than `EVIDENCE_FLOOR` items for one of them.
 */
export function holdingOf(model: RoleModel, base: Role, role: Role): Holding | undefined {
  const isKnown = [base, role].every((one) => askedOf(model, one).length >= EVIDENCE_FLOOR);
  return isKnown ? holding(model, base, role) : undefined;
}

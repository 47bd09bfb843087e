import { askedOf, EVIDENCE_FLOOR, nearItems, type AskedItem, type NearItem } from './evidence.js';
import type { Entity, Role, RoleModel } from './model.js';

/** How many of a number of things are held. */
export interface HeldCount {
  readonly held: number;
  readonly of: number;
}

/** What both roles ask for, and what only the alternative does, most widely asked for by it first. Nothing is in both lists. */
export interface HeldItems {
  readonly shared: readonly AskedItem[];
  readonly missing: readonly AskedItem[];
}

/** How much of what a role asks for another one holds. */
export interface Holding {
  /** Of all that the role asks for, by weight: what the base role asks for too. From 0 to 1. */
  readonly share: number;
  readonly all: HeldItems;
  /** The core items among them; all items where the dataset does not weigh them. */
  readonly core: HeldItems;
  /** By kind of thing, kinds that the role does not ask for left out. */
  readonly facets: readonly (HeldCount & { readonly kind: Entity['kind']; readonly share: number })[];
  /** What of `all.missing` the base role comes near to. */
  readonly near: readonly NearItem[];
}

const KINDS: readonly Entity['kind'][] = ['skill', 'tool', 'language'];

const weigh = (items: readonly AskedItem[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

/** `holdingOf` without its floor, for roles that are known to be above it. */
export function holding(model: RoleModel, base: Role, role: Role): Holding {
  const held = new Set(askedOf(model, base).map(({ id }) => id));
  const asked = askedOf(model, role);
  const isHeld = ({ id }: AskedItem): boolean => held.has(id);
  const split = (items: readonly AskedItem[]): HeldItems => ({ shared: items.filter(isHeld), missing: items.filter((item) => !isHeld(item)) });
  const all = split(asked);
  const facets = KINDS.map((kind) => ({ kind, items: asked.filter(({ id }) => model.entities.get(id)?.kind === kind) })).filter(({ items }) => items.length);
  return {
    share: weigh(all.shared) / weigh(asked),
    all,
    core: split(asked.filter(({ level }) => level === 'core' || level === undefined)),
    facets: facets.map(({ kind, items }) => ({ kind, held: items.filter(isHeld).length, of: items.length, share: weigh(items.filter(isHeld)) / weigh(items) })),
    near: nearItems(model, all.missing.map(({ id }) => id), [...held]),
  };
}

/**
 * How much of what `role` asks for the base role asks for too: the share of `rankAlternatives`, with what is shared and what is missing. Undefined where
 * sources name fewer than `EVIDENCE_FLOOR` items for one of them.
 */
export function holdingOf(model: RoleModel, base: Role, role: Role): Holding | undefined {
  const isKnown = [base, role].every((one) => askedOf(model, one).length >= EVIDENCE_FLOOR);
  return isKnown ? holding(model, base, role) : undefined;
}

import { askersOf, greatest, type Askers } from './askers.js';
import { EVIDENCE_FLOOR, heldIds } from './evidence.js';
import { holding, type Holding } from './holding.js';
import type { Role, RoleModel } from './model.js';

/** A role as an alternative to another, by what it asks for. */
export interface ComputedAlternative extends Holding {
  /** 1 for the first. */
  readonly rank: number;
  readonly role: Role;
}

export interface ComputedAlternatives {
  readonly base: Role;
  readonly items: readonly ComputedAlternative[];
  /** How many there are before `limit`. */
  readonly total: number;
  /** Roles with fewer than `EVIDENCE_FLOOR` items, and how many they have: they are not ranked. With the base among them nothing is. */
  readonly refused: readonly { readonly role: Role; readonly count: number }[];
}

/** A role and its place, without the reasons. */
export interface NearRole {
  readonly role: Role;
  /** 1 for the first. */
  readonly rank: number;
  /** From above 0 to 1. */
  readonly share: number;
}

/**
 * The roles nearest to a base role, computed: by the share of what each asks for that the base role holds (see `heldIds`),
 *
 *     share(role | base) = sum of the weights of the role's items that the base holds / sum of the weights of all of its items
 *
 * with the weights 3, 2 and 1 for core, common and adjacent items (see `askedOf`). It is asymmetric: what a data analyst needs an analytics
 * engineer may hold entirely, and not the other way round. Equal shares are ordered by id. Roles without anything in common are left out, and
 * so are roles under the evidence floor; with the base role under it there are none. Undefined when the dataset has no such role.
 *
 * @param limit how many of them at most.
 */
export function nearestRoles(model: RoleModel, baseId: string, limit = Infinity): { readonly items: readonly NearRole[]; readonly total: number } | undefined {
  const base = model.roles.get(baseId);
  if (!base) return undefined;
  const askers = askersOf(model);
  const self = askers.numbers.get(base)!;
  if (askers.counts[self]! < EVIDENCE_FLOOR) return { items: [], total: 0 };
  const shares = sharesOf(askers, self, heldIds(model, base));
  const { first, total } = greatest(shares, Math.max(0, limit));
  return { items: first.map((number, i) => ({ role: askers.roles[number]!, rank: i + 1, share: shares[number]! })), total };
}

/** The share of each role by its number: 0 for the base role itself, and for roles under the floor. */
function sharesOf({ of, counts, totals }: Askers, self: number, held: ReadonlySet<string>): Float64Array {
  const shares = new Float64Array(counts.length);
  for (const id of held) {
    const askers = of.get(id);
    if (!askers) continue;
    const { roles, weights } = askers;
    for (let i = 0; i < roles.length; i++) shares[roles[i]!]! += weights[i]!;
  }
  for (let number = 0; number < shares.length; number++) shares[number] = counts[number]! < EVIDENCE_FLOOR ? 0 : shares[number]! / totals[number]!;
  shares[self] = 0;
  return shares;
}

/**
 * The nearest roles with their reasons, in the order of `nearestRoles`, and the roles that are not ranked. Undefined when the dataset has no such role.
 *
 * @param limit how many of them at most.
 * @param only the roles to tell of; each keeps its place among all.
 */
export function rankAlternatives(model: RoleModel, baseId: string, limit = Infinity, only?: ReadonlySet<Role>): ComputedAlternatives | undefined {
  const nearest = nearestRoles(model, baseId, limit);
  if (!nearest) return undefined;
  const base = model.roles.get(baseId)!;
  const told = only ? nearest.items.filter(({ role }) => only.has(role)) : nearest.items;
  return { base, total: nearest.total, items: told.map(({ role, rank }) => ({ ...holding(model, base, role), rank, role })), refused: refusedOf(model) };
}

const refusedByModel = new WeakMap<RoleModel, ComputedAlternatives['refused']>();

/** The same for every base role, so looked for once. */
function refusedOf(model: RoleModel): ComputedAlternatives['refused'] {
  const known = refusedByModel.get(model);
  if (known) return known;
  const { counts, numbers } = askersOf(model);
  const refused = [...model.roles.values()].map((role) => ({ role, count: counts[numbers.get(role)!]! })).filter(({ count }) => count < EVIDENCE_FLOOR);
  refusedByModel.set(model, refused);
  return refused;
}

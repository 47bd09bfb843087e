import { askedOf, EVIDENCE_FLOOR, type AskedItem } from './evidence.js';
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

/** Who asks for what: the roles are numbers, so that a question adds up plain arrays. */
interface Index {
  readonly roles: readonly Role[];
  readonly numbers: ReadonlyMap<Role, number>;
  readonly askers: ReadonlyMap<string, { readonly roles: readonly number[]; readonly weights: readonly number[] }>;
  /** The weight of all that a role asks for; 0 where that is too little to be ranked. */
  readonly totals: Float64Array;
}

const indexes = new WeakMap<RoleModel, Index>();

/** Made at the first question to a model, and kept: a page that never asks does not pay for it. */
function indexOf(model: RoleModel): Index {
  const known = indexes.get(model);
  if (known) return known;
  // By id, so that the same dataset in another order gives the same answers.
  const roles = [...model.roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const askers = new Map<string, { roles: number[]; weights: number[] }>();
  const totals = new Float64Array(roles.length);
  for (const [number, role] of roles.entries()) {
    const asked = askedOf(model, role);
    if (asked.length < EVIDENCE_FLOOR) continue;
    for (const { id, weight } of asked) {
      const entry = askers.get(id) ?? { roles: [], weights: [] };
      entry.roles.push(number);
      entry.weights.push(weight);
      askers.set(id, entry);
      totals[number]! += weight;
    }
  }
  const index = { roles, numbers: new Map(roles.map((role, number) => [role, number])), askers, totals };
  indexes.set(model, index);
  return index;
}

/**
 * The roles nearest to a base role, computed: by the share of what each asks for that the base role asks for too,
 *
 *     share(role | base) = sum of the weights of the role's items that the base has / sum of the weights of all of its items
 *
 * with the weights 3, 2 and 1 for core, common and adjacent items (see `askedOf`). It is asymmetric: what a data analyst needs an analytics
 * engineer may hold entirely, and not the other way round. Equal shares are ordered by id. Roles without anything in common are left out;
 * so are roles under the evidence floor, which `refused` names. Undefined when the dataset has no such role.
 *
 * @param limit how many of them at most.
 * @param only the roles to tell of; each keeps its place among all.
 */
export function rankAlternatives(model: RoleModel, baseId: string, limit = Infinity, only?: ReadonlySet<Role>): ComputedAlternatives | undefined {
  const base = model.roles.get(baseId);
  if (!base) return undefined;
  const index = indexOf(model);
  const best = nearest(index, base, askedOf(model, base), Math.max(0, limit));
  const ranked = best.items.map(({ number }, i) => ({ role: index.roles[number]!, rank: i + 1 }));
  const refused = (): ComputedAlternatives['refused'] =>
    [...model.roles.values()].map((role) => ({ role, count: askedOf(model, role).length })).filter(({ count }) => count < EVIDENCE_FLOOR);
  return {
    base,
    total: best.total,
    items: ranked.filter(({ role }) => only?.has(role) ?? true).map(({ role, rank }) => ({ ...holding(model, base, role), rank, role })),
    // Most datasets refuse none, and looking at every role would take longer than ranking them.
    refused: index.totals.includes(0) ? refused() : [],
  };
}

interface Scored {
  readonly number: number;
  readonly share: number;
}

function nearest({ roles, numbers, askers, totals }: Index, base: Role, asked: readonly AskedItem[], limit: number): { items: readonly Scored[]; total: number } {
  const self = numbers.get(base)!;
  if (!totals[self]) return { items: [], total: 0 };
  const sums = new Float64Array(roles.length);
  for (const { id } of asked) {
    const entry = askers.get(id);
    for (let i = 0; i < (entry?.roles.length ?? 0); i++) sums[entry!.roles[i]!]! += entry!.weights[i]!;
  }
  const scored: Scored[] = [];
  let least = 0;
  let total = 0;
  for (let number = 0; number < sums.length; number++) {
    if (!sums[number] || number === self) continue;
    total++;
    const share = sums[number]! / totals[number]!;
    if (share <= least) continue;
    scored.push({ number, share });
    // Now and then what can no longer be among the first is dropped, so that a few are found among thousands without sorting all.
    if (scored.length >= 4 * limit + 64) least = keepBest(scored, limit);
  }
  keepBest(scored, limit);
  return { items: scored, total };
}

/** Sorts, keeps `limit`, and returns the least share that is kept. */
function keepBest(scored: Scored[], limit: number): number {
  scored.sort((a, b) => b.share - a.share || a.number - b.number);
  if (scored.length > limit) scored.length = limit;
  return scored.length === limit ? (scored.at(-1)?.share ?? 1) : 0;
}

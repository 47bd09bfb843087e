import { askedOf, heldIds, visitAsked } from './evidence.js';
import type { Role, RoleModel } from './model.js';

/** The roles that ask for one thing, by number, and what it weighs for each. */
export interface AskersOfOne {
  readonly roles: Uint32Array;
  readonly weights: Uint8Array;
}

/** Who asks for what. Roles are numbers here, so that a question adds up plain arrays. */
export interface Askers {
  /** By id, so that the same dataset in another order gives the same answers. */
  readonly roles: readonly Role[];
  readonly numbers: ReadonlyMap<Role, number>;
  /** By the id of the thing. */
  readonly of: ReadonlyMap<string, AskersOfOne>;
  /** How many things each role asks for. */
  readonly counts: Uint32Array;
  /** The weight of all that each role asks for. */
  readonly totals: Float64Array;
}

const byModel = new WeakMap<RoleModel, Askers>();

/**
 * The skills, tools and languages of all roles, turned around: an inverted index. Made at the first question to a model, and kept: a page that
 * never asks does not pay for it.
 */
export function askersOf(model: RoleModel): Askers {
  const known = byModel.get(model) ?? turnAround(model);
  byModel.set(model, known);
  return known;
}

function turnAround(model: RoleModel): Askers {
  const roles = [...model.roles.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = new Map<string, { roles: number[]; weights: number[] }>();
  const counts = new Uint32Array(roles.length);
  const totals = new Float64Array(roles.length);
  for (const [number, role] of roles.entries()) {
    visitAsked(model, role, (id, weight) => {
      let entry = found.get(id);
      if (!entry) found.set(id, (entry = { roles: [], weights: [] }));
      entry.roles.push(number);
      entry.weights.push(weight);
      counts[number]!++;
      totals[number]! += weight;
    });
  }
  return {
    roles,
    numbers: new Map(roles.map((role, number) => [role, number])),
    of: new Map(Array.from(found, ([id, entry]) => [id, { roles: Uint32Array.from(entry.roles), weights: Uint8Array.from(entry.weights) }])),
    counts,
    totals,
  };
}

/** How many things that `role` asks for each other role holds, by its number; 0 for itself. */
export function heldCounts(model: RoleModel, role: Role): Float64Array {
  const { of, numbers, counts } = askersOf(model);
  const others = otherHoldersOf(model);
  const held = new Float64Array(counts.length);
  visitAsked(model, role, (id) => {
    for (const number of of.get(id)!.roles) held[number]!++;
    for (const number of others.get(id) ?? []) held[number]!++;
  });
  held[numbers.get(role)!] = 0;
  return held;
}

/** How many things each other role, by its number, asks for that `role` holds; 0 for itself. */
export function askedCounts(model: RoleModel, role: Role): Float64Array {
  const { of, numbers, counts } = askersOf(model);
  const asked = new Float64Array(counts.length);
  for (const id of heldIds(model, role)) for (const number of of.get(id)?.roles ?? []) asked[number]!++;
  asked[numbers.get(role)!] = 0;
  return asked;
}

const othersByModel = new WeakMap<RoleModel, ReadonlyMap<string, readonly number[]>>();

/** Who holds what without asking for it: only a role whose facts or editors say more than its toolkit. */
function otherHoldersOf(model: RoleModel): ReadonlyMap<string, readonly number[]> {
  const known = othersByModel.get(model);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (const [number, role] of askersOf(model).roles.entries()) {
    if (!role.toolkit && !model.alternatives.has(role.id)) continue;
    const asked = new Set(askedOf(model, role).map(({ id }) => id));
    for (const id of heldIds(model, role)) if (!asked.has(id)) found.set(id, [...(found.get(id) ?? []), number]);
  }
  othersByModel.set(model, found);
  return found;
}

/** A longer list is put in order as a whole. */
const MOST_INSERTED = 50;

/** The places of the `limit` greatest values above 0, greatest first, and how many there are. Of equal values the first comes first. */
export function greatest(values: Float64Array, limit: number): { first: readonly number[]; total: number } {
  const first: number[] = [];
  const inserts = limit <= MOST_INSERTED;
  let total = 0;
  let least = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (!value) continue;
    total++;
    if (!inserts) first.push(i);
    if (!inserts || value <= least) continue;
    let place = first.length;
    while (place > 0 && values[first[place - 1]!]! < value) place--;
    first.splice(place, 0, i);
    if (first.length > limit) first.pop();
    if (first.length === limit) least = values[first.at(-1) ?? i]!;
  }
  if (!inserts) first.sort((a, b) => values[b]! - values[a]! || a - b).splice(Math.min(limit, first.length));
  return { first, total };
}

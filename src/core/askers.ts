import { visitAsked } from './evidence.js';
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

import { askersOf } from './askers.js';
import { askedOf, heldIds, visitAsked } from './evidence.js';
import type { Role, RoleModel } from './model.js';

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

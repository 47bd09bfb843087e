import { cellItem, emptyCell, type Cell } from './cell.js';
import { idsOf, type Dimension, type Role, type RoleModel } from './model.js';

/** The skills, tools and languages that any source gives a role, in the order of the dimensions, with the sources of each. */
function heldBy(model: RoleModel, role: Role): ReadonlyMap<string, ReadonlySet<string>> {
  const held = new Map<string, Set<string>>();
  for (const dimension of model.dimensions.values()) {
    if (dimension.kind !== 'entities' || dimension.pair) continue;
    for (const fact of role.facts[dimension.id] ?? []) {
      for (const item of fact.items ?? []) {
        for (const id of idsOf(item)) {
          if (model.entities.get(id)?.kind === 'company') continue;
          const sources = held.get(id) ?? new Set();
          for (const source of fact.sources ?? []) sources.add(source);
          held.set(id, sources);
        }
      }
    }
  }
  return held;
}

/**
 * The skills, tools and languages of `role` that the base role has too (`part: 'shared'`) or has not (`part: 'distinct'`),
 * by exact id, in the order of the role's own facts. A pair's two `shared` sets are equal; nothing is in both parts.
 */
export function overlapCell(model: RoleModel, role: Role, base: Role, dimension: Dimension, part: 'shared' | 'distinct'): Cell {
  const theirs = heldBy(model, role);
  const ours = heldBy(model, base);
  const items: Cell['items'][number][] = [];
  const sources = new Set<string>();
  for (const [id, from] of theirs) {
    const also = ours.get(id);
    if ((also !== undefined) !== (part === 'shared')) continue;
    const all = [...new Set([...from, ...(also ?? [])])];
    for (const source of all) sources.add(source);
    items.push({ value: cellItem(model, id), sources: all, contested: false });
  }
  const status = items.length ? 'derived' : theirs.size && ours.size ? 'none' : 'absent';
  return { ...emptyCell(dimension, status, [...sources]), items };
}

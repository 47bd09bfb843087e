import { cellItem, emptyCell, type Cell } from './cell.js';
import { heldBySources } from './evidence.js';
import { heldByEach, type Held } from './held.js';
import type { Dimension, Role, RoleModel } from './model.js';

/**
 * The skills, tools and languages of `role` (`heldByEach`) that the base role has too (`part: 'shared'`) or has not (`part: 'distinct'`), by exact id, in
 * the order of the role's own facts. The base role has what any source names for it (`heldBySources`), so that nothing is called distinctive that a page elsewhere
 * names for both; what the role has by such a page alone, and the base role by the same kind of evidence, is shared as well. A pair's two `shared` sets are equal;
 * nothing is in both parts.
 */
export function overlapCell(model: RoleModel, role: Role, base: Role, dimension: Dimension, part: 'shared' | 'distinct'): Cell {
  const [theirs, ours] = heldByEach(model, [role, base]) as readonly [Held, Held];
  const [byAnyTheirs, byAnyOurs] = [role, base].map((one) => heldBySources(model, one)) as [Held, Held];
  const items: Cell['items'][number][] = [];
  const sources = new Set<string>();
  const add = (id: string, ...from: readonly ReadonlySet<string>[]): void => {
    const all = [...new Set(from.flatMap((one) => [...one]))];
    for (const source of all) sources.add(source);
    items.push({ value: cellItem(model, id), sources: all, contested: false });
  };
  for (const [id, from] of theirs) {
    const also = ours.get(id) ?? byAnyOurs.get(id);
    if (also && part === 'shared') add(id, from, also);
    else if (!also && part === 'distinct') add(id, from);
  }
  if (part === 'shared') {
    for (const [id, from] of ours) {
      const also = theirs.has(id) ? undefined : byAnyTheirs.get(id);
      if (also) add(id, also, from);
    }
  }
  const status = items.length ? 'derived' : theirs.size && ours.size ? 'none' : 'absent';
  return { ...emptyCell(dimension, status, [...sources]), items };
}

import type { Fact, Item, Role } from './model.js';

const names = (item: Item, sourceId: string): boolean => typeof item !== 'object' || !('sources' in item) || !item.sources || item.sources.includes(sourceId);

function pinFact(fact: Fact, sourceId: string): Fact {
  const items = fact.items?.filter((item) => names(item, sourceId));
  return { ...fact, sources: [sourceId], ...(items ? { items } : {}) };
}

/**
 * The role as one source tells it, where that source speaks: of each dimension about which it says something (or leaves a blank) only what it says,
 * of every other dimension all that there is. The same role when no source is given.
 */
export function pinRole(role: Role, sourceId: string | undefined): Role {
  if (!sourceId) return role;
  const facts = Object.entries(role.facts).map(([dimension, all]) => {
    const own = all.filter(({ sources }) => sources?.includes(sourceId));
    return [dimension, own.length ? own.map((fact) => pinFact(fact, sourceId)) : all];
  });
  // Copied without being read: what the built-in dataset has not fetched stays unasked.
  return Object.defineProperties({} as Role, { ...Object.getOwnPropertyDescriptors(role), facts: { value: Object.fromEntries(facts), enumerable: true } });
}

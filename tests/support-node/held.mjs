const named = (item) => (typeof item === 'string' ? [item] : (item.anyOf ?? (item.id ? [item.id, ...(item.with ?? [])] : [])));

/** The ids of all skills, tools and languages that anything in a model names for a role: toolkit, what is mentioned in passing (unless left out), facts, and what its alternatives have in common with it. */
export function allHeld(model, role, { mentions = true } = {}) {
  const ranking = model.alternatives.get(role.id);
  const facts = [...model.dimensions.values()].filter(({ kind, pair }) => kind === 'entities' && !pair).flatMap(({ id }) => role.facts[id] ?? []);
  const inCommon = [ranking, ...(ranking?.items ?? [])].flatMap((one) => one?.facts?.overlap ?? []);
  const ids = [...[...(role.toolkit?.items ?? []), ...((mentions && role.toolkit?.mentions) || [])].map(({ id }) => id), ...[...facts, ...inCommon].flatMap(({ items = [] }) => items.flatMap(named))];
  return [...new Set(ids)].filter((id) => ['skill', 'tool', 'language'].includes(model.entities.get(id)?.kind));
}

import { idsOf, type Entity, type Fact, type Role, type RoleModel } from './model.js';

/** The kinds of which a toolkit consists. */
export const CRAFTS: readonly Entity['kind'][] = ['skill', 'tool', 'language'];

/** The ids of entities, with those of the sources that name each. */
export type Held = ReadonlyMap<string, ReadonlySet<string>>;

/** Adds the entities of these kinds that facts name. */
export function addNamed(model: RoleModel, facts: readonly Fact[], kinds: readonly Entity['kind'][], held: Map<string, Set<string>>): void {
  for (const fact of facts) {
    for (const item of fact.items ?? []) {
      const from = (typeof item === 'object' && 'sources' in item ? item.sources : undefined) ?? fact.sources ?? [];
      for (const id of idsOf(item)) {
        const kind = model.entities.get(id)?.kind;
        if (!kind || !kinds.includes(kind)) continue;
        const sources = held.get(id) ?? new Set();
        for (const source of from) sources.add(source);
        held.set(id, sources);
      }
    }
  }
}

/** The entities of these kinds that the facts of a role name, in the order of the dimensions. */
export function heldByFacts(model: RoleModel, role: Role, kinds: readonly Entity['kind'][]): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const dimension of model.dimensions.values()) {
    if (dimension.kind === 'entities' && !dimension.pair) addNamed(model, role.facts[dimension.id] ?? [], kinds, held);
  }
  return held;
}

/** The same of the role's toolkit, adjacent items left out, and of its facts. */
function heldByToolkit(model: RoleModel, role: Role, kinds: readonly Entity['kind'][]): Held {
  const items = (role.toolkit?.items ?? []).filter(({ id, level }) => level !== 'adjacent' && kinds.includes(model.entities.get(id)?.kind ?? 'company'));
  if (!items.length) return new Map();
  const held = new Map([...items.map(({ id, sources = [] }) => [id, new Set(sources)] as const), ...[...heldByFacts(model, role, kinds)].map(([id, sources]) => [id, new Set(sources)] as const)]);
  for (const { id, sources = [] } of items) for (const source of sources) held.get(id)!.add(source);
  return held;
}

/** False where the facts of a role leave out the very dimension of that kind: a language among its tools is not all of its languages. */
function speaksOf(model: RoleModel, role: Role, kind: Entity['kind']): boolean {
  const dimension = [...model.dimensions.values()].find((one) => one.of === kind && !one.pair && !one.derivedFrom);
  return !dimension || !!role.facts[dimension.id]?.some(({ items }) => items);
}

/**
 * What each role holds, with the sources of each thing: what their facts name, where they speak of it for every one of the roles, else what
 * their toolkits hold and their facts add, where every role has a toolkit with anything of these kinds. So two roles are held against each other by the same kind of
 * evidence as far as there is any, and nothing that a fact states is left out beside it.
 */
export function heldByEach(model: RoleModel, roles: readonly Role[], kinds = CRAFTS): readonly Held[] {
  const byFacts = roles.map((role) => heldByFacts(model, role, kinds));
  if (byFacts.every(({ size }, i) => size && (kinds.length > 1 || speaksOf(model, roles[i]!, kinds[0]!)))) return byFacts;
  const byToolkit = roles.map((role) => heldByToolkit(model, role, kinds));
  return byToolkit.every(({ size }) => size) ? byToolkit : byFacts;
}

import type { Entity, Level, Role, RoleModel } from './model.js';
import { heldByFacts } from './overlap.js';

/** Something that a role asks for. */
export interface AskedItem {
  readonly id: string;
  readonly name: string;
  /** Undefined where the dataset does not weigh the items of the role. */
  readonly level: Level | undefined;
  readonly weight: number;
  /** The ids of the sources that name it for the role. */
  readonly sources: readonly string[];
}

/** What an item of each level counts; one without a level counts 1. */
export const WEIGHTS: Readonly<Record<Level, number>> = { core: 3, common: 2, adjacent: 1 };

/** Under this many items a role is not ranked: one item more or less would turn the order around. */
export const EVIDENCE_FLOOR = 8;

const CRAFTS: readonly Entity['kind'][] = ['skill', 'tool', 'language'];
const byModel = new WeakMap<RoleModel, Map<Role, readonly AskedItem[]>>();

/**
 * The skills, tools and languages that a role asks for, most widely asked for first: its toolkit, else what its facts
 * name, each of the same weight. Each entity once. Kept for the next question to the same model.
 */
export function askedOf(model: RoleModel, role: Role): readonly AskedItem[] {
  const known = byModel.get(model) ?? new Map<Role, readonly AskedItem[]>();
  byModel.set(model, known);
  const found = known.get(role) ?? readAsked(model, role);
  known.set(role, found);
  return found;
}

function readAsked(model: RoleModel, role: Role): readonly AskedItem[] {
  const nameOf = (id: string): string => model.entities.get(id)?.name ?? id;
  if (!role.toolkit) return [...heldByFacts(model, role, CRAFTS)].map(([id, sources]) => ({ id, name: nameOf(id), level: undefined, weight: 1, sources: [...sources] }));
  const items = role.toolkit.items.filter(({ id }) => CRAFTS.includes(model.entities.get(id)?.kind ?? 'company'));
  const asked = items.map(({ id, level, sources = [] }) => ({ id, name: nameOf(id), level, weight: WEIGHTS[level], sources }));
  return asked.sort((a, b) => b.weight - a.weight || b.sources.length - a.sources.length);
}

/** An item that is not held, beside one that is, and the wider concept that both belong to. */
export interface NearItem {
  readonly id: string;
  readonly name: string;
  /** The name of the one that is held. */
  readonly beside: string;
  /** The name of the concept. */
  readonly concept: string;
}

/**
 * One level up: for each of `wanted` the first of `held` that is its broader concept, that it is the broader concept of, or that has a
 * broader concept in common with it. Items without such a neighbour are left out.
 *
 * @param wanted ids of which none is held.
 */
export function nearItems(model: RoleModel, wanted: readonly string[], held: readonly string[]): readonly NearItem[] {
  const nameOf = (id: string): string => model.entities.get(id)?.name ?? id;
  const conceptsOf = (id: string): readonly string[] => [id, ...(model.entities.get(id)?.broader ?? [])];
  const firstUnder = new Map<string, number>();
  for (const [place, id] of held.entries()) {
    for (const concept of conceptsOf(id)) if (!firstUnder.has(concept)) firstUnder.set(concept, place);
  }
  return wanted.flatMap((id): NearItem[] => {
    const concepts = conceptsOf(id);
    const beside = held[Math.min(...concepts.map((concept) => firstUnder.get(concept) ?? Infinity))];
    if (beside === undefined || beside === id) return [];
    const concept = conceptsOf(beside).find((one) => concepts.includes(one))!;
    return [{ id, name: nameOf(id), beside: nameOf(beside), concept: nameOf(concept) }];
  });
}

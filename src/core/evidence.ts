import type { Entity, Level, Role, RoleModel } from './model.js';
import { findNear, Neighbourhood, type NearItem } from './near.js';
import { CRAFTS, heldByFacts } from './overlap.js';

/** Something that a role asks for. */
export interface AskedItem {
  readonly id: string;
  readonly name: string;
  readonly kind: Entity['kind'];
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

interface Asked {
  readonly items: readonly AskedItem[];
  readonly ids: ReadonlySet<string>;
  /** Made when it is asked for. */
  neighbourhood: Neighbourhood | undefined;
}

const byModel = new WeakMap<RoleModel, Map<Role, Asked>>();

function askedBy(model: RoleModel, role: Role): Asked {
  const ofModel = byModel.get(model) ?? new Map<Role, Asked>();
  byModel.set(model, ofModel);
  const known = ofModel.get(role);
  if (known) return known;
  const items: AskedItem[] = [];
  visitAsked(model, role, ({ id, level, weight, sources }) => {
    const { name, kind } = model.entities.get(id)!;
    items.push({ id, name, kind, level, weight, sources });
  });
  if (role.toolkit) items.sort((a, b) => b.weight - a.weight || b.sources.length - a.sources.length);
  const asked: Asked = { items, ids: new Set(items.map(({ id }) => id)), neighbourhood: undefined };
  ofModel.set(role, asked);
  return asked;
}

/**
 * The skills, tools and languages that a role asks for: its toolkit, most widely asked for first, else what its facts name, in their
 * order and each of the same weight. Each entity once. Kept for the next question to the same model.
 */
export const askedOf = (model: RoleModel, role: Role): readonly AskedItem[] => askedBy(model, role).items;

/** The ids of `askedOf`. */
export const askedIds = (model: RoleModel, role: Role): ReadonlySet<string> => askedBy(model, role).ids;

/** Goes through what `askedOf` would give, in the order of the dataset, keeping nothing: for looking at every role. */
export function visitAsked(model: RoleModel, role: Role, visit: (item: Omit<AskedItem, 'name' | 'kind'>) => void): void {
  if (!role.toolkit) {
    for (const [id, sources] of heldByFacts(model, role, CRAFTS)) visit({ id, level: undefined, weight: 1, sources: [...sources] });
    return;
  }
  for (const { id, level, sources = [] } of role.toolkit.items) {
    if (CRAFTS.includes(model.entities.get(id)?.kind ?? 'company')) visit({ id, level, weight: WEIGHTS[level], sources });
  }
}

/** What of `wanted` is one level up from what a role asks for: `nearItems`, kept for the next question. */
export function nearAsked(model: RoleModel, wanted: readonly string[], role: Role): readonly NearItem[] {
  const asked = askedBy(model, role);
  asked.neighbourhood ??= new Neighbourhood(model, asked.ids);
  return findNear(asked.neighbourhood, wanted);
}

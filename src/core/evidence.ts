import type { Entity, Level, Mention, Role, RoleModel } from './model.js';
import { findNear, Neighbourhood, type NearItem } from './near.js';
import { addNamed, CRAFTS, heldByFacts, type Held } from './held.js';

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
  /** These are made when they are asked for. */
  held: ReadonlySet<string> | undefined;
  neighbourhood: Neighbourhood | undefined;
  bySources: Held | undefined;
}

const byModel = new WeakMap<RoleModel, Map<Role, Asked>>();

function askedBy(model: RoleModel, role: Role): Asked {
  const ofModel = byModel.get(model) ?? new Map<Role, Asked>();
  byModel.set(model, ofModel);
  const known = ofModel.get(role);
  if (known) return known;
  const items: AskedItem[] = [];
  visitAsked(model, role, (id, weight, sources, level) => {
    const { name, kind } = model.entities.get(id)!;
    items.push({ id, name, kind, level, weight, sources });
  });
  if (role.toolkit) items.sort((a, b) => b.weight - a.weight || b.sources.length - a.sources.length);
  const asked: Asked = { items, held: undefined, neighbourhood: undefined, bySources: undefined };
  ofModel.set(role, asked);
  return asked;
}

/**
 * The skills, tools and languages that a role asks for: its toolkit, most widely asked for first, else what its facts name, in their
 * order and each of the same weight. Each entity once. Kept for the next question to the same model.
 */
export const askedOf = (model: RoleModel, role: Role): readonly AskedItem[] => askedBy(model, role).items;

/**
 * What somebody in a role holds: the ids of all that any source lists for it, be it asked for by many pages (`askedOf`), stated in its facts, or said to be
 * in common with it by the editors' ranking of its alternatives. So nothing is told as missing that a fact beside it states.
 */
export function heldIds(model: RoleModel, role: Role): ReadonlySet<string> {
  const asked = askedBy(model, role);
  asked.held ??= new Set([...asked.items.map(({ id }) => id), ...heldByFacts(model, role, CRAFTS).keys(), ...saidInCommon(model, role).keys()]);
  return asked.held;
}

/** What pages name for a role in passing: too little to say that somebody in it holds that, and too much to call it missing, or another role's alone. */
export const mentionsOf = (model: RoleModel, { toolkit }: Role): readonly Mention[] => (toolkit?.mentions ?? []).filter(({ id }) => isCraft(model, id));
const isCraft = (model: RoleModel, id: string): boolean => CRAFTS.includes(model.entities.get(id)?.kind ?? 'company');

function saidInCommon(model: RoleModel, role: Role): Held {
  const { facts, items = [] } = model.alternatives.get(role.id) ?? {};
  const held = new Map<string, Set<string>>();
  [facts, ...items.map((item) => item.facts)].forEach((one) => addNamed(model, one?.['overlap'] ?? [], CRAFTS, held));
  return held;
}

/** The same ids as `heldIds` and what pages name in passing (`mentionsOf`), with the sources of each: asked of two roles at a time, where the other is asked of ten thousand. */
export const heldBySources = (model: RoleModel, role: Role): Held => (askedBy(model, role).bySources ??= findHeld(model, role));

function findHeld(model: RoleModel, role: Role): Held {
  const held = heldByFacts(model, role, CRAFTS);
  const add = (sources: Iterable<string>, id: string): unknown => held.set(id, new Set([...(held.get(id) ?? []), ...sources]));
  askedOf(model, role).forEach(({ id, sources }) => add(sources, id));
  mentionsOf(model, role).forEach(({ id, sources = [] }) => add(sources, id));
  saidInCommon(model, role).forEach(add);
  return held;
}

/** Goes through what `askedOf` would give, in the order of the dataset, keeping nothing: for looking at every role. */
export function visitAsked(model: RoleModel, role: Role, visit: (id: string, weight: number, sources: readonly string[], level: Level | undefined) => void): void {
  if (!role.toolkit) {
    for (const [id, sources] of heldByFacts(model, role, CRAFTS)) visit(id, 1, [...sources], undefined);
    return;
  }
  role.toolkit.items.forEach(({ id, level, sources = [] }) => {
    if (isCraft(model, id)) visit(id, WEIGHTS[level], sources, level);
  });
}

/** What of `wanted` is one level up from what a role holds: `nearItems`, kept for the next question. */
export function nearAsked(model: RoleModel, wanted: readonly string[], role: Role): readonly NearItem[] {
  const asked = askedBy(model, role);
  asked.neighbourhood ??= new Neighbourhood(model, heldIds(model, role));
  return findNear(asked.neighbourhood, wanted);
}

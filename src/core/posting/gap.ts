import { askedOf } from '../evidence.js';
import type { Requirement } from '../curated.js';
import type { Entity, RoleModel } from '../model.js';
import type { Need } from './need.js';
import type { Mention, Reading } from './read.js';
import type { UnreadTerm } from './unread.js';

/** A sentence of a text, and in it the words that were read. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Where a background stands to something that a posting names: it names it too; it names something that implies it; or neither. */
export type GapStatus = 'matched' | 'implied' | 'missing';

/** What a reader says against the reading: "I have this", "not a requirement". */
export type Correction = 'have' | 'not-asked';

/** Something that a posting names, or several things of which one is enough. */
export interface GapItem {
  /** Tells it from all others of the same posting. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly need: Need;
  readonly status: GapStatus;
  readonly asked: Quote;
  /** Where the background says it; undefined where it does not, or the reader says so. */
  readonly held: Quote | undefined;
  /** The name of what implies it. */
  readonly via: string | undefined;
  readonly correction: Correction | undefined;
}

/** Something that a background names and the posting does not. */
export interface ExtraItem {
  readonly id: string;
  readonly name: string;
  readonly held: Quote;
}

/** Something that a role asks for by the dataset, and the posting does not name. */
export interface LeftOutItem {
  readonly names: readonly string[];
  /** One of `names` is enough. */
  readonly anyOf: boolean;
  /** An editor says that the market requires it; else it is a core item of the role's toolkit, counted from pages. */
  readonly isStated: boolean;
  /** The background names it, or something that implies it. */
  readonly isHeld: boolean;
}

/** A background against a posting. Counts and quotes, and no score: what a text does not name somebody may have all the same. */
export interface Gap {
  /** All that is asked, in the order of the posting, without what the reader took out. */
  readonly items: readonly GapItem[];
  /** What the reader took out. */
  readonly takenOut: readonly GapItem[];
  readonly extra: readonly ExtraItem[];
  readonly leftOut: readonly LeftOutItem[];
  /** Of the required items, how many the background names or implies. */
  readonly required: { readonly held: number; readonly of: number };
  /** Terms of the posting that could not be read. */
  readonly unread: readonly UnreadTerm[];
  readonly unreadInBackground: readonly UnreadTerm[];
}

export interface GapOptions {
  /** The role whose market is held against the posting. */
  readonly roleId?: string | undefined;
  /** What the reader says against the reading, by the keys of items. */
  readonly corrections?: ReadonlyMap<string, Correction>;
}

const STRENGTH: Readonly<Record<Need, number>> = { required: 2, preferred: 1, named: 0 };

function quoteOf({ text }: Reading, { start, end, sentence }: Mention): Quote {
  return { before: text.slice(sentence.start, start), words: text.slice(start, end), after: text.slice(end, sentence.end) };
}

interface Asked {
  readonly mention: Mention;
  readonly entities: readonly Entity[];
  readonly need: Need;
  readonly orSimilar: boolean;
}

/** What a posting asks, each thing once with its strongest need. A choice is left out where one of its things is asked for alone, as strongly. */
function askedIn(model: RoleModel, { mentions }: Reading): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const mention of mentions) {
    const ids = mention.choice ?? [mention.entity.id];
    const key = [...new Set(ids)].sort().join('|');
    const known = asked.get(key);
    if (known && STRENGTH[known.need] >= STRENGTH[mention.need]) continue;
    asked.set(key, { mention, entities: [...new Set(ids)].map((id) => model.entities.get(id)!), need: mention.need, orSimilar: mention.orSimilar || (known?.orSimilar ?? false) });
  }
  for (const [key, { entities, need }] of asked) {
    const alone = entities.length > 1 ? entities.map(({ id }) => asked.get(id)) : [];
    if (alone.some((one) => one && STRENGTH[one.need] >= STRENGTH[need])) asked.delete(key);
  }
  return asked;
}

interface Held {
  readonly status: GapStatus;
  readonly mention: Mention | undefined;
  readonly via: string | undefined;
}

/** The first mention of each thing that a background names. */
const mentionsById = ({ mentions }: Reading): ReadonlyMap<string, Mention> => {
  const found = new Map<string, Mention>();
  for (const mention of mentions) if (!found.has(mention.entity.id)) found.set(mention.entity.id, mention);
  return found;
};

/**
 * Whether a background holds one of some entities: it names one; or names something whose broader concept is one of them (Docker implies
 * containers, one level up); or, where something similar will do, something with a broader concept in common.
 */
function holds(held: ReadonlyMap<string, Mention>, entities: readonly Entity[], orSimilar: boolean): Held {
  for (const { id } of entities) {
    const mention = held.get(id);
    if (mention) return { status: 'matched', mention, via: undefined };
  }
  for (const mention of held.values()) {
    const wider = mention.entity.broader ?? [];
    const implies = entities.some(({ id, kind, broader = [] }) => wider.includes(id) || (orSimilar && kind !== 'skill' && broader.some((concept) => wider.includes(concept))));
    if (implies) return { status: 'implied', mention, via: mention.entity.name };
  }
  return { status: 'missing', mention: undefined, via: undefined };
}

/** What a market asks of everybody: a differentiator it does not. */
const REQUIRED: ReadonlySet<Requirement> = new Set<Requirement>(['required', 'required-varying', 'non-negotiable', 'expected']);

function leftOutOf(model: RoleModel, roleId: string | undefined, asked: ReadonlyMap<string, Asked>, held: ReadonlyMap<string, Mention>): readonly LeftOutItem[] {
  const role = model.roles.get(roleId ?? '');
  if (!role) return [];
  const market = model.profiles.get(role.id)?.market;
  const groups = market
    ? market.filter(({ requirement, entities }) => REQUIRED.has(requirement) && entities).map(({ entities }) => ({ ids: entities!.anyOf ?? entities!.allOf ?? [], anyOf: entities!.anyOf !== undefined }))
    : askedOf(model, role).filter(({ level }) => level === 'core').map(({ id }) => ({ ids: [id], anyOf: false }));
  const named = new Set([...asked.values()].flatMap(({ entities }) => entities.flatMap(({ id, broader = [] }) => [id, ...broader.filter((wider) => model.entities.get(wider)?.kind === 'skill')])));
  return groups.flatMap(({ ids, anyOf }): LeftOutItem[] => {
    const missing = anyOf && ids.some((id) => named.has(id)) ? [] : ids.filter((id) => !named.has(id)).map((id) => model.entities.get(id)!);
    if (!missing.length) return [];
    const isHeld = anyOf ? holds(held, missing, false).status !== 'missing' : missing.every((entity) => holds(held, [entity], false).status !== 'missing');
    return [{ names: missing.map(({ name }) => name), anyOf, isStated: market !== undefined, isHeld }];
  });
}

/**
 * Holds a background against a posting.
 *
 * @param background read with `readText(…, 'background')`.
 * @param posting read with `readText(…, 'posting')`.
 * @returns what the posting asks and whether the background names it, each with the sentences that say so; what the background has besides; what the
 *   market asks of `roleId` and this posting does not name; and the terms that could not be read. Nothing is in two of these.
 */
export function gapBetween(model: RoleModel, background: Reading, posting: Reading, { roleId, corrections = new Map() }: GapOptions = {}): Gap {
  const held = mentionsById(background);
  const asked = askedIn(model, posting);
  const used = new Set([...asked.values()].flatMap(({ entities }) => entities.map(({ id }) => id)));
  const all = [...asked].map(([key, { mention, entities, need, orSimilar }]): GapItem => {
    const correction = corrections.get(key);
    const found = holds(held, entities, orSimilar);
    if (found.mention) used.add(found.mention.entity.id);
    const isCorrected = correction === 'have' && found.status === 'missing';
    return {
      key,
      ids: entities.map(({ id }) => id),
      names: entities.map(({ name }) => name),
      need,
      status: isCorrected ? 'matched' : found.status,
      asked: quoteOf(posting, mention),
      held: found.mention && quoteOf(background, found.mention),
      via: found.via,
      correction: isCorrected || correction === 'not-asked' ? correction : undefined,
    };
  });
  const items = all.filter(({ correction }) => correction !== 'not-asked');
  const required = items.filter(({ need }) => need === 'required');
  return {
    items,
    takenOut: all.filter(({ correction }) => correction === 'not-asked'),
    extra: [...held.values()].filter(({ entity }) => !used.has(entity.id)).map((mention) => ({ id: mention.entity.id, name: mention.entity.name, held: quoteOf(background, mention) })),
    leftOut: leftOutOf(model, roleId, asked, held),
    required: { held: required.filter(({ status }) => status !== 'missing').length, of: required.length },
    unread: posting.unread,
    unreadInBackground: background.unread,
  };
}

import { askedOf } from '../evidence.js';
import type { Requirement } from '../curated.js';
import { askedByItem } from '../market.js';
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

/**
 * Where a background stands to something that a posting names: it names it too; it names something that implies it; neither; or nothing could be read in it,
 * so that nothing can be told.
 */
export type GapStatus = 'matched' | 'implied' | 'missing' | 'untold';

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
  /** The one of `ids` that the background names. */
  readonly heldId: string | undefined;
  /** The name of what implies it, and whether that is a kind of it, or only near it where the posting takes something similar. */
  readonly via: { readonly name: string; readonly isKind: boolean } | undefined;
  readonly correction: Correction | undefined;
}

/** Something that a background names and the posting does not. */
export type ExtraItem = Pick<Entity, 'id' | 'name'> & { readonly held: Quote };

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

/** How many of some items the background names, how many it implies, and how many the reader added. */
export interface GapCount {
  readonly of: number;
  readonly named: number;
  readonly implied: number;
  readonly added: number;
}

/** A background against a posting. Counts and quotes, and no score: what a text does not name somebody may have all the same. */
export interface Gap {
  /** All that is asked, without what the reader took out: what is required first, what is only named last, each in the order of the posting. */
  readonly items: readonly GapItem[];
  /** What the reader took out. */
  readonly takenOut: readonly GapItem[];
  readonly extra: readonly ExtraItem[];
  readonly leftOut: readonly LeftOutItem[];
  /** The ids of `items`, by their status. */
  readonly idsBy: Readonly<Record<GapStatus, readonly string[]>>;
  readonly counts: Readonly<Record<'required' | 'preferred' | 'all', GapCount>>;
  /** Terms of the posting that could not be read, and whether the background has the same words. */
  readonly unread: readonly (UnreadTerm & { readonly isHeld: boolean })[];
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
  /** By the id that each is of. */
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly entities: readonly Entity[];
  readonly need: Need;
  readonly orSimilar: boolean;
}

/**
 * What a posting asks, each thing once with its strongest need. A choice is left out where one of its things is asked for alone, as strongly; so is a kind
 * that stands in a sentence beside its own examples: "container tools such as Docker" asks for Docker.
 */
function askedIn(model: RoleModel, { mentions }: Reading): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  const kinds = new Set(mentions.flatMap((mention) => (mention.entity.broader ?? []).map((wider) => placeOf(mention, wider))));
  for (const mention of mentions) {
    if (kinds.has(placeOf(mention, mention.entity.id))) continue;
    const ids = [...new Set(mention.choice ?? [mention.entity.id])];
    const key = [...ids].sort().join('|');
    const known = asked.get(key);
    const isStronger = !known || STRENGTH[mention.need] > STRENGTH[known.need];
    const places = new Map(isStronger ? [] : known.mentions);
    if (!places.has(mention.entity.id)) places.set(mention.entity.id, mention);
    const orSimilar = mention.orSimilar || (known?.orSimilar ?? false);
    if (isStronger || mention.need === known.need) asked.set(key, { mentions: places, entities: ids.map((id) => model.entities.get(id)!), need: mention.need, orSimilar });
  }
  for (const [key, { entities, need }] of asked) {
    const alone = entities.length > 1 ? entities.map(({ id }) => asked.get(id)) : [];
    if (alone.some((one) => one && STRENGTH[one.need] >= STRENGTH[need])) asked.delete(key);
  }
  return asked;
}

/** An entity in a sentence that asks for it as much. */
const placeOf = ({ sentence, need }: Mention, id: string): string => `${sentence.start} ${need} ${id}`;

interface Held {
  readonly status: GapStatus;
  readonly mention: Mention | undefined;
  readonly via: GapItem['via'];
}

/** The first mention of each thing that a text names. */
const mentionsById = (mentions: readonly Mention[]): ReadonlyMap<string, Mention> => {
  const found = new Map<string, Mention>();
  for (const mention of mentions) if (!found.has(mention.entity.id)) found.set(mention.entity.id, mention);
  return found;
};

interface Background {
  readonly held: ReadonlyMap<string, Mention>;
  readonly titles: ReadonlyMap<string, Mention>;
}

/**
 * Whether a background holds one of some entities: it names one; or names something whose broader concept is one of them (Docker implies
 * containers, one level up); or has it in a title; or, where something similar will do, names something with a broader concept in common.
 */
function holds({ held, titles }: Background, entities: readonly Entity[], orSimilar: boolean): Held {
  for (const { id } of entities) {
    const mention = held.get(id);
    if (mention) return { status: 'matched', mention, via: undefined };
  }
  const implied = (mention: Mention, isKind: boolean): Held => ({ status: 'implied', mention, via: { name: mention.entity.name, isKind } });
  const ids = new Set(entities.map(({ id }) => id));
  for (const mention of held.values()) if (mention.entity.broader?.some((wider) => ids.has(wider))) return implied(mention, true);
  for (const { id } of entities) {
    const title = titles.get(id);
    if (title) return implied(title, true);
  }
  const concepts = new Set(orSimilar ? entities.filter(({ kind }) => kind !== 'skill').flatMap(({ broader = [] }) => broader) : []);
  for (const mention of held.values()) if (mention.entity.broader?.some((wider) => concepts.has(wider))) return implied(mention, false);
  return { status: 'missing', mention: undefined, via: undefined };
}

/** What a market asks of everybody: a differentiator it does not. */
const REQUIRED: ReadonlySet<Requirement> = new Set<Requirement>(['required', 'required-varying', 'non-negotiable', 'expected']);

function leftOutOf(model: RoleModel, roleId: string | undefined, asked: ReadonlyMap<string, Asked>, background: Background): readonly LeftOutItem[] {
  const role = model.roles.get(roleId ?? '');
  if (!role) return [];
  const market = model.profiles.get(role.id)?.market;
  const groups = market
    ? market.filter(({ requirement }) => REQUIRED.has(requirement)).map(askedByItem)
    : askedOf(model, role).filter(({ level }) => level === 'core').map(({ id }) => ({ ids: [id], anyOf: false }));
  const named = new Set([...asked.values()].flatMap(({ entities }) => entities.flatMap(({ id, broader = [] }) => [id, ...broader.filter((wider) => model.entities.get(wider)?.kind === 'skill')])));
  return groups.flatMap(({ ids, anyOf }): LeftOutItem[] => {
    const missing = anyOf && ids.some((id) => named.has(id)) ? [] : ids.filter((id) => !named.has(id)).map((id) => model.entities.get(id)!);
    if (!missing.length) return [];
    const isHeld = anyOf ? holds(background, missing, false).status !== 'missing' : missing.every((entity) => holds(background, [entity], false).status !== 'missing');
    return [{ names: missing.map(({ name }) => name), anyOf, isStated: market !== undefined, isHeld }];
  });
}

/**
 * Holds a background against a posting.
 *
 * @param background read with `readText(…, 'background')`.
 * @param posting read with `readText(…, 'posting')`.
 * @throws {TypeError} where these are not what was read.
 * @returns what the posting asks and whether the background names it, each with the sentences that say so; what the background has besides; what the
 *   market asks of `roleId` and this posting does not name; and the terms that could not be read. Nothing is in two of these.
 */
export function gapBetween(model: RoleModel, background: Reading, posting: Reading, { roleId, corrections = new Map() }: GapOptions = {}): Gap {
  if (background.kind !== 'background' || posting.kind !== 'posting') throw new TypeError(`gapBetween takes a background and then a posting, got a ${background.kind} and a ${posting.kind}`);
  const own: Background = { held: mentionsById(background.mentions), titles: mentionsById(background.titles) };
  const asked = askedIn(model, posting);
  const used = new Set([...asked.values()].flatMap(({ entities }) => entities.map(({ id }) => id)));
  const all = [...asked].map(([key, { mentions, entities, need, orSimilar }]): GapItem => {
    const found = holds(own, entities, orSimilar);
    if (found.mention) used.add(found.mention.entity.id);
    const correction = corrections.get(key);
    const isAdded = correction === 'have' && found.status === 'missing';
    const heldId = found.status === 'matched' ? found.mention?.entity.id : undefined;
    return {
      key,
      ids: entities.map(({ id }) => id),
      names: entities.map(({ name }) => name),
      need,
      status: isAdded ? 'matched' : background.silence && found.status === 'missing' ? 'untold' : found.status,
      asked: quoteOf(posting, mentions.get(heldId ?? '') ?? [...mentions.values()][0]!),
      held: found.mention && quoteOf(background, found.mention),
      heldId,
      via: found.via,
      correction: isAdded || correction === 'not-asked' ? correction : undefined,
    };
  });
  const items = all.filter(({ correction }) => correction !== 'not-asked').sort((a, b) => STRENGTH[b.need] - STRENGTH[a.need]);
  const words = background.text.toLowerCase();
  return {
    items,
    takenOut: all.filter(({ correction }) => correction === 'not-asked'),
    idsBy: { matched: idsWith(items, 'matched'), implied: idsWith(items, 'implied'), missing: idsWith(items, 'missing'), untold: idsWith(items, 'untold') },
    extra: [...own.held.values()].filter(({ entity }) => !used.has(entity.id)).map((mention) => ({ id: mention.entity.id, name: mention.entity.name, held: quoteOf(background, mention) })),
    leftOut: leftOutOf(model, roleId, asked, own),
    counts: { required: countOf(items.filter(({ need }) => need === 'required')), preferred: countOf(items.filter(({ need }) => need === 'preferred')), all: countOf(items) },
    unread: posting.unread.map((term) => ({ ...term, isHeld: hasWords(words, term.text.toLowerCase()) })),
    unreadInBackground: background.unread,
  };
}

const idsWith = (items: readonly GapItem[], wanted: GapStatus): readonly string[] => items.filter(({ status }) => status === wanted).flatMap(({ ids }) => ids);

const countOf = (items: readonly GapItem[]): GapCount => ({
  of: items.length,
  named: items.filter(({ status, correction }) => status === 'matched' && correction !== 'have').length,
  implied: items.filter(({ status }) => status === 'implied').length,
  added: items.filter(({ correction }) => correction === 'have').length,
});

/** Whether a text has these words, and not only as a part of others. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')) return true;
  }
  return false;
}

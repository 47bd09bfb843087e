import { askersOf, type AskersOfOne } from './askers.js';
import { fold } from './fold.js';
import type { Level, Role, RoleModel } from './model.js';
import { suggestId } from './suggest.js';

/** A role that was found. */
export interface FoundRole {
  readonly role: Role;
  /** What fits the text: its name, another name of it, or something that it asks for. */
  readonly by: 'name' | 'alias' | 'item';
  /** The other name, or the name of the thing. */
  readonly label: string;
  /** How widely the thing is asked for, where the dataset says so. */
  readonly level: Level | undefined;
}

export interface FoundRoles {
  /** Best first, at most `limit`. */
  readonly items: readonly FoundRole[];
  /** How many there are before `limit`. */
  readonly total: number;
  /** Where nothing was found: the role that was probably meant. */
  readonly suggestion: Role | undefined;
}

interface Label {
  readonly text: string;
  readonly words: string;
}

interface SearchIndex {
  /** By name, so that equal hits stand in an order that a reader can follow. */
  readonly roles: readonly { readonly role: Role; readonly name: Label; readonly aliases: readonly Label[] }[];
}

interface ItemIndex {
  /** Where each role of `askers` stands in the search index. */
  readonly places: Uint32Array;
  readonly items: readonly { readonly labels: readonly Label[]; readonly askers: AskersOfOne }[];
}

/** What separates words is one space. */
const normalize = (text: string): string => fold(text).replace(/[\s\-_/,.()]+/g, ' ').trim();

const labelOf = (text: string): Label => ({ text, words: normalize(text) });

const indexes = new WeakMap<RoleModel, SearchIndex>();

/** Made at the first search, and kept. */
function indexOf(model: RoleModel): SearchIndex {
  const known = indexes.get(model);
  if (known) return known;
  const { compare } = new Intl.Collator(model.language);
  const roles = [...model.roles.values()].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const index = { roles: roles.map((role) => ({ role, name: labelOf(role.name), aliases: [role.longName, ...(role.aliases ?? []), role.id].filter((text) => text !== undefined).map(labelOf) })) };
  indexes.set(model, index);
  return index;
}

const itemIndexes = new WeakMap<RoleModel, ItemIndex>();

/** Made at the first search for a text, and kept. */
function itemIndexOf(model: RoleModel, { roles }: SearchIndex): ItemIndex {
  const known = itemIndexes.get(model);
  if (known) return known;
  const askers = askersOf(model);
  const places = new Uint32Array(roles.length);
  for (const [place, { role }] of roles.entries()) places[askers.numbers.get(role)!] = place;
  const items = Array.from(askers.of, ([id, ofOne]) => {
    const { name, aliases = [] } = model.entities.get(id)!;
    return { labels: [name, ...aliases].map(labelOf), askers: ofOne };
  });
  const index = { places, items };
  itemIndexes.set(model, index);
  return index;
}

/** 0 where a label begins with the text, 1 where one of its words does, 2 where each word of the text begins one of its words. */
function fit({ words }: Label, wanted: string): number | undefined {
  if (words.startsWith(wanted)) return 0;
  const spaced = ` ${words}`;
  if (spaced.includes(` ${wanted}`)) return 1;
  return wanted.split(' ').every((word) => spaced.includes(` ${word}`)) ? 2 : undefined;
}

function bestFit(labels: readonly Label[], wanted: string): { label: Label; rank: number } | undefined {
  let best: { label: Label; rank: number } | undefined;
  for (const label of labels) {
    const rank = fit(label, wanted);
    if (rank !== undefined && (!best || rank < best.rank)) best = { label, rank };
  }
  return best;
}

/** Makes what `searchRoles` looks into, so that the first key press does not wait for it. */
export function prepareSearch(model: RoleModel): void {
  itemIndexOf(model, indexOf(model));
}

/** How widely a thing is asked for, from its weight: 3 for core. */
const LEVELS: readonly Level[] = ['core', 'common', 'adjacent'];
/** Fits from 0 to 2, for each of the three ways to find a role, with a level each. */
const STEPS = { alias: 3, item: 6, level: LEVELS.length } as const;
const NONE = 255;

/** For each role by its place the lower the better, and what of it fits. */
interface Hits {
  readonly scores: Uint8Array;
  readonly labels: string[];
}

function searchNames({ roles }: SearchIndex, wanted: string, { scores, labels }: Hits): void {
  for (const [place, { name, aliases }] of roles.entries()) {
    const byName = wanted ? fit(name, wanted) : 0;
    const byAlias = byName === undefined ? bestFit(aliases, wanted) : undefined;
    if (byName === undefined && !byAlias) continue;
    scores[place] = STEPS.level * (byName ?? STEPS.alias + byAlias!.rank);
    labels[place] = byAlias?.label.text ?? name.text;
  }
}

function searchItems({ places, items }: ItemIndex, wanted: string, { scores, labels }: Hits): void {
  for (const { labels: spellings, askers } of items) {
    const found = bestFit(spellings, wanted);
    if (!found) continue;
    for (let i = 0; i < askers.roles.length; i++) {
      const place = places[askers.roles[i]!]!;
      const score = STEPS.level * (STEPS.item + found.rank) + LEVELS.length - askers.weights[i]!;
      if (score >= scores[place]!) continue;
      scores[place] = score;
      labels[place] = spellings[0]!.text;
    }
  }
}

function foundRole(role: Role, score: number, label: string): FoundRole {
  const way = score / STEPS.level;
  if (way < STEPS.item) return { role, by: way < STEPS.alias ? 'name' : 'alias', label, level: undefined };
  return { role, by: 'item', label, level: role.toolkit && LEVELS[score % STEPS.level] };
}

/**
 * Roles whose name, other names, or skills, tools and languages fit a text: names before other names before things asked for; within these what
 * begins with the text before what has a word that does, then what is asked for most widely, then by name. Case, accents and hyphens do not matter.
 * Without a text: all roles, by name.
 */
export function searchRoles(model: RoleModel, text: string, limit = 50): FoundRoles {
  const index = indexOf(model);
  const wanted = normalize(text.slice(0, 200));
  const hits: Hits = { scores: new Uint8Array(index.roles.length).fill(NONE), labels: [] };
  searchNames(index, wanted, hits);
  if (wanted) searchItems(itemIndexOf(model, index), wanted, hits);
  // The places of roles by their score: put in order without comparing all of them.
  const byScore: number[][] = [];
  let total = 0;
  for (const [place, score] of hits.scores.entries()) {
    if (score === NONE) continue;
    total++;
    (byScore[score] ??= []).push(place);
  }
  const items = byScore.flat().slice(0, limit).map((place) => foundRole(index.roles[place]!.role, hits.scores[place]!, hits.labels[place]!));
  const meant = total || !wanted ? undefined : suggestId(wanted, model.roles.keys());
  return { items, total, suggestion: model.roles.get(meant ?? '') };
}

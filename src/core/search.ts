import { askedOf } from './evidence.js';
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

interface RoleLabels {
  readonly role: Role;
  readonly name: Label;
  readonly aliases: readonly Label[];
}

interface SearchIndex {
  /** By name, so that equal hits stand in an order that a reader can follow. */
  readonly roles: readonly RoleLabels[];
  readonly items: readonly { readonly labels: readonly Label[]; readonly askers: readonly FoundRole[] }[];
}

/** Small letters without accents; what separates words is one space. */
const normalize = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s\-_/,.()]+/g, ' ').trim();

const labelOf = (text: string): Label => ({ text, words: normalize(text) });

const indexes = new WeakMap<RoleModel, SearchIndex>();

/** Made at the first search, and kept. */
function indexOf(model: RoleModel): SearchIndex {
  const known = indexes.get(model);
  if (known) return known;
  const compare = new Intl.Collator(model.language).compare;
  const roles = [...model.roles.values()].sort((a, b) => compare(a.name, b.name));
  const askers = new Map<string, FoundRole[]>();
  for (const role of roles) {
    for (const { id, name, level } of askedOf(model, role)) {
      const found = askers.get(id) ?? [];
      found.push({ role, by: 'item', label: name, level });
      askers.set(id, found);
    }
  }
  const order: readonly (Level | undefined)[] = ['core', undefined, 'common', 'adjacent'];
  for (const found of askers.values()) found.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  const index = {
    roles: roles.map((role) => ({ role, name: labelOf(role.name), aliases: [role.longName, ...(role.aliases ?? []), role.id].filter((text) => text !== undefined).map(labelOf) })),
    items: [...askers].map(([id, found]) => {
      const { name, aliases = [] } = model.entities.get(id)!;
      return { labels: [name, ...aliases].map(labelOf), askers: found };
    }),
  };
  indexes.set(model, index);
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

/**
 * Roles whose name, other names, or skills, tools and languages fit a text: names before other names before things asked for; within these, what
 * begins with the text before what has a word that does. Case, accents and hyphens do not matter. Without a text: all roles, by name.
 */
export function searchRoles(model: RoleModel, text: string, limit = 50): FoundRoles {
  const index = indexOf(model);
  const wanted = normalize(text.slice(0, 200));
  const found = new Map<Role, { readonly item: FoundRole; readonly rank: number }>();
  for (const { role, name, aliases } of index.roles) {
    const byName = wanted ? fit(name, wanted) : 0;
    const byAlias = byName === undefined ? bestFit(aliases, wanted) : undefined;
    if (byName !== undefined) found.set(role, { item: { role, by: 'name', label: role.name, level: undefined }, rank: byName });
    else if (byAlias) found.set(role, { item: { role, by: 'alias', label: byAlias.label.text, level: undefined }, rank: 3 + byAlias.rank });
  }
  if (wanted) {
    for (const { labels, askers } of index.items) {
      const rank = bestFit(labels, wanted)?.rank;
      if (rank === undefined) continue;
      for (const item of askers) {
        const before = found.get(item.role);
        if (!before || before.rank > 6 + rank) found.set(item.role, { item, rank: 6 + rank });
      }
    }
  }
  const items = [...found.values()].sort((a, b) => a.rank - b.rank).map(({ item }) => item);
  const meant = items.length || !wanted ? undefined : suggestId(wanted, model.roles.keys());
  return { items: items.slice(0, limit), total: items.length, suggestion: model.roles.get(meant ?? '') };
}

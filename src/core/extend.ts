import { DatasetError } from './errors.js';
import type { Dataset, RoleModel } from './model.js';
import { parseSteps } from './parse.js';
import { describeValue } from './schema.js';
import { finish } from './steps.js';
import { suggestId } from './suggest.js';

type Json = Readonly<Record<string, unknown>>;

/** The lists of a dataset, and what tells their entries apart. */
const KEYS = {
  sources: 'id',
  dimensions: 'id',
  views: 'id',
  taxonomy: 'id',
  roles: 'id',
  alternatives: 'base',
  guides: 'base',
  comparisons: 'roles',
  profiles: 'roleId',
} as const;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON Merge Patch (RFC 7396): members of objects are merged, null takes one away, everything else takes the place of what was there. */
function patch(target: unknown, change: unknown): unknown {
  if (!isObject(change)) return change;
  const members = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) members.delete(name);
    else members.set(name, patch(members.get(name), value));
  }
  // Of entries, because `__proto__` is a name like any other here.
  return Object.fromEntries(members);
}

/** A pair is the same whichever role comes first. */
const keyOf = (entry: unknown, key: string): string => {
  const value = isObject(entry) ? entry[key] : undefined;
  return Array.isArray(value) ? [...(value as unknown[])].map(String).sort((a, b) => (a < b ? -1 : 1)).join(' ') : String(value);
};

interface Merged {
  readonly document: Json;
  /** Where an entry of the result stands in the change: `roles/16` → `roles/0`. */
  readonly places: ReadonlyMap<string, string>;
  /** Entries that the base has not, by their place in the result: what may have been meant. */
  readonly added: ReadonlyMap<string, string>;
}

function meant(id: string, known: Iterable<string>, before = '; '): string {
  const near = suggestId(id, known);
  return near ? `${before}did you mean "${near}"?` : '';
}

function merge(base: Json, change: Json): Merged {
  const lists = new Map<string, unknown>(Object.entries(base));
  const places = new Map<string, string>();
  const added = new Map<string, string>();
  const removed = new Set<string>();
  for (const [name, value] of Object.entries(change)) {
    const key = Object.hasOwn(KEYS, name) ? KEYS[name as keyof typeof KEYS] : undefined;
    if (!key || !Array.isArray(value)) {
      lists.set(name, value);
      continue;
    }
    const entries = new Map<string, { entry: unknown; place?: string }>(((base[name] as unknown[] | undefined) ?? []).map((entry) => [keyOf(entry, key), { entry }]));
    const known = new Set(entries.keys());
    for (const [i, entry] of (value as unknown[]).entries()) {
      const id = keyOf(entry, key);
      const remove = isObject(entry) ? entry['remove'] : undefined;
      if (remove !== undefined && remove !== true) throw new DatasetError([{ path: `${name}/${i}/remove`, message: `must be true, or left out, got ${describeValue(remove)}` }]);
      const isRemoved = remove === true;
      if (isRemoved && !entries.delete(id)) throw new DatasetError([{ path: `${name}/${i}`, message: `cannot be removed: there is no such entry in the dataset that this one extends, got ${describeValue(id)}${meant(id, entries.keys())}` }]);
      if (isRemoved && name === 'roles') removed.add(id);
      // An entry that stands there twice is left for the check to find.
      if (!isRemoved) entries.set(entries.get(id)?.place ? `${id} ${i}` : id, { entry: patch(entries.get(id)?.place ? undefined : entries.get(id)?.entry, entry), place: `${name}/${i}` });
    }
    [...entries].forEach(([id, { place }], i) => {
      if (place) places.set(`${name}/${i}`, place);
      if (place && !known.has(id)) added.set(`${name}/${i}`, meant(id, known, `; there is no ${describeValue(id)} in the dataset that this one extends: `));
    });
    lists.set(name, [...entries.values()].map(({ entry }) => entry));
  }
  return { document: withoutRoles(Object.fromEntries(lists), removed, base as unknown as Dataset), places, added };
}

/** Takes away what is about roles that are gone, so that removing one is a single line. */
function withoutRoles(document: Json, removed: ReadonlySet<string>, base: Dataset): Json {
  if (!removed.size) return document;
  const isLeft = (id: string | undefined): boolean => id === undefined || !removed.has(id);
  const { alternatives = [], guides = [], comparisons = [], profiles = [] } = document as unknown as Dataset;
  const nameOf = new Map(base.roles.map(({ id, name }) => [id, name]));
  const unlink = <T extends { readonly roleId?: string }>({ roleId, ...rest }: T): Omit<T, 'roleId'> & { roleId?: string } => (roleId !== undefined && isLeft(roleId) ? { ...rest, roleId } : rest);
  return {
    ...document,
    alternatives: alternatives
      .filter(({ base }) => isLeft(base))
      .map((ranking) => ({ ...ranking, items: ranking.items.filter(({ roleId }) => isLeft(roleId)).map((item) => ({ ...item, ...(item.links && { links: item.links.map(unlink) }) })) }))
      .filter(({ items }) => items.length),
    guides: guides.filter(({ base }) => isLeft(base)),
    comparisons: comparisons.filter((comparison) => comparison.roles.every(isLeft)),
    profiles: profiles
      .filter(({ roleId }) => isLeft(roleId))
      .map((profile) => ({
        ...profile,
        ...(profile.backgrounds && { backgrounds: { ...profile.backgrounds, items: profile.backgrounds.items.map(unlink) } }),
        ...(profile.transitions && {
          transitions: profile.transitions.map((move) => (isLeft(move.from.roleId) ? move : { ...move, from: { label: move.from.label ?? nameOf.get(move.from.roleId!) ?? move.from.roleId! } })),
        }),
      })),
  };
}

/**
 * Merges a change into a dataset, and checks the result as `parseDataset` does. The entries of each list are told apart by their id (`base`,
 * `roles` or `roleId` where these tell them apart): a new one is added, a known one is patched (members are merged, `null` takes one away, a list
 * takes the place of a list), and one with `"remove": true` is taken out, a role with all that is about it.
 *
 * @param base a sound dataset. It is not written to.
 * @param change anything: what a page's author wrote. It needs no more than what it changes.
 * @throws {DatasetError} with the path of each problem, within the change where it comes from there.
 */
export const extendDataset = (base: Dataset, change: unknown): RoleModel => finish(extendSteps(base, change));

/** The same in steps, as `parseSteps`. */
export function* extendSteps(base: Dataset, change: unknown): Generator<undefined, RoleModel> {
  if (!isObject(change)) throw new DatasetError([{ path: '', message: `must be an object, got ${describeValue(change)}` }]);
  let merged: Merged;
  try {
    merged = merge(base as unknown as Json, change);
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    const cause = error instanceof Error ? error.message : describeValue(error);
    throw new DatasetError([{ path: '', message: `could not be read: ${cause}` }]);
  }
  try {
    return yield* parseSteps(merged.document);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new DatasetError(error.problems.map(({ path, message }) => ({ path: placeOf(path, merged.places), message: message + (merged.added.get(path) ?? '') })));
  }
}

function placeOf(path: string, places: ReadonlyMap<string, string>): string {
  const [list, index, ...rest] = path.split('/');
  const place = places.get(`${list}/${index}`);
  return place ? [place, ...rest].join('/') : path;
}

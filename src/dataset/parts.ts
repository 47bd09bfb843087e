import type { Alternatives, Dataset, Fact, Facts, Guide, Item, Level, Profile, Role, Source, Toolkit, ToolkitItem, WrittenComparison } from '../core/index.js';
import { LateMap } from './late-map.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** 0 where there is nothing. */
type Maybe<T> = T | 0;

interface PackedToolkit extends Omit<Toolkit, 'items'> {
  /** One after the other: an entity and its level in one number (see `readToolkit`), and the signs of its sources. */
  readonly items: readonly (number | string)[];
  /** Of the items in these places of the list. */
  readonly shares?: Readonly<Record<number, ToolkitItem['shares']>>;
}

/** The built-in dataset, as `scripts/compile-data.mjs` takes it apart and packs it. Entities are their places in the taxonomy. */
export interface Parts {
  /** What every element needs: roles without what is said of them. */
  readonly roles: Pick<Dataset, 'schemaVersion' | 'id' | 'version' | 'language' | 'dimensions' | 'views'> & {
    readonly roles: readonly Omit<Role, 'facts' | 'toolkit'>[];
  };
  /** What every element needs of entities; of their kinds the first letter. */
  readonly entities: readonly [ids: readonly string[], names: readonly string[], kinds: string];
  /** What each entity is a kind of, two digits (base 36) each; the toolkits stand behind. */
  readonly toolkits: readonly string[];
  /** What of each entity only a search and a reader of texts want. */
  readonly vocabulary: readonly (readonly [aliases?: Maybe<readonly string[]>, category?: Maybe<readonly string[]>, homepage?: Maybe<string>, homepageSource?: string])[];
  readonly comparisons: readonly WrittenComparison[];
  /** Of these the ids. */
  readonly sources: readonly string[];
  readonly alternatives: readonly string[];
  readonly guides: readonly string[];
  readonly profiles: readonly string[];
}

interface Items {
  readonly sources: Source;
  readonly alternatives: Alternatives;
  readonly guides: Guide;
  readonly profiles: Profile;
}

/** What stands behind the first value of a part: a value for each role, or for each of the ids without that id, so that one can be read without the others. */
interface Others extends Readonly<Record<keyof Items, object>> {
  readonly roles: Facts;
  readonly toolkits: Maybe<PackedToolkit>;
}

const parts = new Map<keyof Parts, readonly unknown[]>();

/**
 * Called by each part when it is imported, which whoever needs it does. A value is a text of JSON, or a function that makes it: that takes less time and memory,
 * but a function of its own for each of hundreds would cost those that nobody asks for. Lists of names stand for themselves.
 */
export function addPart(name: keyof Parts, values: readonly unknown[]): void {
  parts.set(name, values);
}

/** Gives a value, each time a new one. @throws {Error} when nobody imported the part, which is a mistake of ours. */
function read(name: keyof Parts, at: number): unknown {
  const values = parts.get(name);
  if (!values) throw new Error(`dataset/${name}.generated.js was not imported`);
  const value = values[at];
  return typeof value === 'string' ? JSON.parse(value) : typeof value === 'function' ? value() : value;
}

export const readPart = <K extends keyof Parts>(name: K): Parts[K] => read(name, 0) as Parts[K];

const readOther = <K extends keyof Others>(name: K, place: number): Others[K] => read(name, place + 1) as Others[K];

const KEYS = { sources: 'id', alternatives: 'base', guides: 'base', profiles: 'roleId' } as const;

/** What stands in such a part, by id. */
export const itemsOf = <K extends keyof Items>(name: K): LateMap<Items[K]> =>
  new LateMap(() => readPart(name), (place, id) => ({ [KEYS[name]]: id, ...readOther(name, place) }) as unknown as Items[K]);

const FIRST_SIGN = '0'.charCodeAt(0);
const LEVELS: readonly Level[] = ['core', 'common', 'adjacent'];

/** The ids of what an entity is a kind of. */
export function readBroader(place: number, idAt: (place: number) => string): readonly string[] {
  const digits = readPart('toolkits')[place]!;
  const ids: string[] = [];
  for (let i = 0; i < digits.length; i += 2) ids.push(idAt(parseInt(digits.slice(i, i + 2), 36)));
  return ids;
}

/** The sources of an item are signs: their places among the sources of the list, from "0" on. */
function sourcesOf(signs: string, sources: readonly string[]): readonly string[] {
  const ids = sources.slice(0, signs.length);
  for (let i = 0; i < ids.length; i++) ids[i] = sources[signs.charCodeAt(i) - FIRST_SIGN]!;
  return ids;
}

/** What is said of the role in a place; unpacked where it stands. */
export function readFacts(place: number): Facts {
  const facts = readOther('roles', place);
  Object.values(facts).forEach((list) => list.forEach(unpackFact));
  return facts;
}

function unpackFact({ sources = [], items = [] }: Fact): void {
  items.forEach((item) => {
    const packed = item as Mutable<Extract<Item, { text: string }>>;
    if (typeof packed.sources === 'string') packed.sources = sourcesOf(packed.sources, sources);
  });
}

/**
 * What the pages say that were read for the role in a place. Without what reads nicer and takes longer: it runs once, for hundreds of items, before
 * anything of it is compiled.
 */
export function readToolkit(place: number, idAt: (place: number) => string): Toolkit | undefined {
  const toolkit = readOther('toolkits', place);
  if (!toolkit) return undefined;
  const { sources = [], items: packed, shares = {}, ...rest } = toolkit;
  const items: ToolkitItem[] = [];
  for (let i = 0; i < packed.length / 2; i++) {
    const number = packed[2 * i] as number;
    const item: Mutable<ToolkitItem> = { id: idAt(Math.floor(number / LEVELS.length)), level: LEVELS[number % LEVELS.length]! };
    const signs = packed[2 * i + 1] as string;
    if (signs) item.sources = sourcesOf(signs, sources);
    if (shares[i]) item.shares = shares[i]!;
    items.push(item);
  }
  return { sources, ...rest, items };
}

import type { Alternatives, Dataset, Entity, Facts, Guide, Item, Level, Profile, Role, Source, Toolkit, ToolkitItem, WrittenComparison } from '../core/index.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** 0 where there is nothing. */
type Maybe<T> = T | 0;

interface PackedToolkit extends Omit<Toolkit, 'items'> {
  readonly items: readonly (readonly [entity: number, level: number, sources?: Maybe<string>, shares?: ToolkitItem['shares']])[];
}

/** The built-in dataset, as `scripts/compile-data.mjs` takes it apart and packs it. Entities are their places in the taxonomy. */
export interface Parts {
  /** What every element needs: roles without what is said of them, entities without what other parts say of them. */
  readonly roles: Pick<Dataset, 'schemaVersion' | 'id' | 'version' | 'language' | 'dimensions' | 'views'> & {
    readonly roles: readonly Omit<Role, 'facts' | 'toolkit'>[];
    readonly taxonomy: readonly Pick<Entity, 'id' | 'name' | 'kind'>[];
  };
  /** What each entity is a kind of; the toolkits stand behind. */
  readonly toolkits: readonly Maybe<readonly number[]>[];
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

const texts = new Map<keyof Parts, readonly string[]>();

/** Called by each part when it is imported, which whoever needs it does. The values are JSON. */
export function addPart(name: keyof Parts, values: readonly string[]): void {
  texts.set(name, values);
}

/** Reads a value anew each time. @throws {Error} when nobody imported the part, which is a mistake of ours. */
function read(name: keyof Parts, at: number): unknown {
  const values = texts.get(name);
  if (!values) throw new Error(`dataset/${name}.generated.js was not imported`);
  return JSON.parse(values[at]!);
}

export const readPart = <K extends keyof Parts>(name: K): Parts[K] => read(name, 0) as Parts[K];

const readOther = <K extends keyof Others>(name: K, place: number): Others[K] => read(name, place + 1) as Others[K];

const KEYS = { sources: 'id', alternatives: 'base', guides: 'base', profiles: 'roleId' } as const;

/** Items by their ids, each read when it is first asked for: a page names some twenty of hundreds of sources. */
export class ItemsOfPart<K extends keyof Items> implements ReadonlyMap<string, Items[K]> {
  readonly #name: K;
  readonly #read: Items[K][] = [];
  #known: readonly string[] | undefined;

  constructor(name: K) {
    this.#name = name;
  }

  get #ids(): readonly string[] {
    return (this.#known ??= readPart(this.#name));
  }

  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  get(id: string): Items[K] | undefined {
    const place = this.#ids.indexOf(id);
    return place < 0 ? undefined : (this.#read[place] ??= { [KEYS[this.#name]]: id, ...readOther(this.#name, place) } as Items[K]);
  }

  keys(): MapIterator<string> {
    return this.#ids.values();
  }

  *values(): MapIterator<Items[K]> {
    for (const id of this.#ids) yield this.get(id)!;
  }

  *entries(): MapIterator<[string, Items[K]]> {
    for (const id of this.#ids) yield [id, this.get(id)!];
  }

  [Symbol.iterator](): MapIterator<[string, Items[K]]> {
    return this.entries();
  }

  forEach(use: (item: Items[K], id: string, all: ReadonlyMap<string, Items[K]>) => void, thisArg?: unknown): void {
    for (const [id, item] of this) use.call(thisArg, item, id, this);
  }
}

const LEVELS: readonly Level[] = ['core', 'common', 'adjacent'];

/** The ids of the entities in these places. */
export const unpackPlaces = (places: Maybe<readonly number[]> | undefined, entities: readonly Pick<Entity, 'id'>[]): readonly string[] =>
  (places || []).map((place) => entities[place]!.id);

/** The sources of an item are letters: their places among the sources of the list. */
function sourcesOf(letters: string, sources: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < letters.length; i++) found.push(sources[parseInt(letters[i]!, 36)]!);
  return found;
}

/** What is said of the role in a place; unpacked where it stands. */
export function readFacts(place: number): Facts {
  const facts = readOther('roles', place);
  for (const { sources = [], items = [] } of Object.values(facts).flat()) {
    for (const item of items as Mutable<Extract<Item, { text: string }>>[]) {
      if (typeof item.sources === 'string') item.sources = sourcesOf(item.sources, sources);
    }
  }
  return facts;
}

/**
 * What the pages say that were read for the role in a place. Without what reads nicer and takes longer: it runs once, for hundreds of items, before
 * anything of it is compiled.
 */
export function readToolkit(place: number, entities: readonly Pick<Entity, 'id'>[]): Toolkit | undefined {
  const toolkit = readOther('toolkits', place);
  if (!toolkit) return undefined;
  const sources = toolkit.sources ?? [];
  const items = toolkit.items.map((packed) => {
    const item: Mutable<ToolkitItem> = { id: entities[packed[0]]!.id, level: LEVELS[packed[1]]! };
    if (packed[2]) item.sources = sourcesOf(packed[2], sources);
    if (packed[3]) item.shares = packed[3];
    return item;
  });
  return { ...toolkit, items };
}

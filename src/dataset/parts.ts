import type { Alternatives, Dataset, Entity, Guide, Item, Level, Profile, Role, Source, Toolkit, ToolkitItem, WrittenComparison } from '../core/index.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** 0 where there is nothing. */
type Maybe<T> = T | 0;

interface PackedToolkit extends Omit<Toolkit, 'items'> {
  readonly items: readonly (readonly [entity: number, level: number, sources?: Maybe<string>, shares?: ToolkitItem['shares']])[];
}

/** The built-in dataset, as `scripts/compile-data.mjs` takes it apart and packs it. Entities are their places in the taxonomy. */
export interface Parts {
  /** What every element needs: roles without their toolkits, entities without what other parts say of them. */
  readonly roles: Pick<Dataset, 'schemaVersion' | 'id' | 'version' | 'language' | 'dimensions' | 'views'> & {
    readonly roles: readonly Omit<Role, 'toolkit'>[];
    readonly taxonomy: readonly Pick<Entity, 'id' | 'name' | 'kind'>[];
  };
  /** What roles ask for, by role, and what each entity is a kind of. */
  readonly toolkits: { readonly toolkits: Readonly<Record<string, PackedToolkit>>; readonly broader: readonly Maybe<readonly number[]>[] };
  /** What of each entity only a search and a reader of texts want. */
  readonly vocabulary: readonly (readonly [aliases?: Maybe<readonly string[]>, category?: Maybe<readonly string[]>, homepage?: Maybe<string>, homepageSource?: string])[];
  readonly sources: readonly Source[];
  readonly alternatives: readonly Alternatives[];
  readonly guides: readonly Guide[];
  readonly comparisons: readonly WrittenComparison[];
  readonly profiles: readonly Profile[];
}

const texts = new Map<keyof Parts, string>();

/** Called by each part when it is imported, which whoever needs it does. */
export function addPart(name: keyof Parts, json: string): void {
  texts.set(name, json);
}

/** A part, read anew each time. @throws {Error} when nobody imported it, which is a mistake of ours. */
export function readPart<K extends keyof Parts>(name: K): Parts[K] {
  const json = texts.get(name);
  if (json === undefined) throw new Error(`dataset/${name}.generated.js was not imported`);
  return JSON.parse(json) as Parts[K];
}

const LEVELS: readonly Level[] = ['core', 'common', 'adjacent'];

type Words = Pick<Entity, 'aliases' | 'category' | 'homepage' | 'homepageSource'>;

export const unpackWords = ([aliases, category, homepage, homepageSource]: Parts['vocabulary'][number]): Words => ({
  ...(aliases && { aliases }),
  ...(category && { category }),
  ...(homepage && { homepage }),
  ...(homepageSource && { homepageSource }),
});

/** The ids of what each entity is a kind of. */
export const unpackBroader = (broader: Parts['toolkits']['broader'], entities: readonly Pick<Entity, 'id'>[]): readonly (readonly string[])[] =>
  broader.map((places) => (places || []).map((place) => entities[place]!.id));

/** The sources of an item are letters: their places among the sources of the list. */
function sourcesOf(letters: string, sources: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < letters.length; i++) found.push(sources[parseInt(letters[i]!, 36)]!);
  return found;
}

/** Facts are unpacked where they stand. */
export function unpackFacts({ facts }: Omit<Role, 'toolkit'>): void {
  for (const { sources = [], items = [] } of Object.values(facts).flat()) {
    for (const item of items as Mutable<Extract<Item, { text: string }>>[]) {
      if (typeof item.sources === 'string') item.sources = sourcesOf(item.sources, sources);
    }
  }
}

/** Without what reads nicer and takes longer: it runs once, for hundreds of items, before anything of it is compiled. */
export function unpackToolkit({ items, ...read }: PackedToolkit, entities: readonly Pick<Entity, 'id'>[]): Toolkit {
  const sources = read.sources ?? [];
  const unpacked = items.map((packed) => {
    const item: Mutable<ToolkitItem> = { id: entities[packed[0]]!.id, level: LEVELS[packed[1]]! };
    if (packed[2]) item.sources = sourcesOf(packed[2], sources);
    if (packed[3]) item.shares = packed[3];
    return item;
  });
  return { ...read, items: unpacked };
}

import type { Guide, Profile, WrittenComparison } from './curated.js';

/** A skill, tool, language or company with one canonical name. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: 'skill' | 'tool' | 'language' | 'company';
  readonly category?: readonly string[];
  readonly aliases?: readonly string[];
  /** Ids of the wider concepts, one level up. */
  readonly broader?: readonly string[];
  readonly homepage?: string | null;
  readonly homepageSource?: string | null;
}

/** Where facts were read. A `url` or `date` of null: the source gives none. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly date?: string | null;
  readonly note?: string;
}

export type DimensionKind = 'text' | 'list' | 'entities' | 'money';

/** One line of a comparison: what is said about each role. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly kind: DimensionKind;
  /** Of kind `entities`: what they mostly are. */
  readonly of?: Entity['kind'];
  /** True for what is said of a role against a base role. */
  readonly pair?: boolean;
  /** The dimension to show instead, marked as derived, where the source leaves this one blank. */
  readonly derivedFrom?: string;
}

/** An ordered choice of dimensions. */
export interface View {
  readonly id: string;
  readonly label: string;
  readonly dimensions: readonly string[];
}

/** An entity as a fact names it: plain, qualified, or one of several. */
export type Item =
  | string
  | { readonly id: string; readonly note?: string; readonly with?: readonly string[] }
  | { readonly anyOf: readonly string[] };

/** Amounts in whole units of `currency` a `period`. A `basis` of null: the source does not say. */
export interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly period: 'year' | 'month' | 'day' | 'hour';
  readonly basis: 'base' | 'total' | 'wage' | null;
  readonly region: string;
}

/** What one source, or several that agree, says. Which of `text`, `items` or `money` it has follows from the dimension's kind. */
export interface Fact {
  readonly sources?: readonly string[];
  /** The date the fact holds for (`2024`, `2024-05`); null or left out: undated. */
  readonly asOf?: string | null;
  /** `missing`: the source has the place for it and leaves it blank. */
  readonly status?: 'stated' | 'missing';
  readonly text?: string;
  readonly items?: readonly Item[];
  readonly money?: Money;
}

/** Facts by dimension id. Sources that disagree stand side by side. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

export interface Role {
  readonly id: string;
  /** The name as readers know it: ML Engineer. */
  readonly name: string;
  /** Spelled out, where `name` is an abbreviation. */
  readonly longName?: string;
  readonly aliases?: readonly string[];
  readonly facts: Facts;
}

/** A link that an editor gives. A `url` of null: no address is confirmed. */
export interface Link {
  readonly label: string;
  readonly roleId?: string;
  readonly url?: string | null;
  /** What the address really shows, where the label promises something else. */
  readonly note?: string;
  /** The source that confirmed the address. */
  readonly source?: string;
}

/** One place in an editors' ranking. */
export interface Alternative {
  readonly roleId: string;
  readonly tagline: string;
  readonly body: string;
  readonly bestFor: readonly string[];
  readonly links?: readonly Link[];
  /** Facts about this role against the base, by pair dimension. */
  readonly facts?: Facts;
}

/** The editors' ranking of alternatives to one role; the first item ranks first. */
export interface Alternatives {
  readonly base: string;
  readonly sources?: readonly string[];
  /** Why one would look beyond the base role, a paragraph each. */
  readonly why: readonly string[];
  /** Pair facts that the source gives for the base role itself. */
  readonly facts?: Facts;
  readonly items: readonly Alternative[];
}

/** The document: what a file holds and `parseDataset` takes. Its contract is `data/schema/dataset.schema.json`. */
export interface Dataset {
  readonly schemaVersion: number;
  readonly id?: string;
  readonly version?: string;
  /** BCP 47 tag of the language the texts are in; `en` when left out. */
  readonly language?: string;
  readonly sources?: readonly Source[];
  readonly dimensions: readonly Dimension[];
  readonly views?: readonly View[];
  readonly taxonomy?: readonly Entity[];
  readonly roles: readonly Role[];
  readonly alternatives?: readonly Alternatives[];
  readonly guides?: readonly Guide[];
  readonly comparisons?: readonly WrittenComparison[];
  readonly profiles?: readonly Profile[];
}

/** A checked dataset, indexed by id. Read-only: everything behind `parseDataset` takes this. */
export interface RoleModel {
  /** The version of the format that the document is in. */
  readonly schemaVersion: number;
  readonly language: string;
  readonly version: string | undefined;
  readonly roles: ReadonlyMap<string, Role>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly views: readonly View[];
  readonly sources: ReadonlyMap<string, Source>;
  /** The editors' rankings, by the id of their base role. */
  readonly alternatives: ReadonlyMap<string, Alternatives>;
  /** The editors' guides, by the id of their base role. */
  readonly guides: ReadonlyMap<string, Guide>;
  /** What editors wrote about pairs. */
  readonly comparisons: readonly WrittenComparison[];
  /** Roles in practice, by role id. */
  readonly profiles: ReadonlyMap<string, Profile>;
}

const by = <K extends string, T extends Readonly<Record<K, string>>>(key: K, items: readonly T[] = []): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item[key], item]));

/**
 * Indexes a document that is known to be sound: the built-in one, which the build has checked.
 * For any other use `parseDataset`.
 */
export function indexDataset(dataset: Dataset): RoleModel {
  return {
    schemaVersion: dataset.schemaVersion,
    language: dataset.language ?? 'en',
    version: dataset.version,
    roles: by('id', dataset.roles),
    entities: by('id', dataset.taxonomy),
    dimensions: by('id', dataset.dimensions),
    views: dataset.views ?? [],
    sources: by('id', dataset.sources),
    alternatives: by('base', dataset.alternatives),
    guides: by('base', dataset.guides),
    comparisons: dataset.comparisons ?? [],
    profiles: by('roleId', dataset.profiles),
  };
}

/** The ids of all entities that an item names. */
export function idsOf(item: Item): readonly string[] {
  if (typeof item === 'string') return [item];
  return 'anyOf' in item ? item.anyOf : [item.id, ...(item.with ?? [])];
}

import type { Guide, Profile, WrittenComparison } from './curated.js';

/** The version of the format that is read here. Newer ones only add to it. */
export const SCHEMA_VERSION = 1;

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

/**
 * An entity as a fact names it (plain, qualified, or one of several), or a text. `sources`: those of the fact that name it, where not all do.
 */
export type Item =
  | string
  | { readonly id: string; readonly note?: string; readonly with?: readonly string[]; readonly sources?: readonly string[] }
  | { readonly anyOf: readonly string[] }
  | { readonly text: string; readonly sources?: readonly string[] };

/** Amounts in whole units of `currency` a `period`: a range, a median, or both. A `basis` of null: the source does not say. */
export interface Money {
  readonly min?: number;
  readonly max?: number;
  readonly median?: number;
  /** What `min` and `max` are, where they are percentiles. */
  readonly percentiles?: readonly [number, number];
  /** Whose pay it is, where it is not everybody's. */
  readonly experience?: string;
  /** The class that an official statistic counts. */
  readonly occupation?: string;
  /** The class is wider than the role. */
  readonly proxy?: boolean;
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
  readonly toolkit?: Toolkit;
}

/**
 * How widely an item is asked for: `core` in at least half of the pages read for the role (or of the postings that a page counted),
 * `common` in a fifth or more, `adjacent` in fewer.
 */
export type Level = 'core' | 'common' | 'adjacent';

/** What the pages that were read for a role ask for. */
export interface Toolkit {
  /** The pages that were read. */
  readonly sources?: readonly string[];
  /** Those that go into detail, where not all do: levels are counted among these. */
  readonly detailed?: readonly string[];
  readonly items: readonly ToolkitItem[];
  /** What pages name for the role in passing, and neither facts nor items have: not missing, nor another role's alone, and counted neither as asked for nor as held. */
  readonly mentions?: readonly Mention[];
}

export interface Mention {
  /** An entity. */
  readonly id: string;
  /** The pages that name it. */
  readonly sources?: readonly string[];
}

export interface ToolkitItem {
  /** An entity. */
  readonly id: string;
  readonly level: Level;
  /** The pages that name it. */
  readonly sources?: readonly string[];
  /** The percentage of postings that name it, as a page counted them. */
  readonly shares?: readonly { readonly source: string; readonly min: number; readonly max: number; readonly scope?: string }[];
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

/** Items by what tells them apart. */
export function indexBy<K extends string, T extends Readonly<Record<K, string>>>(key: K, items: readonly T[] = []): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  items.forEach((item) => index.set(item[key], item));
  return index;
}

/**
 * Indexes a document that is known to be sound: the built-in one, which the build has checked.
 * For any other use `parseDataset`.
 */
export function indexDataset(dataset: Dataset): RoleModel {
  return {
    schemaVersion: dataset.schemaVersion,
    language: dataset.language ?? 'en',
    version: dataset.version,
    roles: indexBy('id', dataset.roles),
    entities: indexBy('id', dataset.taxonomy),
    dimensions: indexBy('id', dataset.dimensions),
    views: dataset.views ?? [],
    sources: indexBy('id', dataset.sources),
    alternatives: indexBy('base', dataset.alternatives),
    guides: indexBy('base', dataset.guides),
    comparisons: dataset.comparisons ?? [],
    profiles: indexBy('roleId', dataset.profiles),
  };
}

/** The ids of all entities that an item names. */
export function idsOf(item: Item): readonly string[] {
  if (typeof item === 'string') return [item];
  if ('text' in item) return [];
  return 'anyOf' in item ? item.anyOf : [item.id, ...(item.with ?? [])];
}

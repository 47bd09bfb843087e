import { idsOf, type Dimension, type Fact, type Facts, type Item, type Money, type Role, type RoleModel } from './model.js';

/** Something said, with the sources that say it. */
export interface Stated<T> {
  readonly value: T;
  /** Source ids. */
  readonly sources: readonly string[];
  /** True when other sources speak of the same thing and do not say this. */
  readonly contested: boolean;
}

/** An entity, or several of which one is meant, as a reader sees it. */
export interface CellItem {
  /** The same for the same thing in any cell. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** True when any one of `names` is meant. */
  readonly anyOf: boolean;
  readonly note: string | undefined;
  /** Names of what the source adds in brackets. */
  readonly details: readonly string[];
}

/** An amount with its date; an `asOf` of null is undated. Where the source gives a median only, `min` and `max` are that median. */
export interface CellAmount extends Money {
  readonly min: number;
  readonly max: number;
  readonly isMedianOnly: boolean;
  readonly asOf: string | null;
}

/**
 * What a cell is:
 * `stated` a source says it; `derived` computed here from other facts; `none` computed, and there is none, such as skills in
 * common; `blank` the source has the place and leaves it empty; `absent` no source speaks of it; `not-applicable` there is
 * nothing to say, such as a role's overlap with itself.
 */
export type CellStatus = 'stated' | 'derived' | 'none' | 'blank' | 'absent' | 'not-applicable';

/** What is said of one role in one dimension: the union of what the sources say, each thing with its sources. */
export interface Cell {
  readonly dimension: Dimension;
  readonly status: CellStatus;
  /** Of a derived cell: the dimension it comes from, or the role's toolkit. */
  readonly from: Dimension | 'toolkit' | undefined;
  /** Of a derived cell: true when a source has the place and leaves it blank, false when none speaks of it. */
  readonly isBlank: boolean;
  readonly texts: readonly Stated<string>[];
  readonly items: readonly Stated<CellItem>[];
  readonly amounts: readonly Stated<CellAmount>[];
  /** Ids of all sources behind the cell; of a blank cell, those that leave it blank. */
  readonly sources: readonly string[];
}

export function emptyCell(dimension: Dimension, status: CellStatus, sources: readonly string[] = []): Cell {
  return { dimension, status, from: undefined, isBlank: status === 'blank', texts: [], items: [], amounts: [], sources };
}

/** What the dataset says of `role` in a dimension that is about the role alone. */
export function roleCell(model: RoleModel, role: Role, dimension: Dimension): Cell {
  const cell = factsCell(model, role.facts, dimension);
  if (cell.status !== 'blank' && cell.status !== 'absent') return cell;
  const from = model.dimensions.get(dimension.derivedFrom ?? '');
  const derived = from ? factsCell(model, role.facts, from) : emptyCell(dimension, 'absent');
  if (derived.status === 'stated') return { ...derived, dimension, from, isBlank: cell.isBlank, status: 'derived' };
  const items = toolkitItems(model, role, dimension);
  if (!items.length) return cell;
  const sources = [...new Set(items.flatMap((item) => item.sources))];
  return { ...emptyCell(dimension, 'derived', sources), items, from: 'toolkit', isBlank: cell.isBlank };
}

const FEW = 6;

/** What the toolkit of a role holds of a dimension's kind: all core items, and common ones until there are six; adjacent ones where there are no others. */
function toolkitItems(model: RoleModel, role: Role, { kind, of, pair }: Dimension): readonly Stated<CellItem>[] {
  if (kind !== 'entities' || pair || !of) return [];
  const items = (role.toolkit?.items ?? []).filter(({ id }) => model.entities.get(id)?.kind === of);
  const core = items.filter(({ level }) => level === 'core');
  const common = items.filter(({ level }) => level === 'common');
  const others = core.length + common.length ? common : items;
  return [...core, ...others.slice(0, Math.max(0, FEW - core.length))].map(({ id, sources = [] }) => ({ value: cellItem(model, id), sources, contested: false }));
}

/** The union of the facts that `facts` holds for `dimension`. */
export function factsCell(model: RoleModel, facts: Facts | undefined, dimension: Dimension): Cell {
  const all = facts?.[dimension.id] ?? [];
  const stated = all.filter((fact) => fact.status !== 'missing');
  if (!stated.length) return emptyCell(dimension, all.length ? 'blank' : 'absent', sourcesOf(all));
  const kind = dimension.kind;
  return {
    dimension,
    status: 'stated',
    from: undefined,
    isBlank: false,
    texts: kind === 'entities' || kind === 'money' ? [] : union(stated, (fact) => (kind === 'text' ? [[fact.text!]] : fact.items!.map(textOf)), normalize),
    items: kind === 'entities' ? union(stated, (fact) => fact.items!.map((item) => [cellItem(model, item), sourcesIn(item)]), ({ key }) => key) : [],
    amounts: kind === 'money' ? union(stated, (fact) => [[amountOf(fact)]], firstAlike()) : [],
    sources: sourcesOf(stated),
  };
}

const normalize = (text: string): string => text.toLowerCase();
const sourcesIn = (item: Item): readonly string[] | undefined => (typeof item === 'object' && 'sources' in item ? item.sources : undefined);
const textOf = (item: Item): Said<string> => [typeof item === 'object' && 'text' in item ? item.text : (item as string), sourcesIn(item)];

function amountOf({ money, asOf = null }: Fact): CellAmount {
  const { min, max, median } = money!;
  const isMedianOnly = min === undefined || max === undefined;
  return { ...money!, min: isMedianOnly ? median! : min, max: isMedianOnly ? median! : max, isMedianOnly, asOf };
}

const PARTS_OF_AMOUNT = ['min', 'max', 'median', 'currency', 'period', 'basis', 'region', 'experience', 'asOf'] as const;

export const amountKey = (amount: CellAmount): string => PARTS_OF_AMOUNT.map((part) => amount[part]).join(' ');

/** For each amount the first that was the same. Without text: the first dozen of numbers that become texts cost a page 64 kB. */
function firstAlike(): (amount: CellAmount) => CellAmount {
  const found: CellAmount[] = [];
  return (amount) => {
    const known = found.find((one) => PARTS_OF_AMOUNT.every((part) => one[part] === amount[part]));
    if (!known) found.push(amount);
    return known ?? amount;
  };
}

function sourcesOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact.sources ?? []))];
}

/** A value of a fact, with those of its sources that say it, where not all do. */
type Said<T> = readonly [value: T, sources?: readonly string[] | undefined];

interface Found<T> {
  readonly value: T;
  sources: readonly string[];
  /** How many facts say it, and the last of them: a fact that says a thing twice says it once. */
  facts: number;
  last: Fact;
}

/** Every different value of the facts, in the order of first mention. */
function union<T>(facts: readonly Fact[], valuesOf: (fact: Fact) => readonly Said<T>[], keyOf: (value: T) => unknown): readonly Stated<T>[] {
  const found = new Map<unknown, Found<T>>();
  facts.forEach((fact) =>
    valuesOf(fact).forEach(([value, sources = fact.sources ?? []]) => {
      const key = keyOf(value);
      const entry = found.get(key);
      if (!entry) {
        found.set(key, { value, sources: sources.length > 1 ? [...new Set(sources)] : sources, facts: 1, last: fact });
      } else if (entry.last !== fact) {
        entry.sources = [...new Set([...entry.sources, ...sources])];
        entry.facts++;
        entry.last = fact;
      }
    }),
  );
  const all: Stated<T>[] = [];
  found.forEach(({ value, sources, facts: count }) => all.push({ value, sources, contested: count < facts.length }));
  return all;
}

const NO_DETAILS: readonly string[] = [];

/** An item of a fact as a reader sees it, with canonical names. */
export function cellItem(model: RoleModel, item: Item): CellItem {
  if (typeof item === 'string') return { key: item, ids: [item], names: [model.entities.get(item)?.name ?? item], anyOf: false, note: undefined, details: NO_DETAILS };
  const nameOf = (id: string): string => model.entities.get(id)?.name ?? id;
  const anyOf = 'anyOf' in item;
  const qualified = 'id' in item ? item : undefined;
  const ids = qualified ? [qualified.id] : idsOf(item);
  const details = qualified?.with ?? [];
  const key = [...ids].sort().join('|') + (qualified?.note ? ` ${qualified.note}` : '') + (details.length ? ` (${details.join()})` : '');
  return { key, ids, names: ids.map(nameOf), anyOf, note: qualified?.note, details: details.map(nameOf) };
}

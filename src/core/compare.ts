import { amountKey, emptyCell, factsCell, roleCell, type Cell } from './cell.js';
import type { Dimension, Role, RoleModel, Source } from './model.js';
import { overlapCell } from './overlap-cell.js';
import { pinRole } from './pin.js';
import { sourcesById } from './sources.js';
import { suggestId, suggestRoleId } from './suggest.js';

/** An id that leads nowhere, and the one that was probably meant. */
export interface UnknownId {
  readonly id: string;
  readonly suggestion: string | undefined;
}

/** What is known of one role in the asked dimensions. */
export interface RoleFacts {
  readonly role: Role;
  readonly cells: readonly Cell[];
  /** Dimension ids that the dataset does not have. */
  readonly unknown: readonly UnknownId[];
  /** Every source behind the cells, in order of first mention. */
  readonly sources: readonly Source[];
}

export interface ComparisonRow {
  readonly dimension: Dimension;
  /** One a role, in the order of `Comparison.roles`. */
  readonly cells: readonly Cell[];
  /** True when all roles have the same in this dimension. */
  readonly same: boolean;
  /** Ids of the entities that every role has in this dimension. */
  readonly shared: ReadonlySet<string>;
}

/** Several roles side by side. */
export interface Comparison {
  readonly roles: readonly Role[];
  /** The role the others are held against, when there is one: always the first of `roles`. */
  readonly base: Role | undefined;
  readonly rows: readonly ComparisonRow[];
  readonly unknownRoles: readonly UnknownId[];
  readonly unknownDimensions: readonly UnknownId[];
  readonly sources: readonly Source[];
}

export interface CompareOptions {
  /** Dimension ids, in order. Left out: the best view (see `compareRoles`). */
  readonly dimensions?: readonly string[] | undefined;
  /** The id of the role that the others are held against. It comes first, and is added when it is not among the roles. */
  readonly base?: string | undefined;
  /** The id of the source to take at its word where it speaks (see `pinRole`). */
  readonly source?: string | undefined;
}

function resolveIds<T>(ids: readonly string[], known: ReadonlyMap<string, T>, suggest = (id: string): string | undefined => suggestId(id, known.keys())): { found: T[]; unknown: UnknownId[] } {
  const found: T[] = [];
  const unknown: UnknownId[] = [];
  for (const id of new Set(ids)) {
    const item = known.get(id);
    if (item === undefined) unknown.push({ id, suggestion: suggest(id) });
    else found.push(item);
  }
  return { found, unknown };
}

/** The roles with these ids, each once, in the order given. */
export function findRoles(model: RoleModel, ids: readonly string[]): { readonly roles: readonly Role[]; readonly unknown: readonly UnknownId[] } {
  const { found, unknown } = resolveIds(ids, model.roles, (id) => suggestRoleId(id, model));
  return { roles: found, unknown };
}

/** The id of a source that the dataset does not have; undefined when it has it, or none is given. */
export function unknownSource(model: RoleModel, id: string | undefined): UnknownId | undefined {
  return id && !model.sources.has(id) ? { id, suggestion: suggestId(id, model.sources.keys()) } : undefined;
}

const MANY = 3;
const CARD_VIEW = 'card';
const CARD_SIZE = 4;

/**
 * The facts of one role in the given dimensions; undefined when the dataset has no such role. Without dimensions: those of
 * the dataset's view `card`, else the first four. With a source: what that source says, where it speaks (see `pinRole`).
 */
export function describeRole(model: RoleModel, roleId: string, dimensions?: readonly string[], source?: string): RoleFacts | undefined {
  const known = model.roles.get(roleId);
  if (!known) return undefined;
  const role = pinRole(known, source);
  const { found, unknown } = resolveIds(dimensions?.length ? dimensions : cardDimensions(model), model.dimensions);
  const cells = found.map((dimension) => (dimension.pair ? emptyCell(dimension, 'not-applicable') : roleCell(model, role, dimension)));
  return { role, cells, unknown, sources: sourcesById(model, cells.flatMap((cell) => cell.sources)) };
}

function cardDimensions(model: RoleModel): readonly string[] {
  const view = model.views.find(({ id }) => id === CARD_VIEW);
  return view?.dimensions ?? [...model.dimensions.values()].filter(({ pair }) => !pair).slice(0, CARD_SIZE).map(({ id }) => id);
}

/**
 * Holds roles side by side. Ids given twice count once; unknown ids are left out and named in the result.
 *
 * Without `dimensions` the first view of the dataset is taken (for more than three roles the one with the fewest dimensions) of which every
 * role fills at least half of the dimensions, else all dimensions that any of the roles fills. With a base, the pair dimensions (overlap,
 * distinctive) are added after the first; with `dimensions`, exactly those are shown.
 */
export function compareRoles(model: RoleModel, roleIds: readonly string[], options: CompareOptions = {}): Comparison {
  const asked = options.base === undefined ? roleIds : [options.base, ...roleIds];
  const { roles: found, unknown: unknownRoles } = findRoles(model, asked);
  const roles = found.map((role) => pinRole(role, options.source));
  const base = roles.find(({ id }) => id === options.base);
  const { found: dimensions, unknown: unknownDimensions } = options.dimensions
    ? resolveIds(options.dimensions, model.dimensions)
    : { found: defaultDimensions(model, roles, base), unknown: [] };
  const rows = dimensions.map((dimension) => compareIn(model, dimension, roles, base));
  return { roles, base, rows, unknownRoles, unknownDimensions, sources: sourcesById(model, rows.flatMap((row) => row.cells).flatMap((cell) => cell.sources)) };
}

function defaultDimensions(model: RoleModel, roles: readonly Role[], base: Role | undefined): Dimension[] {
  const plain = [...model.dimensions.values()].filter((dimension) => !dimension.pair);
  const pair = base ? [...model.dimensions.values()].filter((dimension) => dimension.pair) : [];
  const fills = (role: Role, dimension: Dimension): boolean => factsCell(model, role.facts, dimension).status === 'stated';
  const views = model.views.map((view) => view.dimensions.map((id) => model.dimensions.get(id)!));
  // More than three roles stand in rows, where every dimension takes a column: the narrowest view comes first.
  if (roles.length > MANY) views.sort((a, b) => a.length - b.length);
  const fitting = views.find((view) => roles.every((role) => view.filter((dimension) => fills(role, dimension)).length * 2 >= view.length));
  const chosen = fitting ?? plain.filter((dimension) => roles.some((role) => fills(role, dimension)));
  const skills = (dimension: Dimension): boolean => pair.length > 0 && dimension.id === 'skills';
  return [...chosen.slice(0, 1), ...pair, ...chosen.slice(1).filter((dimension) => !skills(dimension))];
}

function compareIn(model: RoleModel, dimension: Dimension, roles: readonly Role[], base: Role | undefined): ComparisonRow {
  const cells = roles.map((role) => (dimension.pair ? pairCell(model, role, base, dimension) : roleCell(model, role, dimension)));
  // Found when they are asked for: most tables show everything alike.
  return {
    dimension,
    cells,
    get same() {
      return cells.every((cell) => cell.status === 'stated') && new Set(cells.map(signature)).size === 1;
    },
    get shared() {
      return sharedIds(cells);
    },
  };
}

function pairCell(model: RoleModel, role: Role, base: Role | undefined, dimension: Dimension): Cell {
  if (!base) return emptyCell(dimension, 'not-applicable');
  const ranking = model.alternatives.get(base.id);
  const facts = role === base ? ranking?.facts : ranking?.items.find((item) => item.roleId === role.id)?.facts;
  const stated = factsCell(model, facts, dimension);
  if (stated.status !== 'absent') return stated;
  if (role === base) return emptyCell(dimension, 'not-applicable');
  if (dimension.id === 'overlap') return overlapCell(model, role, base, dimension, 'shared');
  if (dimension.id === 'distinctive') return overlapCell(model, role, base, dimension, 'distinct');
  return stated;
}

function signature(cell: Cell): string {
  const texts = cell.texts.map(({ value }) => value);
  const items = cell.items.map(({ value }) => value.key);
  const amounts = cell.amounts.map(({ value }) => amountKey(value));
  return [...texts, ...items, ...amounts].sort().join('\n');
}

function sharedIds(cells: readonly Cell[]): ReadonlySet<string> {
  const sets = cells.map((cell) => new Set(cell.items.flatMap(({ value }) => value.ids)));
  const [first, ...rest] = sets;
  return new Set(rest.length ? [...first!].filter((id) => rest.every((set) => set.has(id))) : []);
}

import { roleCell, type Cell } from './cell.js';
import { compareRoles, type Comparison, type UnknownId } from './compare.js';
import type { Aspect, Side, WrittenComparison, WrittenSection } from './curated.js';
import type { Dimension, Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';
import { suggestId } from './suggest.js';

/** One line of a section, for both roles: what the dataset says in a dimension, or what editors wrote. */
export interface PairAspect {
  readonly aspect: Aspect;
  readonly cells: readonly Cell[] | undefined;
  readonly sides: readonly Side[] | undefined;
}

/** Sections that can be computed for any pair. */
export const COMPUTED_SECTIONS = ['at-a-glance', 'shared', 'salary', 'moves'] as const;
export type ComputedSectionId = (typeof COMPUTED_SECTIONS)[number];

export type PairSection =
  | {
      readonly kind: 'written';
      readonly section: WrittenSection;
      readonly table: Comparison | undefined;
      readonly aspects: readonly PairAspect[];
      /** Of what editors wrote. */
      readonly sources: readonly Source[];
    }
  | { readonly kind: 'computed'; readonly id: ComputedSectionId; readonly table: Comparison | undefined };

/** A word on `role` from the editors' ranking of the alternatives to `base`. */
export interface RankedWord {
  readonly base: Role;
  readonly role: Role;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** The whole comparison of two roles. */
export interface PairComparison {
  readonly roles: readonly [Role, Role];
  readonly sections: readonly PairSection[];
  /** Whether editors wrote about the pair, be it in these sections or others. */
  readonly isWritten: boolean;
  /** What editors say of one of the two as an alternative to the other; empty for a pair that they wrote about, and where sections are picked. */
  readonly ranked: readonly RankedWord[];
  /** Sections that editors wrote for other pairs and nobody for this one. */
  readonly unwritten: readonly { readonly id: string; readonly label: string }[];
  readonly unknownSections: readonly UnknownId[];
  /** The sources of what editors wrote, then those of the facts. */
  readonly sources: readonly Source[];
}

/**
 * Compares two roles section by section. A pair that editors wrote about has their sections, in their order, with the sides in the
 * order of `a` and `b`; any other pair has those that can be computed (`COMPUTED_SECTIONS`). `sectionIds` picks among all of these, in its own order.
 */
export function comparePair(model: RoleModel, a: Role, b: Role, sectionIds: readonly string[] = []): PairComparison {
  const written = model.comparisons.find(({ roles }) => roles.includes(a.id) && roles.includes(b.id));
  const sections = new Map<string, PairSection>(written?.sections.map((section) => [section.id, readSection(model, written, section, a, b)]));
  for (const id of COMPUTED_SECTIONS) {
    if (!sections.has(id)) sections.set(id, { kind: 'computed', id, table: id === 'at-a-glance' ? compareRoles(model, [a.id, b.id], { dimensions: filledDimensions(model, [a, b]) }) : undefined });
  }
  const elsewhere = new Map(model.comparisons.flatMap((comparison) => comparison.sections).map(({ id, label }) => [id, { id, label }]));
  const byDefault = written ? written.sections.map(({ id }) => id) : [...COMPUTED_SECTIONS, ...elsewhere.keys()];
  const asked = [...new Set(sectionIds.length ? sectionIds : byDefault)];
  const shown = asked.map((id) => sections.get(id)).filter((section) => section !== undefined);
  const known = [...sections.keys(), ...elsewhere.keys()];
  const cells = shown.flatMap(cellsOf).flatMap(({ sources }) => sources);
  const ranked = written || sectionIds.length ? [] : [...wordsOn(model, a, b), ...wordsOn(model, b, a)];
  return {
    roles: [a, b],
    sections: shown,
    isWritten: written !== undefined,
    ranked,
    unwritten: asked.filter((id) => !sections.has(id)).flatMap((id) => elsewhere.get(id) ?? []),
    unknownSections: asked.filter((id) => !known.includes(id)).map((id) => ({ id, suggestion: suggestId(id, known) })),
    sources: sourcesById(model, [...(shown.some(({ kind }) => kind === 'written') ? (written?.sources ?? []) : []), ...ranked.flatMap(({ sources }) => sources.map(({ id }) => id)), ...cells]),
  };
}

/** The dimensions of which something is stated or derived for one of the roles; what is derived from another dimension is there already. */
function filledDimensions(model: RoleModel, roles: readonly Role[]): readonly string[] {
  const isFilled = (role: Role, dimension: Dimension): boolean => {
    const { status } = roleCell(model, role, dimension);
    return status === 'stated' || (status === 'derived' && !dimension.derivedFrom);
  };
  return [...model.dimensions.values()].filter((dimension) => !dimension.pair && roles.some((role) => isFilled(role, dimension))).map(({ id }) => id);
}

function wordsOn(model: RoleModel, role: Role, base: Role): readonly RankedWord[] {
  const ranking = model.alternatives.get(base.id);
  const item = ranking?.items.find(({ roleId }) => roleId === role.id);
  return item ? [{ base, role, text: item.body, sources: sourcesById(model, ranking!.sources) }] : [];
}

function readSection(model: RoleModel, { roles, sources }: WrittenComparison, section: WrittenSection, a: Role, b: Role): PairSection {
  const isTurned = roles[0] !== a.id;
  const aspects = (section.aspects ?? []).map((aspect): PairAspect => {
    const dimension = model.dimensions.get(aspect.dimension ?? '');
    if (dimension) return { aspect, cells: [a, b].map((role) => roleCell(model, role, dimension)), sides: undefined };
    return { aspect, cells: undefined, sides: isTurned ? [aspect.sides![1]!, aspect.sides![0]!] : aspect.sides };
  });
  const table = section.dimensions && compareRoles(model, [a.id, b.id], { dimensions: section.dimensions });
  return { kind: 'written', section, table, aspects, sources: sourcesById(model, sources) };
}

function cellsOf(section: PairSection): readonly Cell[] {
  const ofTable = section.table?.rows.flatMap((row) => row.cells) ?? [];
  return section.kind === 'written' ? [...ofTable, ...section.aspects.flatMap(({ cells = [] }) => cells)] : ofTable;
}

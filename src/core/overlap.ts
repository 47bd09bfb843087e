import { cellItem, type CellItem } from './cell.js';
import type { UnknownId } from './compare.js';
import { heldBySources } from './evidence.js';
import { CRAFTS, heldByEach, heldByFacts, type Held } from './held.js';
import type { Entity, Role, RoleModel, Source } from './model.js';
import { findNear, Neighbourhood, type NearItem } from './near.js';
import type { PayBar } from './salary.js';
import { sourcesById, type Statement } from './sources.js';
import { suggestId } from './suggest.js';

/** What one role has of a facet, split by who else of the compared roles has it. */
export interface OwnPart {
  readonly role: Role;
  /** No other of the roles has it. */
  readonly alone: readonly CellItem[];
  /** Some of the others have it, not all. Empty when two roles are compared. */
  readonly partly: readonly CellItem[];
  /** What of `alone` is one level up or down from something that another of the roles has (see `nearItems`); of languages nothing: all are of one kind. */
  readonly near: readonly NearItem[];
}

/** One kind of thing, compared among roles. */
export interface Facet {
  readonly kind: Entity['kind'];
  /** Every role has it by what is compared. */
  readonly shared: readonly CellItem[];
  /** Some have it by what is compared, and for the others pages beyond that name it. */
  readonly also: readonly CellItem[];
  /** One a role, in the order asked for. */
  readonly parts: readonly OwnPart[];
  /** Roles of which no source names anything of this kind: nothing can be in common with them. */
  readonly silent: readonly Role[];
  /** Each thing that any of the roles has, with the sources that name it for one of them. */
  readonly said: readonly Statement[];
}

export interface Overlap {
  readonly roles: readonly Role[];
  readonly facets: readonly Facet[];
  /** Kinds asked for of which no source names anything for any of the roles. */
  readonly unsaid: readonly Entity['kind'][];
  readonly sources: readonly Source[];
}

export const FACETS: readonly Entity['kind'][] = ['skill', 'tool', 'language', 'company'];

/** The facets with these ids, each once, in the order given; all of them when none is given. */
export function findFacets(ids: readonly string[]): { readonly facets: readonly Entity['kind'][]; readonly unknown: readonly UnknownId[] } {
  if (!ids.length) return { facets: FACETS, unknown: [] };
  const asked = [...new Set(ids)];
  const isFacet = (id: string): id is Entity['kind'] => FACETS.some((kind) => kind === id);
  return { facets: asked.filter(isFacet), unknown: asked.filter((id) => !isFacet(id)).map((id) => ({ id, suggestion: suggestId(id, FACETS) })) };
}

/**
 * What roles share and what is theirs alone, by exact id, one facet a kind of entity. Within a facet nothing is in two
 * parts, and the parts of a role make up all that is compared of it (`heldByEach`, else all that any page names for it), and what of the others' any page names for it too
 * (`heldBySources`). What is one level up counts as theirs alone and is told beside it. Facets about which no source says anything of any of the
 * roles are left out, and named in `unsaid`.
 */
export function overlapOf(model: RoleModel, roles: readonly Role[], kinds: readonly Entity['kind'][] = FACETS): Overlap {
  const sources = new Set<string>();
  // A role that is pinned to a source is taken at its word.
  const byAny = roles.map((role): Held => (model.roles.get(role.id) === role ? heldBySources(model, role) : heldByFacts(model, role, CRAFTS)));
  const others = roles.map((_, i) => new Neighbourhood(model, byAny.flatMap((of, j) => (i === j ? [] : [...of.keys()]))));
  const facets = kinds.map((kind): Facet => {
    const compared = heldByEach(model, roles, [kind]).map((of, i): Held => (of.size ? of : ofKind(model, byAny[i]!, kind)));
    const ids = [...new Set(compared.flatMap((of) => [...of.keys()]))];
    const sourcesOf = (id: string): string[] => [...new Set(compared.flatMap((of, i) => [...(of.get(id) ?? byAny[i]!.get(id) ?? [])]))];
    for (const id of ids) for (const source of sourcesOf(id)) sources.add(source);
    const has = (i: number, id: string): boolean => compared[i]!.has(id) || byAny[i]!.has(id);
    const holders = new Map(ids.map((id) => [id, roles.filter((_, i) => has(i, id)).length]));
    const isEverybodys = (id: string): boolean => roles.length > 1 && holders.get(id) === roles.length;
    const isCompared = (id: string): boolean => compared.every((of) => of.has(id));
    const items = (fits: (id: string) => boolean, some: readonly string[] = ids): CellItem[] => some.filter(fits).map((id) => cellItem(model, id));
    return {
      kind,
      shared: items((id) => isEverybodys(id) && isCompared(id)),
      also: items((id) => isEverybodys(id) && !isCompared(id)),
      parts: roles.map((role, i) => {
        const own = [...new Set([...compared[i]!.keys(), ...ids])].filter((id) => has(i, id));
        const alone = items((id) => holders.get(id) === 1, own);
        const partly = items((id) => holders.get(id)! > 1 && !isEverybodys(id), own);
        return { role, alone, partly, near: kind === 'language' ? [] : findNear(others[i]!, alone.map(({ key }) => key)) };
      }),
      silent: roles.filter((_, i) => !compared[i]!.size),
      said: ids.map((id) => ({ value: model.entities.get(id)?.name ?? id, sources: sourcesOf(id) })),
    };
  });
  const isSaid = ({ silent }: Facet): boolean => silent.length < roles.length;
  return {
    roles,
    facets: facets.filter(isSaid),
    unsaid: facets.filter((facet) => !isSaid(facet)).map(({ kind }) => kind),
    sources: sourcesById(model, sources),
  };
}

const ofKind = (model: RoleModel, held: Held, kind: Entity['kind']): Held => new Map([...held].filter(([id]) => model.entities.get(id)?.kind === kind));

/** A number of things as a stretch of a bar, in percent of the longest bar. */
export interface OverlapStretch extends PayBar {
  readonly count: number;
}

/** All that is counted of one role, as one bar. */
export interface OverlapBar {
  readonly role: Role;
  readonly shared: OverlapStretch;
  readonly partly: OverlapStretch;
  readonly alone: OverlapStretch;
}

/**
 * How many things every role shares with all, with some and with none of the others, as stretches of one bar a role, in that order. A
 * stretch is `count / (the highest total of any of the roles) * 100` percent long and begins where the last one ends. A facet in which
 * any of the roles is silent is not counted: what it has in common with the others cannot be known. No bars where nothing is counted.
 */
export function overlapBars({ roles, facets }: Overlap): readonly OverlapBar[] {
  const told = facets.filter(({ silent }) => !silent.length);
  const sum = (count: (facet: Facet) => number): number => told.reduce((total, facet) => total + count(facet), 0);
  const counts = roles.map((_, i) => ({
    shared: sum((facet) => facet.shared.length + facet.also.length),
    partly: sum((facet) => facet.parts[i]!.partly.length),
    alone: sum((facet) => facet.parts[i]!.alone.length),
  }));
  const longest = Math.max(...counts.map(({ shared, partly, alone }) => shared + partly + alone));
  const stretch = (before: number, count: number): OverlapStretch => ({ count, from: (before / longest) * 100, width: (count / longest) * 100 });
  if (!told.length) return [];
  return roles.map((role, i) => {
    const { shared, partly, alone } = counts[i]!;
    return { role, shared: stretch(0, shared), partly: stretch(shared, partly), alone: stretch(shared + partly, alone) };
  });
}

import type { Alternative, Alternatives, Role, RoleModel, Source } from './model.js';
import { rankAlternatives, type ComputedAlternative, type ComputedAlternatives } from './ranking.js';
import { sourcesById } from './sources.js';

/** `curated` the editors' order, `computed` by what the roles ask for, `both` the editors' order with the computed one beside it. */
export type AlternativesOrder = 'curated' | 'computed' | 'both';

/** An alternative with its place in each order that has one. */
export interface RankedAlternative {
  readonly role: Role;
  /** The place in the order that is shown, 1 for the first. */
  readonly rank: number;
  /** What it is in a line: the editors' words, else what the first dimension that is a text says of it. */
  readonly tagline: string | undefined;
  /** What editors say, and their place for it. */
  readonly alternative: Alternative | undefined;
  readonly curatedRank: number | undefined;
  readonly computed: ComputedAlternative | undefined;
}

/** The alternatives to a role. */
export interface AlternativesTo {
  readonly base: Role;
  /** The order that `items` are in. */
  readonly order: 'curated' | 'computed';
  readonly why: readonly string[];
  readonly items: readonly RankedAlternative[];
  /** How many there are before `limit`. */
  readonly total: number;
  /** How many places the computed order has; 0 where it was not asked for. */
  readonly computedTotal: number;
  /** True when the editors have ranked alternatives to this role. */
  readonly isRanked: boolean;
  /** True when the computed order was asked for, alone or beside the editors'. */
  readonly isCompared: boolean;
  /** Roles that were not ranked by what they ask for, because too little is known of them. Empty for the editors' order alone. */
  readonly refused: ComputedAlternatives['refused'];
  readonly sources: readonly Source[];
}

export interface AlternativesOptions {
  /** Left out: the editors' order where there is one, else the computed one. */
  readonly order?: AlternativesOrder | undefined;
  /** How many at most. Left out: all that editors rank, `MOST_COMPUTED` of those that are computed. */
  readonly limit?: number | undefined;
}

/** A longer list of roles that are less and less alike helps nobody. */
export const MOST_COMPUTED = 7;

/**
 * The alternatives to a base role. In `both` the items are the editors', in their order, each with its computed place among all roles; for a role
 * that no editor has ranked alternatives to, `both` is the computed order. Undefined when the dataset has no such role.
 */
export function alternativesTo(model: RoleModel, baseId: string, { order, limit }: AlternativesOptions = {}): AlternativesTo | undefined {
  const base = model.roles.get(baseId);
  if (!base) return undefined;
  const ranking = model.alternatives.get(baseId);
  const shown = order === 'computed' || (order !== 'curated' && !ranking) ? 'computed' : 'curated';
  const most = Math.max(0, limit ?? (shown === 'computed' ? MOST_COMPUTED : Infinity));
  const ranked = new Set(ranking?.items.map(({ roleId }) => model.roles.get(roleId)!));
  const computed = shown === 'computed' ? rankAlternatives(model, baseId, most) : order === 'both' ? rankAlternatives(model, baseId, Infinity, ranked) : undefined;
  const entries = shown === 'curated' ? curatedItems(model, ranking, computed) : (computed?.items ?? []).map((item) => computedItem(model, item, ranking));
  const items = entries.slice(0, most);
  const named = items.flatMap(({ computed: item }) => (item ? [...item.core.shared, ...item.core.mentioned, ...item.core.missing] : [])).flatMap(({ sources }) => sources);
  return {
    base,
    order: shown,
    why: shown === 'curated' ? (ranking?.why ?? []) : [],
    items,
    total: shown === 'curated' ? entries.length : (computed?.total ?? 0),
    computedTotal: computed?.total ?? 0,
    isRanked: ranking !== undefined,
    isCompared: computed !== undefined,
    refused: computed?.refused ?? [],
    sources: sourcesById(model, [...(shown === 'curated' || order === 'both' ? (ranking?.sources ?? []) : []), ...named]),
  };
}

function curatedItems(model: RoleModel, ranking: Alternatives | undefined, computed: ComputedAlternatives | undefined): readonly RankedAlternative[] {
  return (ranking?.items ?? []).map((alternative, i) => {
    const role = model.roles.get(alternative.roleId)!;
    return { role, rank: i + 1, tagline: alternative.tagline, alternative, curatedRank: i + 1, computed: computed?.items.find((item) => item.role === role) };
  });
}

function computedItem(model: RoleModel, computed: ComputedAlternative, ranking: Alternatives | undefined): RankedAlternative {
  const place = ranking?.items.findIndex(({ roleId }) => roleId === computed.role.id) ?? -1;
  const alternative = ranking?.items[place];
  return { role: computed.role, rank: computed.rank, tagline: alternative?.tagline ?? firstText(model, computed.role), alternative, curatedRank: place < 0 ? undefined : place + 1, computed };
}

function firstText(model: RoleModel, { facts }: Role): string | undefined {
  const texts = [...model.dimensions.values()].filter(({ kind }) => kind === 'text');
  return texts.flatMap(({ id }) => facts[id] ?? []).find(({ text }) => text !== undefined)?.text;
}

/** The roles for which editors have ranked alternatives. */
export function rankedRoles(model: RoleModel): readonly Role[] {
  return [...model.alternatives.keys()].map((id) => model.roles.get(id)!);
}

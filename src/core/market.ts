import type { MarketItem, Postings, Requirement } from './curated.js';
import type { Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';

/** An item of the market with the canonical names of what it asks for. */
export interface MarketEntry {
  readonly item: MarketItem;
  readonly names: readonly string[];
  /** True when any one of `names` is enough. */
  readonly anyOf: boolean;
}

/** What the market requires of a role against what postings say. */
export interface MarketFor {
  readonly role: Role;
  readonly entries: readonly MarketEntry[];
  /** How many items there are of each kind, in order of first mention. */
  readonly requirements: ReadonlyMap<Requirement, number>;
  readonly postings: ReadonlyMap<Postings, number>;
  readonly sources: readonly Source[];
}

/** The ids of what an item of the market asks for, and whether any one of them is enough. */
export const askedByItem = ({ entities }: MarketItem): { readonly ids: readonly string[]; readonly anyOf: boolean } => ({ ids: entities?.anyOf ?? entities?.allOf ?? [], anyOf: entities?.anyOf !== undefined });

/** Undefined when the dataset has no such role or nobody has described its market. */
export function marketOf(model: RoleModel, roleId: string): MarketFor | undefined {
  const role = model.roles.get(roleId);
  const profile = model.profiles.get(roleId);
  if (!role || !profile?.market) return undefined;
  const entries = profile.market.map((item): MarketEntry => {
    const { ids, anyOf } = askedByItem(item);
    return { item, names: ids.map((id) => model.entities.get(id)?.name ?? id), anyOf };
  });
  return {
    role,
    entries,
    requirements: count(profile.market.map(({ requirement }) => requirement)),
    postings: count(profile.market.map(({ postings }) => postings)),
    sources: sourcesById(model, profile.sources),
  };
}

/** The roles whose market editors have described. */
export function marketRoles(model: RoleModel): readonly Role[] {
  return [...model.profiles.values()].filter(({ market }) => market).map(({ roleId }) => model.roles.get(roleId)!);
}

function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

import type { Alternative, Alternatives, Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';

export interface RankedAlternative {
  /** 1 for the first. */
  readonly rank: number;
  readonly role: Role;
  readonly alternative: Alternative;
}

/** The editors' alternatives to a role. `items` is empty when no editor has ranked any. */
export interface AlternativesTo {
  readonly base: Role;
  readonly why: readonly string[];
  readonly items: readonly RankedAlternative[];
  /** How many there are before `limit`. */
  readonly total: number;
  readonly sources: readonly Source[];
}

/**
 * The editors' ranking for a base role, in their order, at most `limit` of it.
 * Undefined when the dataset has no such role.
 */
export function alternativesTo(model: RoleModel, baseId: string, limit = Infinity): AlternativesTo | undefined {
  const base = model.roles.get(baseId);
  if (!base) return undefined;
  const ranking: Alternatives | undefined = model.alternatives.get(baseId);
  const items = (ranking?.items ?? []).map((alternative, i) => ({ rank: i + 1, role: model.roles.get(alternative.roleId)!, alternative }));
  return {
    base,
    why: ranking?.why ?? [],
    items: items.slice(0, Math.max(0, limit)),
    total: items.length,
    sources: sourcesById(model, ranking?.sources),
  };
}

/** The roles for which editors have ranked alternatives. */
export function rankedRoles(model: RoleModel): readonly Role[] {
  return [...model.alternatives.keys()].map((id) => model.roles.get(id)!);
}

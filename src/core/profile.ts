import { describeRole, type RoleFacts } from './compare.js';
import type { Profile } from './curated.js';
import type { Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';

/** A role in full: what editors wrote of it in practice, else what its facts allow. */
export interface RoleProfileFor {
  readonly role: Role;
  readonly profile: Profile | undefined;
  /** All that the sources say of the role, dimension by dimension; only where there is no profile, and any source says something. */
  readonly facts: RoleFacts | undefined;
  readonly sources: readonly Source[];
}

/** Undefined when the dataset has no such role. Without a profile: the facts of every dimension about which any source says something. */
export function profileOf(model: RoleModel, roleId: string): RoleProfileFor | undefined {
  const role = model.roles.get(roleId);
  if (!role) return undefined;
  const profile = model.profiles.get(roleId);
  if (profile) return { role, profile, facts: undefined, sources: sourcesById(model, profile.sources) };
  const told = [...model.dimensions.values()].filter(({ id, pair }) => !pair && role.facts[id]).map(({ id }) => id);
  const facts = told.length ? describeRole(model, roleId, told) : undefined;
  return { role, profile, facts, sources: facts?.sources ?? [] };
}

/** The roles that editors have described in practice. */
export function profiledRoles(model: RoleModel): readonly Role[] {
  return [...model.profiles.keys()].map((id) => model.roles.get(id)!);
}

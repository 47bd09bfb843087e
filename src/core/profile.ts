import { roleCell } from './cell.js';
import { describeRole, type RoleFacts, type UnknownId } from './compare.js';
import type { Profile } from './curated.js';
import type { Dimension, Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';
import { suggestId } from './suggest.js';

/** The sections of a profile, in order. */
export const PROFILE_SECTIONS = ['practice', 'backgrounds', 'transitions', 'market', 'fit', 'closing'] as const;
export type ProfileSectionId = (typeof PROFILE_SECTIONS)[number];

/** A role in full: what editors wrote of it in practice, else what its facts allow. */
export interface RoleProfileFor {
  readonly role: Role;
  readonly profile: Profile | undefined;
  /** All that the sources say of the role, and what its toolkit holds where they do not, dimension by dimension; only where there is no profile, and there is any of it. */
  readonly facts: RoleFacts | undefined;
  /** The sections to show, in order. */
  readonly sections: readonly ProfileSectionId[];
  /** Sections that nobody has written for this role. */
  readonly unwritten: readonly ProfileSectionId[];
  readonly unknownSections: readonly UnknownId[];
  readonly sources: readonly Source[];
}

const isSection = (id: string): id is ProfileSectionId => (PROFILE_SECTIONS as readonly string[]).includes(id);

/**
 * Undefined when the dataset has no such role. `sectionIds` picks sections, in its own order; left out, all. Without a profile, and unless certain
 * sections are picked: every dimension about which any source says something, or the role's toolkit; what is derived from another one of these stands there already.
 */
export function profileOf(model: RoleModel, roleId: string, sectionIds: readonly string[] = []): RoleProfileFor | undefined {
  const role = model.roles.get(roleId);
  if (!role) return undefined;
  const profile = model.profiles.get(roleId);
  const known = sectionIds.length ? sectionIds.filter(isSection) : PROFILE_SECTIONS;
  const picked = {
    sections: known.filter((id) => profile?.[id]),
    unwritten: known.filter((id) => !profile?.[id]),
    unknownSections: sectionIds.filter((id) => !isSection(id)).map((id) => ({ id, suggestion: suggestId(id, PROFILE_SECTIONS) })),
  };
  if (profile || sectionIds.length) return { role, profile, facts: undefined, ...picked, sources: sourcesById(model, profile?.sources) };
  const isTold = (dimension: Dimension): boolean => !dimension.pair && ((!!role.facts[dimension.id] && !roleCell(model, role, dimension).isBlank) || (!dimension.derivedFrom && roleCell(model, role, dimension).from === 'toolkit'));
  const told = [...model.dimensions.values()].filter(isTold).map(({ id }) => id);
  const facts = told.length ? describeRole(model, roleId, told) : undefined;
  return { role, profile, facts, ...picked, sources: facts?.sources ?? [] };
}

/** The roles that editors have described in practice. */
export function profiledRoles(model: RoleModel): readonly Role[] {
  return [...model.profiles.keys()].map((id) => model.roles.get(id)!);
}

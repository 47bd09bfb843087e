// What `<role-overlap>` says, in English.
import type { Entity, UnknownId } from '../core/index.js';
import { isolated, list, meant } from './en-words.js';

const facets: Record<Entity['kind'], string> = { skill: 'Skills', tool: 'Tools', language: 'Languages', company: 'Companies' };

export const overlapTitle = (names: readonly string[]) => `What ${list(names, 'and')} share`;
export const twoToFour = (names: readonly string[]) => `What roles share is shown for two to four of them; here ${names.length === 1 ? `is only ${list(names, 'and')}` : `are ${names.length}`}.`;
export const unknownFacet = (id: UnknownId) => `There is no facet “${id.id}” here.${meant(id)}`;
export const countedHere = 'Counted here by exact name from what the sources list. Where a source offers a choice, each name counts. Nothing stands as one role’s alone that any page names for another.';
export const filled = (isPair: boolean) => (isPair ? 'Filled: in common' : 'Filled: in all of them');
export const dashed = 'Dashed: with some of the others';
export const outlined = 'Outlined: theirs alone';
export const overlapCounts = (shared: number, partly: number | undefined, alone: number) =>
  [`${shared} in common`, ...(partly === undefined ? [] : [`${partly} with some`]), `${alone} of its own`].join(' · ');
export const inCommon = 'In common';
export const byOtherPages = 'By other pages also:';
export const only = (name: string) => `Only ${isolated(name)}`;
export const namedAlone = (name: string) => `Named for ${isolated(name)} alone`;
export const withSome = (name: string) => `${isolated(name)} and some of the others`;
export const noneNamed = 'no source names any';
export const untold = 'cannot be told';
export const silent = (names: readonly string[]) => `No source names any for ${list(names, 'or')}: what is in common cannot be told, and nothing of this is counted.`;
export const unsaid = (kinds: readonly Entity['kind'][]) => `No source names ${list(kinds.map((kind) => facets[kind].toLowerCase()), 'or')} for any of these roles.`;
export const facet = (kind: Entity['kind']) => facets[kind];

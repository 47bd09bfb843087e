// What `<role-search>` says, in English.
import type { Level } from '../core/index.js';
import { counted, isolated } from './en-words.js';

export const findRole = 'Find a role';
export const findRoles = 'Find roles to compare';
export const findHint = 'A role, a skill or a tool';
export const rolesFound = 'Roles found';
export const chosen = 'Chosen roles';
export const chosenRole = (name: string) => `${isolated(name)} is chosen.`;
export const chosenNow = (name: string, isIn: boolean, count: number) => `${isolated(name)} is ${isIn ? 'added' : 'taken out'}; ${count || 'none'} chosen.`;
export const takeOut = (name: string) => `Take out ${isolated(name)}`;
export const alsoCalled = (name: string) => `also called ${isolated(name)}`;
export const asksFor = (name: string, level: Level | undefined) => `asks for ${isolated(name)}${level ? ` (${level})` : ''}`;
export const foundRoles = (shown: number, total: number) => (shown < total ? `${shown} of ${total} roles. Type on to narrow them down.` : counted(total, 'role'));
export const foundNone = (text: string, suggestion: string | undefined) => `No role, skill or tool here is called “${text.trim().slice(0, 80)}”.${suggestion ? ` Did you mean ${isolated(suggestion)}?` : ''}`;
export const noRolesToFind = 'The role data holds no roles.';

// What `<role-comparison>` says, in English.
import type { UnknownId } from '../core/index.js';
import { isolated, list, meant } from './en-words.js';

export const pair = (names: readonly string[]) => `${list(names, 'or')}, compared`;
export const wholePair = (names: readonly string[]) => `${list(names, 'or')}: the whole comparison`;
export const sectionOf = (label: string, names: readonly string[]) => `${label}: ${list(names, 'or')}`;
export const twoRoles = (count: number) => `A whole comparison takes exactly two roles; here ${count === 1 ? 'is 1' : `are ${count}`}.`;
export const sameRole = (name: string) => `A comparison takes two different roles; ${isolated(name)} is named twice.`;
export const unknownSection = (id: UnknownId) => `There is no section “${id.id}” here.${meant(id)}`;
export const atAGlance = 'At a glance';
export const sharedAndDistinct = 'Shared and distinct';
export const pay = 'Salary';
export const moves = 'Moving from one to the other';
export const computedPair = 'Nobody has written a whole comparison of this pair: its sections are computed from the facts of both roles.';
export const asAlternative = (name: string, base: string) => `${isolated(name)} as an alternative to ${isolated(base)}:`;
export const unwritten = (labels: readonly string[]) => `Not written for this pair: ${list(labels.map((label) => label.toLowerCase()), 'and')}.`;
export const aspect = 'Aspect';

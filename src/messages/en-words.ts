import type { UnknownId } from '../core/index.js';

/** A name that could turn what stands beside it around is kept to itself (Unicode's isolates). */
export const isolated = (name: string): string => (/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name);

export function list(names: readonly string[], last: string): string {
  const words = names.map(isolated);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** How many of what sources name for a role; its languages are among them. */
export const skillsAndTools = (count: number, which = ''): string => `${count} ${which}${count === 1 ? 'skill or tool' : 'skills and tools'}`;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const meant = ({ suggestion }: UnknownId): string => (suggestion ? ` Did you mean “${suggestion}”?` : '');

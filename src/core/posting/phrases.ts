import { once } from '../once.js';

const join = (patterns: readonly RegExp[], around: (source: string) => string): RegExp => new RegExp(around(patterns.map(({ source }) => source).join('|')), patterns[0]!.flags);

/** One pattern of several, so that long lists can stand in lines that a person can read. The flags are those of the first. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => join(patterns, (source) => source);

/** The same, none of them made before it is asked for: most pages never ask. */
export const phrases = (list: () => readonly RegExp[]): (() => RegExp) => once(() => anyOf(...list()));

/** The same, of whole words. */
export const words = (list: () => readonly RegExp[]): (() => RegExp) => once(() => join(list(), (source) => `\\b(?:${source})\\b`));

/** All matches of a pattern: most sentences have none, and to look for one costs less than what `matchAll` makes first. */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]);

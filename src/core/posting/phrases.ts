import { once } from '../once.js';

const sources = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/** One pattern of several, so that long lists can stand in lines that a person can read. The flags are those of the first. */
export const phrases = (...patterns: readonly RegExp[]): (() => RegExp) => once(() => new RegExp(sources(patterns), patterns[0]!.flags));

/** The same, of whole words. */
export const words = (...patterns: readonly RegExp[]): (() => RegExp) => once(() => new RegExp(`\\b(?:${sources(patterns)})\\b`, patterns[0]!.flags));

/** All matches of a pattern: most sentences have none, and to look for one costs less than what `matchAll` makes first. */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]);

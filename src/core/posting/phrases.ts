import { once } from '../once.js';

const sources = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join('|');

/** One pattern of several, so that long lists can stand in lines that a person can read. The flags are those of the first. */
export const phrases = (...patterns: readonly RegExp[]): (() => RegExp) => once(() => new RegExp(sources(patterns), patterns[0]!.flags));

/** The same, of whole words. */
export const words = (...patterns: readonly RegExp[]): (() => RegExp) => once(() => new RegExp(`\\b(?:${sources(patterns)})\\b`, patterns[0]!.flags));

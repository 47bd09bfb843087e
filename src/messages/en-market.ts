// What `<role-market>` says, in English.
import type { Postings, Requirement } from '../core/index.js';
import { counted, isolated, list } from './en-words.js';

const requirements: Record<Requirement, string> = {
  required: 'required',
  'required-varying': 'required, in varying depth',
  expected: 'expected',
  differentiator: 'sets you apart',
  'non-negotiable': 'non-negotiable',
};

const postings: Record<Postings, string> = {
  accurate: 'mentioned, as it should be',
  listed: 'mentioned',
  underlisted: 'mentioned with too little weight',
  signals: 'usually tell which kind',
  'not-stated': 'not stated in the source',
};

export const marketTitle = (name: string) => `What the market asks of ${isolated(name)}s`;
export const market = 'The market';
export const inPostings = 'Postings';
export const requirement = (kind: Requirement) => requirements[kind];
export const posting = (kind: Postings) => postings[kind];
export const marketCounts = (total: number, underlisted: readonly string[], silent: number) =>
  `${counted(total, 'requirement')}. ${[
    ...(underlisted.length ? [`Postings give ${list(underlisted, 'and')} too little weight`] : []),
    ...(silent ? [underlisted.length ? `for ${silent} the source does not say` : `For ${silent} the source does not say what postings do`] : []),
  ].join('; ')}${underlisted.length || silent ? '.' : ''}`.trim();
export const allOf = (names: readonly string[]) => list(names, 'and');
export const oneOf = 'One is enough';
export const allOfThem = (count: number) => (count === 2 ? 'Both' : 'All of them');
export const noMarket = (name: string, described: readonly string[]) =>
  `Nobody has held postings for ${isolated(name)} against what the market requires yet.${described.length ? ` There is such a list for ${list(described, 'and')}.` : ''}`;

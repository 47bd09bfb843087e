// What `<role-transitions>` says, in English.
import { isolated } from './en-words.js';

export const movesInto = (name: string) => `Moving into ${isolated(name)}`;
export const movesOutOf = (name: string) => `Moving on from ${isolated(name)}`;
export const move = (from: string, to: string) => `${isolated(from)} to ${isolated(to)}`;
export const transfers = 'What carries over';
export const missing = 'What is missing';
export const closeGap = 'How the gap is closed';
export const suits = 'Works for';
export const suitsNot = 'Does not work for';
export const movesDrawn = (moves: readonly string[]) => `Drawn: ${moves.join('; ')}.`;
export const moveCounts = (transfers: number, missing: number, isDerived: boolean) => `${transfers} ${transfers === 1 ? 'carries' : 'carry'} over, ${missing} missing${isDerived ? ' (derived)' : ''}`;
export const movesLegend = 'The thicker the line, the larger the part that carries over.';
export const derivedMove = 'Counted here from skills, tools and languages that sources name for both roles; what few of them name, or name in passing, is not counted as missing. Nobody has described this move.';
export const noMoves = (name: string) => `The dataset holds nothing from which a move to or from ${isolated(name)} could be drawn.`;
export const nothingNamed = 'nothing that sources name';

import { once } from '../once.js';
import { isUsualHeading, type Section, type Sections } from './sections.js';

const BULLET = once(() => /^[\s>|]*(?:(?:[-*+>•·–—▪◦‣✓✔►➤»●○■□→➜⇒]|\d{1,2}[.)]|\(?[a-z]\)|[A-Z]\d{1,2}[.:)]?|\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}]*|\[[ x]?\])\s+)+/u);
/** Longer lines are no headings. */
export const LONGEST_HEADING = 70;
/** With its marks. */
const LONGEST_MARKED = 3 * LONGEST_HEADING;
/** More cells make no row of a table that a person would paste. */
const MOST_CELLS = 40;

export interface Line {
  readonly start: number;
  readonly text: string;
  readonly isBullet: boolean;
  /** Its bullet is a picture or a number, as headings have them too. */
  readonly picture: string | undefined;
  readonly isNumbered: boolean;
  /** It is marked as a question or an answer. */
  readonly isTalk: boolean;
}

/** The lines of a text, each without its bullet. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    // Questions and answers are marked, and are no list.
    const answer = /^\s*(?:Q|A)[:.)]\s+/.exec(raw)?.[0];
    const bullet = answer ?? BULLET().exec(raw)?.[0] ?? /^\s*/.exec(raw)![0];
    lines.push({ start: start + bullet.length, text: raw.slice(bullet.length).trimEnd(), isBullet: answer === undefined && /\S/.test(bullet), picture: /(?!\d)\p{Extended_Pictographic}/u.exec(bullet)?.[0], isNumbered: /^\s*\d{1,2}[.)]\s+$/.test(bullet), isTalk: answer !== undefined });
    start += raw.length + 1;
  }
  return lines;
}

/** Without the marks of Markdown around it, and a colon at its end. */
const bare = (line: string): string => line.replace(/^[#*_\s=~[\]]+|[#*_\s:=~[\]]+$/g, '').replace(/\s*\([^()]*\)$/, '');

/** "Person specification: desirable", "Skills (essential)": what is behind says more than what stands before. */
const LEVEL = once(() => /^[#*_\s]*([^:(]{3,50}?)(?::| [-–—]|,| \()\s*([a-z][a-z -]{3,20}?)\)?[*_:\s]*$/i);

/** What a line opens, where it is a heading: a section, or `null` for a heading that names none. */
export function headingOf(lines: readonly Line[], i: number, { ofHeading, ofCell }: Sections): Section | null | undefined {
  const line = lines[i]!;
  if (line.text.length > LONGEST_MARKED) return undefined;
  const level = line.isBullet || line.text.length > LONGEST_HEADING ? undefined : LEVEL().exec(line.text);
  if (level && ofHeading(level[1]!) !== undefined && ofCell(level[2]!) !== undefined) return ofCell(level[2]!);
  const text = bare(line.text);
  if (!text || text.length > LONGEST_HEADING || /[.,;]$|:\s+\S/.test(line.text) || text.split(/\s+/).length > 9) return undefined;
  const section = ofHeading(text);
  const isMarked = standsAbove(lines, i, text, section !== undefined);
  const mayBeOne = section !== undefined || !/,|^\S+\?/.test(text);
  const isShouted = mayBeOne && text === text.toUpperCase() && /[A-Z]{3}/.test(text) && !/\d/.test(text);
  if (line.isBullet && line.picture === undefined && !(line.isNumbered && isMarked)) return undefined;
  const looksLikeOne = /^\s*#|^\*\*.*\*\*:?$|^__.*__:?$|:$/.test(line.text) || isShouted || (isMarked && mayBeOne && text.split(/\s+/).length <= (section ? 8 : 6));
  return looksLikeOne ? (section ?? null) : undefined;
}

/** A part of a text that stands in a cell. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of a row of a table that is drawn with upright strokes or tabs. */
export function cellsOf({ text, start }: Line): readonly Cell[] {
  if (!/[|\t]/.test(text) || !/\S\s*[|\t]\s*\S/.test(text)) return [];
  const cells = Array.from(text.matchAll(/[^|\t]+/g), ({ 0: cell, index }) => ({ start: start + index + (cell.length - cell.trimStart().length), end: start + index + cell.trimEnd().length, text: cell.trim() })).filter((cell) => cell.text);
  return cells.length > MOST_CELLS ? [] : cells;
}

/** A line that stands above a list, or alone and tells of a section, may be a heading without any mark. */
function standsAbove(lines: readonly Line[], i: number, words: string, isKnown: boolean): boolean {
  const { text, picture, isNumbered } = lines[i]!;
  let after = i + 1;
  while (after < lines.length && !lines[after]!.text) after++;
  const next = lines[after];
  if (!next || /[.!]$/.test(text)) return false;
  const isApart = i === 0 || !lines[i - 1]!.text;
  if (isUsualHeading(words) || (isKnown && /^what\b/i.test(words) && words.split(/\s+/).length <= 8 && /^[\p{Lu}\W]/u.test(next.text)) || (isApart && !lines[i + 1]?.text && /^what/i.test(words))) return true;
  if (isNumbered) return isKnown && !next.isNumbered && (next.isBullet || text.split(/\s+/).length <= 5);
  // A picture of its own, over lines that have another or none.
  if (picture !== undefined) return isApart && (isKnown || (next.picture !== picture && i > 0 && lines.findIndex((line) => line.picture === picture) === i));
  return next.isBullet || (isApart && isKnown);
}

/** The widths of texts that are broken by hand. */
const NARROWEST = 50;
const WIDEST = 100;

/** A line goes on where the next begins small; and where the text is broken by hand, so that the next word had no place in it. */
export function goesOn({ text }: Line, next: Line, width: number): boolean {
  if (!next.text || next.isBullet || /[.!?:;]$/.test(text) || /^\s*#|^\*\*/.test(next.text)) return false;
  const isBroken = width >= NARROWEST && width <= WIDEST && text.length > width / 2 && text.length + 1 + next.text.split(' ')[0]!.length > width;
  return (/^[\p{Ll}(&]/u.test(next.text) && !/^[\w' ]{2,30}: /.test(next.text)) || isBroken;
}

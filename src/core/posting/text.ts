import { isAside, isUsualHeading, type Section, type Sections } from './sections.js';

/** A sentence, or a line that stands for one. `start` and `end` are places in the cleaned text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: Section | undefined;
  /** The section was named by a heading, or by words before a colon on the same line. */
  readonly isUnderHeading: boolean;
  readonly isBullet: boolean;
  /** Its paragraph speaks to the reader of what "you" will do. */
  readonly isAddressed: boolean;
}

/**
 * The text as it is read and quoted: one kind of line break, space, quotes and hyphen, nothing invisible.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[ \t]{5,}/g, '    ')
    .replace(/\n\s*\n\s*\n/g, '\n\n');
}

const BULLET = /^[\s>|]*(?:(?:[-*+•·–—▪◦‣✓✔►➤»●○■□→➜⇒]|\d{1,2}[.)]|\(?[a-z]\)|[A-Z]\d{1,2}[.:)]?|\p{Extended_Pictographic}[\uFE0F\u200D\p{Extended_Pictographic}]*|\[[ x]?\])\s+)+/u;
const LONGEST_HEADING = 70;
const LONGEST_LEAD = 90;
/** Longer sentences are read in pieces. */
const LONGEST_SENTENCE = 2000;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|incl|vs|approx|Dr|Mr|Mrs|Ms|Prof|St|min|max|yrs|resp|cf|esp|No|etc)|\b[A-Z])\.$/;

const ADDRESSED = /\b(?:you|your (?:job|role|work|task|day))\b/i;

interface Line {
  readonly start: number;
  readonly text: string;
  readonly isBullet: boolean;
  /** Its bullet is a picture or a number, as headings have them too. */
  readonly isPictured: boolean;
  readonly isNumbered: boolean;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const bullet = BULLET.exec(raw)?.[0] ?? /^\s*/.exec(raw)![0];
    lines.push({ start: start + bullet.length, text: raw.slice(bullet.length).trimEnd(), isBullet: /\S/.test(bullet), isPictured: /(?!\d)\p{Extended_Pictographic}/u.test(bullet), isNumbered: /^\s*\d{1,2}[.)]\s+$/.test(bullet) });
    start += raw.length + 1;
  }
  return lines;
}

/** Without the marks of Markdown around it, and a colon at its end. */
const bare = (line: string): string => line.replace(/^[#*_\s=~[\]]+|[#*_\s:=~[\]]+$/g, '').replace(/\s*\([^()]*\)$/, '');

/** What a line opens, where it is a heading: a section, or `null` for a heading that names none. */
function headingOf(lines: readonly Line[], i: number, { ofHeading }: Sections): Section | null | undefined {
  const line = lines[i]!;
  const text = bare(line.text);
  if (!text || text.length > LONGEST_HEADING || /[.,;]$|:\s+\S/.test(line.text) || text.split(/\s+/).length > 9) return undefined;
  const section = ofHeading(text);
  const isMarked = standsAbove(lines, i, text, section !== undefined);
  const mayBeOne = !text.includes(',') || section !== undefined;
  const isShouted = mayBeOne && text === text.toUpperCase() && /[A-Z]{3}/.test(text) && !/\d/.test(text);
  if (line.isBullet && !line.isPictured && !(line.isNumbered && isMarked)) return undefined;
  const looksLikeOne = /^\s*#|^\*\*.*\*\*:?$|^__.*__:?$|:$/.test(line.text) || isShouted || (isMarked && mayBeOne && text.split(/\s+/).length <= (section ? 8 : 6));
  return looksLikeOne ? (section ?? null) : undefined;
}

/** The section that words before a colon name for what follows on the line: `Nice to have: Rust`. */
function runIn(text: string, { ofHeading, longestLead }: Sections): Section | undefined {
  const begin = text.slice(0, LONGEST_LEAD);
  if (!/:\s|\*\*|\s[-–—]\s|\s\s/.test(begin)) return undefined;
  const match = /^\*\*([^*]{2,60})[.:?]\*\*\s+(?=\S)/u.exec(begin) ?? /^[#*_\s]*([^:.;()]{2,60}?)[*_]*(?::|\s[-–—]|\s(?=\s))[*_]*\s+(?=\S)/u.exec(begin);
  const section = match && match[1]!.split(/\s+/).length <= longestLead ? ofHeading(match[1]!) : undefined;
  return section === 'about' ? undefined : section;
}

/** Splits a cleaned text into sentences, each with the section it stands in. */
export function splitText(text: string, sections: Sections): readonly Sentence[] {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const sentences: Sentence[] = [];
  let section: Section | undefined;
  let isUnderHeading = false;
  let lastBullet = -2;
  let columns: readonly (Section | undefined)[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.text) continue;
    const cells = cellsOf(line);
    if (cells.length > 1) {
      if (sections.isDeniedRow(cells.map(({ text: cell }) => cell))) continue;
      const named = cells.map(({ text: cell }) => (cell.length < 30 ? sections.ofHeading(cell) : undefined));
      const asked = cells.map(({ text: cell }) => sections.ofCell(cell));
      const at = asked.findIndex((need) => need !== undefined);
      if (at >= 0 && asked.every((need, column) => column === at || need === undefined)) {
        // "Python | Essential | Interview": what stands behind tells how it is looked at.
        sentences.push(...cells.map((cell, column) => ({ ...cell, section: at > 0 && column > at ? ('unwanted' as const) : asked[at], isUnderHeading: true, isBullet: true, isAddressed: false })));
      } else if (named.filter((name) => name === 'required' || name === 'preferred').length > 1) columns = named;
      else sentences.push(...cells.map((cell, column) => ({ ...cell, section: columns.length ? (columns[column] ?? 'unwanted') : section, isUnderHeading: isUnderHeading || columns.length > 0, isBullet: true, isAddressed: false })));
      continue;
    }
    const heading = headingOf(lines, i, sections);
    if (heading !== undefined) {
      section = heading ?? undefined;
      isUnderHeading = heading !== null;
      if (heading !== null || !sections.readsHeadings) continue;
    }
    // After a list of what is not there, and a space, a background tells of something else.
    if (sections.readsHeadings && section === 'unwanted' && !line.isBullet && !lines[i - 1]?.text && sentences.at(-1)?.isBullet) section = undefined;
    // A paragraph under a list closes with other things: who does the rest, what is in use.
    if (lines[i - 1]?.isBullet === false && !lines[i - 1]!.text && lastBullet === i - 2 && !line.isBullet && (line.text.length > LONGEST_HEADING || /[.!]$/.test(line.text)) && (section === 'required' || section === 'preferred')) {
      section = undefined;
      isUnderHeading = false;
    }
    if (line.isBullet) lastBullet = i;
    let end = line.start + line.text.length;
    // A text that was wrapped by hand goes on in the next line.
    while (i + 1 < lines.length && goesOn(lines[i]!, lines[i + 1]!, width)) {
      i++;
      end = lines[i]!.start + lines[i]!.text.length;
    }
    const base = { isBullet: line.isBullet, isAddressed: ADDRESSED.test(text.slice(line.start, end)) };
    let lead: Section | undefined;
    for (const [from, to] of cut(text, line.start, end)) {
      const words = text.slice(from, to);
      const named = runIn(words, sections);
      // In a background the next sentence tells of something else; and in a list of demands "a tool: Ansible or Chef" does not begin the stack.
      if (sections.readsHeadings) lead = named;
      else if (named && !(line.isBullet && (section === 'required' || section === 'preferred') && named !== 'preferred' && !isAside(named))) lead = named;
      sentences.push({ ...base, start: from, end: to, text: words, section: sections.ofSentence(words) ?? lead ?? section, isUnderHeading: isUnderHeading || lead !== undefined });
    }
    // "The experience must include:" is no heading, and says what the list is for.
    if (!line.isBullet && line.text.endsWith(':') && lines[lines[i + 1]?.text ? i + 1 : i + 2]?.isBullet) section = sections.ofHeading(sentences.at(-1)!.text.slice(-LONGEST_LEAD)) ?? (/\byou(?:'ll| will)/i.test(sentences.at(-1)!.text) ? 'duties' : section);
  }
  return sentences;
}

/** The cells of a row of a table that is drawn with upright strokes or tabs. */
const cellsOf = ({ text, start }: Line): readonly Pick<Sentence, 'start' | 'end' | 'text'>[] =>
  /[|\t]/.test(text) && /\S\s*[|\t]\s*\S/.test(text)
    ? Array.from(text.matchAll(/[^|\t]+/g), ({ 0: cell, index }) => ({ start: start + index + (cell.length - cell.trimStart().length), end: start + index + cell.trimEnd().length, text: cell.trim() })).filter((cell) => cell.text)
    : [];

/** A line that stands above a list, or alone and tells of a section, may be a heading without any mark. */
function standsAbove(lines: readonly Line[], i: number, words: string, isKnown: boolean): boolean {
  const { text, isPictured, isNumbered } = lines[i]!;
  let after = i + 1;
  while (after < lines.length && !lines[after]!.text) after++;
  const next = lines[after];
  if (!next || /[.!]$/.test(text)) return false;
  const isApart = i === 0 || !lines[i - 1]!.text;
  if (isUsualHeading(words)) return true;
  if (isNumbered) return isKnown && !next.isNumbered && (next.isBullet || text.split(/\s+/).length <= 5);
  return isPictured ? isApart && isKnown : next.isBullet || (isApart && isKnown);
}

/** The widths of texts that are broken by hand. */
const NARROWEST = 50;
const WIDEST = 100;

/** A line goes on where the next begins small; and where the text is broken by hand, so that the next word had no place in it. */
function goesOn({ text }: Line, next: Line, width: number): boolean {
  if (!next.text || next.isBullet || /[.!?:;]$/.test(text) || /^\s*#|^\*\*/.test(next.text)) return false;
  const isBroken = width >= NARROWEST && width <= WIDEST && text.length > width / 2 && text.length + 1 + next.text.split(' ')[0]!.length > width;
  return /^[\p{Ll}(&]/u.test(next.text) || isBroken;
}

/** The sentences between two places of a text. */
function cut(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  const line = text.slice(start, end);
  let from = 0;
  const add = (to: number): void => {
    while (to - from > LONGEST_SENTENCE) {
      const space = line.lastIndexOf(' ', from + LONGEST_SENTENCE);
      const next = space > from ? space + 1 : from + LONGEST_SENTENCE;
      parts.push([start + from, start + next]);
      from = next;
    }
    if (from < to) parts.push([start + from, start + to]);
  };
  for (const { 0: found, index } of line.matchAll(/(?<![.!?])(?!\.{4})[.!?]+["')\]]*\s+(?=\S)/gu)) {
    const before = line.slice(Math.max(from, index - 12), index + 1);
    const next = line[index + found.length] ?? '';
    if (ABBREVIATION.test(before) && !(/\betc\.$/.test(before) && /\p{Lu}/u.test(next))) continue;
    add(index + found.trimEnd().length);
    from = index + found.length;
  }
  add(line.length);
  return parts;
}

import { once } from '../once.js';
import { cellsOf, goesOn, headingOf, LONGEST_HEADING, linesOf, type Cell, type Line } from './lines.js';
import { leadOf, turns } from './leads.js';
import { legendOf, levelOf, type Legend } from './levels.js';
import { isAside, type Section, type Sections } from './sections.js';

/** A sentence, or a line that stands for one. `start` and `end` are places in the cleaned text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: Section | undefined;
  /** The section was named by a heading, or by words before a colon on the same line. */
  readonly isUnderHeading: boolean;
  readonly isBullet: boolean;
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Its paragraph speaks to the reader of what "you" will do. */
  readonly isAddressed: boolean;
}

/**
 * The text as it is read and quoted: one kind of line break, space, quotes and hyphen, nothing invisible.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u{1D400}-\u{1D7FF}]+/gu, (drawn) => drawn.normalize('NFKC'))
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]/g, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D\u201E]/g, '"')
    .replace(/[ \t]{5,}/g, '    ')
    .replace(/\n\s*\n\s*\n/g, '\n\n');
}

const LONGEST_LEAD = 90;
const LONGEST_CELL = 400;
/** Longer sentences are read in pieces. */
const LONGEST_SENTENCE = 2000;
const ABBREVIATION = once(() => /(?:\b(?:e\.g|i\.e|incl|vs|approx|ca|Dr|Mr|Mrs|Ms|Prof|St|min|max|yrs|resp|cf|esp|No|etc|[BM]\.(?:Sc|Eng))|\b[A-Z])\.$/);

const ADDRESSED = once(() => /\b(?:you|your (?:job|role|work|task|day))\b/i);

/** The section that words before a colon name for what follows on the line: `Nice to have: Rust`. */
function runIn(text: string, { ofHeading, longestLead }: Sections): Section | undefined {
  const begin = text.slice(0, LONGEST_LEAD);
  if (!/:\s|\*\*|\s[-–—▸►→]\s|\s\s/.test(begin)) return undefined;
  const match = /^\*\*([^*]{2,60})[.:?]\*\*\s+(?=\S)/u.exec(begin) ?? /^[#*_\s]*([^:.;()]{2,60}?)[*_]*(?::|\s[-–—▸►→]|\s(?=\s))[*_]*\s+(?=\S)/u.exec(begin);
  const section = match && match[1]!.split(/\s+/).length <= longestLead ? ofHeading(match[1]!) : undefined;
  // "Forget Hadoop: what counts is SQL".
  return section === 'about' || (section === 'unwanted' && /^(?:what|we|you|it)\b/i.test(text.slice(match![0].length))) ? undefined : section;
}

/** Where the reading of a text stands, line by line. */
interface Place {
  section: Section | undefined;
  isUnderHeading: boolean;
  lastBullet: number;
  /** What the last words of the paragraph above say of this one. */
  lead: Section | undefined;
  /** What the columns of a table are for, where its head says so. */
  columns: readonly (Section | undefined)[];
  /** Of a table whose columns are levels, the one for nothing, counted in strokes. */
  zero: number | undefined;
  /** What the text says that its figures or letters mean. */
  readonly legend: Legend;
}

/** Splits a cleaned text into sentences, each with the section it stands in; a step is a line, or a sentence of it. */
export function* splitSteps(text: string, sections: Sections): Generator<undefined, readonly Sentence[]> {
  const lines = linesOf(text);
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const sentences: Sentence[] = [];
  const place: Place = { section: undefined, isUnderHeading: false, lastBullet: -2, lead: undefined, columns: [], zero: undefined, legend: sections.readsHeadings ? new Map() : legendOf(lines, sections.ofHeading) };
  for (let i = 0; i < lines.length; i++) {
    yield undefined;
    const line = lines[i]!;
    if (!line.text) continue;
    const leveled = sections.readsHeadings ? undefined : levelOf(line, place.legend, sections);
    if (leveled) {
      sentences.push({ ...leveled, isBullet: true, isAddressed: false, paragraph: line.start, isUnderHeading: true });
      continue;
    }
    const cells = cellsOf(line);
    if (cells.length > 1) {
      if (sections.readsHeadings && isMarkedZero(line, cells, place)) continue;
      // A page that was copied into one line has strokes too.
      const isProse = cells.some((cell) => cell.text.length > LONGEST_CELL);
      if (isProse) for (const cell of cells) yield* addLine(sentences, text, { ...line, ...cell }, cell, place, sections);
      else for (const sentence of sentencesOfRow(cells, place, sections)) sentences.push(sentence);
      continue;
    }
    if (opensSection(lines, i, place, sections)) continue;
    if (leavesUnheld(lines, i, place, sections, sentences.at(-1))) place.section = undefined;
    if (closesDemands(lines, i, place)) Object.assign(place, { section: undefined, isUnderHeading: false });
    if (line.isBullet) place.lastBullet = i;
    // A text that was wrapped by hand goes on in the next line.
    while (i + 1 < lines.length && goesOn(lines[i]!, lines[i + 1]!, width)) i++;
    yield* addLine(sentences, text, line, lines[i]!, place, sections);
    if (!sections.readsHeadings && !line.isBullet && lines[i + 1]?.isBullet) place.section = runIn(line.text, sections) ?? place.section;
    const announced = sections.readsHeadings || isAside(place.section) || !/[:.]$/.test(lines[i]!.text) ? undefined : leadOf(sentences.at(-1)!.text, sections.ofHeading);
    place.lead = !/:\s/.test(sentences.at(-1)!.text) ? announced : undefined;
    if (announcesList(lines, i, line)) place.section = announced ?? sectionAnnounced(sentences.at(-1)!.text, place, sections);
  }
  return sentences;
}

/** "| Rust | x | | |" under a head whose first level is 0: a row of marks, of which one says that there is none. Takes the head for what it is. */
function isMarkedZero({ start, text }: Line, cells: readonly Cell[], place: Place): boolean {
  const columnOf = (cell: Cell | undefined): number | undefined => (cell ? text.slice(0, cell.start - start).split(/[|\t]/).length : undefined);
  if (cells.slice(1).every((cell) => /^[1-9]$|^[a-z ]{1,14}$/i.test(cell.text)) || /^[0-9]$/.test(cells.at(-1)!.text)) {
    const zero = cells.slice(0, 2).find((cell) => /^(?:0|none|no|never|nothing)$/i.test(cell.text));
    if (zero && cells.length > 2) place.zero = columnOf(zero);
  }
  return place.zero !== undefined && columnOf(cells.find((cell) => /^[x✓✔●•*■]$/i.test(cell.text))) === place.zero;
}

/** What the cells of a row say, each under its column; nothing where the row is the head of its table, or denies what it names. */
function sentencesOfRow(cells: readonly Cell[], place: Place, sections: Sections): readonly Sentence[] {
  if (sections.isDeniedRow(cells.map(({ text }) => text))) return [];
  const lead = runIn(cells[0]!.text, sections);
  if (lead && (isDemand(lead) || isAside(lead))) return cells.map((cell) => ({ isBullet: true, isAddressed: false, paragraph: cells[0]!.start, ...cell, section: lead, isUnderHeading: true }));
  const first = cells.length === 2 && !isDemand(place.section) && cells[0]!.text.split(' ').length <= 3 ? sections.ofHeading(cells[0]!.text) : undefined;
  const asked = cells.map(({ text }) => sections.ofCell(text));
  const at = asked.findIndex((need) => need !== undefined);
  const base = { isBullet: true, isAddressed: false, paragraph: cells[0]!.start };
  if (at >= 0 && asked.every((need, column) => column === at || need === undefined)) {
    // "Python | Essential | Interview": what stands behind tells how it is looked at.
    return cells.map((cell, column) => ({ ...base, ...cell, section: at > 0 && column > at ? 'unwanted' : asked[at], isUnderHeading: true }));
  }
  if (first && !sections.readsHeadings && !place.columns.length) return cells.slice(1).map((cell) => ({ ...base, ...cell, section: first, isUnderHeading: true }));
  const named = cells.map(({ text }) => (text.length < 30 ? sections.ofHeading(text) : undefined));
  if (named.filter((name) => name === 'required' || name === 'preferred').length > 1) {
    place.columns = named;
    return [];
  }
  const { columns, section, isUnderHeading } = place;
  return cells.map((cell, column) => ({ ...base, ...cell, section: columns.length ? (columns[column] ?? (column ? 'unwanted' : columns.find(isDemand))) : section, isUnderHeading: isUnderHeading || columns.length > 0 }));
}

/** Takes a line for the heading that it is; a background may say nothing but that line of a thing, so it is read all the same. */
function opensSection(lines: readonly Line[], i: number, place: Place, sections: Sections): boolean {
  const heading = headingOf(lines, i, sections);
  const { text, isTalk } = lines[i]!;
  // A question that names no section ends the one before.
  if (isTalk && text.endsWith('?') && !heading) place.section = undefined;
  if (heading === undefined || (isTalk && heading === null)) return false;
  place.section = heading ?? undefined;
  place.lead = undefined;
  place.isUnderHeading = heading !== null;
  return heading !== null || !sections.readsHeadings;
}

/** After what is not there, and a space, a background tells of something else where a list has ended, or where a short line begins a paragraph as a heading does. */
function leavesUnheld(lines: readonly Line[], i: number, { section }: Place, { readsHeadings }: Sections, last: Sentence | undefined): boolean {
  const { text, isBullet } = lines[i]!;
  if (!readsHeadings || section !== 'unwanted' || isBullet || lines[i - 1]?.text) return false;
  return last?.isBullet === true || (text.length < LONGEST_HEADING / 2 && /[\p{L})]$/u.test(text) && Boolean(lines[i + 1]?.text));
}

const isDemand = (section: Section | undefined): boolean => section === 'required' || section === 'preferred';

/** A paragraph under a list closes with other things: who does the rest, what is in use. */
function closesDemands(lines: readonly Line[], i: number, { section, lastBullet }: Place): boolean {
  const { text, isBullet } = lines[i]!;
  const above = lines[i - 1];
  if (!isDemand(section) || isBullet || lastBullet !== i - 2 || above?.isBullet !== false || above.text) return false;
  return text.length > LONGEST_HEADING || /[.!]$/.test(text);
}

/** "Spark. Anything with GPUs.": no word of what "I" do, nor of how well. */
const MERE_NAMES = once(() => /^(?!.*\b(?:I|my|me|we|our|yes|is|are|was|daily|since|years?|good|well)\b)[^:\d]{1,40}$/i);

/** Adds the sentences from the begin of a line to the end of the one in which it ends. */
function* addLine(sentences: Sentence[], text: string, { start, isBullet, isTalk }: Line, last: Pick<Line, 'start' | 'text'>, { section, isUnderHeading, lead: above }: Place, sections: Sections): Generator<undefined, void> {
  const end = last.start + last.text.length;
  const isAddressed = isTalk || ADDRESSED().test(text.slice(start, end));
  let lead: Section | undefined = above;
  let isHeaded = isUnderHeading;
  for (const [from, to] of cut(text, start, end)) {
    yield undefined;
    const words = text.slice(from, to);
    const headed = runIn(words, sections);
    const named = headed ?? (sections.readsHeadings || isAside(section) ? undefined : leadOf(words, sections.ofHeading));
    if (!named && !sections.readsHeadings && turns(words)) lead = undefined;
    isHeaded ||= headed !== undefined;
    // In a background the next sentence tells of something else, unless it only goes on to name things; and in a list of demands "a tool: Ansible or Chef" does not begin the stack.
    if (sections.readsHeadings) lead = named ?? (lead === 'unwanted' && MERE_NAMES().test(words) ? lead : undefined);
    else if (named && !(isBullet && isDemand(section) && named !== 'preferred' && !isAside(named))) lead = named;
    sentences.push({ start: from, end: to, text: words, section: sections.ofSentence(words) ?? lead ?? section, isUnderHeading: isHeaded, isBullet, isAddressed, paragraph: start });
  }
}

/** "The experience must include:" is no heading, and says what the list under it is for. */
const announcesList = (lines: readonly Line[], i: number, { isBullet, text }: Line): boolean => !isBullet && text.endsWith(':') && lines[lines[i + 1]?.text ? i + 1 : i + 2]?.isBullet === true;

const sectionAnnounced = (sentence: string, { section }: Place, { ofHeading }: Sections): Section | undefined =>
  ofHeading(sentence.slice(-LONGEST_LEAD)) ?? (/\byou(?:'ll| will)/i.test(sentence) ? 'duties' : section);

/** Brackets that are longer hold more than an aside. */
const LONGEST_BRACKET = 160;

/** Whether a place lies in a bracket that opens behind another place and closes soon: what it says is of what stands before it. */
function isInBracket(line: string, from: number, place: number): boolean {
  const begin = Math.max(from, place - LONGEST_BRACKET);
  const open = line.slice(begin, place + 1).lastIndexOf('(');
  const close = open < 0 ? -1 : line.slice(0, begin + open + LONGEST_BRACKET + 1).indexOf(')', begin + open);
  return close > place;
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
    if (isInBracket(line, from, index)) continue;
    if (ABBREVIATION().test(before) && !(/\betc\.$/.test(before) && /\p{Lu}/u.test(next))) continue;
    add(index + found.trimEnd().length);
    from = index + found.length;
  }
  add(line.length);
  return parts;
}

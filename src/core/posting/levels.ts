import { once } from '../once.js';
import type { Line } from './lines.js';
import type { Section, Sections } from './sections.js';

/** What figures or letters mean where a text says so: "0 = not needed, 1 = nice to have, 2 = required". */
export type Legend = ReadonlyMap<string, Section>;

const ENTRY = once(() => /(?<![\w.,])([0-9A-D])(?: ?(?:-|–|to|and|or|&|,) ?([0-9A-D]))?\)? ?(?:=|:|means|is|stands for|-|–)? ?(?=[a-z])([^,;|.()=:\d]{2,40})/g);
const NEEDS: ReadonlySet<Section | undefined> = new Set<Section>(['required', 'preferred', 'unwanted']);
const isNeed = (section: Section | undefined): section is Section => NEEDS.has(section);
const NOTHING = once(() => /^(?:none|no|not|zero|irrelevant|unimportant|n\/a)\b/i);
const LONGEST_LEGEND = 300;

/** The first line that says of two levels or more what they mean. */
export function legendOf(lines: readonly Line[], ofHeading: (words: string) => Section | undefined): Legend {
  for (const { text } of lines) {
    if (text.length > LONGEST_LEGEND || !/\b[0-9A-D]\b/.test(text)) continue;
    const legend = new Map<string, Section>();
    for (const [, level, other, said] of text.matchAll(ENTRY())) {
      const section = NOTHING().test(said!) ? 'unwanted' : ofHeading(said!.replace(/^(?:means|is|stands for) /, '').trim());
      if (isNeed(section)) for (const key of [level, other]) if (key) legend.set(key, section);
    }
    if (new Set(legend.values()).size > 1) return legend;
  }
  return new Map();
}

/** A line, or a row, that ends with how much it is asked for: "Rust ; 1", "Docker ..... must", "Java – not needed". */
const LEVELED = once(() => /^(.{1,80}?)[ ]?(?:[;|\t=:,]|\.{2,}|\s[-–—]|…)[ ]*(?=[^;|\t=:,]{1,24}$)([0-9A-D]|[a-z][a-z -]*)\.?$/i);
const BRACKETED = once(() => /^(.{1,80}?) ?[([]([0-9A-D])[)\]]$/);

/** The line without its level, and the section that this says; undefined where it has none. */
export function levelOf({ start, text, isBullet }: Line, legend: Legend, { ofHeading, ofCell }: Sections): { readonly start: number; readonly end: number; readonly text: string; readonly section: Section } | undefined {
  const found = LEVELED().exec(text.replace(/[\s|]+$/, '')) ?? (legend.size ? BRACKETED().exec(text) : null);
  // "Skills – essential" is a heading; what the columns of a table are for is told elsewhere.
  if (!found || /[.!?]\s|^[#*]/.test(found[1]!) || (!isBullet && ofHeading(found[1]!) !== undefined)) return undefined;
  const word = found[2]!.trim();
  const section = legend.get(word) ?? (/^[0-9A-D]$|[|\t]/.test(word) || /[|\t]/.test(text) ? undefined : ofCell(word));
  return isNeed(section) ? { start, end: start + found[1]!.length, text: found[1]!, section } : undefined;
}

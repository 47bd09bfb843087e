import { once } from '../once.js';
import type { Sentence } from './text.js';
import type { Matches } from './match.js';
import type { Token } from './tokens.js';

/** A term that looks like something a candidate is asked about, and that the vocabulary does not have. */
export interface UnreadTerm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Capitalised words and abbreviations that are no tools. */
const KNOWN = once(() => new Set(
  `a an the i we you he she it they our your my their this that these those what who why how when where which if as at by for from in into of on or and but nor so to up with within without not no yes please thanks
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn winter christmas easter
  english german french spanish dutch italian portuguese polish swedish danish norwegian finnish czech europe european american british uk us usa eu emea apac dach gmbh ag ltd llc inc plc co bv sa
  london berlin paris munich hamburg amsterdam dublin lisbon madrid barcelona vienna zurich remote hybrid onsite office cet gmt utc est pst
  bachelor bachelors master masters phd msc bsc ba ma mba degree university bachelor's master's doctorate diploma gcse cv hr ceo cto cfo coo vp svp pm po qa it ict ftes fte pto ote etc eg ie asap faq tbd nb ps
  senior junior lead principal staff engineer developer scientist analyst architect manager head team director intern associate consultant specialist officer teacher nurse role job title location salary department type contract start date hours
  requirements responsibilities qualifications benefits about must nice preferred required bonus skills experience knowledge summary profile education projects certifications languages tools tech stack interests hobbies work employment history
  ii iii iv bs ms ipo certified pms kpi fintech saas b2b b2c mvp okr okrs ceo ux cro nda w2 c2c
  series google's inc. dei eeo lgbtq lgbtqia gdpr dbs ir35 visa covid ok am pm eur gbp usd chf k
  computer science engineering mathematics physics statistics economics biology chemistry electrical ph.d m.s b.s e.g i.e gnvq minimum hands very some any all other several sound confident advanced clear deep proficient familiar exposure expertise basis reading writing having
  strong solid good great excellent proven proficiency familiarity understanding hands-on ability knowledge experience working build design develop lead own write help join apply`.split(/\s+/),
));

/** Of mail and of the web. */
const ADDRESS = once(() => /\S+@\S+|\bhttps?:\S+|\bwww\.\S+|\b[\w-]+\.(?:com|org|net|io|dev|de|uk|eu|example|me|co)\b\S*/gi);
const looksTechnical = (text: string): boolean => /[a-z][A-Z]|[A-Z]{2}|\d[A-Za-z]|[A-Za-z]\d|[a-z]\.[a-z]|[+#]/.test(text);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * The terms of a sentence that look like names and were not read: capitalised in mid-sentence, or written as names of tools are. What stands in `ignored` (the
 * employer's name) is left out.
 */
export function unreadIn(sentence: Sentence, { tokens, matches, taken }: Matches, ignored: ReadonlySet<string>): readonly UnreadTerm[] {
  const addresses = Array.from(sentence.text.matchAll(ADDRESS()), ({ 0: found, index }) => ({ start: sentence.start + index, end: sentence.start + index + found.length }));
  const covered = [...matches, ...taken, ...addresses];
  const isFree = ({ start, end }: Token): boolean => !covered.some((span) => start < span.end && end > span.start);
  const terms: UnreadTerm[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const from = i;
    while (i < tokens.length && isName(tokens, i, from)) i++;
    if (i === from) continue;
    const run = tokens.slice(from, i);
    const first = run[0]!;
    const number = /^[- ]\d{1,4}\b(?![.,]\d)/.exec(sentence.text.slice(run.at(-1)!.end - sentence.start))?.[0] ?? '';
    const end = run.at(-1)!.end + (/^[A-Z]{2,6}$/.test(run.at(-1)!.text) ? number.length : 0);
    const text = sentence.text.slice(first.start - sentence.start, end - sentence.start);
    // A capital at the begin tells nothing, unless the word stands there as an item of a list does.
    const isFirst = from === 0 || /[:"(]/.test(tokens[from - 1]!.text);
    const isItem = i === tokens.length || /^[,/|(&;]$/.test(tokens[i]!.text);
    if (isFirst && run.length === 1 && !looksTechnical(text) && (!sentence.isBullet || !isItem)) continue;
    if (/^[A-E]\d$/.test(text) || tokens[i]?.text === ':') continue;
    if (text.length < 2 || run.every(({ word }) => KNOWN().has(word) || ignored.has(word)) || ignored.has(text.toLowerCase())) continue;
    terms.push({ text, start: first.start, end });
  }
  return terms;

  function isName(all: readonly Token[], at: number, from: number): boolean {
    const token = all[at]!;
    if (!token.isWord || !isFree(token) || (KNOWN().has(token.word) && !(at > from && looksTechnical(token.text)))) return false;
    if (at > from && all[at - 1]!.end + 1 < token.start) return false;
    return isCapital(token.text) || looksTechnical(token.text);
  }
}

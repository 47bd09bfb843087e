import type { Entity, RoleModel } from '../model.js';
import { once } from '../once.js';
import { finish } from '../steps.js';
import { denialsInBackground, isSame } from './background.js';
import { choicesIn } from './choices.js';
import { denialsOfPosting } from './denial-posting.js';
import { seemsEnglish } from './language.js';
import { matchSentence, type Match, type Matches } from './match.js';
import { isDemand, needOfAnswer, needsIn, type Frame, type Need } from './need.js';
import { isAside, type TextKind } from './sections.js';
import { cleanText, splitSteps, type Sentence } from './text.js';
import type { Words } from './tokens.js';
import { unreadIn, type UnreadTerm } from './unread.js';
import { sectionsFor } from './unheld.js';
import { prepareReading } from './vocabulary.js';

/** A skill, tool or language as a text names it. Places are in `Reading.text`. */
export interface Mention {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly sentence: Pick<Sentence, 'start' | 'end'>;
  /** Of a posting: how much it asks for it. Of a background always `named`. */
  readonly need: Need;
  /** Where one of several is enough: the ids of all of them. */
  readonly choice: readonly string[] | undefined;
  /** The posting takes something like it as well. */
  readonly orSimilar: boolean;
}

/**
 * Why nothing could be read: there is no text, too little of it, it is not in English, or the vocabulary does not cover its field.
 */
export type Silence = 'empty' | 'short' | 'not-english' | 'not-covered';

/** What was read in a text. */
export interface Reading {
  readonly kind: TextKind;
  /** The text as it was read: see `cleanText`. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** How many different things `mentions` names. */
  readonly count: number;
  /** Fields that titles name: machine learning, in "Machine Learning Engineer". */
  readonly titles: readonly Mention[];
  /** Terms that look like tools or skills and are not in the vocabulary, each once. */
  readonly unread: readonly UnreadTerm[];
  /** Why there is nothing; undefined where something was read. */
  readonly silence: Silence | undefined;
  /** The text seems to be in English. Where it does not, every need is `named`. */
  readonly isEnglish: boolean;
  /** Only its first 200,000 characters were read. */
  readonly isCut: boolean;
}

/** Characters that are read. A long posting has 10,000. */
const LIMIT = 200_000;

/** So far from its begin a posting has said whom it seeks. */
const TITLE = 160;
/** Under so many words nothing can be told from a text in which nothing was read. */
const SHORT = 8;
/** Of a posting of this many words at least, fewer readings than this say that it is of another field. */
const LONG = 80;
const FEW = 2;

/**
 * Reads a text in steps, so that long ones need not block a page: each step is a line or a sentence, the last one gives the reading.
 *
 * @param text what a person typed or pasted. Of more than 200,000 characters the first are read.
 * @param kind a posting asks, a background tells what is there.
 */
export function* readSteps(model: RoleModel, text: string, kind: TextKind): Generator<undefined, Reading> {
  yield* prepareReading(model);
  const clean = cleanText(text.slice(0, LIMIT));
  const sentences = yield* splitSteps(clean, sectionsFor(kind));
  const ignored = namesToIgnore(clean);
  const isWhole = sentences.length === 1;
  const frame: Frame = { isWhole, title: isWhole ? undefined : clean.slice(0, TITLE).split(/\bour\b/i, 1)[0], isLoose: sentences.every(({ isUnderHeading }) => !isUnderHeading), hasRequirements: sentences.some(({ section }) => section === 'required') };
  const isByMe = /\b(?:[Ii](?!\.)|[Mm]y|[Mm]ine|me)\b/.test(clean);
  const mentions: Mention[] = [];
  const titles: Mention[] = [];
  // Of the last sentence that named something: "The same goes for Docker" says as much.
  let wasDenied = false;
  const unread = new Map<string, UnreadTerm>();
  const tokens: Matches['tokens'][number][] = [];
  const known: Words = new Map();
  let demanding: number | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const matches = matchSentence(model, clean, sentence, known);
    for (const token of matches.tokens) tokens.push(token);
    const read: readonly Mention[] = kind === 'posting' ? postingMentions(clean, sentence, matches, frame, ignored, sentence.paragraph === demanding, sentence.text.endsWith('?') ? sentences.slice(i + 1, i + 9).find(({ text }) => !text.endsWith('?')) : undefined) : backgroundMentions(sentence, matches, isByMe, wasDenied, sentences[i + 1]?.text);
    if (kind === 'posting' && isDemand(sentence)) demanding = sentence.paragraph;
    if (matches.matches.length) wasDenied = !read.length;
    mentions.push(...read);
    for (const { entity, start, end } of matches.taken) if (entity) titles.push(mentionOf({ entity, start, end }, sentence, 'named', undefined, false));
    if (isWorthTelling(kind, sentence, read.length)) {
      for (const term of unreadIn(sentence, matches, ignored)) {
        const key = term.text.toLowerCase();
        if (!unread.has(key)) unread.set(key, term);
      }
    }
    yield undefined;
  }
  const words = tokens.filter(({ isWord }) => isWord).length;
  const isEnglish = seemsEnglish(tokens);
  return {
    kind,
    text: clean,
    // What another language requires its words do not tell here.
    mentions: isEnglish ? mentions : mentions.map((mention) => ({ ...mention, need: 'named' })),
    count: new Set(mentions.map(({ entity }) => entity.id)).size,
    titles,
    unread: [...unread.values()],
    isEnglish,
    isCut: text.length > LIMIT,
    silence: silenceOf(kind, words, mentions.length, isEnglish),
  };
}

/** The same in one go. */
export const readText = (model: RoleModel, text: string, kind: TextKind): Reading => finish(readSteps(model, text, kind));

function silenceOf(kind: TextKind, words: number, count: number, isEnglish: boolean): Silence | undefined {
  if (!words) return 'empty';
  if (!isEnglish && count <= FEW) return 'not-english';
  if (count) return kind === 'posting' && words >= LONG && count <= FEW ? 'not-covered' : undefined;
  return words < SHORT ? 'short' : 'not-covered';
}

function postingMentions(text: string, sentence: Sentence, { matches }: Matches, frame: Frame, ignored: ReadonlySet<string>, isAfterDemand: boolean, next: Sentence | undefined): readonly Mention[] {
  if (isAside(sentence.section) || !matches.length) return [];
  const answer = next && isQuestion(sentence, matches) ? next : undefined;
  if (answer && isNo(answer.text)) return [];
  const answered = answer && needOfAnswer(answer.text);
  const needAt = answered ? () => answered : needsIn(sentence, frame, isAfterDemand);
  const denied = isDenied(denialsOfPosting(sentence.text, frame.title), sentence);
  const kept = matches.filter((match) => !denied(match) && !ignored.has(match.entity.name.toLowerCase()));
  const choices = choicesIn(text, sentence.start, sentence.end, kept);
  return kept.flatMap((match): Mention[] => {
    const need = needAt(match.start);
    const choice = choices.find(({ matches: run }) => run.includes(match));
    return need ? [mentionOf(match, sentence, need, choice && choice.matches.length > 1 ? choice.matches.map(({ entity }) => entity.id) : undefined, choice?.orSimilar ?? false)] : [];
  });
}

/** "Helm? We don't use it." What the answer says counts for all that the question names. */
function isQuestion({ text, start }: Sentence, matches: readonly Match[]): boolean {
  let rest = text;
  for (const match of matches.toReversed()) rest = rest.slice(0, match.start - start) + rest.slice(match.end - start);
  return /^(?:\W|and|or|what about|how about|any|some|do i need|is|needed|required)*$/i.test(rest);
}
const isNo = (answer: string): boolean => /^\W*(?:no|nope|nah|not(?! (?:essential|required|necessary|needed|mandatory|a must)\b)|never|none|gone)\b/i.test(answer) || denialsOfPosting(answer).some(({ start }) => start < 20 && needOfAnswer(answer) === undefined);

function backgroundMentions(sentence: Sentence, { matches }: Matches, isByMe: boolean, wasDenied: boolean, next: string | undefined): readonly Mention[] {
  if (sentence.section === 'unwanted' || !matches.length || (wasDenied && isSame(sentence.text))) return [];
  const denied = isDenied(denialsInBackground(sentence.text, isByMe, next, matches.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))), sentence);
  return matches.filter((match) => !denied(match)).map((match) => mentionOf(match, sentence, 'named', undefined, false));
}

const mentionOf = ({ entity, start, end }: Match, { start: from, end: to }: Sentence, need: Need, choice: readonly string[] | undefined, orSimilar: boolean): Mention => ({
  entity,
  start,
  end,
  sentence: { start: from, end: to },
  need,
  choice,
  orSimilar,
});

const isDenied =
  (spans: readonly { readonly start: number; readonly end: number }[], { start }: Sentence) =>
  (match: Match): boolean =>
    spans.some((span) => match.start - start >= span.start && match.end - start <= span.end + 1);

function isWorthTelling(kind: TextKind, { section, isBullet, text }: Sentence, count: number): boolean {
  if (kind === 'background') return true;
  if (isAside(section) || section === 'about') return false;
  return count > 0 || (section !== undefined && (isBullet || /experience|knowledge|familiar|certif|with|using/i.test(text)));
}

const EMPLOYER = once(() => /\b(?:[Jj]oin|[Aa]bout|[Aa]t|[Hh]ere at|[Ww]e're|[Ww]e are|[Ww]elcome to|[Ww]orking (?:at|for)|[Cc]ompany:|[Ee]mployer:)\s+((?:\p{Lu}[\p{L}\p{N}&.'-]{0,40})(?:\s\p{Lu}[\p{L}\p{N}&.-]{0,40}){0,2})(?=\s*(?:[,.!:;(|]|\n|$|'s|we\b|is\b|are\b|you\b|as\b|and\b|in\b|build\b|mak))|(?:^|[\n.!?] ?)((?:\p{Lu}[\p{L}\p{N}&.'-]{0,40})(?:\s\p{Lu}[\p{L}\p{N}&.-]{0,40}){0,2})(?:'s)?\s(?:is (?:an? (?!must|plus|bonus|strong|definite|requirement|prerequisite|nice|given|core|key|huge|big|real|advantage)|the|hiring|looking|seeking|one|building|growing|recruiting)|builds|makes|helps|has been|was founded|GmbH|Ltd|Inc|LLC|AG|plc|B\.V\.)/gu);

/** The employer's own name, in small letters: whole, and its words. */
function namesToIgnore(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, a, b] of text.matchAll(EMPLOYER())) {
    const name = (a ?? b)!.toLowerCase();
    names.add(name);
    if (name.includes(' ')) for (const word of name.split(' ')) if (word.length > 3) names.add(word);
  }
  return names;
}

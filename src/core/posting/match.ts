import { once } from '../once.js';
import type { Entity, RoleModel } from '../model.js';
import { meansIt, type Meaning } from './ambiguous.js';
import { findDeeds } from './deeds.js';
import type { Sentence } from './text.js';
import { tokenize, type Token, type Words } from './tokens.js';
import { namesAt, vocabularyOf } from './vocabulary.js';

/** A name of an entity in a text. */
export interface Match {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
}

export interface Matches {
  readonly matches: readonly Match[];
  readonly tokens: readonly Token[];
  /** Places that a title of a role takes, or a name that means something else here, with the field that a title names. */
  readonly taken: readonly { readonly start: number; readonly end: number; readonly entity: Entity | undefined }[];
}

interface Candidate extends Match {
  readonly means: Meaning;
}

/** What follows a field when it names a person, a team or a subject: a data engineering team, a security engineer. */
const PEOPLE = once(() => /^[ -](?:engineers?|devs?|roles?|positions?|jobs?|developers?|scientists?|analysts?|architects?|researchers?|specialists?|consultants?|administrators?|admins?|managers?|leads?|persons?|people|experts?|practitioners?|interns?|officers?|guys?|folks|teams?|department|group|guild|chapter|squad|conference|meetup|bootcamp|master'?s|degree)\b|^(?:,| or| and|\/)[\w ,/-]{1,24}\brole\b/i);
/** An abbreviation in the name of a product, an act, a team: Azure AI Search, ML Infra. */
const isInName = (written: string, after: string): boolean => /^[A-Z]{2,4}$/.test(written) && /^ (?!And|Or|Experience|Skills|Knowledge)[A-Z][a-z]{2,}/.test(after);
const HEAD = once(() => /\b(?:head|director|vp|chief|lead|manager) of (?:the )?$/i);
const DEGREE = once(() => /\b(?:degrees?|bachelor'?s?|master'?s?|ph\.?d\.?|doctorate|b\.?sc\.?|m\.?sc\.?|diploma|studie[sd]|studying|graduated?|bootcamp|course) (?:program(?:me)? )?(?:in|of)\b[^.;:]*$|\b(?:b\.?sc?|m\.?sc?|b\.?a|m\.?a|ph\.?d|b\.?eng|m\.?eng)\.?,? (?:in )?[\w &,/]{0,40}$/i);
/** Between two things of a list. */
const LISTED = once(() => /^\s*(?:[,/|&+·•;(]|and\b|or\b|and\/or\b|nor\b|then\b|even\b|also\b|plus\b|well as\b|as\b|some\b|\s)*\s*$/i);
const AROUND = 60;

/** Products of which only a part is the name of an entity. */
const ELSEWISE = once(() => /^(?:sql server|azure (?:data factory|service bus|document intelligence|container apps|event hubs?|key vault|blob storage|openai)|aws cdk|react native|testing library|container quer\w+|hybrid search|security (?:hub|champions?)|security(?=\+)|looker studio|argo (?:workflows?|rollouts?|events?)|objective-c|dbs checks?)\b/i);
const ELSEWISE_BEHIND = once(() => /(?:azure openai|reverse etl|objective-c|(?:key|data) vault|(?:core|create) ml|tailwind css|t-sql|visual basic|microsoft word|pl\/sql)$/i);
const isElsewise = (onwards: string, upTo: string): boolean => ELSEWISE().test(onwards) || ELSEWISE_BEHIND().test(upTo);

/** The names of entities in a sentence: the longest ones, each read as what it means there. */
export function matchSentence(model: RoleModel, text: string, sentence: Sentence, words: Words): Matches {
  const vocabulary = vocabularyOf(model);
  const tokens = tokenize(sentence.text, sentence.start, words);
  const candidates: Candidate[] = [];
  const taken: { start: number; end: number; entity: Entity | undefined }[] = [];
  for (let i = 0; i < tokens.length; ) i += readAt(i);
  const matches = settle(candidates, text);
  const names = matches.filter(({ start, end }) => /[\s-]/.test(text.slice(start, end)));
  const done = findDeeds(vocabulary.deeds, tokens).filter(({ verb }) => !names.some(({ start, end }) => verb.start >= start && verb.end <= end));
  const deeds = done.filter(({ entity }) => !matches.some((match) => match.entity === entity));
  // Who deploys models does model deployment, not deployment besides.
  const others = matches.filter(({ start, end, entity }) => !done.some((deed) => deed.entity !== entity && ((start === deed.verb.start && end === deed.verb.end) || (start >= deed.start && end <= deed.end && deed.entity.broader?.includes(entity.id)))));
  return { matches: [...others, ...deeds].sort((a, b) => a.start - b.start), tokens, taken };

  /** The subject of a degree, or a word in the name of a certificate. */
  function isStudied(place: number, after: string): boolean {
    const before = text.slice(sentence.start, place);
    if (/\bcertified\s[\w ]*$/i.test(before) || /^(?:[-–\s]*(?:certified|certificat\w+|specialty)\b|-\d{2,3}\b)/i.test(after)) return true;
    return DEGREE().test(before) && !/[;]|\b(?:and|plus|with) (?:\w+ ){0,2}(?:years|experience|skills|knowledge)|\bexperience (?:in|with)\b/i.test(before);
  }

  /** Takes the longest name at a token that means its entity there, and says how many tokens that is. */
  function readAt(i: number): number {
    const start = tokens[i]!.start;
    const names = namesAt(vocabulary, tokens, i);
    for (const { name, length } of names) {
      const end = tokens[i + length - 1]!.end;
      const after = text.slice(end, Math.min(sentence.end, end + AROUND));
      const { entity } = name;
      if (!entity || (entity.kind === 'skill' && (isInName(text.slice(start, end), after) || HEAD().test(text.slice(Math.max(sentence.start, start - 24), start)) || (PEOPLE().test(after) && !/^(?:mentor|coach)/i.test(text.slice(start, end))) || isStudied(start, after)))) {
        taken.push({ start, end, entity: entity ? (PEOPLE().test(after) ? entity : undefined) : names.find(({ name: shorter }) => shorter.entity)?.name.entity });
        return length;
      }
      if (isElsewise(text.slice(start, end + 12), text.slice(Math.max(0, start - 12), end))) return length;
      const means = meansIt(name.spelling, { written: text.slice(start, end), before: text.slice(Math.max(sentence.start, start - AROUND), start), after, sentence: sentence.text, isShort: tokens.length - length <= (sentence.isBullet ? 4 : 0), isFirst: i === 0 });
      if (!means) continue;
      candidates.push({ entity, start, end, means });
      return length;
    }
    return 1;
  }
}

/** Keeps what stands on its own, and what stands in a list with something that does. */
function settle(candidates: readonly Candidate[], text: string): readonly Match[] {
  const sure = candidates.map(({ means }) => means === true);
  const between = (i: number): string => text.slice(candidates[i]!.end, candidates[i + 1]!.start);
  const isNeighbour = (i: number, j: number): boolean => {
    if (!sure[j]) return false;
    const gap = between(Math.min(i, j));
    return LISTED().test(gap) && (candidates[j]!.entity.kind !== 'skill' || /[,/|]/.test(gap));
  };
  // Three or more of them in a row vouch for each other: "ts, react, node".
  for (let i = 0; i < candidates.length; i++) {
    let j = i;
    while (j + 1 < candidates.length && LISTED().test(between(j)) && /[,/|]/.test(between(j))) j++;
    if (j - i >= 2) sure.fill(true, i, j + 1);
    i = j;
  }
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < candidates.length; i++) sure[i] ||= isNeighbour(i, i - 1) || isNeighbour(i, i + 1);
  }
  const inCompany = sure.some((isSure, i) => isSure && candidates[i]!.entity.kind !== 'skill');
  return candidates.filter(({ means }, i) => sure[i] || (means === 'in-company' && inCompany));
}

import { once } from '../once.js';
import { words } from './phrases.js';
import type { Section } from './sections.js';

/** What a lead in prose says of that which follows: it would be good. */
const SOFT = words(() => [
  /desir\w+|lovel\w+|gladly(?! \w+ you)|(?<!non-?)negotiable|(?:ahead of|further (?:with us|consider))|weight(?:age|ing) (?:will|is)|soft(?= (?:requirements?|criteria|skills:))|enjoy|some of (?:these|those|the following)|(?:dis)?advantag\w*|(?<!order of )prefer(?!ably)\w*|assets?|bonus|plus(?:es)?|nice|optional|(?:of |a )benefit|beneficial|welcomed?|extras?|additional (?:points?|marks?|credits?|merit)|merit\w*/i,
  /may (?:also )?(?:have|possess|offer|hold)|in (?:addition|(?:the event|case) of a tie)|favou?r\w*|help(?:s|ful)?|useful|icing|cherry|happ(?:y|ier)|glad|delight\w*|pleased?|clap|positive(?:ly)?|rank(?:ed|s)? (?:higher|above)|(?:are|is) equal/i,
  /interested to hear|(?:look|smile) kindly/i,
  /valued?|credit (?:for|will|goes|is given)|love|impress\w*|stand out|distinguish\w*|set you apart|smile|cheer\w*|better still|ideally|also like|wish ?list|strengthen|count (?:for|in)/i,
]);
/** It has to be there. */
const HARD = words(() => [
  /essentials?|requir\w+|must(?:[- ]haves?)?|mandatory|minimum|necessary|need(?:ed|s)?|indispensable|imperative|obligatory|compulsory|prerequisites?|(?:pre-?)?conditions?|criteri(?:a|on)/i,
  /(?:can't|cannot|couldn't|can not|won't|never) do without|expect(?:ed|s)?(?! to (?:work|do|take|contribute|lead|support))|shall (?:have|possess|hold|demonstrate|show|be able|satisfy|meet)|to be (?:considered|eligible|shortlisted)|looking for|looks? for|seek(?:s|ing)?|demands?|score[sd]? (?:you )?on|(?:be|are) (?:assessed|scored|judged|marked) on|insists? on|without (?:these|this|it|which|them)|shortlisted|non-?negotiable|deal-?breakers?|possess/i,
]);
/** "Not obligatory" is welcome. */
const NOT_HARD = once(() => /(?:\b(?:not|neither|without being)|n't) (?:[\w']+ ){0,2}(?:essential|required|obligatory|mandatory|necessary|needed|compulsory|a must|conditions?|expected)\b|\b(?:is|are) no(?:t an?)? (?:must|condition|obligation)\b/i);
/** Nobody asks for it. */
const NONE = words(() => [/(?:will|'ll|can|shall|gladly|happily) (?:\w+ )?teach|you(?:'ll| will| can) (?:\w+ ){0,2}learn|not (?:needed|wanted|relevant|looked for|asked(?: for)?)|irrelevant|(?:level|grade|priority|class) 0/i]);
const DENIED = once(() => /(?:\b(?:not|never|nobody)|n't)\b(?! (?:do without|optional))|\bno (?:need\b|\w+ (?:is|are) )/i);
/** Words that have nothing to do with what is asked of a candidate. */
const OTHER = words(() => [/(?:bonus|benefits?|extras?|additional|plus) (?:is|are|of|scheme|payment|pay|leave|days?|to)|salary|we (?:can |also )?offer|you (?:get|receive)|in return|apply|application|interview|our users|contract|holiday|helps? (?:our|us|people|them|to)|customers|clients|happy to (?:help|answer|talk|hear)/i]);

/** No verb of its own, and no more than the name of a list: "Desirable attributes.", "Now the nice-to-haves." */
const FRAGMENT = once(() => /^(?:(?:and|now|then|first|next|the|some|our|your|key|further|other|more|selection|minimum|merely|only|hard|soft)[ ,]+)*(?:essentials?|desirables?|desired|must[- ]haves?|nice[- ]to[- ]haves?|required|requirements?|preferred|preferable|assets?|plus(?:es| points)?|optional|bonus(?:es)?|mandatory|indispensable|selection criteria|wishes|wishlist|advantage(?:s|ous)|extras|good to have)(?:[ ,]+(?:and|knowledge|attributes?|criteria|skills?|experience|abilities|competenc(?:e|y|ies)|qualifications?|requirements?|qualities|points?|things?|extras?|first|next|characteristics|profile|background))*(?:, [^,;:.]{3,30})?[.!]$/i);
/** What a sentence says that ends where its list begins. */
const ANNOUNCING = words(() => [/(?:the|each of the|any of the|all of the|one of the|some of the) following|as follows|(?:each|any|all|some|one|more) of (?:these|this|those)|(?:these|following|next|several|few|some|number of|the|are) (?:\w+ )?(?:things?|points|items)|first(?= what)|what i (?:cannot|can't) do without|the rest is/i]);
const QUESTION = once(() => /^(?:(?:and|so|now|but|then|well|ok|okay)\b,? )*(?:what|which|anything|how about)\b[^.;:]{3,90}\?$/i);
/** What stands behind the colon says why. */
const EXPLAINED = once(() => /^:\s+(?:our|we|it|this|that|they|there|I|because|one|he|she)\b/i);
const LONGEST = 200;

const needOf = (head: string): Section | undefined => {
  if (OTHER().test(head)) return undefined;
  const rest = head.replace(NOT_HARD(), '');
  const isSoft = SOFT().test(rest) && !/\b(?:not|n't) optional\b/i.test(rest);
  if (NONE().test(head) && !isSoft && !/\b(?:but|though)\b/i.test(head)) return 'unwanted';
  if (isSoft || rest !== head) return 'preferred';
  return HARD().test(head) && !DENIED().test(head) ? 'required' : undefined;
};

/**
 * What a sentence in prose says of the list that it begins, or that the sentences after it are: "The following would be an advantage: a; b",
 * "Desirable attributes.", "What makes us happy, but is not obligatory?".
 */
export function leadOf(sentence: string, ofHeading: (words: string) => Section | undefined): Section | undefined {
  if (sentence.endsWith('?')) return QUESTION().test(sentence) ? (needOf(sentence) ?? ofHeading(sentence)) : undefined;
  if (FRAGMENT().test(sentence)) return needOf(sentence);
  const begin = sentence.slice(0, LONGEST);
  const colon = begin.search(/:(?:\s|$)/);
  const head = colon < 0 ? begin : begin.slice(0, colon);
  if (/;|\.\s/.test(head) || (colon < 0 && (sentence.length > LONGEST || !/[.!]$/.test(head) || !ANNOUNCING().test(head)))) return undefined;
  const need = needOf(head);
  return need === 'required' && EXPLAINED().test(begin.slice(head.length)) ? undefined : need;
}

/** With this a paragraph turns from what it asks for to the work, to what is in use, or to how one applies. */
const TURNS = words(() => [
  /(?:we|I)(?! (?:would|'d|also (?:value|like|welcome)|should|expect|ask|need|want|look|regard|value|like|welcome|appreciate|require|prefer|are looking|demand)\b)|our|your (?:work|week|day|days|tasks?|first|role|job|mission)/i,
  /(?:in this (?:role|post|position|job),? )?you(?:'ll| will| would|'d)(?! (?:also |ideally |preferably |already )?(?:have|hold|possess|bring|need|know|understand|demonstrate|show|be (?:able|familiar|comfortable|fluent|at ease|about|used|an?|expected to (?:know|have|bring)))\b)/i,
  /the (?:post|role|work|job|team|position|company|client|project|successful candidate will(?! have| be able| hold| possess| bring))|applications?|salary|interviews?|in return|statements/i,
]);
export const turns = (sentence: string): boolean => {
  const found = TURNS().exec(sentence);
  return found !== null && /^\W*$/.test(sentence.slice(0, found.index));
};

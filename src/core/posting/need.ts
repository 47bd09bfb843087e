import { once } from '../once.js';
import { phrases, words } from './phrases.js';
import type { Sentence } from './text.js';

/** How much a posting asks for something: it has to be there, it would be good, or it is only named as part of the work. */
export type Need = 'required' | 'preferred' | 'named';

const SOFT_BEHIND = phrases(() => [
  /\b(?:is|are|would be|will be|being|as)? ?(?:an? )?(?:(?:big|definite|strong|real|huge|nice|distinct|added) )?(?:pluses|bonus|advantage|asset|plus(?!\s+[\w(]|\s*$)|(?<=\b(?:an?|is|are|big|definite|strong|real|huge|nice|added) )plus)\b/i,
  /(?:\bwould|'d)(?<!\b(?:you|I|we|they|who|he|she|role|job|position|day|week|work) ?(?:would|'d))(?: \w+)? (?:be|make|come in|go|please|delight|round|sweeten|add|excite|thrill|weigh|stand|top|complete|win|impress|help|assist|count|save|suit)\b(?! (?:you|your|responsible|expected|required|needed|working)\b)/i,
  /\bif you\b[^.;]{2,80}?\b(?:I|we|they|you|team)(?:'d|'ll| would| will) (?:\w+ )?(?:hug|bring|buy|love|give|welcome|hire|send|thank|kiss|be|make|like)\b/i,
  /\b(?:big|great|real|huge) help\b|\b(?:is|are) secondary\b|\blovel(?:y|ier)\b|\b(?:all|so much) the better\b|(?:\bnot|n't) (?:say no to|hurt|harm)\b|\bno harm\b|\bextra credit\b/i,
  /\bif (?:possible|you can)(?=\s*(?:[.;]|$))|\bif you\b[^.;]{2,60}, (?:cool|great|nice|good|lovely|perfect|wonderful|super|excellent|fine)\b|^\W*(?:but )?(?:useful|helpful|handy|nice|lovely|welcome|desirable|great)\b(?=\W*(?:$|[,.;]| but\b))/i,
  /\b(?:is|are|be|also) (?:welcome|helpful|useful|desirable|beneficial|advantageous|appreciated|preferred|optional|handy|great|nice)\b|\bfor preference\b/i,
  /\b(?:preferred|desirable|beneficial|advantageous|optional|desired|welcome|appreciated|nice to have|nice-to-have|a plus|preferable|not required|helps|earns? you (?:extra|bonus) points|gets? (?:extra|bonus) points|counts? in your favou?r)\b/i,
]);
const SOFT_AHEAD = words(() => [
  /nice[- ]to[- ]haves?|ideally|preferably|bonus(?: points)?|plus(?:es)? if|a plus if|good to (?:have|know)|extra points|desirable|desired|preferred/i,
  /(?:we|I)(?:'d|'ll| will| would)?(?: also| really)? (?:love(?! (?:what|our|to (?:hear|talk)))|appreciate|enjoy(?! our)|value|welcome)|would (?:enjoy|appreciate|welcome)|(?:will|shall|would|may) (?:further |then |also )?(?:favou?r|consider)|it(?: helps| would help|'d help)|even better|(?:nice|great|good|better|happy|glad|happier|cool) (?:if|of)|better still/i,
  /if possible|(?:as|so) would|optional(?:ly)?|advantageous/i,
  /(?:an? )?(?:advantage|asset|bonus|plus)(?: is| would be|:)|if you (?:also|(?:have|can|could) also|happen)|we also like/i,
  /(?:we|I)(?:'ll|'d| shall| will| would)? prefer(?! (?:not|to)\b)|preference (?:is|will be|may be|goes)|look kindly|interested to hear|(?:particularly|especially) welcome|rank(?:ed|s)? higher/i,
  /would be (?:great|nice|good|helpful)|interest in|curiosity about|some exposure to|brownie points/i,
]);
const MUST_BEHIND = phrases(() => [
  /\b(?:(?:is|are) )?(?:an? )?(?:absolute )?(?:must(?:-have)?|required|mandatory|essential|non-negotiable|prerequisite|needed|necessary|indispensable|expected(?! by| to)|compulsory)\b/i,
  /\b(?:goes without saying|taken as read|for granted|insists? on|(?:hold|have|has)s? no secrets|second nature|daily bread)\b|\bshould\b(?<=\b(?:and|but|though) [^,;]{1,40}(?<!\byou )should)/i,
]);
const MUST_AHEAD = words(() => [
  /(?<!if you )must(?:[- ]haves?)?|required|requires?|requirements?(?=:| are| include)|mandatory|essentials?|you(?:'ll| will)? (?:\w+ )?need/i,
  /(?:cannot|can't|not|nobody|won't) [\w ]{1,30} without|without (?=\w+ you)|do(?:n't| not) apply|we need|you should/i,
  /(?:you(?:'ll)?|candidates?|applicants?|who|it) (?:will )?(?:have|has|needs?) to|minimum|at least|prerequisites?/i,
  /(?:cannot|can't|won't|do(?:es)? not|don't|will not|are not going to|couldn't) teach|at the (?:very )?least|insists? on|(?:shortlisted|assessed|judged|scored|marked) (?:on|for|by|against)|(?:marks|points) (?:will be|are) (?:given|awarded) for/i,
]);
/** What is learnt there is no demand: "Spark you will pick up here". */
const LEARNT = words(() => [/you(?:'ll| will| can) (?:\w+ )?(?:pick (?!it|them|that|this|ours)(?:[\w.+#-]+ )?up|be (?:taught|trained))|you(?:'ll| will) (?:\w+ )?learn(?! it| them| that| how| fast| quickly| new)|learn [^.;,]{0,20}(?:here|from us|with us|on the job)|(?:we|I)(?:'ll|'d| will| can| would)(?: \w+)? teach(?= you)/i]);
/** What a posting without headings asks of a candidate. */
const ASKS = words(() => [
  /experience[ds]?|knowledge|proficien\w*|skill(?:s|ed)?|fluen\w*|familiar\w*|understand(?:s|ing)?|expertise|expert|ability|able to/i,
  /background in|you(?:'ve| have| know| bring| are| can| write| understand| speak|r (?:toolbox|knowledge|experience))|comfortable|hands-on/i,
  /track record|strong|solid|deep|grasp|command of|years(?! ago)|looking for|(?:we|I) look for|seeking|(?:to|must|who|should|please|also|and) bring|(?:we|they|I) (?:want|expect|ask)(?! to)|(?:someone|somebody|person) who|candidates?|applicants?|(?:they|who) shall (?:have|be)|confident|competen\w*|need you to|care (?:\w+ ){1,3}about|(?:I|we)(?:'ll|'d| will| would) (?:want|like) (?:you )?to see/i,
  /know-how|literate|well versed|versed|qualified|second nature|at home|(?:very )?good|excellent|advanced|sound|mastery/i,
  /working (?:knowledge|with)|grounding|seeks?|strengths|(?:don't|do not) (?:care|mind) which|which(?:ever| one)|(?:for|to) you(?=\s*(?:[.;]|$))/i,
]);
/** What tells of the work, or of what is in use. */
const WORK = words(() => [
  /you(?:'ll|'d| will| would)|your (?:job|role|work|task|mission|day)|the (?:role|work|job|stack)/i,
  /our (?:stack|services?|systems?|platform|pipelines?|code|infrastructure|data|team|back-?end|front-?end|checkout|models?)/i,
  /we (?:use|run|build|work|write|are (?:building|moving|using|migrating)|deploy|rely|ship|store|keep|turn to)|is built|built (?:with|on|in)|written in/i,
  /(?:most|half|much|part|rest) of (?:your|the) (?:time|week|day)|(?:candidate|person|holder|applicant) will (?!need|bring|have|be)|hands? you|you make sure/i,
  /runs? (?:on|in)|running on|everything (?:goes|lives)|the post-?holder|your (?:first )?project|stack|responsib\w*|day[- ]to[- ]day|tasks?|duties/i,
]);
/** A line that begins as a duty does. */
const DUTY = once(() => /^(?:\W*)(?:(?:and|also) )?(?:build|design|own|develop|maintain|work|lead|support|collaborat|deploy|write|improve|monitor|create|implement|manage|deliver|run|drive|help|ensure|define|partner|analy[sz]e|automat|contribut|operate|evaluate|integrate|optimi[sz]e|respond|take|keep|set up|participat|conduct|investigate|train|review|document|report|present|coordinat|migrat|research|translate|mentor|provide|prepare|scal|test|architect|ship|turn|shape|guide|plan|bring|make|advise|assist|extend|tune|produce|perform|execut|hold|carry|join|share)\w*\b/i);

/** What a clause of the employer's own use says, wherever it stands: "a relational database (ours is Postgres)". */
const OURS = words(() => [
  /(?:ours|we(?:'re| are) (?:on|using)|we (?:currently )?(?:use|run|have|like)|(?:the|our) (?:client|team|company|rest) (?:is on|uses?|runs?))/i,
  /our (?:\w+ ){1,3}(?:is|are|runs?|lives?|uses?)|the (?:\w+[ -]){1,3}(?:is|are) (?:in|on|written in|built (?:in|on|with))|here(?=\s*$)/i,
]);
const OURS_BEGIN = once(() => /^\W*(?:(?:and|as|since|because|where|here|currently|today|though),? )*$/i);

interface Cue {
  readonly start: number;
  readonly need: Need;
  readonly isBehind: boolean;
}

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly cue: Cue | undefined;
  /** Brackets speak of what is in them alone. */
  readonly depth: number;
  /** The number of the part between full stops and semicolons. */
  readonly part: number;
  /** What it says behind is of a thing of its own: "strong Python, with Scala desirable". */
  readonly isApart: boolean;
}

/** Nothing stands before the cue of which it could speak: "it would be an advantage to have …", "desirable is …". */
const OPENING = once(() => /^\W*(?:(?:and|but|also|it|it's|is|are|would|will|'d|there|here|further|more|as|an?|the|very|we|regard|consider|see|particularly|finally) ?)*$/i);

function cueIn(text: string, isFresh = true): Cue | undefined {
  const found: (Cue & { readonly end: number })[] = [];
  const look = (pattern: RegExp, need: Cue['need'], isBehind: boolean): void => {
    const match = pattern.exec(text);
    if (match && need === 'preferred' && /(?:\bnot|n't) optional$/i.test(text.slice(0, match.index + match[0].length))) return void found.push({ start: match.index, end: match.index + match[0].length, need: 'required', isBehind });
    // "Not a must" is no demand; what it is instead another clause says.
    if (match && !(need === 'required' && !/teach$/i.test(match[0]) && /(?:\bnot|\bno|\bby no means|\bnever|\bhardly|n't|\bnone of \w+ (?:is|are)) ?(?:an? |strictly |absolutely )?$/.test(text.slice(0, match.index) + match[0].replace(/(?:an? )?\w[\w-]*$/, '')))) found.push({ start: match.index, end: match.index + match[0].length, need, isBehind });
  };
  look(SOFT_BEHIND(), 'preferred', true);
  if (!found.length) look(SOFT_AHEAD(), 'preferred', false);
  if (!found.length) look(MUST_BEHIND(), 'required', true);
  if (!found.length) look(MUST_AHEAD(), 'required', false);
  if (!found.length) look(LEARNT(), 'named', false);
  const [cue] = found;
  if (!cue) return undefined;
  // "Required: Python" and "Preferred: Go" speak of what comes, "Python required" of what came.
  const rest = text.slice(cue.start).replace(/^\W*[\w'-]+(?: [\w'-]+)?/, '');
  const isOpen = isFresh && OPENING().test(text.slice(0, cue.start)) && (/\w{2}/.test(text.slice(cue.end)) || text.endsWith(', '));
  return isOpen || (/^\s*[\w' ]{0,30}:/.test(text.slice(cue.start)) && rest.trim().length > 3) ? { ...cue, isBehind: false } : cue;
}

const PROMISE = once(() => /^,\s*(?:I|we|you|they)(?:'d|'ll| will| would) /);

/** What an answer says of all that its question names, where it says so. */
export const needOfAnswer = (answer: string): Need | undefined => cueIn(answer)?.need;

/** A sentence in clauses: at brackets, semicolons, dashes, and commas after which a new statement begins. */
function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const pattern = /[()[\]]|[;–—]|\.\s+|\s-\s|,\s+(?:and |but |while |whereas |although |though )?(?=(?:ideally|preferably|but|while|whereas|plus|bonus|nice|you|we|ours?|with|experience|knowledge|familiar\w*|as well as some|preferred|optional)\b)|\b(?:but|though(?= \w+ \w+)|while|whereas|although|ideally|preferably|if possible)\b|,? and (?=(?:ideally|preferably|you|we|have|nice|a plus|experience|knowledge|some|if)\b)|,\s+(?=[^,]{1,60}\b(?:is|are|as) (?:an? )?(?:plus|must|bonus|advantage|required|preferred|welcome|desirable|essential|nice|optional)\b)|,\s+(?=[^,;]{1,40}\b(?:preferred|required|optional|desirable|a plus|a bonus|a must|nice to have|mandatory|essential|if you can|for preference)\s*(?:[.;,]|$))|\sand (?=[^,;]{1,40}\b(?:(?:is|are|as|would be) (?:an? )?|an? )(?:plus|must|bonus|advantage|required|preferred|welcome|desirable|essential|nice|optional)\b|(?!that|it|this|these|those|they|you)[^,;]{1,40}\b(?:should|must|if you can)\b)/gi;
  let from = 0;
  let depth = 0;
  let part = 0;
  let isOpenedApart = false;
  let isFresh = true;
  const close = (end: number): void => {
    const clause = text.slice(from, end);
    const cue = cueIn(clause, isFresh);
    const own = cue?.isBehind ? clause.slice(0, cue.start) : '';
    if (end > from) clauses.push({ start: from, end, cue, depth, part, isApart: isOpenedApart ? /\w/.test(own) : /^\W*with \w|^\W*and \w.*(?:\bis\b|$)/i.test(own) && /^\W*with|\bis\b|if you can\W*$/i.test(clause) });
    from = end;
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    // "If you have met Kafka, we'll bring you flowers" is one.
    if (found.startsWith(',') && /\bif you\b/i.test(text.slice(from, index)) && PROMISE().test(text.slice(index, index + 30))) continue;
    // What begins a clause with its own word stays in it.
    close(/[a-z]/i.test(found) ? index : index + found.length);
    isFresh = /[;.]/.test(found);
    isOpenedApart = /[–—]/.test(found);
    if (/[;.]/.test(found)) part++;
    if (/[([]/.test(found)) depth++;
    if (/[)\]]/.test(found)) depth = Math.max(0, depth - 1);
  }
  close(text.length);
  return clauses;
}

/** A bracket with nothing in it but how much what stands before it is asked for: "Kubernetes (nice to have)". */
const BRACKET = once(() => /^\s*(?:(?:would be|is|as|only|also) )?(?:an? )?(?:(?:big|strong|definite) )?(?:nice(?:[- ]to[- ]have)?|should|could|can|welcome|[ED]|good to have|plus|bonus|preferred|optional|desirable|desired|advantage|advantageous|ideally|beneficial|required|must(?:[- ]have)?|mandatory|essential)\s*[)\]]/i);

/** Bare marks: "R or Python (D)" at the end of a line, as lists of British employers have them; "Sass (should)". */
const markAfter = (text: string, isBracketed: boolean): Need | undefined => {
  const mark = /^\(\s*([ED])\s*\)\W*$/.exec(text)?.[1];
  if (mark) return mark === 'E' ? 'required' : 'preferred';
  return isBracketed && /^\(\s*(?:nice|should|could|can)\s*\)/i.test(text) ? 'preferred' : undefined;
};

/** What a clause without words of its own takes over: from behind, where those are said after a list, else from before. */
function cueOf(clauses: readonly Clause[], i: number): Cue | undefined {
  const own = clauses[i]!;
  if (own.cue) return own.cue;
  const inside = clauses.filter((clause, j) => j === i || (clause.depth === own.depth && clause.cue?.need !== 'named'));
  const at = inside.indexOf(own);
  const ahead = inside.slice(0, at).findLast(({ cue }) => cue);
  const before = ahead?.cue;
  const later = inside.slice(at + 1).filter(({ part }) => part === own.part);
  const behind = later.find(({ cue }) => cue);
  const after = behind?.isApart ? undefined : behind?.cue;
  // What is said behind in the same part counts more than what was said before that part.
  if (before && !before.isBehind && (ahead?.part === own.part || !after?.isBehind)) return before;
  if (after?.isBehind && own.depth === 0 && !later.some(({ cue }) => cue && !cue.isBehind)) return after;
  if (own.depth > 0) {
    const outer = clauses.slice(0, i).findLast(({ depth }) => depth < own.depth);
    return outer ? cueOf(clauses, clauses.indexOf(outer)) : undefined;
  }
  return undefined;
}

/** Of the employer's own use, and not followed by a demand: "we use Go, so you should know it". */
function isOurs(clauses: readonly Clause[], i: number, text: string): boolean {
  const { start, end, cue, part } = clauses[i]!;
  if (cue) return false;
  const clause = text.slice(start, end).replace(/[),;\s]+$/, '');
  const found = OURS().exec(clause);
  if (!found || !(found[0] === 'here' ? clauses[i]!.depth > 0 : OURS_BEGIN().test(clause.slice(0, found.index)))) return false;
  return !clauses.slice(i + 1).some((later) => later.part === part && (later.cue || ASKS().test(text.slice(later.start, later.end))));
}

/** Nothing but names. */
const LIST = once(() => /^[^,;:]{1,30}(?:, [^,;:]{1,30}){3}/);

/** What is around a sentence. */
export interface Frame {
  /** Nothing: the sentence is all there is. */
  readonly isWhole: boolean;
  /** Its begin, where a posting says whom it seeks; undefined where that is all there is. */
  readonly title: string | undefined;
  /** No heading tells what the parts of the text are for. */
  readonly isLoose: boolean;
  /** A part of the text is there to tell what is required, so that other lists need not be it. */
  readonly hasRequirements: boolean;
}

const isAsking = (text: string): boolean => ASKS().test(text) && (!/\b(?:you|candidate|holder)(?:'ll|'d| will| would) (?!need|bring|have|be able)/i.test(text) || /\byou(?:'ve| have) (?!to\b)/i.test(text));

/** It speaks of the reader, or is no more than a list. */
const GOES_ON = once(() => /^(?!(?:.* )?you (?:prepare|make|build|develop|design|maintain|support|run|lead|deliver|plan|help|join|work|will|would)\b)(?!.*\byou(?:'ll|'d) ).*\b(?:you|your|you've)\b|^(?!.*\b(?:is|are|was|were|has|have|had|\w+s (?:the|our|to|a|in|on|it)|uses)\b)/i);

const goesOn = (text: string): boolean => GOES_ON().test(text) && !WORK().test(text);

/** A sentence under no heading that asks: what follows in its paragraph goes on with that. */
export const isDemand = ({ section, text, isBullet }: Sentence): boolean => section === undefined && !isBullet && isAsking(text) && !OURS().test(text);

/** What a sentence says of its section where its words do not: undefined where it asks for nothing of a candidate. */
function needOfSection({ section, text, isBullet, isAddressed }: Sentence, { isWhole, isLoose, hasRequirements }: Frame, isAfterDemand: boolean): Need | undefined {
  if (section === 'required' || section === 'preferred') return section;
  if (section === 'duties' || section === 'stack') return 'named';
  if (section === 'about') return WORK().test(text) ? 'named' : undefined;
  if (isBullet && DUTY().test(text)) return 'named';
  if (isBullet && !isWhole && !hasRequirements) return 'required';
  if (isAsking(text)) return 'required';
  if (isAfterDemand && goesOn(text.replace(/(?:\(|\b(?:because|since|so)\b).*$/, ''))) return 'required';
  if (WORK().test(text) || isBullet || DUTY().test(text)) return 'named';
  if (isWhole) return /\b(?:we|our|us|this (?:role|job))\b/i.test(text) ? 'named' : 'required';
  return isLoose || isAddressed || LIST().test(text) ? 'named' : undefined;
}

/**
 * How much a sentence asks for what stands at each place in it.
 *
 * @returns a function from a place in the text to the need; undefined where it is no part of the job.
 */
export function needsIn(sentence: Sentence, frame: Frame, isAfterDemand = false): (place: number) => Need | undefined {
  const fallback = needOfSection(sentence, frame, isAfterDemand);
  const clauses = clausesOf(sentence.text);
  return (place) => {
    const at = place - sentence.start;
    const i = clauses.findIndex(({ start, end }) => at >= start && at < end);
    const next = clauses[i + 1];
    const isBracketed = next !== undefined && BRACKET().test(sentence.text.slice(next.start)) && !/[,;]|\band\b/.test(sentence.text.slice(at, next.start));
    const cue = i < 0 ? undefined : isBracketed ? next.cue : cueOf(clauses, i);
    const mark = i < 0 ? undefined : markAfter(sentence.text.slice(clauses[i]!.end - 1), isBracketed);
    if (mark) return mark;
    if (i >= 0 && fallback !== undefined && isOurs(clauses, i, sentence.text)) return 'named';
    if (!cue) return fallback;
    // "Would be a plus" in a list of wishes says nothing new; in the tale of a company "required" asks nobody.
    if (cue.need === 'required' && (sentence.section === 'preferred' || sentence.section === 'stack' || sentence.section === 'about')) return fallback;
    return cue.need;
  };
}

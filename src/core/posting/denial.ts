import { phrases, words } from './phrases.js';

/** A part of a text that says that something is not there, or not wanted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AHEAD = words(
  /not(?! only| just| merely| least| to mention| limited| afraid| shy| a stranger| (?:strictly |necessarily )?(?:required|necessary|needed|essential|expected|mandatory|a must|a (?:hard )?requirement))/gi,
  /never(?! stop| tire| fail| miss| compromis| cease)|neither|nor|don't|do not|doesn't|does not|didn't|did not|needn't|need not|haven't|hasn't/gi,
  /have not|isn't|aren't|won't|wouldn't expect|rather than|instead of|unlike|only (?:read|heard|know|seen|watched|saw)|turned down/gi,
  /nothing (?:to do )?(?:with|in|on)|free of/gi,
);
/** What these deny ends with the thing itself, "no downtime on Kubernetes", unless it is experience of something. */
const NONE = /\b(?:no\b(?! matter| less| longer than| wonder| doubt|[.]| ?-)|without\b(?! a doubt)|lack(?:s|ing)?\b(?: of)?|zero(?= (?:experience|knowledge|exposure)))/gi;
const EXPERIENCE = /^\s*(?:\w+[ -]){0,2}(?:experience|knowledge|background|exposure|skills?|idea|clue|interest|hands-on)\b/i;
const PREPOSITION = /\s(?:on|with|using|by|in|to|for|at|via|through|during|when|while|across|from|between)\s/g;
/** A posting tells what is gone; of a person it tells what they know. */
const GONE = /\b(?:moved? (?:away|off)(?: from)?|moving (?:away|off)(?: from)?|away from|in place of|replac(?:ed|ing)|retir(?:ed|ing)|leav(?:e|ing) \w+ behind)\b/gi;
const BEHIND = phrases(
  /\b(?:is|are|was|were)?(?:n't| not) (?:strictly |necessarily |at all )?(?:required|necessary|needed|essential|mandatory|expected|important|a must|a (?:hard )?requirement|part of)/gi,
  /\b(?:is|are) (?:unnecessary|not for us|irrelevant|not relevant|not a fit|not for me|not my (?:thing|area|field|cup|strength)|gone)/gi,
  /\b(?:nobody|no one) (?:misses|needs|uses|wants)|\bwe (?:had|left)\b|\bnot (?:strictly |necessarily )?(?:required|necessary|needed)/gi,
  /\bno longer (?:used|in use|needed|required)|\b(?:is|are|was|should be|were) (?:somebody|someone) else's\b/gi,
);
/** The same, said by a person of themselves, or of something named first: "React I've never touched". */
const NEVER = phrases(
  /\b(?:is|are|comes|will be) (?:the )?next\b/gi,
  /\b(?:I|she|he|they|we)(?:'ve| have| has)? (?:leaves?|hides?|avoids?|only (?:reads?|knows?|heard|saw|seen|watched)|not worked|haven't|hasn't|have not|has not|never) \w+/gi,
  /\bsaw only\b|\b(?:gave up|abandoned|didn't finish|got cancelled|never got to)\b/gi,
  /\bI(?:'ve| have)? (?:never|hardly|barely|not yet|have yet to) (?:\w+ )?(?:touched|used|seen|run|worked|written|tried|needed|done|got|had)\b/gi,
  /\bover (?:somebody|someone)'s shoulder\b/gi,
);
/** "Not required, but a plus" denies nothing. */
const WELCOME = /\b(?:but|though|although)\b,? (?:it|they|that|this|would|is|are|an?|nice|definitely|certainly|still|always)\b.*\b(?:plus|bonus|nice|helps?|helpful|advantage|welcome|useful|great|preferred)\b|\b(?:but|though)\b,? (?:helpful|useful|welcome|appreciated|desirable|preferred|handy|nice)\b/i;
/** "With or without", "not only": nothing is denied. */
const HARMLESS = /(?:with or |why |if |or |whether or )$/i;
/** "Haven't touched Perl since", "no Java beyond one course": there was some. */
const EXCEPTION = /\b(?:since|beyond|more than)\b/i;
const STOP = /[;!?–—()]|\.(?=\s|$)|\s-\s|,?\s*\b(?:but|however|although|though|yet (?=[a-z]+ (?:i|we|you))|just|only|while|whereas|apart from|except|other than)\b|,\s*(?=(?:and )?(?:we|you|I|they|it|he|she|our|the|my|with|so|because|instead|it's|rather|strong|solid|experience|knowledge)\b)|,? and (?=(?:we|you|I|they|it|have|use|now|am|know|love|did|was)\b)/g;
/** What one has moved to is there. */
const MOVED = /\b(?:mov(?:ed?|ing)|away|replac\w+|in place|instead|retir\w+|rather)\b/i;
const TO = /\b(?:to|towards|in favou?r of|by|with)\b/g;

/** Verbs of wishing: what somebody wants to learn is not there yet. */
const WISH =
  /\b(?:want(?:s|ed|ing)?|wish(?:es)?|hop(?:e|es|ing)|plan(?:s|ning)?|would (?:like|love)|'d (?:like|love)|eager|keen|excited|aim(?:s|ing)?|intend(?:s|ing)?|look(?:s|ing)? forward|ready|curious|interested|looking|dream(?:s|ing)? of|mean(?:ing)?|itching|next(?: up)?(?: is| step)?)(?: (?:to|in|about|on|for))? (?:(?:finally|eventually|one day|soon|properly) )?(?:learn|learning|pick(?:ing)? up|get(?:ting)? (?:into|better at|started with|my hands on)|try|trying|explor\w+|mov\w+ (?:into|to|towards)|grow\w* (?:into|in)|start\w*|div\w+ into|know\w* more|deepen\w*|work\w* (?:with|on|in)|us(?:e|ing)|transition\w* (?:into|to)|switch\w* (?:into|to)|becom\w+|tak(?:e|ing) up|get to know|understand\w*|touch)\b|\bcurious about\b|\b(?:on|next on) my (?:list|to-?do|roadmap|reading list)\b|\b(?:goal|ambition|dream) is\b|\b(?:not|haven't|never|no) [\w ]{0,30}\byet\b/gi;
/** Others did it. */
const OTHERS =
  /(?<!\b(?:with|for|to|of|among|helped|help|taught|teach|supported|support|trained|train|mentored|and|advised|told|showed|between|alongside) (?:(?:my|our|the|other|some|two|three|a|several) )?)\b(?:(?:my|our|the|another|other|a) )?(?:(?:\w+ )?(?:colleagues?|team-?mates?|co-?workers?)|(?:dev-?ops|platform|infra(?:structure)?|data|ops|sre|security|front-?end|back-?end|cloud|other|it|ml|analytics) (?:team|guys|people|folks|department|engineers?)|(?:data scientists|developers|sres|admins|designers|analysts|researchers|scientists) (?:(?:in|at|of) [\w ]{2,25}?)?|(?:boss|wife|husband|partner|friend|brother|sister|manager|flatmate))\b(?!')(?= ?(?:\w+ )?(?:\w+ed|ran|runs?|maintains?|built|builds?|did|does|wrote|writes?|owns?|took|takes|set up|handles?|uses?|used|know|knows|looks?|had|has|was|were|who|is|are|keeps?|kept|do|works?)\b)/gi;

/** Others did it: what stands before in the clause, and what follows. */
const BY_OTHERS = /\b(?:handled|managed|done|run|owned|maintained|written|built|made|tried|designed|created|operated|set up|looked after|taken care of)(?: (?:in|with|on) [\w+#.]+)? by (?:the|our|an?|another|others?|my|it|bi|ops|external|engineers?|somebody|someone|data|clients?|vendors?|designers?|contractors?)\b/gi;

/** From each match to the end of its clause. */
export function spansAfter(text: string, pattern: RegExp, isNone = false): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    if (HARMLESS.test(text.slice(0, index)) || WELCOME.test(text.slice(index))) return [];
    const from = index + found.length;
    STOP.lastIndex = from;
    TO.lastIndex = from;
    PREPOSITION.lastIndex = from;
    const thing = isNone && !EXPERIENCE.test(text.slice(from)) ? PREPOSITION.exec(text)?.index : undefined;
    const ends = [STOP.exec(text)?.index, MOVED.test(found) ? TO.exec(text)?.index : undefined, thing, text.length].filter((end) => end !== undefined);
    const end = Math.min(...ends);
    return EXCEPTION.test(text.slice(from, end).split(',')[0]!) ? [] : [{ start: index, end }];
  });
}

/** From the begin of its clause to each match. */
export function spansBefore(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].filter(({ index }) => !WELCOME.test(text.slice(index))).map(({ 0: found, index }) => {
    const before = text.slice(0, index);
    const from = Math.max(0, ...[...before.matchAll(/[;.!?–—(]|,\s*(?:and |but )?|\b(?:but|while|whereas)\b/gi)].filter(({ index: at }) => !isList(before.slice(at))).map(({ 0: cut, index: at }) => at + cut.length));
    return { start: from, end: index + found.length };
  });
}

/** The rest of a list: "Docker, Helm and Kubernetes are". */
const isList = (text: string): boolean => /^,\s*(?:[\w.+#-]+(?: [\w.+#-]+)?)(?:,\s*[\w.+#-]+(?: [\w.+#-]+)?)*,?(?:\s+(?:and|or|nor)\s+[\w.+#-]+(?: [\w.+#-]+)?)?\s*$/.test(text);

/** What customers use is no part of the job. */
const CUSTOMERS = /\b(?:our|their|whose|the|many|most) (?:customers?|clients?|users|tenants)(?:'(?:s)?(?: \w+){0,2})? (?:was|were|runs?|uses?|works?|hosts?|rely|relies|writes?|are on|have|build|own|deploy|store)\b/gi;

/** It is there, and it is somebody else's. */
const ELSEWHERE = phrases(
  /\bnot (?:with )?(?:me|us)\b|\b(?:is|are|was)(?:n't| not) mine\b|\bother (?:people|squad|folks)(?:'s)?\b|\b(?:somebody|someone) else\b/gi,
  /\bbelong(?:s|ed)? to\b|\b(?:is|are|was) the (?:work|field|job|business) of\b/gi,
  /\b(?:team|department|guys|folks|people|soc|colleague)'s(?=\W*(?:$|[,;.]))|\bcolleagues? (?:runs?|does?|owns?)\b/gi,
  /\bother (?:team|department)\b|\b(?:the )?\w+ team runs\b|\bnever (?:\w+ ){1,3}(?:it|them|one)\b|\bno (?:access|login|rights)\b/gi,
  /\bdon't go near\b|\btheir side\b/gi,
);
const CLAUSE = /[;–—]|\bbut\b|,\s(?=(?:the|my|our|i|we|and|with|some|an?)\b)/gi;

/** Its clause; all that stands before too where the clause speaks of that: "we have Kafka, but it belongs to them". */
const spansElsewhere = (text: string): Span[] =>
  [...text.matchAll(ELSEWHERE())].map(({ 0: found, index }) => {
    const from = [...text.slice(0, index).matchAll(CLAUSE)].at(-1)?.index ?? 0;
    return { start: /\b(?:it|that'?s|they|them|those|these)\b/i.test(text.slice(from, index + found.length)) ? 0 : from, end: index + found.length };
  });

/** What both kinds of texts deny alike. */
const denials = (sentence: string): readonly Span[] => [
  ...spansAfter(sentence, AHEAD()),
  ...spansAfter(sentence, NONE, true),
  ...spansBefore(sentence, BEHIND()),
  ...spansBefore(sentence, BY_OTHERS),
  ...spansAfter(sentence, CUSTOMERS),
];

/** What a sentence of a posting denies. Places are in the sentence. */
export const denialsInPosting = (sentence: string): readonly Span[] => [...denials(sentence), ...spansAfter(sentence, GONE), ...spansElsewhere(sentence)];

/** The answer stands behind the name: "Java (no)", "Tableau: never". */
const ANSWER = /(?<=[\w+#.])(?: ?[(:=]| \.{3,}| ☆+| [-–])*\s*(?:\bno(?: experience| idea)?|\bnever|\bnone|\bnope|\bnot yet)(?=\s*(?:[).,;/!]|$))/gi;

/** From the begin of its item in a list to each match. */
const itemsBefore = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: Math.max(0, ...[...text.slice(0, index).matchAll(/[,;/|:]\s/g)].map(({ index: at }) => at)), end: index + found.length }));

/** What a sentence of a background says that the person does not have. */
export const denialsInBackground = (sentence: string): readonly Span[] =>
  /\?\s*$/.test(sentence)
    ? [{ start: 0, end: sentence.length }]
    : [...denials(sentence), ...spansElsewhere(sentence), ...itemsBefore(sentence, ANSWER), ...spansAfter(sentence, WISH), ...spansBefore(sentence, NEVER()), ...spansAfter(sentence, BY_OTHERS), ...spansAfter(sentence, OTHERS)];

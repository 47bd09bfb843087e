import { once } from '../once.js';
import { matchesOf, phrases, words } from './phrases.js';

/** A part of a text that says that something is not there, or not wanted. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AHEAD = words(() => [
  /not(?! only| much| often| every| always| daily| an? (?:[\w.+#-]+ ){0,2}(?:expert|wizard|guru|specialist|ninja|master|hero)\b| just| merely| least| to mention| limited| afraid| shy| a stranger| (?:strictly |necessarily )?(?:required|necessary|needed|essential|expected|mandatory|a must|a (?:hard )?requirement))/gi,
  /never(?! stop| without| tire| fail| miss| compromis| cease)|neither|nor|don't|dont|havent|didnt|doesnt|do not|doesn't|does not|didn't|did not|needn't|need not|haven't|hasn't/gi,
  /have not|(?:isn't|aren't)(?! afraid| shy| only| just| limited)|won't|wouldn't expect|rather than|instead of|unlike|(?<!\bnot )only (?:read|heard|know|seen|watched|saw)|turned down/gi,
  /nothing (?:to do )?(?:with|in|on|for)(?![^.;,]{1,40} that )|free of/gi,
]);
/** What these deny ends with the thing itself, "no downtime on Kubernetes", unless it is experience of something. */
const NONE = once(() => /\b(?:no\b(?! matter| fear| secrets?| (?:[\w.+#-]+ ){0,2}(?:expert|wizard|guru|specialist|ninja|hero)\b| less| longer than| wonder| doubt|[.]| ?-)|without\b(?<!(?:\b(?:never|not?|nothing|nobody|hardly|cannot)|n't) (?:[\w ]{1,30} )?without)(?<!\byou (?:can |could )?(?:get by|get along|manage|live|do) without)(?! a doubt| saying|[^.;,]{1,30}?,? (?:I'd|I would|we'd|nothing) )|lack(?:s|ing)?\b(?: of)?|zero(?= (?:experience|knowledge|exposure)))/gi);
const EXPERIENCE = once(() => /^\s*(?:\w+[ -]){0,2}(?:experience|knowledge|background|exposure|skills?|idea|clue|interest|hands-on|coding|programming|wish|desire|ambition|contact|education|training|offers|requests|jobs|roles)\b/i);
const PREPOSITION = once(() => /\s(?:on|with|using|by|in|to|for|at|via|through|during|when|while|across|from|between)\s|\w: /);
const BEHIND = phrases(() => [
  /\b(?:is|are|was|were)?(?:n't| not) (?:strictly |necessarily |at all )?(?:required|necessary|needed|essential|mandatory|expected|important|a must|a (?:hard )?requirement|part of)/gi,
  /\b(?:is|are) (?:unnecessary|not for us|irrelevant|not relevant|not a fit|not for me|not my (?:thing|area|field|cup|strength))/gi,
  /\b(?:nobody|no one) (?:misses|needs|uses|wants)|\bwe (?:had|left)\b(?! (?:\w+ed|an?|one|to|some|the)\b)|\bnot (?:strictly |necessarily )?(?:required|necessary|needed)/gi,
  /\bno longer (?:used|in use|needed|required)|\b(?:is|are|was|should be|were) (?:somebody|someone) else's\b/gi,
]);
/** "Not required, but a plus" denies nothing, nor does "I am no expert, but I use it". */
const WELCOME = phrases(() => [
  /\b(?:but|though|although)\b,? (?:it|they|that|this|would|is|are|an?|nice|definitely|certainly|still|always)\b.*\b(?:plus|bonus|nice|helps?|helpful|advantage|welcome|useful|great|preferred)\b/i,
  /\b(?:but|though)\b,? (?:helpful|useful|welcome|appreciated|desirable|preferred|handy|nice)\b/i,
  /\b(?:but|though|although|yet)\b,? I(?:'ve)? (?:(?:still|do|can|now|have|also) ){0,2}(?:knew|know|use|used|ran|run|wrote|write|read|maintain|maintained|built|did|do|teach|ship with|work with|deploy to) (?:it|them|that|those)\b/i,
]);
/** "With or without", "not only": nothing is denied. */
const HARMLESS = once(() => /(?:with or |why |if |or |whether or |\b(?:people|those|teams?|colleagues|students|users|customers|clients|others|anyone|beginners|developers) (?:who|that)(?:'ve| have| had| did| do)? )$/i);
/** One does what one does not mind, or not only, or not badly. */
const UNMINDED = once(() => /^ (?:\w+ )?(?:mind|stop(?:ped)?|regret(?:ted)?|forg[eo]t(?:ten)?|pretend|hesitate[ds]?|fear|shy|tire|been \w+er|(?:lik|lov|enjoy)ed|be alone|notice[ds]?|wait(?:ed)?|care (?:whether|if|how|where)|only|just|merely|bad(?:ly)?|a (?:beginner|newcomer|novice)|for the first time|long ago|until|take long|perfect|enough to)\b/i);
/** "Haven't touched Perl since", "no Java beyond one course": there was some. */
const EXCEPTION = once(() => /\b(?:since|beyond|more than)\b/i);
const STOP = phrases(() => [
  /\swithout\b|:\s+(?=(?:what|we|i)\b|[\w.+#]+ (?:is|are|was) )/g,
  /\bthe (?=(?:[\w.+#-]+ ){1,3}(?:that|which) I(?:'ve| have)? (?!don't|do not|never|haven't|only|ca))|,\s*(?=[\w+#.]+ yes\b|[\w.+# -]{1,25} (?:is|are|does|do|will)\s*(?:[.;]|$)|[\w+#.]+(?: [\w+#.]+)?: |\d+\+? (?:years?|yrs?)\b|(?:[\w+#.]+ ){1,4}(?:instead of|rather than) )/g,
  /[;!?–—)]|\((?!(?:(?!\b(?:i|we|is|was|are|use|uses|used|but|only|some|though|just|basics?|all|everything|runs?)\b)[\w .+#/,&'-]){1,80}\))/g,
  /\b(?:so|that) (?=i\b|we\b)|\bso (?=[\w+#]+ it (?:is|was)\b)|\.(?=\s|$)|\s-\s/g,
  /,?\s*\b(?:but|however|although|though|yet (?=[a-z]+ (?:i|we|you))|(?<=,\s)yet|just|only|mostly|while|whereas|apart from|except|other than)\b/g,
  /,\s*(?=(?:and )?(?:we|you|[Ii]|they|it|he|she|our|the|my|ours|mine|(?:as|where|since) (?:I|we|my)|since then|with|for wh(?:om|ich)|so|because|instead|it's|rather|more|mainly|strong|solid|experience|knowledge)\b)/g,
  /,\s*(?=(?:today|now|currently|otherwise|locally|hands-on|meanwhile|nowadays|these days|until then|in practice|at (?:the moment|present))\b)| to (?=(?:stay|remain|stick)\b)/g,
  /,? and (?=(?:we|you|[Ii]|they|it|have|use|now|am|know|love|did|was|kept|stayed|chose|stuck|instead)\b)/g,
]);
/** What one has left, or looks for, is known where one says so: "instead of Nagios, which I had run for years". */
const KNOWN = once(() => /^(?:(?!\bthan\b)[^.;,]){1,60}, which (?:I|we)(?:'ve|'d| have| had)? (?:(?:also|still|long|once) )?(?:ran|run|used|use|know|knew|known|maintained|built|wrote|written|administered|set up)\b/i);
/** What "rules that don't cry wolf" do not do ends with the comma; and so does who did not do it: "I, not the vendor, wrote it". */
const RELATIVE = once(() => /\b(?:that|which|who)(?: (?:is|are|was|were|does|do|did|has|have|had|can|could|will|would)| (?!(?:i|we)\b)\w+)? $/i);
const PEOPLE_NOT = once(() => /^, not (?:the|my|our|an?) [^,]{1,30},/i);
/** What one has moved to is there. */
const MOVED = once(() => /\b(?:mov(?:ed?|ing)|away|replac\w+|in place|instead|retir\w+|rather)\b/i);
const TO = once(() => /\b(?:to|towards|in favou?r of|by|with)\b/);

/** Others did it: what stands before in the clause, and what follows. */
export const BY_OTHERS = once(() => /\b(?:handled|managed|done|run|owned|maintained|written|built|made|tried|designed|created|operated|set up|looked after|taken care of)(?: (?:in|with|on) [\w+#.]+)? by (?:the(?! whole| entire)|our|an?|another|others?|my|it|bi|ops|external|engineers?|somebody|someone|data|clients?|vendors?|designers?|contractors?)\b/gi);

/** From `start` to the end of the clause that goes on at `from`; nothing where there was some of it all the same. */
export function clauseEnd(text: string, start: number, from: number, ends: readonly (number | undefined)[] = []): readonly Span[] {
  STOP().lastIndex = from;
  const end = Math.min(...[STOP().exec(text)?.index, ...ends, text.length].filter((place) => place !== undefined));
  return EXCEPTION().test(text.slice(from, end).split(',')[0]!) ? [] : [{ start, end }];
}

/** What stands at a place behind another, in the text. */
const placeOf = (text: string, pattern: RegExp, from: number): number | undefined => {
  const at = text.slice(from).search(pattern);
  return at < 0 ? undefined : from + at;
};

/** There is none of it, by the words before and behind: it is not taken back, not said of others, nor of what one minds. */
function isDenying(before: string, found: string, after: string): boolean {
  if (HARMLESS().test(before) || WELCOME().test(found + after) || UNMINDED().test(after)) return false;
  // "I had never used Terraform before, and now …"
  if (/\bhad $/i.test(before) && /^[^.;,]{1,60}\bbefore\b/i.test(after)) return false;
  return !KNOWN().test(after);
}

/** Where a denial ends before its clause does. */
function endsOf(text: string, found: string, index: number, isNone: boolean): readonly (number | undefined)[] {
  const from = index + found.length;
  const isPart = RELATIVE().test(text.slice(0, index)) || PEOPLE_NOT().test(text.slice(index - 2));
  return [
    /^\W*(?:instead|rather|without|except|everything but|all but)/i.test(found) ? placeOf(text, / (?:I|we) /, from) : undefined,
    isPart ? placeOf(text, /,/, from) : undefined,
    MOVED().test(found) ? placeOf(text, TO(), from) : undefined,
    isNone && !EXPERIENCE().test(text.slice(from)) ? placeOf(text, PREPOSITION(), from) : undefined,
  ];
}

/** From each match to the end of its clause. */
export const spansAfter = (text: string, pattern: RegExp, isNone = false): Span[] =>
  matchesOf(text, pattern).flatMap(({ 0: found, index }) => {
    const from = index + found.length;
    return isDenying(text.slice(0, index), found, text.slice(from)) ? clauseEnd(text, index, from, endsOf(text, found, index, isNone)) : [];
  });

/** A bracket that only names things, and is passed over. */
const NAMES_IN_BRACKETS = once(() => /\((?:(?!\b(?:i|we|is|was|are|use|uses|used|but|only|some|though|just|basics?|all|everything|runs?)\b)[\w .+#/,&'-]){1,80}\)/gi);

/** Where the clause begins that a text ends with. */
export const clauseStart = (text: string): number =>
  Math.max(
    0,
    ...[...text.replace(NAMES_IN_BRACKETS(), (bracket) => ' '.repeat(bracket.length)).matchAll(/[;.!?–—(]|,\s*(?:and |but )?|\b(?:but|while|whereas|because|when|though|although)\b/gi)]
      .filter(({ index: at }) => /\b(?:done|yes|good|fine|daily|\d)$/.test(text.slice(0, at)) || !isList(text.slice(at)))
      .map(({ 0: cut, index: at }) => at + cut.length),
  );

/** What becomes of what one made says nothing against it. */
export const MADE = once(() => /\b(?:that|which) I(?:'ve| have| had)? (?:\w+ )?(?:wrote|written|built|made|set up|designed|started|created|began|introduced)\b[^.;]*$|(?:^\W*|\bI )(?:wrote|built|set up|designed|started|created|introduced|developed)\b[^.;]* (?:which|that|and) (?:is|are|was|were)\b[^.;,]*$/i);

/** From the begin of its clause to each match. */
export const spansBefore = (text: string, pattern: RegExp): Span[] =>
  matchesOf(text, pattern).filter(({ index }) => !WELCOME().test(text.slice(index)) && !MADE().test(text.slice(0, index))).map(({ 0: found, index }) => ({ start: clauseStart(text.slice(0, index)), end: index + found.length }));

/** Each match itself. */
export const spansOf = (text: string, pattern: RegExp): Span[] => matchesOf(text, pattern).map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The rest of a list: "Docker, Helm and Kubernetes are". */
const isList = (text: string): boolean => /^,(?!\s*(?:and )?but\b)\s*(?:[\w.+#-]+(?: [\w.+#-]+)?)(?:,\s*[\w.+#-]+(?: [\w.+#-]+)?)*,?(?:\s+(?:and|or|nor)\s+[\w.+#-]+(?: [\w.+#-]+)?)?\s*$/.test(text);

/** What customers use is no part of the job. */
const CUSTOMERS = once(() => /\b(?:our|their|whose|the|many|most) (?:customers?|clients?|users|tenants)(?:'(?:s)?(?: \w+){0,2})? (?:(?:was|were)(?! (?:\w+ ){0,3}my\b)|runs?|uses?|works?|hosts?|rely|relies|writes?|are on|have|build|own|deploy|store)\b/gi);

/** It is there, and it is somebody else's. */
const ELSEWHERE = phrases(() => [
  /\bnot (?:with |by )?(?:me|us)\b|\bI (?:skipped|dodged) (?:it|that)\b|\b(?:is|are|was)(?:n't| not) mine\b/gi,
  /\b(?:somebody|someone) else\b(?! (?:could|can|to|would|might)\b)/gi,
  /\bother (?:people|squad|folks)(?:'s(?: (?:job|work|business|task|turf|field))?(?=\W*(?:$|[,;.]))| (?:do|did|r[ua]n|uses?|used|have|had|buil[dt]|wrote|write|made|own|operate|maintain|handle|look|take)\b)/gi,
  /\bbelong(?:s|ed)? to\b(?! (?:it|them|that|me|us)\b)|\b(?:is|are|was|were) the (?:work|field|job|business|matter|domain|task|thing) of (?!mine\b|me\b)/gi,
  /\b(?:team|department|guys|folks|people|soc|colleague)'s(?=\W*(?:$|[,;.]))|\bcolleagues? (?:runs?|does?|owns?)\b/gi,
  /\b(?:is|are|was|were|that's|thats|it's|stays?) (?:\w+ )?(?!today|yesterday|master|bachelor|it'|that|what|here|there|let)[a-z]+'s\b(?= (?:\w+ )?(?:job|work|business|task|turf|field|baby|thing|domain|area)\b|\W*(?:$|[,;.)])| and (?:I|my|we)\b)/gi,
  /\bother (?:team|department)\b|\b(?:the )?\w+ team runs\b|\bnever (?:\w+ ){1,3}(?:it|them|one)\b|\bno (?:access|login|rights)\b/gi,
  /\bI (?:don't|never|didn't|haven't|do not|did not|have not) (?!miss|mind|regret|forget|love|like|hate)(?:\w+ ){1,3}(?:it|that|them|those|any)\b/gi,
  /\bdon't go near\b|\btheir side\b/gi,
]);
const CLAUSE = once(() => /[;–—]|\b(?:but|though|while|except)\b|,\s(?=(?:the|my|our|i|we|and|so|here|there|with|some|an?|\w+ing)\b)/gi);

/** Its clause; the one before too where it speaks of that, "we have Kafka, but it belongs to them", unless that tells what "I" did and nothing is retracted. */
export function clauseOfThat(text: string, index: number, end: number, isRetracted = false): Span {
  const from = [...text.slice(0, end).matchAll(CLAUSE())].findLast((cut) => cut.index < index)?.index ?? 0;
  const before = text.slice(0, from).replace(/[,\s]+$/, '');
  const own = /[^;.]*$/.exec(before)![0];
  const isOfThat = isRetracted || (/\b(?:it|that'?s|(?<=\b(?:do|does|did|but|and|while) )that|they|them|those|these|any|I(?:'ve| have)? (?:only|just))\b|^\W*(?:but|and) (?:is|are)\b/i.test(text.slice(from, end + 30)) && !/\bI(?:'ve| have)? (?!don't|never|do not)\w/i.test(own));
  return { start: isOfThat ? clauseStart(before) : from, end };
}
const spansElsewhere = (text: string): Span[] => matchesOf(text, ELSEWHERE()).filter(({ index }) => !HARMLESS().test(text.slice(0, index))).flatMap(({ 0: found, index }) => [clauseOfThat(text, index, index + found.length), ...(found.endsWith('of ') ? clauseEnd(text, index, index + found.length) : [])]);

/** What both kinds of texts deny alike. */
export const denials = (sentence: string): readonly Span[] => [
  ...spansAfter(sentence, AHEAD()),
  ...spansAfter(sentence, NONE(), true),
  ...spansBefore(sentence, BEHIND()),
  ...spansBefore(sentence, BY_OTHERS()),
  ...spansAfter(sentence, CUSTOMERS()),
  ...spansElsewhere(sentence),
];

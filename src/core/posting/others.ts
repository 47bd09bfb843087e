import { once } from '../once.js';
import { clauseEnd, clauseOfThat, clauseStart, MADE, type Span } from './denial.js';
import { matchesOf, phrases, words } from './phrases.js';

/** People other than the one who tells. First letters spare the look at what stands before. A bare "team" is their own, so is "our group". */
const PERSON = words(() => [
  /(?:colleague|co-?founder|team-? ?mate|mate|co-?worker|classmate|flatmate|friend|brother|sister|lecturer|professor|student|intern|freelancer|contractor|consultant)s?/gi,
  /wife|husband|girlfriend|boyfriend|partner|father|mother|boss|manager|director|predecessors?|successors?|(?<=\b(?:partner|another|other) )(?:university|institute|lab)/,
  /(?:client|customer|vendor|supplier|provider|administrator|admin|developer|dev|engineer|scientist|analyst|designer)s?/,
  /(?:researcher|tester|architect|sre|dba|programmer|actuar(?:y|ie))s?|guys?|lads?|folks|people|mrs?|dr|others|ops|controlling|(?=it\b)(?<=\b(?:our|central|corporate|internal|(?!that|what|here|there)\w{3,}'s) )it|(?:front|back)-?enders?/,
  /(?<=\b(?:somebody|someone|everybody|everyone|anybody) )else|(?<=\b(?:everyone|everybody) )(?:around(?: me| here)?|here|there)|heads?(?= of (?!me\b))|rest(?= (?:of (?:us|them)|does|did|works?|uses?|writes?)\b)/,
  /(?=g)(?<=\b(?:the|other|another|next) (?:\w+ )?)group|(?=[do])(?<=\b(?:the|my|our|other|another) (?:\w+ )?)(?:department|office)|(?<=\b(?:an|the) )agency/,
  /(?=[udmahspc])(?<!\b(?:my|our) )(?:unit|division|directorate|ministry|authority|headquarters|head office|service (?:company|provider|desk)|computing cent(?:er|re)|parent company)|supervisors?|trainers?|teachers?|daughters?|sons?|sisters?/,
  /(?<=\bthe rest of (?:the|my|our) )team/,
  /(?=[fcasv])(?<=\b(?:outside|external|another|other|partner|specialist) )(?:firm|company|companies|agency|supplier|vendor)|(?<=\b(?:other|another|their) )teams/,
  /(?<=\w's own )team/,
  /(?=[tdgs])(?<=\b(?:dev-?ops|platform|infra(?:structure)?|data|bi|ops|operations|sre|security|soc|front-?end|back-?end|cloud|other|another|separate|central|sister|neighbou?ring|partner|offshore|external) )(?:team|department|group|squad)/,
  /(?=[tdgs])(?<=\b(?:it|ml|mlops|analytics|mobile|web|science|endpoint|\w+ing) )(?:team|department|group|squad)/,
]);
const MANY = once(() => /(?:s|controlling|people|folks|else|me|team|department|squad|office|group)$/i);
const MANY_WHO = once(() => /(?:s|people|folks|else|department|office)$/i);

/** Words before a person that belong to them: "our very patient". */
const OF_THEM = String.raw`(?:(?!(?:that|which|who|i|we|and|or|to|with|for|in|of|since|because|as|by)\b)[\w-]+ ){0,2}$`;
const DETERMINED = once(() => new RegExp(`\\b(?:my|our|the|an?|one|two|three|some|other|another|his|her|their|your|whose|(?!(?:it|that|there|he|she|who|what|let|here)')\\w+'s(?: own)?) ${OF_THEM}`, 'i'));
const AT_BEGIN = once(() => /(?:^|[.,;:(–—] ?| - |\b(?:and|but|because|where|while|since|though|now|who|what|if) )$/i);
const BEGINS = once(() => new RegExp(AT_BEGIN().source.replace(/\$$/, OF_THEM), 'i'));
/** One may work with them, or teach them, and knows it all the same; and what they do with one's work is said after "that". */
const AMONG = words(() => [
  /(?:with|for|to|(?<!\b(?:rest|one|two|some|most|all|many) )of|among|as|not|help(?:ed|s|ing)?|taught|teach(?:es|ing)?|support(?:ed|s|ing)?|train(?:ed|s|ing)?|mentor(?:ed|s|ing)?|advised?|told|show(?:ed|s)?)(?= (?:some |several )?$)/i,
  /(?:between|alongside|that|which|so|than|like)(?= (?:some |several )?$)/,
]);
/** What people do with tools. */
const DOING = words(() => [
  /(?:decides?|scans?|tests? with|codes?|programs?|learns?|studies|prefers?|swears? by|monitors? (?:with|the|our)|sells?|bills?)/,
  /(?:\w+ly |also |always |even |still |then |just )?(?:did|do|does|brought|chose|bought|gave|ran|runs?|put|puts|wrote|writes?|buil[dt]s?|made|makes?|set up|set|took|takes?|has|have|had|is|are|was|were|owns?|keeps?|kept|looks?|works?|maintains?|covers?|drives?|develops?|supports?|administers?|teach(?:es)?|taught)/,
  /(?:\w+ly |also |always |even |still |then |just )?(?:handles?|manages?|deals?|consumes?|lives?|comes?|came|hosts?|provides?|configures?|delivers?|deploys?|operates?|(?!need|show|ask|help|want|call)\w+ed|(?:uses?|knows?|reads?)(?! (?:my|it|them|me|him|her)\b))/,
  /the/,
]);
/** Not what is denied, is done to the teller, or is thought of what the teller did: "were happy with my dashboards". */
const NOT_DOING = String.raw`(?! (?:never|not|me|us)\b|n't|(?<=\b(?:is|are|was|were)) (?:\w+ ){0,3}my\b)`;
const DOES = once(() => new RegExp(`^(?: (?:in|at|of|from|next door|beside)\\b ?(?:(?!and (?:I|we)\\b)[\\w ]){0,20}?)?(?:, [\\w ]{2,30},)?(?:,? (?:who|which))? ${DOING().source}${NOT_DOING}`, 'i'));
const WHO_DOES = once(() => new RegExp(`^(?: (?:(?!I\\b)\\w+ ){0,3}\\w+)?,? (?:who|which) ${DOING().source}${NOT_DOING}`, 'i'));
/** What makes it theirs. */
const MAKES = once(() => /^ (?:supports?|provides?|hosts?|administers?|runs?|ran|operates?|maintains?|do(?:es)?|did|handles?|owns?|manages?|built|wrote|made|set up|looks? after|takes? care of)( (?:it|that|them))?\b/i);
/** Of whom one was one. */
const ONE_OF = once(() => /\b(?:one|part|member) of (?:the|a) (?:\w+ )?$/i);
/** What says where it lies, or by whom it was done. */
const LYING = phrases(() => [
  /\b(?:is|are|was|were|been|being|gets?|got) (?:\w+ ){0,3}?(?<!\b(?:used|read|adopted|consumed|trusted|reviewed|approved|loved|liked|called|asked|led|opened|accepted|seen|paid|hired|praised) )by /,
  /\b(?:is|are|was|were|lies|stays?) (?:always |all |only |still |also )?(?:with|at|under) |(?<=[)\w]) by (?=another |an? (?:external|outside|different) )|(?<=\)|\b(?:in|with|on|using) [\w+#]+) by /,
  /\b(?:comes?|came) from |\bresponsible for [^.,;]{2,40} (?:is|was|were|are) |^for [^.,;]{2,40} there(?: is|'s| was) |\w+ed by (?=mr)/,
  /\b(?:left|outsourced|delegated|falls?|fell|belong(?:s|ed)?) (?:to|with) |\b(?:hands|responsibility|task|job|domain|work|matter|business) of |\b(?:carried out|done|built|made) under |(?<!\b(?:I|we|he|she|and|also) )\b(?:makes|made|does) /,
]);
/** It comes behind: "was audited by others", "came from the client". What others do with one's own work, such as to use it, is no such thing. */
const THEIRS = once(() => new RegExp(`(?<!\\b(?:I|he|she|we)(?:'ve| have| had| has)? )(?:${LYING().source})(?:(?:my|our|the|an?|other|another|his|her|their) )?${OF_THEM}`, 'i'));
const COPULA = once(() => /(?:\b(?:is|are|was|were) (?:[\w-]+ ){0,5}|= ?(?:[\w-]+ ){0,2})$/i);
const THATS = once(() => /\b(?:thats|(?:that|it)(?:'s| is| was)) $/i);
const NEAR = 70;
/** Their own name behind what they are: "my colleague Piotr". */
const NAME = once(() => /^,? (?:(?:\p{Lu}\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|\(\p{Lu}\p{Ll}+\))(?=[ ,](?! ?(?:and|or)\b))/u);

/** What others do is often named first: "Kubernetes – our infra team runs my containers", "With Kubernetes my colleague is responsible". */
const TOPIC = once(() => /(?:^|[.;] )(?:[^.;!?]{1,60}?(?::| [-–—])|(?:with|for|in|about|as for) (?:(?!(?:i|we|is|was|are|were|had|have) )[\w+#/-]+ ?){1,6},?) $/i);
const topicStart = (text: string, start: number): number => start - (TOPIC().exec(text.slice(0, start))?.[0].length ?? 0);

/** "After the agency had failed I did it": what "I" did is said behind, also without a comma. */
const SUBORDINATE = once(() => /\b(?:after|when|once|since|because|before|while|as|if) $/i);
const placeAfter = (text: string, pattern: RegExp, from: number): number | undefined => {
  const found = pattern.exec(text.slice(from));
  return found ? from + found.index : undefined;
};

/** A person in a sentence, with the words around. */
interface Person {
  readonly text: string;
  readonly word: string;
  /** Where the person begins with what determines them, and where they end. */
  readonly start: number;
  readonly place: number;
  readonly end: number;
  readonly isDetermined: boolean;
  readonly before: string;
  /** The words before what determines them. */
  readonly opening: string;
  readonly after: string;
}

function personAt(text: string, word: string, place: number): Person {
  const before = text.slice(Math.max(0, place - NEAR), place);
  const end = place + word.length + (NAME().exec(text.slice(place + word.length))?.[0].length ?? 0);
  const determined = DETERMINED().exec(before);
  const opening = determined ? before.slice(0, determined.index) : before;
  return { text, word, start: place - (before.length - opening.length), place, end, isDetermined: determined !== null, before, opening, after: text.slice(end, end + NEAR) };
}

/** What they do: "a freelancer made the screens", "with an analyst who wrote the sheets". */
function spansOfDoing({ text, word, start, place, end, isDetermined, before, opening, after }: Person): readonly Span[] {
  const hasWho = WHO_DOES().test(after);
  const does = hasWho && ONE_OF().test(before) ? null : DOES().exec(after);
  // "The admins took over my roles": what is done with one's own work is no denial.
  if (!does || (/(?:took|takes?|maintains?|uses?|keeps?)$/.test(does[0]) && /^(?: over)? my\b/i.test(after.slice(does[0].length)))) return [];
  const isAmong = AMONG().test(opening) && !AT_BEGIN().test(opening);
  const isSubject = isDetermined ? !isAmong : MANY().test(word) && BEGINS().test(before);
  const isWho = hasWho && ((isDetermined && /\b(?:with|by|from|for|to|of) $/i.test(opening)) || MANY_WHO().test(word));
  return isSubject || isWho ? clauseEnd(text, isSubject ? topicStart(text, start) : place, end + does[0].length, [SUBORDINATE().test(opening) ? placeAfter(text, / I /, end) : undefined]) : [];
}

/** What was said before is theirs: "We have Kafka, but another department operates it"; "Spark, which a colleague wrote"; "that was my boss". */
function spansOfThat({ text, start, end, isDetermined, opening, after }: Person): readonly Span[] {
  const spans: Span[] = [];
  const makes = isDetermined ? MAKES().exec(after) : null;
  if (makes?.[1] && /(?:,|\b(?:but|and|while)) $/i.test(opening)) spans.push(clauseOfThat(text, start, end));
  if (makes && /, which $/i.test(opening)) spans.push({ start: clauseStart(text.slice(0, start - ', which '.length)), end });
  if (THATS().test(opening) && !/^ (?:who|which)/i.test(after)) spans.push(clauseOfThat(text, start, end));
  return spans;
}

/** It lies with them: "was audited by others", "is the infra guys' business", "for Kafka there is a team". */
function spansOfHolding({ text, start, end, before, opening, after }: Person): readonly Span[] {
  const isOwner = before.endsWith("'s own ") || (after.startsWith("'") && COPULA().test(before));
  if (MADE().test(text.slice(0, start))) return [];
  const isThere = /\bthere(?:'s| is| was) $/i.test(opening) && /^ for\b/i.test(after);
  if (!isOwner && !isThere && !THEIRS().test(before)) return [];
  return /^ (?:who|which|i|we)\b/i.test(after) ? [] : [{ start: clauseStart(text.slice(0, start)), end }, ...clauseEnd(text, start, end, [placeAfter(text, /, (?:is|are|was|were|by) /, end)])];
}

/** Who writes or ships on what others run has used it: "the platform team runs Airflow, I only write the DAGs". */
export const OWN_USE = once(() => /^[,;]?\s*(?:(?:so|and|but|though) )?I(?:'ve| have)? (?:only |just |merely |been )?(?:wr[io]te|used?|buil[dt]|develop(?:ed)?|deploy(?:ed)?|ship(?:ped)?|quer(?:y|ied)|run(?:ning)?|maintain(?:ed|ing)?|configured|set up|look after)\b[^.;]*\b(?:it|them|both|there|dags?|charts?|jobs)\b|^,? (?:and|but) (?:is|are|was|were|has been)\b[^.;,]*\bby me\b/i);

/** What a sentence says that others do, or have: each person in it is looked at with the words around them. */
export const othersIn = (text: string): readonly Span[] =>
  matchesOf(text, PERSON()).flatMap(({ 0: word, index }) => {
    const person = personAt(text, word, index);
    return [...spansOfDoing(person), ...spansOfThat(person), ...spansOfHolding(person)].filter(({ end }) => !OWN_USE().test(text.slice(end)));
  });

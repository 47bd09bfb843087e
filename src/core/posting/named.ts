import { once } from '../once.js';
import { spansAfter, spansBefore, type Span } from './denial.js';
import { OWN_USE } from './others.js';
import { matchesOf, words } from './phrases.js';

/** What people do themselves: a company or a product is said to use, to run or to build as well. */
const DOES = words(() => [
  /(?:(?:also|mostly|usually|always|still|then|mainly) )?(?:did|do|does|put|puts|wrote|writes|built the|takes? care of|took care of|look(?:s|ed) after|took(?! (?:part|place|over|\w+ (?:years|months)))|takes(?! (?:part|place|over))|own(?:s|ed)|set up)/,
  /handle[sd]|maintain(?:s|ed)|administer(?:s|ed)|teaches|taught|knows|knew|drew|codes|coded|programs|programmed|(?:is|was) (?:the (?:one|expert|specialist|person)|in charge|responsible|doing)/,
]);
/** Words that begin a sentence with a capital and are nobody's name, and titles, of which one may be the teller's own. */
const NO_NAME = String.raw`(?!(?:And|Also|Then|Later|First|Who|He|She|We|They|You|It|This|That|These|Those|What|Which|Never|Always|Often|There|Here|Both|Most|Some|Many|Nothing|Everything|Work|My|Our|Your|Today|Now|Based|Used|\w+ly|\w+ing)\b)`;
const TITLE = String.raw`(?<!\b(?:[Ee]ngineer|[Dd]eveloper|[Aa]nalyst|[Ss]cientist|[Cc]onsultant|[Aa]rchitect|[Mm]anager|[Aa]dministrator|[Ll]ead|[Ii]ntern|[Tt]ester|[Ss]tudent|[Dd]esigner))`;
const NAME = String.raw`${NO_NAME}\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}-]+){0,2}`;
const BEGIN = String.raw`(?:^|[.;:–—(] ?|, |\b(?:and|while|but|because|since|where|whereas|when|then|now|so|also|though) |\b[Ii]n (?:the|our|my|that|this) (?:\w+ ){1,3})`;
/** What one says of somebody before the verb. */
const ASIDE = String.raw`(?:,? who (?:(?!I\b)[^.,;:]){1,40}|, (?:(?!I\b)[^.,;:]){1,30}(?=,)| \([^()]{1,30}\))?`;

/** "Jonas does the front end", "Mehmet, who sits next to me, writes Rust"; and not what somebody taught the teller. */
const DOER = once(() => new RegExp(`(?=\\p{Lu})(?<=${BEGIN})${NAME}${TITLE}${ASIDE},? ${DOES().source}(?! (?:me|us|my)\\b)`, 'gu'));
/** Of several who share it: "Kim on Angular, me on Django", "Hannes (Java) and I (Python)", "I was responsible of the tests, Mehmet of the back end". */
const SHARER = once(() => new RegExp(`(?=\\p{Lu})(?<=${BEGIN})${NAME} (?:(?:on|with|for|in) xx(?=.*\\bme (?:on|with|for|in)\\b)|\\(xx(?=[^()]*\\),? and I \\()|(?<=\\bI (?:was|am) .*)of the )`, 'gu'));
/** "Peter's part was Rust", "Yusuf's team runs Kafka". */
const OWNED = once(() => new RegExp(`(?=\\p{Lu})(?<=${BEGIN})(?!(?:It|That|There|What|Let|Here|Today)')${NAME}'s? (?:part|side|job|task|half|share|piece|area|domain|team|group|squad|people) (?:is|was|were|runs?|ran|uses?|used|${DOES().source})\\b`, 'gu'));
/** "Set up by Dmitri", "the screens in React by Marta", "the VBA goes back to Gisela", "our Tableau person is Ivan". */
const BY = once(() => {
  const done = /\b(?:set up|built|made|done|run|maintained|handled|configured|introduced|written|owned|looked after) by|xx by(?:(?<=\b(?:I|me|my)\b.*)|(?=.*\b(?:I|me|my)\b))|\b(?:goes|went) back to|\bbelong(?:s|ed)? to|\b(?:falls?|fell|left) to|\b(?:comes?|came) from(?<!\b(?:I|we)\b.*)|,? that(?:'?s| is| was)/;
  const person = /\b(?:[Oo]ur|[Tt]he) [\w ]{1,30}\b(?:person|guy|expert|specialist|man|woman|hand|owner|champion) (?:is|was)/;
  return new RegExp(`(?:${done.source}|${person.source}) ${NAME}(?! where|, where)(?:(?<=from \\S+) \\([^()]{1,40}\\))?`, 'gu');
});
/** "For anything in Scala I ask Piotr", "ask Henk about Oracle". */
const ASKED = once(() => new RegExp(`\\b[Aa]sk(?:ed)? ${NAME}|\\b(?:[Tt]alk|[Ss]peak|[Tt]urn|go) to ${NAME}|\\b(?:I|we) (?:always |usually |have to )?(?:ask|call|go to|turn to|rely on) (?:my|the|our|an?) (?:\\w+ )?(?:colleagues?|admins?|experts?|specialists?|boss|brother|friends?)\\b`, 'gu'));
const TOPIC = once(() => /^\W*(?:[Ii]f|[Ff]or|[Ww]ith|[Aa]bout|[Ii]n|[Ww]hen|[Aa]ny\w*|[Qq]uestions?)\b/);

/** Without one of these there is none, which takes its time to look for. */
const NAMED = once(() => /\b[A-Z\u00C0-\u00DE][a-z\u00DF-\u00FF]|\b(?:ask|call|go to|turn to|rely on) (?:my|the|our|an?) /);
const BY_SOMEBODY = once(() => /\b(?:by|to|from|is|was|that'?s) [A-Z\u00C0-\u00DE]/);

/** Tools in small letters, so that "Terraform does the rest" is said of nobody. */
const maskOf = (sentence: string, tools: readonly Span[]): string => {
  let masked = sentence;
  for (const { start, end } of tools) masked = masked.slice(0, start) + 'x'.repeat(end - start) + masked.slice(end);
  return masked;
};

/** Of "Django was done by me and Vue by Olek" the one who tells has their own part. */
const afterMine = (text: string, { start, end }: Span): Span => ({ start: Math.max(start, ...matchesOf(text.slice(0, end), /\b(?:by|for|with) (?:me|myself)\b|\bmine\b/g).map(({ index }) => index)), end });

/** From the begin of its part where that tells of what one asks, to what is asked about. */
function spanOfAsked(text: string, found: string, index: number): readonly Span[] {
  const end = index + found.length;
  const start = Math.max(0, ...matchesOf(text.slice(0, index), /[.;] /g).map((cut) => cut.index + 2));
  const about = /^ (?:about|for|on) [^.,;]*/.exec(text.slice(end))?.[0].length;
  if (about) return [{ start: index, end: end + about }];
  return TOPIC().test(text.slice(start)) ? [{ start, end }] : [];
}

/**
 * What a sentence says that people do whom it calls by their names, in a text that tells of an "I" besides.
 *
 * @param tools where it names tools, languages and skills.
 */
export function namedIn(sentence: string, tools: readonly Span[]): readonly Span[] {
  const text = maskOf(sentence, tools);
  if (!NAMED().test(text)) return [];
  return [
    ...[DOER, SHARER, OWNED].flatMap((pattern) => spansAfter(text, pattern())).filter(({ end }) => !OWN_USE().test(text.slice(end))),
    ...(BY_SOMEBODY().test(text) ? spansBefore(text, BY()) : []).map((span) => afterMine(text, span)),
    ...matchesOf(text, ASKED()).flatMap(({ 0: found, index }) => spanOfAsked(text, found, index)),
  ];
}

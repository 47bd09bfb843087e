import { once } from '../once.js';
import type { Entity } from '../model.js';
import type { Match } from './match.js';

/** Things of which one is enough. */
export interface Choice {
  readonly matches: readonly Match[];
  /** Something like them would do as well: "or similar". */
  readonly orSimilar: boolean;
}

/** A word about the name before, and marks around it: "BigQuery (ours)", "Java (17 or 21)", "**Terraform**". */
const CLOSE = String.raw`^(?:'s)?(?:\s+well)?(?:\s*\([^()]{1,15}\))?[\s"'*_()]*`;
const OPEN = String.raw`[\s"'*_(]*(?:(?:even|also|maybe|perhaps|the|an?|some|comparable|similar|other|another|equivalent|with|from|in|rather)\s+)*["'*_(]*$`;
const JOINT = once(() => new RegExp(`${CLOSE}(,|/|\\||,?\\s*(?:and/or|and|or|&|nor)(?=[\\s*_]))${OPEN}$`, 'i'));
/** The same with something between that could not be read: "AWS, OVH or Azure". */
const JOINT_OVER = once(() => /^\s*(?:,|\/|,?\s*(?:and\/or|and|or)\s)\s*[\w.+#'-]+(?:\s[\w.+#'-]+){0,2}\s*(,|\/|,?\s*(?:and\/or|and|or)\s)\s*$/i);
const OR_ELSE = once(() => /^[\s(,]*or (?:similar|comparable|equivalents?|something (?:like it|similar))\b[^.;\w]{0,3}(?:e\.g\.?,?|like|such as|for example)?\s*$/i);
/** "AWS (Azure also considered)", "Terraform; Pulumi is just as good". */
const BESIDE = once(() => /^(?:\s+(?:well|would be ideal))?\s*[(;,]\s*$/i);
const AS_GOOD = once(() => /^[^.;()\n]{0,30}?\b(?:also (?:considered|ok|okay|fine|works?|welcome|possible)|(?:is|are) (?:also )?(?:fine|ok|okay|welcome)|(?:just|equally) as good|equally good|the same to us|works? too|will do|would do|(?:is|are) just the same)\b/i);
/** What is said of a whole list after it. */
const ANY_WILL_DO = once(() => /^[^.;\n]{0,25}?\b(?:(?:one|any|either) of (?:them|those|these)(?=\s*(?:[.,;:!)]|$))|pick (?:your|one)|we (?:don't|do not) (?:care|mind)|(?:all|just) the same to us|whichever|one is enough|or both)\b/i);
/** Another thing, which could not be read, ends the list. */
const OR_ANOTHER = once(() => /^(?:'s)?[\s*_]*,?\s*or\s+(?!(?:in|as|with|to|for|on|at|by|the|you|we|who|have|has|are|is)\b)[\w(]/i);
const EXAMPLES = once(() => /^\s*(?:\w+\s)?(?:\(|,?\s*(?:such as|like|e\.g\.?,?|for example|for instance|ideally))\s*(?:(?:such as|like|e\.g\.?,?|ideally)\s*)?$/i);
const ONE_OF = once(() => /\b(?:one(?: or (?:more|two|several))? of|at least (?:one|two)|any(?: one)?(?: of)?|either|such as|like|e\.g\.?|for example|for instance|some(?:thing)? like|whether|a (?:modern|major|public|popular|similar|comparable) [\w -]{2,40}|another)[^.;]{0,60}$/i);
const SIMILAR = once(() => /^[^.;]{0,25}?\b(?:(?:or|and) (?:an? |any |some )?(?:whatever|something|others?|another|such)|similar|equivalents?|comparable|related|the like|etc)\b/i);

/** `kind`: what comes next is an example of what stands before. */
type Joint = 'or' | 'and' | 'comma' | 'slash' | 'kind';

/** Names one after the other with nothing but joints between them: `joints[i]` stands between `matches[i]` and the next. */
interface Run {
  readonly matches: readonly Match[];
  readonly joints: readonly Joint[];
}

/** Characters between two things that belong to one list. */
const MOST_BETWEEN = 80;

/** Longer lists of which one is enough are not written. */
const MOST_BEFORE = 12;

/** From the first to the last of some names of a run. */
type Stretch = readonly [first: number, last: number];

/**
 * The choices in a sentence: names joined by "or", by slashes where they are of one kind, or named as examples. Of a longer list "or" joins the
 * two beside it and what is of their kind before them: "SQL, Python or Scala, Docker" is one choice between three other things; all of it where the list ends
 * with two that are not of one kind.
 *
 * @param matches in the order of the sentence.
 */
export function choicesIn(text: string, sentenceStart: number, sentenceEnd: number, matches: readonly Match[]): readonly Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < matches.length; ) {
    const run = runFrom(text, matches, i);
    const last = run.matches.length - 1;
    const before = text.slice(Math.max(sentenceStart, run.matches[0]!.start - 90), run.matches[0]!.start);
    const isOne = last > 0 && (ONE_OF().test(before) || isInBrackets(before, matches[i - 1], run.matches));
    const stretches: Stretch[] = isOne ? [[0, last]] : stretchesOf(run);
    const after = text.slice(run.matches[last]!.end, sentenceEnd);
    const isOpen = SIMILAR().test(after);
    const isTail = isOpen || OR_ANOTHER().test(after) || ANY_WILL_DO().test(after);
    if (isTail && stretches.at(-1)?.[1] !== last) stretches.push([listBefore(run, last, stretches.at(-1)), last]);
    for (const stretch of stretches) choices.push({ matches: pick(text, run.matches, stretch), orSimilar: isOpen && stretch[1] === last });
    i += last + 1;
  }
  return choices.filter(({ matches: run, orSimilar }) => run.length > 1 || (run.length === 1 && orSimilar));
}

function runFrom(text: string, matches: readonly Match[], from: number): Run {
  const joints: Joint[] = [];
  for (let at = from; ; at++) {
    const joint = jointOf(text, matches[at], matches[at + 1]);
    if (!joint) return { matches: matches.slice(from, at + 1), joints: withoutSlashes(matches.slice(from, at + 1), joints) };
    joints.push(joint);
  }
}

/** Slashes are an "or" between things of one kind: AWS/GCP/Azure, not Docker/Python. */
function withoutSlashes(matches: readonly Match[], joints: readonly Joint[]): readonly Joint[] {
  const plain: Joint[] = [...joints];
  for (let first = plain.indexOf('slash'); first >= 0; first = plain.indexOf('slash', first)) {
    let end = first;
    while (plain[end] === 'slash') end++;
    plain.fill(areOfOneKind(matches.slice(first, end + 1).map(({ entity }) => entity)) ? 'or' : 'and', first, end);
  }
  return plain;
}

function stretchesOf(run: Run): Stretch[] {
  const { joints } = run;
  const found: Stretch[] = [];
  for (let first = 0; first < joints.length; first = Math.max(first + 1, found.at(-1)?.[1] ?? 0)) {
    if (joints[first] === 'kind') {
      const [from, to] = found.at(-1) ?? [0, -1];
      if (to === first) found.pop();
      found.push([to === first ? from : first + 1, lastExample(run, first)]);
    }
    if (joints[first] !== 'or') continue;
    let last = first + 1;
    while (joints[last] === 'or') last++;
    const pair: Stretch = [first, last];
    const endsList = joints[last] === undefined;
    found.push([endsList ? listBefore(run, first, found.at(-1)) : likeBefore(run, pair, found.at(-1)), last]);
  }
  return found;
}

/** As far as what comes next is of the kind, too. */
function lastExample({ matches }: Run, kind: number): number {
  const { id } = matches[kind]!.entity;
  const others = matches.findIndex(({ entity }, at) => at > kind + 1 && !(entity.broader ?? []).includes(id));
  return others < 0 ? matches.length - 1 : others - 1;
}

/** How far the list before a name goes back: practices, or tools and languages, as far as no other choice is in it. */
function listBefore({ matches, joints }: Run, from: number, other: Stretch | undefined): number {
  const isPractice = (at: number): boolean => matches[at]!.entity.kind === 'skill';
  let first = from;
  while (joints[first - 1] === 'comma' && first - 1 > (other?.[1] ?? -1) && from - first < MOST_BEFORE && isPractice(first - 1) === isPractice(from)) first--;
  return first;
}

/** The same, as far as what stands there is of one kind with the stretch. */
function likeBefore(run: Run, [from, last]: Stretch, other: Stretch | undefined): number {
  const end = listBefore(run, from, other);
  let first = from;
  while (first > end && areOfOneKind(entitiesOf(run, [first - 1, last]))) first--;
  return first;
}

const entitiesOf = ({ matches }: Run, [first, last]: Stretch): readonly Entity[] => matches.slice(first, last + 1).map(({ entity }) => entity);

const OTHER_OF = once(() => /\b(?:an?other|other|similar|comparable|equivalent)\s+(?:\w+\s)?$/i);

/** "Python or another language", "cloud platforms (AWS, GCP)": the kind is no choice beside its own examples. */
function pick(text: string, matches: readonly Match[], [first, last]: Stretch): readonly Match[] {
  const some = matches.slice(first, last + 1);
  const isKind = ({ entity }: Match): boolean => some.some((other) => other.entity !== entity && (other.entity.broader ?? []).includes(entity.id));
  return some.filter((match, i) => !isKind(match) || !(OTHER_OF().test(text.slice(Math.max(0, match.start - 30), match.start)) || EXAMPLES().test(text.slice(match.end, some[i + 1]?.start ?? match.end))));
}

/** Examples in brackets, after the practice that they are of. */
const isInBrackets = (before: string, skill: Match | undefined, run: readonly Match[]): boolean =>
  /\(\s*$/.test(before) && skill?.entity.kind === 'skill' && run[0]!.start - skill.end < 18 && areOfOneKind(run.map(({ entity }) => entity));

function jointOf(text: string, a: Match | undefined, b: Match | undefined): Joint | undefined {
  if (!a || !b) return undefined;
  const between = text.slice(a.end, b.start);
  if (between.length > MOST_BETWEEN) return undefined;
  // A kind and its examples: "cloud platforms (AWS, GCP)", "an orchestrator such as Airflow".
  if (EXAMPLES().test(between) && (b.entity.broader ?? []).includes(a.entity.id)) return 'kind';
  if (OR_ELSE().test(between) || (BESIDE().test(between) && AS_GOOD().test(text.slice(b.end, b.end + 60)))) return 'or';
  const joint = JOINT().exec(between)?.[1] ?? JOINT_OVER().exec(between)?.[1];
  if (!joint || (/\b(?:with|from|in)\b/i.test(between) && !/\bor\b/i.test(joint))) return undefined;
  if (/[/|]$/.test(joint)) return 'slash';
  // What stands in brackets is a list of its own.
  if (joint === ',' && between.includes(')')) return 'and';
  return joint === ',' ? 'comma' : /\bor\b/i.test(joint) ? 'or' : 'and';
}

const kindsOf = ({ broader = [], category = [] }: Entity): readonly string[] => [...broader, ...category];

/** All belong to one wider concept or category. */
function areOfOneKind(entities: readonly Entity[]): boolean {
  const [first, ...others] = entities.map(kindsOf);
  return first?.some((kind) => others.every((kinds) => kinds.includes(kind))) ?? false;
}

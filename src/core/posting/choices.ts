import type { Entity } from '../model.js';
import type { Match } from './match.js';

/** Things of which one is enough. */
export interface Choice {
  readonly matches: readonly Match[];
  /** Something like them would do as well: "or similar". */
  readonly orSimilar: boolean;
}

const JOINT = /^\s*(?:"|'|\))?\s*(,|\/|\||,?\s*(?:and\/or|and|or|&|nor)\s)\s*(?:(?:even|also|maybe|perhaps|the|an?|some|comparable|similar|other|another|equivalent)\s+)*(?:"|'|\()?\s*$/i;
/** The same with something between that could not be read: "AWS, OVH or Azure". */
const JOINT_OVER = /^\s*(,|\/|,?\s*(?:and\/or|and|or)\s)\s*[\w.+#'-]+(?:\s[\w.+#'-]+){0,2}\s*(,|\/|,?\s*(?:and\/or|and|or)\s)\s*$/i;
const EXAMPLES = /^\s*(?:\w+\s)?(?:\(|,?\s*(?:such as|like|e\.g\.?,?|for example|for instance|ideally))\s*(?:(?:such as|like|e\.g\.?,?|ideally)\s*)?$/i;
const ONE_OF = /\b(?:one(?: or (?:more|two|several))?(?: of)?|at least (?:one|two)|any(?: one)?(?: of)?|either|such as|like|e\.g\.?|for example|for instance|some(?:thing)? like|whether|a (?:modern|major|public|popular|similar|comparable) [\w -]{2,40}|another)[^.;]{0,60}$/i;
const SIMILAR = /^[^.;]{0,25}?\b(?:or|and)? ?(?:a |an |any |some |something )?(?:similar|equivalents?|comparable|related|the like|other[s]?\b|another|such|etc)\b/i;

/**
 * The choices in a sentence: names joined by "or", by slashes where they are of one kind, or named as examples.
 *
 * @param matches in the order of the sentence.
 */
export function choicesIn(text: string, sentenceStart: number, sentenceEnd: number, matches: readonly Match[]): readonly Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < matches.length; ) {
    let j = i;
    const joints: string[] = [];
    for (let joint = jointOf(text, matches[j], matches[j + 1]); joint !== undefined; joint = jointOf(text, matches[j], matches[j + 1])) {
      joints.push(joint);
      j++;
    }
    const run = matches.slice(i, j + 1);
    const before = text.slice(Math.max(sentenceStart, run[0]!.start - 90), run[0]!.start);
    const orSimilar = SIMILAR.test(text.slice(run.at(-1)!.end, sentenceEnd));
    const isBracketed = joints.length > 0 && /\(\s*$/.test(before) && matches[i - 1]?.entity.kind === 'skill' && run[0]!.start - matches[i - 1]!.end < 18 && areOfOneKind(run.map(({ entity }) => entity));
    const isChoice = isBracketed || joints.some((joint) => /or\b/i.test(joint)) || (joints.length > 0 && (ONE_OF.test(before) || (joints.every((joint) => joint.includes('/')) && areOfOneKind(run.map(({ entity }) => entity)))));
    if (isChoice || orSimilar) choices.push({ matches: run.filter(({ entity }, k) => !isKindOfOthers(entity, run, k)), orSimilar });
    i = j + 1;
  }
  return choices.filter(({ matches: run, orSimilar }) => run.length > 1 || (run.length === 1 && orSimilar));
}

function jointOf(text: string, a: Match | undefined, b: Match | undefined): string | undefined {
  if (!a || !b) return undefined;
  const between = text.slice(a.end, b.start);
  // A kind and its examples: "cloud platforms (AWS, GCP)", "an orchestrator such as Airflow".
  if (EXAMPLES.test(between) && (b.entity.broader ?? []).includes(a.entity.id)) return 'or';
  const over = JOINT_OVER.exec(between);
  return JOINT.exec(between)?.[1] ?? (over ? `${over[1]} ${over[2]}` : undefined);
}

const kindsOf = ({ broader = [], category = [] }: Entity): readonly string[] => [...broader, ...category];

/** All belong to one wider concept or category: AWS/GCP/Azure, not Docker/Python. */
function areOfOneKind(entities: readonly Entity[]): boolean {
  const [first, ...others] = entities.map(kindsOf);
  return first?.some((kind) => others.every((kinds) => kinds.includes(kind))) ?? false;
}

/** "Python or another language": the kind is no choice beside its own examples. */
const isKindOfOthers = ({ id }: Entity, run: readonly Match[], at: number): boolean => run.some(({ entity }, i) => i !== at && (entity.broader ?? []).includes(id));

import type { Entity } from '../model.js';
import { once } from '../once.js';
import { stem, type Token } from './tokens.js';

/** The verb behind the last word of a name: who does "model deployment" deploys models. */
const VERBS = once((): Readonly<Record<string, RegExp>> => ({
  deployment: /^(?:re)?deploy(?:s|ed|ing)?$|^ship(?:s|ped|ping)?$/,
  training: /^(?:re)?train(?:s|ed|ing)?$/,
  evaluation: /^evaluat(?:e|es|ed|ing)$/,
  monitoring: /^monitor(?:s|ed|ing)?$/,
  serving: /^serv(?:e|es|ed|ing)$/,
  modeling: /^modell?(?:ed|ing)?$/,
  cleaning: /^clean(?:s|ed|ing)?$/,
  visualization: /^visuali[sz](?:e|es|ed|ing)$/,
  preprocessing: /^pre-?process(?:es|ed|ing)?$/,
  engineering: /^engineer(?:ed|ing)$/,
  design: /^design(?:s|ed|ing)?$/,
  development: /^(?:develop|build)(?:s|ed|ing)?$|^built$/,
  review: /^review(?:s|ed|ing)?$/,
  optimization: /^(?:optimi[sz](?:e|es|ed|ing)|tun(?:e|es|ed|ing)|reduc(?:e|es|ed|ing))$/,
  integration: /^integrat(?:e|es|ed|ing)$/,
  migration: /^(?:migrat(?:e|es|ed|ing)|mov(?:e|es|ed|ing))$/,
  detection: /^detect(?:s|ed|ing)?$/,
}));

interface Deed {
  readonly verb: RegExp;
  /** The stem of what it is done to. */
  readonly object: string;
  readonly entity: Entity;
}

/** What names of two words, such as "model deployment", are called when somebody does it. */
export function deedsOf(names: Iterable<readonly [spelling: string, entity: Entity]>): readonly Deed[] {
  const deeds = new Map<string, Deed>();
  for (const [spelling, entity] of names) {
    const [noun, deed, ...rest] = spelling.toLowerCase().split(' ');
    const verb = deed && Object.hasOwn(VERBS(), deed) ? VERBS()[deed] : undefined;
    if (noun && verb && !rest.length) deeds.set(`${noun} ${deed}`, { verb, object: stem(noun), entity });
  }
  return [...deeds.values()];
}

const NEAR = 6;
/** Systems that are designed stand right behind. */
const NEAREST = 2;
const BREAK = /^[.;:!?()–—]$/;

export interface Deeds {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly verb: Token;
}

/** What a sentence says by verb and object: "deploy and monitor predictive models", "how models are trained". */
export function findDeeds(deeds: readonly Deed[], tokens: readonly Token[]): readonly Deeds[] {
  const found: Deeds[] = [];
  const stems = tokens.map((token) => token.stem);
  for (const { verb, object, entity } of deeds) {
    const at = stems.indexOf(object);
    if (at < 0) continue;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!verb.test(token.word)) continue;
      const place = objectOf(i, object, token.word.endsWith('ed'), /^(?:design|develop|buil)/.test(token.word) ? NEAREST : NEAR);
      if (place === undefined || place === i) continue;
      found.push({ entity, start: tokens[Math.min(i, place)]!.start, end: tokens[Math.max(i, place)]!.end, verb: token });
      break;
    }
  }
  return found;

  function objectOf(verb: number, object: string, isPassive: boolean, near: number): number | undefined {
    for (let i = verb + 1; i <= verb + near && i < stems.length && !BREAK.test(stems[i]!); i++) if (stems[i] === object) return i;
    if (!isPassive) return undefined;
    for (let i = verb - 1; i >= verb - near && i >= 0 && !BREAK.test(stems[i]!); i--) if (stems[i] === object) return i;
    return undefined;
  }
}

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
  administration: /^administ(?:er|ers|ered|ering|rate|rates|rated|rating)$/,
  analysis: /^analy[sz](?:e|es|ed|ing)$/,
  assessment: /^assess(?:es|ed|ing)?$/,
  definition: /^defin(?:e|es|ed|ing)$/,
  elicitation: /^elicit(?:s|ed|ing)?$/,
  extraction: /^extract(?:s|ed|ing)?$/,
  forecasting: /^forecast(?:s|ed|ing)?$/,
  gathering: /^(?:gather|collect)(?:s|ed|ing)?$/,
  handling: /^handl(?:e|es|ed|ing)$/,
  ingestion: /^ingest(?:s|ed|ing)?$/,
  management: /^manag(?:e|es|ed|ing)$/,
  mining: /^min(?:ed|ing)$/,
  planning: /^plan(?:s|ned|ning)?$/,
  preparation: /^prepar(?:e|es|ed|ing)$/,
  processing: /^process(?:es|ed|ing)$/,
  profiling: /^profil(?:ed|ing)$/,
  resolution: /^resolv(?:e|es|ed|ing)$/,
  response: /^respond(?:s|ed|ing)?$/,
  scanning: /^scan(?:s|ned|ning)?$/,
  segmentation: /^segment(?:ed|ing)$/,
  tracking: /^track(?:s|ed|ing)?$/,
  tuning: /^tun(?:e|es|ed|ing)$/,
  validation: /^validat(?:e|es|ed|ing)$/,
  versioning: /^version(?:ed|ing)$/,
  wrangling: /^wrangl(?:e|es|ed|ing)$/,
}));

interface Deed {
  readonly verb: RegExp;
  /** The stem of what it is done to. */
  readonly object: string;
  /** The word for doing it. */
  readonly head: string;
  readonly entity: Entity;
}

/** What names of two words, such as "model deployment", are called when somebody does it, by what it is done to. */
export function deedsOf(names: Iterable<readonly [spelling: string, entity: Entity]>): ReadonlyMap<string, readonly Deed[]> {
  const deeds = new Map<string, Deed>();
  for (const [spelling, entity] of names) {
    const [noun, deed, ...rest] = spelling.toLowerCase().split(' ');
    const verb = deed && Object.hasOwn(VERBS(), deed) ? VERBS()[deed] : undefined;
    if (noun && deed && verb && !rest.length && noun !== 'key') deeds.set(`${noun} ${deed}`, { verb: noun === 'api' && deed === 'development' ? /^develop(?:s|ed|ing)?$/ : verb, object: stem(noun), head: stem(deed), entity });
  }
  const byObject = new Map<string, Deed[]>();
  for (const deed of deeds.values()) byObject.set(deed.object, [...(byObject.get(deed.object) ?? []), deed]);
  return byObject;
}

const NEAR = 6;
/** What is designed, developed or managed stands right behind, but for what else is done to it: "design, run and analyze experiments". */
const NEAREST = 2;
const HELD_CLOSE = once(() => /^(?:model$|design|develop|buil|manag|plan|handl|assess)/);
const ALSO_DONE = once(() => /^(?:,|and|or|\/|&|\w+(?:ing|ed)|build|built|run|ran|maintain|test|implement|operate|analy[sz]e|execute|evaluate|document|deploy|extend|review|write)$/);
/** Systems are of every kind: who designs gripping systems designs no software. */
const OF_SOFTWARE = once(() => /^(?:a|an|the|our|your|and|or|,|new|own|complex|large|scale|scalable|distributed|reliable|resilient|robust|backend|back|end|software|production|cloud|native|whole|highly|available|concurrent|high|performance|throughput|low|latency|event|driven|microservice|fault|tolerant|data|intensive|real|time|secure|ml|ai|machine|learning|multi|tenant|well|internal)$/);
const BREAK = once(() => /^[.;:!?()–—]$/);

export interface Deeds {
  readonly entity: Entity;
  readonly start: number;
  readonly end: number;
  readonly verb: Token;
}

/** What a sentence says by verb and object ("deploy and monitor predictive models", "how models are trained"), or by one noun for several deeds ("model training and evaluation"). */
export function findDeeds(deeds: ReadonlyMap<string, readonly Deed[]>, tokens: readonly Token[]): readonly Deeds[] {
  const found: Deeds[] = [];
  const stems = tokens.map((token) => token.stem);
  const words = new Set(stems);
  for (const { verb, object, head, entity } of [...words].flatMap((word) => deeds.get(word) ?? [])) {
    const shared = words.has(head) ? sharedHead(object, head) : undefined;
    if (shared) {
      found.push({ entity, ...shared });
      continue;
    }
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (!verb.test(token.word)) continue;
      const place = objectOf(i, object, token.word.endsWith('ed'));
      if (place === undefined || place === i) continue;
      found.push({ entity, start: tokens[Math.min(i, place)]!.start, end: tokens[Math.max(i, place)]!.end, verb: token });
      break;
    }
  }
  return found;

  function objectOf(verb: number, object: string, isPassive: boolean): number | undefined {
    const isClose = HELD_CLOSE().test(stems[verb]!);
    let left = isClose ? NEAREST : NEAR;
    for (let i = verb + 1; left > 0 && i < stems.length && !BREAK().test(stems[i]!); i++) {
      if (stems[i] === object) return i;
      if (object === 'system' && !OF_SOFTWARE().test(stems[i]!)) return undefined;
      if (!isClose || !ALSO_DONE().test(stems[i]!)) left--;
    }
    if (!isPassive || object === 'system') return undefined;
    for (let i = verb - 1; i >= verb - NEAR && i >= 0 && !BREAK().test(stems[i]!) && stems[i] !== 'it'; i--) if (stems[i] === object) return i;
    return undefined;
  }

  /** The deed of a noun that stands at another one: the evaluation in "model training, evaluation and deployment". */
  function sharedHead(object: string, head: string): Omit<Deeds, 'entity'> | undefined {
    for (let i = 0; i + 3 < tokens.length; i++) {
      if (stems[i] !== object || !Object.hasOwn(VERBS(), stems[i + 1]!)) continue;
      let j = i + 2;
      while (j + 1 < tokens.length && /^(?:,|and|or|\/|&)$/.test(stems[j]!)) {
        while (/^(?:,|and|or|\/|&)$/.test(stems[j] ?? '')) j++;
        if (stems[j] === head) return { start: tokens[j]!.start, end: tokens[j]!.end, verb: tokens[j]! };
        if (!Object.hasOwn(VERBS(), stems[j] ?? '')) break;
        j++;
      }
    }
    return undefined;
  }
}

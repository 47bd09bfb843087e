import type { Entity, RoleModel } from '../model.js';
import { finish } from '../steps.js';
import { deedsOf } from './deeds.js';
import { tokenize, type Token } from './tokens.js';

/** What a name leads to: an entity, or a role, whose title names nothing that is asked for. */
export interface Name {
  readonly entity: Entity | undefined;
  /** As the dataset spells it. */
  readonly spelling: string;
}

interface Node {
  readonly next: Map<string, Node>;
  /** By the word as it is; and by its stem, for names that are common nouns. */
  name?: Name;
  noun?: Name;
}

const node = (): Node => ({ next: new Map() });

/** All names of a dataset, word by word. */
export interface Vocabulary {
  readonly root: Node;
  readonly nouns: Node;
  readonly deeds: ReturnType<typeof deedsOf>;
}

const vocabularies = new WeakMap<RoleModel, Vocabulary>();

/** One for each dataset, so that who asks while it is being made goes on with it. */
const making = new WeakMap<RoleModel, Generator<undefined, Vocabulary>>();

function makingOf(model: RoleModel): Generator<undefined, Vocabulary> {
  const steps = making.get(model) ?? vocabularySteps(model);
  making.set(model, steps);
  return steps;
}

/** Made once, and kept. Of two entities with the same name the first has it. */
export const vocabularyOf = (model: RoleModel): Vocabulary => vocabularies.get(model) ?? finish(makingOf(model));

/** Makes what every reading needs, in steps, so that the first one is as quick as those after it. */
export function* prepareReading(model: RoleModel): Generator<undefined, void> {
  while (!vocabularies.has(model) && !makingOf(model).next().done) yield undefined;
}

function* vocabularySteps(model: RoleModel): Generator<undefined, Vocabulary> {
  const skills = [...model.entities.values()].filter(({ kind }) => kind === 'skill');
  const deeds = deedsOf(skills.flatMap((entity) => [entity.name, ...(entity.aliases ?? [])].map((spelling) => [spelling, entity] as const)));
  const vocabulary: Vocabulary = { root: node(), nouns: node(), deeds };
  for (const entity of model.entities.values()) {
    yield undefined;
    if (entity.kind === 'company') continue;
    for (const spelling of [entity.name, ...(entity.aliases ?? [])]) add(vocabulary, { entity, spelling }, entity.kind === 'skill');
  }
  for (const { name, longName, aliases = [] } of model.roles.values()) {
    yield undefined;
    for (const spelling of [name, longName, ...aliases]) if (spelling?.includes(' ')) add(vocabulary, { entity: undefined, spelling }, true);
  }
  vocabularies.set(model, vocabulary);
  return vocabulary;
}

function add({ root, nouns }: Vocabulary, name: Name, isNoun: boolean): void {
  const tokens = tokenize(name.spelling);
  if (!tokens.length) return;
  insert(root, tokens.map(({ word }) => word)).name ??= name;
  if (isNoun) insert(nouns, tokens.map(({ stem }) => stem)).noun ??= name;
}

function insert(from: Node, words: readonly string[]): Node {
  let at = from;
  for (const word of words) {
    let next = at.next.get(word);
    if (!next) at.next.set(word, (next = node()));
    at = next;
  }
  return at;
}

/** A name that begins at a token, and the number of tokens it takes. */
export interface Found {
  readonly name: Name;
  readonly length: number;
}

/** `Python3` and `ES6+` are read as their names with a version behind them. */
const withoutVersion = (word: string): string => word.replace(/(?<=[a-z]{2})\d+(?:\.\d+)*$/, '');

/** The names that begin at a token, the longest first. */
export function namesAt({ root, nouns }: Vocabulary, tokens: readonly Token[], start: number): readonly Found[] {
  const found: Found[] = [];
  const collect = (name: Name | undefined, length: number): void => {
    if (name && found[0]?.length !== length) found.unshift({ name, length });
  };
  let exact: Node | undefined = root;
  let noun: Node | undefined = nouns;
  for (let i = start; i < tokens.length && (exact || noun); i++) {
    const { word, stem } = tokens[i]!;
    // Digits come before letters.
    exact = exact?.next.get(word) ?? (exact === root && word.at(-1)! <= '9' ? exact.next.get(withoutVersion(word)) : undefined);
    noun = noun?.next.get(stem);
    collect(exact?.name, i - start + 1);
    collect(noun?.noun, i - start + 1);
  }
  return found;
}

import { DatasetError, extendDataset, parseDataset, warningsOf, type Dataset, type Problem, type RoleModel } from '../core/index.js';
import { builtInDataset } from '../dataset/document.js';
import { lineOf, linesOf } from './json-lines.js';

/** A problem with its place in the file. */
export interface Finding extends Problem {
  readonly severity: 'error' | 'warning';
  /** From 1. */
  readonly line: number;
}

export interface ValidateOptions {
  /** Whether the file is a change to the built-in dataset, as with `<role-data extends>`. */
  readonly extends?: boolean;
}

/** Everything that is wrong with the text of a dataset, or worth a look, in the order of the file. */
export function validate(text: string, { extends: isChange = false }: ValidateOptions = {}): readonly Finding[] {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return [{ severity: 'error', path: '', ...syntaxError(json, error as Error) }];
  }
  const lines = linesOf(json);
  const place = (severity: Finding['severity'], problems: readonly Problem[]): Finding[] => problems.map((problem) => ({ severity, ...problem, line: lineOf(lines, problem.path) }));
  try {
    const model: RoleModel = isChange ? extendDataset(builtInDataset(), value) : parseDataset(value);
    // Of a change only what it says itself is looked at.
    const document = { roles: [], dimensions: [], ...(value as object) } as unknown as Dataset;
    return place('warning', isChange ? warningsOf(whole(document), model, value) : warningsOf(document, model)).sort((a, b) => a.line - b.line);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return place('error', error.problems);
  }
}

/** A change with what its entries may leave out. */
const whole = (change: Dataset): Dataset => ({
  ...change,
  roles: change.roles.map((role) => ({ ...role, name: role.name ?? role.id, facts: Object.fromEntries(Object.entries(role.facts ?? {}).filter(([, facts]) => Array.isArray(facts))) })),
  taxonomy: (change.taxonomy ?? []).filter(({ name }) => name !== undefined),
});

function syntaxError(text: string, { message }: Error): { line: number; message: string } {
  const line = text.slice(0, firstMistake(text)).split('\n').length;
  return { line, message: text.trim() ? `is not JSON: ${message.replace(/ in JSON at position.*/, '').replace(/\s+/g, ' ')}` : 'is empty' };
}

/** Where JSON ends to be JSON: V8 does not always say. Up to there its beginning only lacks an end. */
function firstMistake(text: string): number {
  let [sound, broken] = [0, text.length + 1];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (lacksOnlyItsEnd(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function lacksOnlyItsEnd(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.includes('Unexpected end of JSON') || Number(/position (\d+)/.exec(message)?.[1] ?? -1) >= beginning.length;
  }
}

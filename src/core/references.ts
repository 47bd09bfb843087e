import { describeValue } from './schema.js';
import { suggestId } from './suggest.js';

export type Ids = ReadonlySet<string>;

/** What to do about a problem, and the number of names to compare for it. */
interface Remedy {
  readonly cost: number;
  readonly find: () => string;
}

export type Report = (path: string, message: string, remedy?: Remedy) => void;

export function checkOnce(id: string, seen: Set<string>, path: string, report: Report): void {
  if (seen.has(id)) report(path, `must not be there twice, got "${id}" again`);
  seen.add(id);
}

export function checkId(id: string, known: Ids, path: string, what: string, report: Report): void {
  if (known.has(id)) return;
  const find = (): string => {
    const near = suggestId(id, known);
    return near ? `; did you mean "${near}"?` : '';
  };
  report(path, `must be the id of a known ${what}, got ${describeValue(id)}`, { cost: known.size, find });
}

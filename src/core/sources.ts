import type { RoleModel, Source } from './model.js';

/** The sources with these ids, each once, in order of first mention. */
export function sourcesById(model: RoleModel, ids: Iterable<string> = []): readonly Source[] {
  return [...new Set(ids)].map((id) => model.sources.get(id)).filter((source) => source !== undefined);
}

/** Something, and the ids of the sources that say it. */
export interface Statement {
  readonly value: string;
  readonly sources: readonly string[];
}

/** A source with those of some statements that it makes. */
export interface SaidBySource {
  readonly source: Source;
  readonly says: readonly string[];
  /** True when it makes every one of the statements. */
  readonly saysAll: boolean;
}

/** Who says what: the statements by source, in order of first mention. `others` are the ids of sources that may make none of them, such as one that leaves a place blank. */
export function saidBySource(model: RoleModel, statements: readonly Statement[], others: readonly string[] = []): readonly SaidBySource[] {
  const ids = [...statements.flatMap(({ sources }) => sources), ...others];
  return sourcesById(model, ids).map((source) => {
    const says = statements.filter(({ sources }) => sources.includes(source.id)).map(({ value }) => value);
    return { source, says, saysAll: says.length === statements.length };
  });
}

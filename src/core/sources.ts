import type { RoleModel, Source } from './model.js';

/** The sources with these ids, each once, in order of first mention. */
export function sourcesById(model: RoleModel, ids: Iterable<string> = []): readonly Source[] {
  return [...new Set(ids)].map((id) => model.sources.get(id)).filter((source) => source !== undefined);
}

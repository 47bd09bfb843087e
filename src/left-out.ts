import type { Problem, RoleModel } from './core/index.js';
import * as messages from './messages/en.js';

/** What editors write beside the facts. */
export type Writings = 'guides' | 'comparisons' | 'profiles';

const problemsOf = new WeakMap<RoleModel, readonly Problem[]>();

export const rememberLeftOut = (model: RoleModel, problems: readonly Problem[]): unknown => problemsOf.set(model, problems);

/** For readers: what of this kind was left out of the dataset, and why. */
export const leftOut = (model: RoleModel, list: Writings): readonly string[] =>
  (problemsOf.get(model) ?? []).filter(({ path }) => path.startsWith(`${list}/`)).map(messages.leftOut);

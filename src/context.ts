import { createContext, type ContextProvider } from '@lit/context';
import type { Problem, RoleModel } from './core/index.js';
import type { LoadError } from './load-error.js';
import * as messages from './messages/en.js';

/** What a `<role-data>` gives the elements inside it. Replaced as a whole, never changed. */
export interface RoleContext {
  readonly status: 'pending' | 'ready' | 'failed';
  /** There when `status` is `ready`. */
  readonly model: RoleModel | undefined;
  /** Whether it is the built-in one: another copy of the library then takes its own, because this one may have fetched less of it. */
  readonly isBuiltIn?: boolean;
  /** There when `status` is `failed`. */
  readonly error: LoadError | undefined;
  /** The selected role ids, in order. */
  readonly selection: readonly string[];
}

/** The key is registered, so that two copies of the library on a page understand each other. */
export const roleContext = createContext<RoleContext>(Symbol.for('role-toolkit/context@1'));

/** The providers of this copy of the library, for elements on pages that stop the events by which a context is found. */
export const providers = new WeakMap<Node, ContextProvider<typeof roleContext>>();

const leftOutOf = new WeakMap<RoleModel, readonly Problem[]>();

export const rememberLeftOut = (model: RoleModel, problems: readonly Problem[]): unknown => leftOutOf.set(model, problems);

/** For readers: what editors wrote that is left out of the dataset, and why. */
export const leftOut = (model: RoleModel, list: 'guides' | 'comparisons' | 'profiles'): readonly string[] =>
  (leftOutOf.get(model) ?? []).filter(({ path }) => path.startsWith(`${list}/`)).map(messages.leftOut);

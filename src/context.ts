import { createContext, type ContextProvider } from '@lit/context';
import type { Problem, Role, RoleModel } from './core/index.js';
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

/** Something that editors wrote and that is left out of a dataset for a mistake. */
export interface LeftOut {
  readonly list: 'guides' | 'comparisons' | 'profiles';
  /** The roles that it is about, as far as it can be read; they need not be there. */
  readonly about: readonly string[];
  readonly problem: Problem;
}

const leftOutOf = new WeakMap<RoleModel, readonly LeftOut[]>();
const MOST_TOLD = 3;

export const rememberLeftOut = (model: RoleModel, all: readonly LeftOut[]): unknown => leftOutOf.set(model, all);

/** For readers: what editors wrote of these roles that is left out, and why. What cannot be told to be about any role stands where nothing else is written. */
export function leftOut(model: RoleModel, list: LeftOut['list'], roles: readonly Role[], isWritten = false): readonly string[] {
  const found = (leftOutOf.get(model) ?? []).filter((one) => {
    const known = new Set(one.about.filter((id) => model.roles.has(id)));
    return one.list === list && (known.size ? roles.filter(({ id }) => known.has(id)).length >= Math.min(known.size, roles.length) : !isWritten);
  });
  const more = found.length > MOST_TOLD + 1 ? [messages.leftOutToo(found.length - MOST_TOLD)] : [];
  return [...found.slice(0, more.length ? MOST_TOLD : found.length).map(({ problem }) => messages.leftOut(problem)), ...more];
}

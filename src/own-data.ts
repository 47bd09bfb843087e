import { LoadError } from './load-error.js';
import * as messages from './messages/en.js';

/** What reads a dataset of the page's own. */
export type OwnData = typeof import('./load.js');

let known: OwnData | undefined;

/** Called where everything is in one file anyway, so that what stands in the page itself is read at once. */
export function haveOwnData(module: OwnData): void {
  known = module;
}

/** At once where it is there, else when it has been fetched: few pages have a dataset of their own. @throws {LoadError} when it cannot be had. */
export const ownData = (): OwnData | Promise<OwnData> =>
  known ??
  import('./load.js').then(
    (module) => (known = module),
    () => Promise.reject(new LoadError('network', messages.partMissing)),
  );

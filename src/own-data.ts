import type { Dataset } from './core/index.js';
import { LoadError } from './load-error.js';
import * as messages from './messages/en.js';

/** What reads a dataset of the page's own, and for a change what it changes: the built-in one as a document. */
export interface OwnData {
  readonly load: typeof import('./load.js');
  readonly base: (() => Dataset) | undefined;
}

let known: Partial<OwnData> = {};

/** Called where everything is in one file anyway, so that what stands in the page itself is read at once. */
export function haveOwnData(all: OwnData): void {
  known = all;
}

/** At once where it is there, else when it has been fetched: few pages have a dataset of their own. @throws {LoadError} when it cannot be had. */
export function ownData(isChange: boolean): OwnData | Promise<OwnData> {
  const { load, base } = known;
  return load && (base || !isChange) ? { load, base: isChange ? base : undefined } : fetchOwnData(isChange);
}

async function fetchOwnData(isChange: boolean): Promise<OwnData> {
  try {
    const [load, document] = await Promise.all([import('./load.js'), isChange ? import('./dataset/document.js') : undefined]);
    known = { load, base: document?.builtInDataset ?? known.base };
    return { load, base: document?.builtInDataset };
  } catch {
    throw new LoadError('network', messages.partMissing);
  }
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { npm } from './run.mjs';

const changedAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Installs the dependencies when they are missing or older than the lock file. Resolves with false when that fails. */
export async function installIfNeeded() {
  // npm writes this file last, so an install that was cut short counts as missing.
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed && installed >= changedAt('package-lock.json')) return true;
  console.log('Installing the dependencies ...');
  // Errors alone: on Node 20 npm would warn, in a hundred lines, of packages that name a newer one and run all the same.
  return (await npm('ci', '--no-audit', '--no-fund', '--loglevel=error')) === 0;
}

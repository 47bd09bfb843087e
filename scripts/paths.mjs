import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every file below `folder`, or `folder` itself when it is a file. A missing one gives nothing. */
export function filesBelow(folder) {
  const info = statSync(folder, { throwIfNoEntry: false });
  if (!info) return [];
  if (!info.isDirectory()) return [folder];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => filesBelow(join(folder, entry.name)));
}

/** The path from the repository root, with forward slashes on every system. */
export const fromRoot = (path) => relative(root, path).split(sep).join('/');

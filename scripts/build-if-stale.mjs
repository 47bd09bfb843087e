import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './paths.mjs';
import { npm } from './run.mjs';

const sources = ['src', 'data', 'scripts', 'rollup.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
// There while a build runs and after one that failed: half a build looks newer than its sources.
const unfinished = join(root, 'node_modules', '.cache', 'role-toolkit', 'build-unfinished');

const newest = (paths) =>
  paths
    .flatMap((path) => filesBelow(join(root, path)))
    // What the build itself writes into src must not make the result look old.
    .filter((file) => !file.includes('.generated.'))
    .reduce((latest, file) => Math.max(latest, statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0), 0);

export async function build() {
  mkdirSync(dirname(unfinished), { recursive: true });
  writeFileSync(unfinished, '');
  const succeeded = (await npm('run', 'build')) === 0;
  if (succeeded) rmSync(unfinished, { force: true });
  return succeeded;
}

/** Builds when dist is missing or older than what it is made of. Resolves with false when the build fails. */
export async function buildIfStale() {
  const built = newest(['dist']);
  const fresh = built > 0 && built >= newest(sources) && !existsSync(unfinished);
  return fresh || build();
}

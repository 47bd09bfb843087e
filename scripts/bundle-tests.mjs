import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { root } from './paths.mjs';

const folder = '.tests';

/** Bundles browser tests, what they share in files of its own: a page asks for a handful of files in place of 300. */
export async function bundleTests(files) {
  rmSync(join(root, folder), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // Beside the code: each page would read them with it, and only a failing test needs them.
    sourcemap: 'linked',
    // It has to be named, or the decorators of class fields do not work.
    tsconfig: 'tsconfig.json',
    // package.json tells of side effects in dist/ only.
    ignoreAnnotations: true,
    logLevel: 'warning',
  });
  stop();
  return files.map((file) => `${folder}/${file.replace(/\.ts$/, '.js')}`);
}

/** The test file that a bundle was made from. */
export const testOfBundle = (file) => file.replace(`${folder}/`, '').replace(/\.js$/, '.ts');

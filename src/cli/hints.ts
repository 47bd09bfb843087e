/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { suggestId } from '../core/index.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../cdn/${name}`, import.meta.url), 'utf8'));

/**
 * The lines with which a page that uses the loader asks for all of its files at once.
 *
 * @param tags the elements of the page, such as `role-card`.
 * @param own whether the page has a dataset of its own (`whole`), or a change to the built-in one (`change`).
 * @param folder where the page finds the files of `dist/cdn`, such as `/role-toolkit/`.
 * @throws {Error} which names the tag that there is not, and the one that was probably meant.
 */
export function hintsFor(tags: readonly string[], folder: string, own?: 'whole' | 'change'): readonly string[] {
  const files = read('files.json') as Readonly<Record<string, readonly string[]>>;
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const forOwn = own ? ['role-data', 'role-data[src], role-data > script', ...(own === 'change' ? ['role-data[extends]'] : [])] : [];
  const all = [...tags, ...forOwn].flatMap((tag) => {
    if (Object.hasOwn(files, tag)) return files[tag]!;
    const meant = suggestId(tag, Object.keys(files));
    throw new Error(`there is no element called ${tag}${meant ? `; did you mean ${meant}?` : ''}`);
  });
  return [...[...new Set(all)].map((file) => `<link rel="modulepreload" href="${base}${file}">`), `<script type="module" src="${base}loader.js"></script>`];
}

// Writes dist/cdn/integrity.json: what `integrity` of a script tag or a preload hint says for each file in dist/cdn.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow, root } from './paths.mjs';

const folder = join(root, 'dist', 'cdn');
const target = join(folder, 'integrity.json');
const hashOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

const files = filesBelow(folder).filter((file) => file !== target).sort();
const hashes = Object.fromEntries(files.map((file) => [relative(folder, file).replaceAll('\\', '/'), hashOf(file)]));
writeFileSync(target, `${JSON.stringify(hashes, null, 2)}\n`);

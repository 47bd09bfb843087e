// How many bytes the files in dist/cdn are, and which module takes how many of them.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import configure from '../../rollup.config.mjs';
import { root } from '../../scripts/paths.mjs';
import { bytes, table } from './report.mjs';

const GOALS = { four: 14_000, twelve: 24_000 };
const TOP = 15;
const cdn = join(root, 'dist/cdn');

/** The code without the dataset, as `rollup -c --configWithoutData` makes it, but in memory and with a source map. */
async function withoutData() {
  const { output, ...input } = await configure({ configWithoutData: true });
  const bundle = await rollup({ ...input, input: join(root, input.input), logLevel: 'silent' });
  try {
    const { output: [chunk] } = await bundle.generate({ ...output, sourcemap: true });
    return { code: chunk.code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n'), map: chunk.map };
  } finally {
    await bundle.close();
  }
}

const moduleName = (source) =>
  relative(root, join(root, 'dist/bench', source)).replaceAll('\\', '/').replace(/^.*node_modules\//, '').replace(/^dist\//, 'src/');

/** The code in pieces, [module, text]: every character belongs to the module that the nearest mapping before it names. */
function pieces({ code, map }) {
  const source = new SourceMap(map);
  const found = [];
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = source.findEntry(row, column);
      const name = originalSource ? moduleName(originalSource) : '(added by the build)';
      if (found.at(-1)?.[0] === name) found.at(-1)[1] += line[column];
      else found.push([name, line[column]]);
    }
  });
  return found;
}

/** Minified bytes by module, most first. */
function shares(all) {
  const found = new Map();
  for (const [name, text] of all) found.set(name, (found.get(name) ?? 0) + Buffer.byteLength(text));
  return [...found].sort((a, b) => b[1] - a[1]);
}

/** Beside its own folder: what only this element needs. */
const needs = {
  'role-compare-table': ['core/export/markdown', 'controllers/scroll-edges'],
  'role-picker': ['core/guide', 'styles/choices'],
  'role-fit': ['core/fit', 'styles/choices'],
  'role-comparison': ['core/comparison'],
  'role-profile': ['core/profile'],
  'role-transitions': ['core/transitions'],
  'role-market': ['core/market'],
  'role-gap': ['core/posting', 'controllers/in-slices', 'controllers/text-reader', 'messages/en-gap'],
  'role-search': ['core/search'],
  'alternatives-list': ['core/alternatives'],
};

/** What an element adds: brotli of all the code, less brotli of it without the element's modules (messages are not told apart). */
function added(all) {
  const whole = brotliCompressSync(all.map(([, text]) => text).join('')).length;
  const tags = [...new Set(all.flatMap(([name]) => /^src\/elements\/([\w-]+)\//.exec(name)?.[1] ?? []))].sort();
  const isOf = (tag) => (name) => name.startsWith(`src/elements/${tag}/`) || (needs[tag] ?? []).some((module) => name.startsWith(`src/${module}`));
  return tags.map((tag) => [tag, bytes(whole - brotliCompressSync(all.filter(([name]) => !isOf(tag)(name)).map(([, text]) => text).join('')).length)]);
}

/** Every copy of lit-html carries the suffix of its bound attributes. */
const litCopies = (code) => code.match(/(["'`])\$lit\$\1/g)?.length ?? 0;

/** What pages fetch by the loader: files, and bytes of code and of data. */
function fetched() {
  const files = JSON.parse(readFileSync(join(cdn, 'files.json'), 'utf8'));
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(cdn, file))).length);
    return sizes.get(file);
  };
  const sum = (list) => list.reduce((total, file) => total + sizeOf(file), 0);
  const row = (name, tags, goal) => {
    const all = ['loader.js', ...new Set(tags.flatMap((tag) => files[tag]))];
    const [code, data] = [false, true].map((isData) => all.filter((file) => file.startsWith('parts/data/') === isData));
    return [name, all.length, bytes(sum(code)), bytes(sum(data)), goal ? bytes(goal) : ''];
  };
  const tags = Object.keys(files).filter((name) => /^[\w-]+$/.test(name));
  return [
    ...tags.map((tag) => row(tag, [tag])),
    row('card, own data by src', ['role-data', 'role-card', 'role-data[src], role-data > script']),
    row('card, table, list, data', ['role-data', 'role-card', 'role-compare-table', 'alternatives-list'], GOALS.four),
    row('all but search and gap', tags.filter((tag) => tag !== 'role-search' && tag !== 'role-gap'), GOALS.twelve),
    row('all', tags),
  ];
}

export async function measure() {
  const small = await withoutData();
  const files = ['role-toolkit.js', 'role-toolkit.iife.js'].map((name) => [name, readFileSync(join(cdn, name), 'utf8')]);
  const sizeOf = (code) => [code, brotliCompressSync(code), gzipSync(code, { level: 9 })].map((packed) => Buffer.byteLength(packed));
  const rows = [...files, ['role-toolkit.js without data', small.code]].map(([name, code]) => [name, sizeOf(code), litCopies(code)]);
  table(['file', 'bytes', 'brotli', 'gzip', 'copies of lit-html'], rows.map(([name, sizes, copies]) => [name, ...sizes.map(bytes), copies]));

  table(['by the loader', 'files', 'code, B brotli', 'data', 'goal for code'], fetched());
  console.log(`  reserve.css ${bytes(readFileSync(join(cdn, 'reserve.css')).length)} B.`);
  if (rows.some(([, , copies]) => copies !== 1)) console.log('  MORE OR LESS THAN ONE COPY OF LIT-HTML.');
  console.log();

  const parts = pieces(small);
  table(['element', 'adds, B brotli'], added(parts));
  const all = shares(parts);
  const total = all.reduce((sum, [, count]) => sum + count, 0);
  const rest = all.slice(TOP).reduce((sum, [, count]) => sum + count, 0);
  const shown = [...all.slice(0, TOP), [`${Math.max(0, all.length - TOP)} more`, rest]];
  table(['module, without data', 'minified bytes', '%'], shown.map(([name, count]) => [name, bytes(count), ((count / total) * 100).toFixed(1)]));
}

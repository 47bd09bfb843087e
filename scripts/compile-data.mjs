// Puts data/ together: src/dataset/*.generated.ts (the built-in dataset in parts), src/core/schema.generated.ts (its contract,
// for parseDataset), and, with --dist, dist/data/ for people who want the files.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const readAll = (folder) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json')).sort().map((name) => read(folder + name));
const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&').replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)}'`;
/** A value as JSON. Between texts the quotes are escaped, so that a reader of plain text does not take two of them for one. */
const literal = (value) => quoted(JSON.stringify(value)).replaceAll('","', '\\x22,\\x22');
/** A value that is made anew each time it is asked for, from what the browser has read while the file arrived. A word stands between texts, for such a reader. */
const makerOf = (value) => `() => (${JSON.stringify(value).replaceAll('","', '", /* and */ "')})`;
/** Texts of which each stands for itself: they take no time to read, and no memory. */
const list = (texts) => `[${texts.map(quoted).join(', ')}]`;

export function readDataset() {
  const { version } = read('package.json');
  return {
    schemaVersion: 1,
    id: 'role-toolkit',
    version,
    language: 'en',
    ...read('data/dimensions.json'),
    roles: readAll('data/roles/'),
    alternatives: readAll('data/alternatives/'),
    guides: readAll('data/guides/'),
    comparisons: readAll('data/comparisons/'),
    profiles: readAll('data/profiles/'),
    taxonomy: read('data/taxonomy.json'),
    sources: read('data/sources.json'),
  };
}

const LEVELS = ['core', 'common', 'adjacent'];
/** Without what is not there at the end; 0 stands for it in the middle. */
const row = (...values) => {
  const isThere = (value) => value !== undefined && value !== null && value.length !== 0;
  return values.slice(0, values.findLastIndex(isThere) + 1).map((value) => (isThere(value) ? value : 0));
};

/** Thousands of ids of sources become a sign each, from "0" on: the place among the sources of what holds the items. None needs to be escaped. */
function signsOf(sources, ids) {
  if (sources.length > 44) throw new Error(`more than 44 sources behind one list: ${sources.join()}`);
  return String.fromCharCode(...ids.map((id) => 48 + sources.indexOf(id)));
}
const packFact = (fact) => (fact.items ? { ...fact, items: fact.items.map((item) => (item.sources ? { ...item, sources: signsOf(fact.sources, item.sources) } : item)) } : fact);

const add = (name, ...values) => `addPart('${name}', [${values.join(', ')}]);\n`;
/** Ids, and what each of them stands for without it. */
const addKeyed = (name, key, items, write = literal) => add(name, list(items.map((item) => item[key])), ...items.map((item) => write({ ...item, [key]: undefined })));

/**
 * The built-in dataset in parts, since few pages need all of it, and packed where that pays: what says
 * something of entities names them by their places in the taxonomy. Each part is a list of values: the first is read as soon as the part
 * is, each other when it is asked for. `src/dataset/` unpacks them.
 */
function partsOf({ sources, taxonomy, roles, alternatives, guides, comparisons, profiles, ...rest }) {
  const placeOf = (entity) => taxonomy.findIndex(({ id }) => id === entity);
  const packToolkit = ({ items, ...read }) => ({
    ...read,
    items: items.flatMap(({ id, level, sources: named }) => [placeOf(id) * LEVELS.length + LEVELS.indexOf(level), signsOf(read.sources, named ?? [])]),
    shares: Object.fromEntries(items.flatMap(({ shares }, place) => (shares ? [[place, shares]] : []))),
  });
  const head = { ...rest, roles: roles.map((role) => ({ ...role, facts: undefined, toolkit: undefined })) };
  const factsOf = ({ facts }) => Object.fromEntries(Object.entries(facts).map(([id, all]) => [id, all.map(packFact)]));
  const broaderOf = ({ broader = [] }) => broader.map((id) => placeOf(id).toString(36).padStart(2, '0')).join('');
  const kinds = taxonomy.map(({ kind }) => kind[0]).join('');
  return {
    roles: add('roles', makerOf(head), ...roles.map((role) => makerOf(factsOf(role)))) + add('entities', `[${list(taxonomy.map(({ id }) => id))}, ${list(taxonomy.map(({ name }) => name))}, '${kinds}']`),
    toolkits: add('toolkits', list(taxonomy.map(broaderOf)), ...roles.map(({ toolkit }) => makerOf(toolkit ? packToolkit(toolkit) : 0))),
    vocabulary: add('vocabulary', literal(taxonomy.map(({ aliases, category, homepage, homepageSource }) => row(aliases, category, homepage, homepageSource)))),
    comparisons: add('comparisons', literal(comparisons)),
    sources: addKeyed('sources', 'id', sources),
    alternatives: addKeyed('alternatives', 'base', alternatives, makerOf),
    guides: addKeyed('guides', 'base', guides),
    profiles: addKeyed('profiles', 'roleId', profiles),
  };
}

const isSchemaNote = (key, parent) => key === '$schema' || key === '$id' || (key === 'description' && typeof parent[key] === 'string');
const withoutNotes = (schema) => {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.keys(schema).filter((key) => !isSchemaNote(key, schema)).map((key) => [key, withoutNotes(schema[key])]));
};

const dataset = readDataset();
const schema = withoutNotes(read('data/schema/dataset.schema.json'));
const made = '// Made by scripts/compile-data.mjs from data/. Do not edit.\n';
for (const [name, code] of Object.entries(partsOf(dataset))) {
  writeFileSync(new URL(`src/dataset/${name}.generated.ts`, root), `${made}import { addPart } from './parts.js';\n\n${code}`);
}
writeFileSync(
  new URL('src/core/schema.generated.ts', root),
  `${made}import { once } from './once.js';\nimport type { Schema } from './schema.js';\n\nexport const datasetSchema = once(() => JSON.parse(${literal(schema)}) as Schema);\n`,
);
writeFileSync(new URL('src/version.generated.ts', root), `${made.replace('data/', 'package.json')}export const VERSION = '${dataset.version}';\n`);

if (process.argv.includes('--dist')) {
  mkdirSync(new URL('dist/data/', root), { recursive: true });
  writeFileSync(new URL('dist/data/roles.json', root), JSON.stringify(dataset));
  // Names of files in it follow from the code: what is no longer made must not stay.
  rmSync(new URL('dist/cdn/', root), { recursive: true, force: true });
  mkdirSync(new URL('dist/cdn/', root), { recursive: true });
  cpSync(new URL('src/reserve.css', root), new URL('dist/cdn/reserve.css', root));
  cpSync(new URL('data/schema/', root), new URL('dist/data/schema/', root), { recursive: true });
}

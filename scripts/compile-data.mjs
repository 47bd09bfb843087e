// Puts data/ together: src/dataset.generated.ts (the built-in dataset), src/core/schema.generated.ts (its contract, for
// parseDataset), and, with --dist, dist/data/ for people who want the files.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const readAll = (folder) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json')).sort().map((name) => read(folder + name));
// Between texts the quotes are escaped, so that a reader of plain text does not take two of them for one.
const literal = (value) => `'${JSON.stringify(value).replace(/[\\']/g, '\\$&').replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`).replaceAll('","', '\\x22,\\x22')}'`;

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

/**
 * The dataset as the built-in one carries it: the sources of single items, thousands of ids, are one letter each (base 36), the place among
 * the sources of what holds the items. `src/dataset.ts` reads them.
 */
function pack(dataset) {
  const packItems = ({ sources, items, ...rest }) => {
    if (sources?.length > 36) throw new Error(`more than 36 sources behind one list: ${sources.join()}`);
    const letters = (ids) => ids.map((id) => sources.indexOf(id).toString(36)).join('');
    return { ...rest, sources, items: items.map((item) => (item.sources ? { ...item, sources: letters(item.sources) } : item)) };
  };
  const packFact = (fact) => (fact.items ? packItems(fact) : fact);
  const packRole = ({ facts, toolkit, ...rest }) => ({
    ...rest,
    facts: Object.fromEntries(Object.entries(facts).map(([id, list]) => [id, list.map(packFact)])),
    ...(toolkit && { toolkit: packItems(toolkit) }),
  });
  // What an entity has none of is left out: it says the same, and is not read by every page.
  const isThere = (value) => value !== null && !(Array.isArray(value) && value.length === 0);
  const packEntity = (entity) => Object.fromEntries(Object.entries(entity).filter(([, value]) => isThere(value)));
  return { ...dataset, taxonomy: dataset.taxonomy.map(packEntity), roles: dataset.roles.map(packRole) };
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
writeFileSync(new URL('src/dataset.generated.ts', root), `${made}export const datasetJson = ${literal(pack(dataset))};\n`);
writeFileSync(
  new URL('src/core/schema.generated.ts', root),
  `${made}import { once } from './once.js';\nimport type { Schema } from './schema.js';\n\nexport const datasetSchema = once(() => JSON.parse(${literal(schema)}) as Schema);\n`,
);
writeFileSync(new URL('src/version.generated.ts', root), `${made.replace('data/', 'package.json')}export const VERSION = '${dataset.version}';\n`);

if (process.argv.includes('--dist')) {
  mkdirSync(new URL('dist/data/', root), { recursive: true });
  writeFileSync(new URL('dist/data/roles.json', root), JSON.stringify(dataset));
  mkdirSync(new URL('dist/cdn/', root), { recursive: true });
  cpSync(new URL('src/reserve.css', root), new URL('dist/cdn/reserve.css', root));
  cpSync(new URL('data/schema/', root), new URL('dist/data/schema/', root), { recursive: true });
}

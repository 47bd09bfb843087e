// Checks the files of data/: `node tests/data/check-data.mjs`. Prints each problem with file and path; exits 1 on any.
//
// Beyond the schemas: every id resolves, a fact holds what its dimension's kind asks for, the taxonomy is exactly what the
// other files use (with all broader concepts), names and aliases are unique, and no source is unused.
import { readFileSync, readdirSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const root = new URL('../../data/', import.meta.url);
const problems = [];
const report = (file, path, message) => problems.push(`${file}${path}: ${message}`);

function read(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    process.exit(1);
  }
}
const folder = (name) => readdirSync(new URL(name, root)).filter((file) => file.endsWith('.json')).sort().map((file) => [name + file, read(name + file)]);

const roles = folder('roles/');
const rankings = folder('alternatives/');
const taxonomy = read('taxonomy.json');
const sources = read('sources.json');
const { dimensions, views } = read('dimensions.json');

// Every file against its schema.
const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [, schema] of folder('schema/')) ajv.addSchema(schema);
function checkSchema(schema, file, value) {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate(value)) for (const { instancePath, message } of validate.errors) report(file, instancePath, message);
}
checkSchema('taxonomy', 'taxonomy.json', taxonomy);
checkSchema('sources', 'sources.json', sources);
checkSchema('dimensions', 'dimensions.json', { dimensions, views });
for (const [file, role] of roles) checkSchema('role', file, role);
for (const [file, ranking] of rankings) checkSchema('alternatives', file, ranking);

function idsIn(file, entries) {
  const ids = new Map();
  for (const [i, entry] of entries.entries()) {
    if (ids.has(entry.id)) report(file, `/${i}/id`, `"${entry.id}" is there twice`);
    ids.set(entry.id, entry);
  }
  return ids;
}
const entityById = idsIn('taxonomy.json', taxonomy);
const sourceById = idsIn('sources.json', sources);
const dimensionById = idsIn('dimensions.json', dimensions);
const roleById = idsIn('roles/', roles.map(([, role]) => role));
for (const [file, role] of roles) if (file !== `roles/${role.id}.json`) report(file, '/id', `"${role.id}" is not the file's name`);
for (const [file, { base }] of rankings) if (file !== `alternatives/${base}.json`) report(file, '/base', `"${base}" is not the file's name`);

const usedEntities = new Set();
const usedSources = new Set();

function resolve(file, path, id, known, used) {
  if (known.has(id)) used?.add(id);
  else report(file, path, `unknown id "${id}"`);
}

// Facts.
const CONTENT = { text: 'text', list: 'items', entities: 'items', money: 'money' };

function checkItem(file, path, item) {
  const ids = typeof item === 'string' ? [item] : 'anyOf' in item ? item.anyOf : [item.id, ...(item.with ?? [])];
  if (typeof item === 'object') {
    const allowed = 'anyOf' in item ? ['anyOf'] : ['id', 'note', 'with'];
    for (const key of Object.keys(item)) if (!allowed.includes(key)) report(file, path, `unexpected "${key}"`);
  }
  if (new Set(ids).size < ids.length) report(file, path, 'names an entity twice');
  for (const id of ids) resolve(file, path, id, entityById, usedEntities);
}

function checkFact(file, path, fact, dimension) {
  if (!fact.sources?.length) report(file, path, 'no source, no fact');
  for (const id of fact.sources ?? []) resolve(file, `${path}/sources`, id, sourceById, usedSources);
  const content = ['text', 'items', 'money'].filter((key) => key in fact);
  const expected = fact.status === 'missing' ? '' : CONTENT[dimension.kind];
  if (content.join() !== expected) report(file, path, `a ${dimension.kind} fact must hold "${expected}", has "${content.join()}"`);
  if (dimension.kind === 'entities') fact.items?.forEach((item, i) => checkItem(file, `${path}/items/${i}`, item));
  if (dimension.kind === 'list' && fact.items?.some((item) => typeof item !== 'string')) report(file, path, 'a list holds texts only');
  if (fact.money && fact.money.min > fact.money.max) report(file, `${path}/money`, 'min is above max');
}

function checkFacts(file, path, facts, isPair) {
  for (const [id, list] of Object.entries(facts ?? {})) {
    const dimension = dimensionById.get(id);
    if (!dimension) report(file, `${path}/${id}`, 'unknown dimension');
    else if (Boolean(dimension.pair) !== isPair) report(file, `${path}/${id}`, isPair ? 'belongs to a role' : 'belongs to a pair of roles');
    else list.forEach((fact, i) => checkFact(file, `${path}/${id}/${i}`, fact, dimension));
  }
}

for (const [file, role] of roles) checkFacts(file, '/facts', role.facts, false);

for (const { id, derivedFrom } of dimensions) if (derivedFrom) resolve('dimensions.json', `/${id}/derivedFrom`, derivedFrom, dimensionById);
for (const view of views) for (const id of view.dimensions) resolve('dimensions.json', `/${view.id}`, id, dimensionById);

// Alternatives.
const words = (text) => text.split(/\s+/).length;
function checkLength(file, path, text, least, most) {
  if (words(text) < least || words(text) > most) report(file, path, `${words(text)} words, expected ${least} to ${most}`);
}
for (const [file, ranking] of rankings) {
  resolve(file, '/base', ranking.base, roleById);
  for (const id of ranking.sources ?? []) resolve(file, '/sources', id, sourceById, usedSources);
  if (!ranking.sources?.length) report(file, '/sources', 'no source');
  checkFacts(file, '/facts', ranking.facts, true);
  idsIn(file, ranking.items.map(({ roleId }) => ({ id: roleId })));
  for (const [i, item] of ranking.items.entries()) {
    const path = `/items/${i}`;
    resolve(file, `${path}/roleId`, item.roleId, roleById);
    if (item.roleId === ranking.base) report(file, path, 'a role is no alternative to itself');
    checkLength(file, `${path}/tagline`, item.tagline, 1, 10);
    checkLength(file, `${path}/body`, item.body, 60, 110);
    item.bestFor.forEach((text, n) => checkLength(file, `${path}/bestFor/${n}`, text, 4, 10));
    if ([item.tagline, ...item.bestFor].some((text) => text.endsWith('.'))) report(file, path, 'tagline and bestFor take no full stop');
    checkFacts(file, `${path}/facts`, item.facts, true);
    for (const link of item.links ?? []) {
      if (link.roleId) resolve(file, `${path}/links`, link.roleId, roleById);
      if (!link.url) continue;
      const source = sources.find(({ url }) => url === link.url);
      if (source) usedSources.add(source.id);
      else report(file, `${path}/links`, `${link.url} is not in sources.json`);
    }
  }
}
for (const [file, role] of roles) for (const [i, fact] of (role.facts.focus ?? []).entries()) checkLength(file, `/facts/focus/${i}`, fact.text ?? '', 1, 12);

// The taxonomy.
const needed = new Set();
const visit = (id) => {
  if (needed.has(id)) return;
  needed.add(id);
  entityById.get(id)?.broader?.forEach(visit);
};
usedEntities.forEach(visit);

const owners = new Map();
function claim(path, name, { id, kind }) {
  // Companies are apart: Databricks the company and Databricks the tool may share a name.
  const key = `${kind === 'company'} ${name.toLowerCase()}`;
  const owner = owners.get(key);
  if (owner) report('taxonomy.json', path, `"${name}" belongs to "${owner}" already`);
  else owners.set(key, id);
}

function hasCycle(id, trail = []) {
  return trail.includes(id) || (entityById.get(id)?.broader ?? []).some((next) => hasCycle(next, [...trail, id]));
}

for (const [i, entity] of taxonomy.entries()) {
  const path = `/${i} (${entity.id})`;
  if (!needed.has(entity.id)) report('taxonomy.json', path, 'nothing refers to it');
  for (const id of entity.broader ?? []) resolve('taxonomy.json', `${path}/broader`, id, entityById);
  if (hasCycle(entity.id)) report('taxonomy.json', `${path}/broader`, 'runs in a circle');
  for (const name of [entity.name, ...(entity.aliases ?? [])]) claim(path, name, entity);
  if (entity.homepageSource) resolve('taxonomy.json', `${path}/homepageSource`, entity.homepageSource, sourceById, usedSources);
  if (Boolean(entity.homepage) !== Boolean(entity.homepageSource)) report('taxonomy.json', path, 'homepage and homepageSource go together');
  const before = taxonomy[i - 1];
  if (before && `${before.kind} ${before.id}` > `${entity.kind} ${entity.id}`) report('taxonomy.json', path, 'out of order (kind, then id)');
}

for (const { id } of sources) if (!usedSources.has(id)) report('sources.json', `/${id}`, 'nothing refers to it');

for (const problem of problems) console.error(problem);
console.log(`${roles.length} roles, ${rankings.length} rankings, ${taxonomy.length} entities, ${sources.length} sources: ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;

// What the files of data/ have to be, beyond their schemas: every id resolves, a fact holds what its dimension's kind asks
// for, every wider concept and every company of the taxonomy is used, names and aliases are unique, and no
// source is unused. The tests call this; so can a person: `node tests/data/check-data.mjs` prints each problem.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020.js';
import { itemSources, toolkitFacts, toolkitReferences } from './check-toolkits.mjs';

/** The files of a data folder, parsed: those of a folder as [name, content] pairs, sorted by name. */
export function readData(root = new URL('../../data/', import.meta.url)) {
  const read = (file) => {
    try {
      return JSON.parse(readFileSync(new URL(file, root), 'utf8'));
    } catch (error) {
      throw new Error(`${file}: ${error.message}`, { cause: error });
    }
  };
  const folder = (name) => readdirSync(new URL(name, root)).filter((file) => file.endsWith('.json')).sort().map((file) => [name + file, read(name + file)]);
  const { dimensions, views } = read('dimensions.json');
  return { schemas: folder('schema/'), roles: folder('roles/'), rankings: folder('alternatives/'), guides: folder('guides/'), comparisons: folder('comparisons/'), profiles: folder('profiles/'), taxonomy: read('taxonomy.json'), sources: read('sources.json'), dimensions, views };
}

const idsOf = (item) => (typeof item === 'string' ? [item] : 'anyOf' in item ? item.anyOf : [item.id, ...(item.with ?? [])]);
const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));

/** Every fact with its file, path, and dimension id; `pair` for one about a pair of roles. */
function* factsIn(data) {
  const listed = function* (file, path, facts, pair) {
    for (const [id, list] of Object.entries(facts ?? {})) for (const [i, fact] of list.entries()) yield { file, path: `${path}/${id}/${i}`, id, fact, pair };
  };
  for (const [file, role] of data.roles) yield* listed(file, '/facts', role.facts, false);
  for (const [file, ranking] of data.rankings) {
    yield* listed(file, '/facts', ranking.facts, true);
    for (const [i, item] of ranking.items.entries()) yield* listed(file, `/items/${i}/facts`, item.facts, true);
  }
}

function schemas(data, report) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [, schema] of data.schemas) ajv.addSchema(schema);
  const check = (name, file, value) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate(value)) for (const { instancePath, message } of validate.errors) report(file, instancePath, message);
  };
  check('taxonomy', 'taxonomy.json', data.taxonomy);
  check('sources', 'sources.json', data.sources);
  check('dimensions', 'dimensions.json', { dimensions: data.dimensions, views: data.views });
  for (const [file, role] of data.roles) check('role', file, role);
  for (const [file, ranking] of data.rankings) check('alternatives', file, ranking);
  for (const [name, files] of Object.entries({ guide: data.guides, comparison: data.comparisons, profile: data.profiles })) for (const [file, value] of files) check(name, file, value);
}

function names(data, report) {
  const once = (file, entries) => {
    const seen = new Set();
    for (const [i, { id }] of entries.entries()) {
      if (seen.has(id)) report(file, `/${i}/id`, `"${id}" is there twice`);
      seen.add(id);
    }
  };
  for (const name of ['taxonomy', 'sources', 'dimensions']) once(`${name}.json`, data[name]);
  once('dimensions.json/views', data.views);
  once('roles/', data.roles.map(([, role]) => role));
  for (const [file, { id }] of data.roles) if (file !== `roles/${id}.json`) report(file, '/id', `"${id}" is not the file's name`);
  for (const [file, { base, items }] of data.rankings) {
    if (file !== `alternatives/${base}.json`) report(file, '/base', `"${base}" is not the file's name`);
    once(file, items.map(({ roleId }) => ({ id: roleId })));
  }
  const named = [
    ...data.guides.map(([file, { base }]) => [file, `guides/${base}`, '/base']),
    ...data.profiles.map(([file, { roleId }]) => [file, `profiles/${roleId}`, '/roleId']),
    ...data.comparisons.map(([file, { roles }]) => [file, `comparisons/${roles.join('-vs-')}`, '/roles']),
  ];
  for (const [file, name, path] of named) if (file !== `${name}.json`) report(file, path, 'is not the file\'s name');
}

function references(data, report) {
  const [entities, sources, dimensions] = [data.taxonomy, data.sources, data.dimensions].map(byId);
  const roles = byId(data.roles.map(([, role]) => role));
  const resolve = (known, file, path, id) => known.has(id) || report(file, path, `unknown id "${id}"`);
  for (const { file, path, id, fact } of factsIn(data)) {
    resolve(dimensions, file, path, id);
    for (const source of fact.sources ?? []) resolve(sources, file, `${path}/sources`, source);
    if (dimensions.get(id)?.kind === 'entities') fact.items?.forEach((item, i) => idsOf(item).forEach((entity) => resolve(entities, file, `${path}/items/${i}`, entity)));
  }
  toolkitReferences(data, (file, path, id) => resolve(entities, file, path, id), (file, path, id) => resolve(sources, file, path, id));
  for (const { id, derivedFrom } of data.dimensions) if (derivedFrom) resolve(dimensions, 'dimensions.json', `/${id}/derivedFrom`, derivedFrom);
  for (const view of data.views) for (const id of view.dimensions) resolve(dimensions, 'dimensions.json', `/${view.id}`, id);
  for (const [file, ranking] of data.rankings) {
    resolve(roles, file, '/base', ranking.base);
    for (const id of ranking.sources ?? []) resolve(sources, file, '/sources', id);
    for (const [i, item] of ranking.items.entries()) {
      resolve(roles, file, `/items/${i}/roleId`, item.roleId);
      for (const { roleId } of item.links ?? []) if (roleId) resolve(roles, file, `/items/${i}/links`, roleId);
    }
  }
  for (const { id, broader, homepageSource } of data.taxonomy) {
    for (const wider of broader ?? []) resolve(entities, 'taxonomy.json', `/${id}/broader`, wider);
    if (homepageSource) resolve(sources, 'taxonomy.json', `/${id}/homepageSource`, homepageSource);
  }
}

/** The editors' texts: guides, comparisons, profiles. */
const writings = (data) => [...data.guides, ...data.comparisons, ...data.profiles];

const CONTENT = { text: 'text', list: 'items', entities: 'items', money: 'money' };

function facts(data, report) {
  toolkitFacts(data, report);
  const dimensions = byId(data.dimensions);
  for (const { file, path, id, fact, pair } of factsIn(data)) {
    const dimension = dimensions.get(id);
    if (!dimension) continue;
    if (Boolean(dimension.pair) !== pair) report(file, path, pair ? 'belongs to a role' : 'belongs to a pair of roles');
    if (!fact.sources?.length) report(file, path, 'no source, no fact');
    const content = ['text', 'items', 'money'].filter((key) => key in fact).join();
    const expected = fact.status === 'missing' ? '' : CONTENT[dimension.kind];
    if (content !== expected) report(file, path, `a ${dimension.kind} fact must hold "${expected}", has "${content}"`);
    if (dimension.kind === 'list' && fact.items?.some((item) => typeof item !== 'string' && typeof item.text !== 'string')) report(file, path, 'a list holds texts only');
    itemSources(fact, file, path, report);
    if (fact.money && fact.money.min > fact.money.max) report(file, `${path}/money`, 'min is above max');
    if (dimension.kind !== 'entities') continue;
    for (const [i, item] of (fact.items ?? []).entries()) {
      const ids = idsOf(item);
      if (new Set(ids).size < ids.length) report(file, `${path}/items/${i}`, 'names an entity twice');
      const allowed = 'anyOf' in Object(item) ? ['anyOf'] : ['id', 'note', 'with', 'sources'];
      if (typeof item === 'object') for (const key of Object.keys(item)) if (!allowed.includes(key)) report(file, `${path}/items/${i}`, `unexpected "${key}"`);
    }
  }
}

function texts(data, report) {
  const length = (file, path, text, least, most) => {
    const words = text.split(/\s+/).length;
    if (words < least || words > most) report(file, path, `${words} words, expected ${least} to ${most}`);
  };
  for (const [file, role] of data.roles) for (const [i, fact] of (role.facts.focus ?? []).entries()) length(file, `/facts/focus/${i}`, fact.text ?? '', 1, 12);
  for (const [file, ranking] of data.rankings) {
    if (!ranking.sources?.length) report(file, '/sources', 'no source');
    for (const [i, item] of ranking.items.entries()) {
      if (item.roleId === ranking.base) report(file, `/items/${i}`, 'a role is no alternative to itself');
      length(file, `/items/${i}/tagline`, item.tagline, 1, 10);
      length(file, `/items/${i}/body`, item.body, 60, 110);
      for (const [n, text] of item.bestFor.entries()) length(file, `/items/${i}/bestFor/${n}`, text, 4, 10);
      if ([item.tagline, ...item.bestFor].some((text) => text.endsWith('.'))) report(file, `/items/${i}`, 'tagline and bestFor take no full stop');
    }
  }
}

function taxonomy(data, report) {
  const entities = byId(data.taxonomy);
  const owners = new Map();
  // Companies are apart: Databricks the company and Databricks the tool may share a name.
  for (const { id, kind, name, aliases = [] } of data.taxonomy) {
    for (const spelling of [name, ...aliases]) {
      const key = `${kind === 'company'} ${spelling.toLowerCase()}`;
      if (owners.has(key)) report('taxonomy.json', `/${id}`, `"${spelling}" belongs to "${owners.get(key)}" already`);
      else owners.set(key, id);
    }
  }
  const circles = (id, trail = []) => trail.includes(id) || (entities.get(id)?.broader ?? []).some((next) => circles(next, [...trail, id]));
  for (const [i, entity] of data.taxonomy.entries()) {
    if (circles(entity.id)) report('taxonomy.json', `/${entity.id}/broader`, 'runs in a circle');
    if (Boolean(entity.homepage) !== Boolean(entity.homepageSource)) report('taxonomy.json', `/${entity.id}`, 'homepage and homepageSource go together');
    const before = data.taxonomy[i - 1];
    if (before && `${before.kind} ${before.id}` > `${entity.kind} ${entity.id}`) report('taxonomy.json', `/${entity.id}`, 'out of order (kind, then id)');
  }
}

function usage(data, report) {
  const entities = byId(data.taxonomy);
  const dimensions = byId(data.dimensions);
  const sources = byId(data.sources);
  const [needed, cited] = [new Set(), new Set()];
  const need = (id) => {
    if (needed.has(id)) return;
    needed.add(id);
    entities.get(id)?.broader?.forEach(need);
  };
  for (const { id, fact } of factsIn(data)) {
    for (const source of fact.sources ?? []) cited.add(source);
    if (dimensions.get(id)?.kind === 'entities') (fact.items ?? []).flatMap(idsOf).forEach(need);
  }
  for (const [, { toolkit }] of data.roles) {
    for (const id of toolkit?.sources ?? []) cited.add(id);
    for (const { id, shares = [] } of toolkit?.items ?? []) {
      need(id);
      for (const { source } of shares) cited.add(source);
    }
  }
  for (const { homepageSource } of data.taxonomy) if (homepageSource) cited.add(homepageSource);
  for (const [file, { sources: from = [] }] of writings(data)) {
    if (!from.length) report(file, '/sources', 'no source');
    for (const id of from) cited.add(id);
  }
  for (const [, { market = [] }] of data.profiles) for (const { entities: named = {} } of market) [...(named.allOf ?? []), ...(named.anyOf ?? [])].forEach(need);
  for (const [file, { sources: from = [], items = [], sections = [] }] of [...data.rankings, ...data.comparisons]) {
    for (const id of from) cited.add(id);
    for (const { url, source } of [...items, ...sections].flatMap((item) => item.links ?? [])) {
      if (!url) continue;
      cited.add(source);
      if (sources.get(source)?.url !== url) report(file, '/links', `${url} is not the address of its source`);
    }
  }
  for (const { id, kind } of data.taxonomy) if (kind === 'company' && !needed.has(id)) report('taxonomy.json', `/${id}`, 'nothing refers to it');
  for (const { id } of data.sources) if (!cited.has(id)) report('sources.json', `/${id}`, 'nothing refers to it');
  const told = new Map();
  for (const { id, title, publisher, date } of data.sources) {
    const words = [title, publisher, date].join();
    if (told.has(words)) report('sources.json', `/${id}`, `a reader cannot tell it from "${told.get(words)}": same title, publisher and date`);
    told.set(words, id);
  }
  for (const { id, url } of data.sources) if (/[?&](?:authuser|autoApply|external_link|fbclid|gclid|gclsrc|ref|utm_\w+)=/.test(url)) report('sources.json', `/${id}/url`, `${url} says more than where the page is`);
}

const checks = { schemas, names, references, facts, texts, taxonomy, usage };
export const checkNames = Object.keys(checks);

/** What is wrong with the files, a line each: `roles/ml-engineer.json/facts/tools/0: no source, no fact`. */
export function checkData(data, only = checkNames) {
  const problems = [];
  for (const name of only) checks[name](data, (file, path, message) => problems.push(`${file}${path}: ${message}`));
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [data, problems] = [readData(), checkData(readData())];
  if (problems.length) console.error(problems.join('\n'));
  console.log(`${data.roles.length} roles, ${data.rankings.length} rankings, ${writings(data).length} guides, comparisons and profiles, ${data.taxonomy.length} entities, ${data.sources.length} sources: ${problems.length} problems`);
  process.exitCode = problems.length ? 1 : 0;
}

import { datasetSchema } from './schema.generated.js';
import { DatasetError, type Problem } from './errors.js';
import { idsOf, indexDataset, type Dataset, type Dimension, type Fact, type Facts, type Money, type RoleModel, type Toolkit } from './model.js';
import { describeValue, readDocument } from './schema.js';
import { finish } from './steps.js';
import { checkWritings } from './parse-curated.js';
import { checkId, checkOnce, type Ids, type Report } from './references.js';

/**
 * Checks a dataset and indexes it, once.
 *
 * @param value anything: the parsed JSON of a file, or an object of the page's own. It is copied, never written to.
 * @returns the read-only model that every comparison takes.
 * @throws {DatasetError} with the path of each problem: wrong shapes first; when there is none, ids that
 *   are twice there or lead nowhere (with the id that was probably meant), facts that do not fit their dimension,
 *   and ranges whose `max` is below their `min`.
 */
export const parseDataset = (value: unknown): RoleModel => finish(parseSteps(value));

/** The same in steps, so that large ones need not block a page: the last one gives the model. */
export function* parseSteps(value: unknown): Generator<undefined, RoleModel> {
  const problems: Problem[] = [];
  let dataset: Dataset;
  try {
    dataset = (yield* readDocument(datasetSchema(), value, problems)) as Dataset;
  } catch (error) {
    const cause = error instanceof Error ? error.message : describeValue(error);
    throw new DatasetError([{ path: '', message: `could not be read: ${cause}` }]);
  }
  if (!problems.length) yield* checkReferences(dataset, problems);
  if (problems.length) throw new DatasetError(problems);
  return indexDataset(dataset);
}

/** Names that are compared in search of what was meant: a file with thousands of mistakes is refused in no time too. */
const MOST_COMPARED = 20_000;

function* checkReferences(dataset: Dataset, problems: Problem[]): Generator<undefined, void> {
  let compared = 0;
  const report: Report = (path, message, remedy) => {
    compared += remedy?.cost ?? 0;
    problems.push({ path, message: message + (remedy && compared <= MOST_COMPARED ? remedy.find() : '') });
  };
  const sources = collectIds(dataset.sources, 'sources', report);
  const entities = collectIds(dataset.taxonomy, 'taxonomy', report);
  const dimensionIds = collectIds(dataset.dimensions, 'dimensions', report);
  const roles = collectIds(dataset.roles, 'roles', report);
  if (dataset.language !== undefined && !isLanguage(dataset.language)) report('language', `must be a language tag such as en, got ${describeValue(dataset.language)}`);
  const dimensions = new Map(dataset.dimensions.map((dimension) => [dimension.id, dimension]));

  dataset.taxonomy?.forEach((entity, i) => {
    entity.broader?.forEach((id, j) => checkId(id, entities, `taxonomy/${i}/broader/${j}`, 'entity', report));
    if (entity.homepageSource != null) checkId(entity.homepageSource, sources, `taxonomy/${i}/homepageSource`, 'source', report);
  });
  dataset.dimensions.forEach((dimension, i) => {
    if (dimension.derivedFrom === undefined) return;
    const path = `dimensions/${i}/derivedFrom`;
    checkId(dimension.derivedFrom, dimensionIds, path, 'dimension', report);
    const from = dimensions.get(dimension.derivedFrom);
    if (from && from.kind !== dimension.kind) report(path, `must be a dimension of kind ${dimension.kind}, got one of kind ${from.kind}`);
  });
  collectIds(dataset.views, 'views', report);
  dataset.views?.forEach((view, i) => {
    view.dimensions.forEach((id, j) => checkId(id, dimensionIds, `views/${i}/dimensions/${j}`, 'dimension', report));
  });

  const checkAll = (facts: Facts | undefined, path: string, ofPair: boolean): void => {
    for (const id of Object.keys(facts ?? {})) {
      const dimension = dimensions.get(id);
      if (!dimension) checkId(id, dimensionIds, `${path}/${id}`, 'dimension', report);
      else if ((dimension.pair ?? false) !== ofPair) report(`${path}/${id}`, ofPair ? 'must be in a role: this dimension is not about a pair' : 'must be in alternatives: this dimension is about a pair of roles');
      else facts![id]!.forEach((fact, i) => checkFact(fact, dimension, `${path}/${id}/${i}`, sources, entities, report));
    }
  };
  for (const [i, role] of dataset.roles.entries()) {
    checkAll(role.facts, `roles/${i}/facts`, false);
    checkToolkit(role.toolkit, `roles/${i}/toolkit`, sources, entities, report);
    yield undefined;
  }
  const bases = new Set<string>();
  for (const [i, ranking] of (dataset.alternatives ?? []).entries()) {
    const path = `alternatives/${i}`;
    checkId(ranking.base, roles, `${path}/base`, 'role', report);
    checkOnce(ranking.base, bases, `${path}/base`, report);
    ranking.sources?.forEach((id, j) => checkId(id, sources, `${path}/sources/${j}`, 'source', report));
    checkAll(ranking.facts, `${path}/facts`, true);
    const ranked = new Set([ranking.base]);
    ranking.items.forEach((item, j) => {
      checkId(item.roleId, roles, `${path}/items/${j}/roleId`, 'role', report);
      checkOnce(item.roleId, ranked, `${path}/items/${j}/roleId`, report);
      checkAll(item.facts, `${path}/items/${j}/facts`, true);
      item.links?.forEach(({ roleId, source }, k) => {
        const place = `${path}/items/${j}/links/${k}`;
        if (roleId !== undefined) checkId(roleId, roles, `${place}/roleId`, 'role', report);
        if (source !== undefined) checkId(source, sources, `${place}/source`, 'source', report);
      });
    });
    yield undefined;
  }
  checkWritings(dataset, { sources, entities, dimensions: dimensionIds, roles }, report);
}

/** The schema's pattern lets some pass that no browser knows what to do with, such as `en-u`. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function collectIds(items: readonly { readonly id: string }[] | undefined, path: string, report: Report): Ids {
  const ids = new Set<string>();
  items?.forEach(({ id }, i) => checkOnce(id, ids, `${path}/${i}/id`, report));
  return ids;
}

function checkFact(fact: Fact, dimension: Dimension, path: string, sources: Ids, entities: Ids, report: Report): void {
  fact.sources?.forEach((id, i) => checkId(id, sources, `${path}/sources/${i}`, 'source', report));
  if (fact.status === 'missing') return;
  const needs = dimension.kind === 'text' ? 'text' : dimension.kind === 'money' ? 'money' : 'items';
  if (fact[needs] === undefined) {
    report(path, `must have "${needs}", because "${dimension.id}" is of kind ${dimension.kind}`);
    return;
  }
  if (fact.money) checkMoney(fact.money, `${path}/money`, report);
  fact.items?.forEach((item, i) => {
    const isText = typeof item === 'string' || 'text' in item;
    if (typeof item === 'object' && 'sources' in item) item.sources?.forEach((id, j) => checkId(id, sources, `${path}/items/${i}/sources/${j}`, 'source', report));
    if (dimension.kind === 'entities') {
      for (const id of idsOf(item)) checkId(id, entities, `${path}/items/${i}`, 'entity', report);
      if (typeof item === 'object' && isText) report(`${path}/items/${i}`, `must be an entity, because "${dimension.id}" is of kind entities, got ${describeValue(item)}`);
    } else if (!isText) {
      report(`${path}/items/${i}`, `must be a text, because "${dimension.id}" is of kind ${dimension.kind}, got ${describeValue(item)}`);
    }
  });
}

function checkMoney({ min, max, median }: Money, path: string, report: Report): void {
  if (min === undefined && max === undefined) {
    if (median === undefined) report(path, 'must have "min" and "max", or "median"');
  } else if (min === undefined || max === undefined) {
    report(path, `must have "${min === undefined ? 'min' : 'max'}"`);
  } else if (max < min) {
    report(`${path}/max`, `must be at least "min" (${min}), got ${max}`);
  } else if (median !== undefined && (median < min || median > max)) {
    report(`${path}/median`, `must be from "min" (${min}) to "max" (${max}), got ${median}`);
  }
}

function checkToolkit(toolkit: Toolkit | undefined, path: string, sources: Ids, entities: Ids, report: Report): void {
  const seen = new Set<string>();
  for (const key of ['sources', 'detailed'] as const) toolkit?.[key]?.forEach((id, i) => checkId(id, sources, `${path}/${key}/${i}`, 'source', report));
  toolkit?.items.forEach((item, i) => {
    const place = `${path}/items/${i}`;
    checkId(item.id, entities, `${place}/id`, 'entity', report);
    checkOnce(item.id, seen, `${place}/id`, report);
    item.sources?.forEach((id, j) => checkId(id, sources, `${place}/sources/${j}`, 'source', report));
    item.shares?.forEach((share, j) => checkId(share.source, sources, `${place}/shares/${j}/source`, 'source', report));
  });
  // A change may list what the dataset that it extends only mentions.
  const mentioned = new Set<string>();
  toolkit?.mentions?.forEach((item, i) => {
    const place = `${path}/mentions/${i}`;
    checkId(item.id, entities, `${place}/id`, 'entity', report);
    checkOnce(item.id, mentioned, `${place}/id`, report);
    item.sources?.forEach((id, j) => checkId(id, sources, `${place}/sources/${j}`, 'source', report));
  });
}

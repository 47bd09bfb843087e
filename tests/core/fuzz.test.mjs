// Ten thousand damaged datasets: each is refused with paths, or read; of those that are read every fifth answers every question. Nothing else is thrown.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  alternativesTo, assessFit, comparePair, compareRoles, DatasetError, describeRole, extendDataset, fitFor, gapBetween, guideFor, holdingOf, marketOf, overlapBars, overlapOf,
  parseDataset, payChart, pinRole, profileOf, rankAlternatives, readText, searchRoles, transitionsOf, weighAnswers,
} from '../../dist/core/index.js';
import { fullDataset } from '../support/crafts.mjs';
import { damagedCopies, hostileText, poison, strangeValues } from '../support/damage.mjs';
import { builtInDataset } from '../support-node/datasets.mjs';

const everyKeyOf = (object) => Reflect.ownKeys(object).map(String).sort();
const bornWith = everyKeyOf(Object.prototype);

const POSTING = 'Requirements\n- Oven, heating and Python\n- Kettles or similar\n\nNice to have\n- Stove';
const BACKGROUND = 'I have used an oven and a stove for ten years, and never a kettle.';

/** Asks everything that the elements ask. */
function askEverything(model) {
  const roles = [...model.roles.values()];
  const ids = roles.map(({ id }) => id);
  const [background, posting] = [readText(model, BACKGROUND, 'background'), readText(model, POSTING, 'posting')];
  gapBetween(model, background, posting);
  for (const role of roles) {
    gapBetween(model, background, posting, { roleId: role.id });
    for (const source of [undefined, 'nobody', ...model.sources.keys()]) pinRole(role, source);
    describeRole(model, role.id);
    describeRole(model, role.id, undefined, 'guild');
    for (const order of ['curated', 'computed', 'both', undefined]) alternativesTo(model, role.id, { order });
    for (const direction of ['into', 'out-of']) transitionsOf(model, role, { direction });
    const guide = guideFor(model, role.id);
    if (guide) weighAnswers(guide, new Map());
    const fit = fitFor(model, role.id);
    if (fit?.checks) assessFit(fit.checks, new Set());
    rankAlternatives(model, role.id);
    marketOf(model, role.id);
    profileOf(model, role.id);
    compareRoles(model, ids, { base: role.id, dimensions: [...model.dimensions.keys()] });
    for (const other of roles) {
      holdingOf(model, role, other);
      if (other !== role) comparePair(model, role, other);
    }
  }
  compareRoles(model, ids);
  overlapBars(overlapOf(model, roles.slice(0, 4)));
  payChart(model, roles);
  for (const text of ['', 'b', 'bread maker', '\u0000', '('.repeat(50)]) searchRoles(model, text);
}

/** True when it is accepted. Fails on anything but a model or a DatasetError that names paths. */
function survives(read, what, isAsked = true) {
  let model;
  try {
    model = read();
  } catch (error) {
    assert.ok(error instanceof DatasetError, `${what}: ${error?.stack}`);
    assert.ok(error.problems.length > 0, what);
    for (const { path, message } of error.problems) {
      assert.ok(typeof path === 'string' && message.length > 0 && message.length < 500, `${what}: ${path} ${message.slice(0, 600)}`);
      assert.ok(path !== '' || /^must have "(schemaVersion|dimensions|roles)"$/.test(message), `${what}: without a place, ${message}`);
    }
    return false;
  }
  try {
    if (isAsked) askEverything(model);
  } catch (error) {
    assert.fail(`${what}: ${error?.stack}`);
  }
  return true;
}

const DEEDS = ['remove', 'replace', 'empty', 'negate', 'wrap', 'repeat', 'swap', 'add'];
const LISTS = ['sources', 'dimensions', 'views', 'taxonomy', 'roles', 'alternatives', 'guides', 'comparisons', 'profiles'];
const STRANGE = ['function', 'symbol', 'bigint', 'undefined', 'NaN', 'Infinity', 'Date', 'Map', 'Set', 'RegExp', 'itself'];

const deedAndPart = (done) => done.split('/')[0];

/** What no JSON holds among the values inside a copy. */
function kindsIn(whole) {
  const kinds = new Set();
  const look = (value, owners) => {
    if (typeof value === 'number' && !Number.isFinite(value)) kinds.add(String(value));
    if (typeof value !== 'object' || value === null) return void kinds.add(typeof value);
    if (owners.includes(value)) return void kinds.add('itself');
    kinds.add(Object.getPrototypeOf(value)?.constructor.name);
    if (owners.length < 12 && !(value.length > 5000)) for (const inner of Object.values(value)) look(inner, [...owners, value]);
  };
  look(whole, []);
  return kinds;
}

describe('damaged datasets', () => {
  it('10,000 of them: refused with paths, or answered', () => {
    const verdicts = { true: 0, false: 0 };
    const placed = new Map();
    for (const { dataset, done, number } of damagedCopies(fullDataset(), 4, 10_000, strangeValues())) {
      for (const what of [...done.map(deedAndPart), ...kindsIn(dataset)]) placed.set(what, (placed.get(what) ?? 0) + 1);
      verdicts[survives(() => parseDataset(dataset), `copy ${number}: ${done.join(', ')}`, number % 5 === 0)]++;
    }
    assert.ok(verdicts.true > 1000 && verdicts.false > 3000, JSON.stringify(verdicts));
    const wanted = [...DEEDS.flatMap((deed) => LISTS.map((list) => `${deed} ${list}`)), ...STRANGE];
    assert.deepEqual(wanted.filter((what) => !(placed.get(what) >= 20)).map((what) => `${what}: ${placed.get(what)}`), []);
    assert.deepEqual(everyKeyOf(Object.prototype), bornWith);
  });

  it('500 changes to another dataset: refused with paths, or answered', () => {
    const verdicts = { true: 0, false: 0 };
    const base = fullDataset();
    for (const { dataset, done, number } of damagedCopies({ roles: base.roles, taxonomy: base.taxonomy, alternatives: base.alternatives, sources: base.sources }, 5, 500, strangeValues())) {
      verdicts[survives(() => extendDataset(base, dataset), `change ${number}: ${done.join(', ')}`)]++;
    }
    assert.ok(verdicts.true > 50 && verdicts.false > 50, JSON.stringify(verdicts));
    assert.deepEqual(everyKeyOf(Object.prototype), bornWith);
  });

  it('a damaged copy of the built-in dataset in the hands of every question', () => {
    const verdicts = { true: 0, false: 0 };
    for (const { dataset, done, number } of damagedCopies(builtInDataset(), 13, 2)) verdicts[survives(() => parseDataset(dataset), `copy ${number}: ${done.join(', ')}`)]++;
    assert.deepEqual(verdicts, { true: 1, false: 1 });
  });

  it('markup in every string is text, or the id of nothing', () => {
    const accepts = (dataset) => survives(() => parseDataset(dataset), 'markup', false);
    const { dataset, paths } = poison(fullDataset(), hostileText, accepts);
    assert.ok(paths.length > 80, String(paths.length));
    for (const path of ['sources/0/url', 'roles/0/longName', 'roles/0/aliases/0', 'taxonomy/0/homepage', 'roles/0/facts/habits/0/items/1/text', 'roles/0/facts/salary/0/money/region', 'profiles/0/market/0/examples/0', 'version']) assert.ok(paths.includes(path), path);
    assert.equal(survives(() => parseDataset(dataset), 'markup'), true);
  });

  it('ids that lead in a circle', () => {
    const dataset = fullDataset();
    dataset.taxonomy[0].broader = ['heating', 'oven'];
    dataset.taxonomy[2].broader = ['oven'];
    dataset.dimensions[2].derivedFrom = 'main-tools';
    assert.equal(survives(() => parseDataset(dataset), 'circle'), true);
    const self = fullDataset();
    self.extra = self;
    self.roles[0].extra = self.roles;
    assert.equal(survives(() => parseDataset(self), 'itself'), true);
  });
});

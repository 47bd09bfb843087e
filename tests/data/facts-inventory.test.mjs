// Holds the dataset to an inventory of what was read of the roles' pages: no item, level or figure that the pages do not give.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInDataset } from '../support-node/datasets.mjs';

const inventory = JSON.parse(readFileSync(new URL('facts-inventory.json', import.meta.url), 'utf8')).roles;
const { roles, taxonomy } = builtInDataset();
const nameOf = new Map(taxonomy.map(({ id, name }) => [id, name]));
/** Read word by word: tests/data/inventory.json holds what they say. */
const DOCUMENTS = new Set(['alternatives-ml-engineer', 'alternatives-mlops-engineer', 'ml-engineer-vs-backend-engineer', 'ml-engineer-in-practice']);

const fromPages = ({ facts }, id) => (facts[id] ?? []).filter(({ sources }) => !sources.some((source) => DOCUMENTS.has(source)));
const itemsFromPages = (role, id) => fromPages(role, id).flatMap(({ items }) => items);

/** What one of the four documents names for a role and the pages do not: API design among what is not negotiable, MLOps as what the role applies. */
const fromDocuments = { 'ml-engineer': ['api-design 1'], 'mlops-engineer': ['mlops 1'] };

describe('what was read of the roles', () => {
  it('is there of each of them', () => assert.deepEqual(Object.keys(inventory).sort(), roles.map(({ id }) => id).sort()));

  for (const role of roles) {
    const read = inventory[role.id];

    it(`${role.name}: the toolkit has the items, the levels and the number of pages`, () => {
      for (const level of ['core', 'common', 'adjacent']) {
        const items = role.toolkit.items.filter((item) => item.level === level).map(({ id, sources }) => `${id} ${sources.length}`);
        const added = level === 'adjacent' ? (fromDocuments[role.id] ?? []) : [];
        assert.equal(items.sort().join(', '), [...read[level].split(', '), ...added].sort().join(', '), level);
      }
    });

    it(`${role.name}: each figure was read, with its terms and date`, () => {
      for (const { money, asOf = null } of role.facts.salary ?? []) {
        const { min, max, median, currency, period, basis, region } = money;
        const figure = JSON.parse(JSON.stringify({ min, max, median, currency, period, basis, region, asOf }));
        assert.ok(read.pay.some((one) => JSON.stringify(one) === JSON.stringify(figure)), JSON.stringify(figure));
      }
    });

    it(`${role.name}: workflows, outputs, career and employers were read`, () => {
      for (const id of ['workflows', 'outputs', 'progression']) {
        const texts = itemsFromPages(role, id).map((item) => item.text ?? item);
        assert.deepEqual(texts.filter((text) => !read[id].includes(text)), [], id);
      }
      const employers = itemsFromPages(role, 'companies').map((item) => nameOf.get(item.id ?? item).replace(/ \(company\)$/, ''));
      assert.deepEqual(employers.filter((name) => !read.companies.includes(name)), []);
    });
  }

  it('is enough to compare: most texts are from pages', () => {
    const count = roles.flatMap((role) => ['workflows', 'outputs', 'progression', 'companies'].flatMap((id) => itemsFromPages(role, id))).length;
    assert.ok(count > 220, String(count));
  });
});

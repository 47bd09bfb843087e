// Holds the dataset to an inventory that was written by reading the source documents again: every cell of their tables, item
// by item in their order, and every place of their rankings. What the dataset adds or leaves out fails here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInDataset } from '../support-node/datasets.mjs';

const inventory = JSON.parse(readFileSync(new URL('inventory.json', import.meta.url), 'utf8'));
const dataset = builtInDataset();
const dimensions = new Map(dataset.dimensions.map((dimension) => [dimension.id, dimension]));

/** The id of the entity that a document means by a name; companies are looked up among companies only. */
function idOf(name, isCompany) {
  const mapped = inventory.spellings[name];
  if (mapped) return mapped;
  const wanted = name.toLowerCase();
  const owners = dataset.taxonomy.filter((entity) => (entity.kind === 'company') === isCompany && [entity.name, ...(entity.aliases ?? [])].some((spelling) => spelling.toLowerCase() === wanted));
  assert.equal(owners.length, 1, `"${name}" is the name of ${owners.length} entities`);
  return owners[0].id;
}

function itemOf(written, isCompany) {
  if (typeof written === 'string') return idOf(written, isCompany);
  if (Array.isArray(written)) return { anyOf: written.map((name) => idOf(name, isCompany)) };
  const { name, note, with: details } = written;
  return { id: idOf(name, isCompany), ...(note && { note }), ...(details && { with: details.map((detail) => idOf(detail, isCompany)) }) };
}

/** The facts that a document gives of a role, by dimension, pair facts among them; each as [place, fact]. */
function factsFrom(source, roleId) {
  const found = new Map();
  const add = (facts) => {
    for (const [id, list] of Object.entries(facts ?? {})) found.set(id, [...(found.get(id) ?? []), ...list.filter((fact) => fact.sources.includes(source))]);
  };
  add(dataset.roles.find(({ id }) => id === roleId).facts);
  for (const ranking of dataset.alternatives) {
    if (ranking.base === roleId) add(ranking.facts);
    for (const item of ranking.items) if (item.roleId === roleId) add(item.facts);
  }
  return new Map([...found].filter(([, list]) => list.length > 0));
}

function assertCell(fact, expected, dimension) {
  if (expected === null) {
    assert.deepEqual(fact, { sources: fact.sources, status: 'missing' });
  } else if (dimension.kind === 'money') {
    assert.deepEqual(fact.money, expected);
    assert.equal(fact.asOf ?? null, null, 'the document is undated');
  } else if (dimension.kind === 'entities') {
    assert.deepEqual(fact.items, expected.map((written) => itemOf(written, dimension.of === 'company')));
  } else {
    const texts = dimension.kind === 'text' ? [fact.text] : fact.items;
    assert.equal(texts.length, expected.terms.length);
    for (const [i, term] of expected.terms.entries()) {
      if (expected.exact) assert.equal(texts[i], term);
      else assert.ok(texts[i].toLowerCase().includes(term.toLowerCase()), `"${texts[i]}" speaks of "${term}"`);
    }
  }
}

for (const [source, roles] of Object.entries(inventory.tables)) {
  describe(`the table of ${source}`, () => {
    for (const [roleId, cells] of Object.entries(roles)) {
      it(`has the same cells of ${roleId}`, () => {
        // Whom a role suits best stands in the ranking of the same document, and is held to that.
        assert.deepEqual([...factsFrom(source, roleId).keys()].filter((id) => id !== 'best-for' || id in cells).sort(), Object.keys(cells).sort());
      });
      for (const [id, expected] of Object.entries(cells)) {
        it(`has the same in the cell ${id} of ${roleId}`, () => {
          const facts = factsFrom(source, roleId).get(id) ?? [];
          assert.equal(facts.length, 1);
          assertCell(facts[0], expected, dimensions.get(id));
        });
      }
    }
    it('has no other roles', () => {
      const known = dataset.roles.filter(({ id }) => factsFrom(source, id).size > 0).map(({ id }) => id);
      assert.deepEqual(known.sort(), Object.keys(roles).sort());
    });
  });
}

for (const [base, expected] of Object.entries(inventory.alternatives)) {
  describe(`the alternatives to ${base}`, () => {
    const ranking = dataset.alternatives.find((candidate) => candidate.base === base);

    it(`are the same ${expected.items.length}, in the same order`, () => {
      assert.deepEqual(ranking.items.map(({ roleId }) => roleId), expected.items.map(({ role }) => role));
      assert.deepEqual(ranking.sources, [expected.source]);
      assert.equal(ranking.why.length, expected.why);
    });

    it(`have four entries of whom each suits best, ${expected.bestFor} in all`, () => {
      for (const { roleId, bestFor } of ranking.items) assert.equal(bestFor.length, 4, roleId);
      assert.equal(ranking.items.flatMap(({ bestFor }) => bestFor).length, expected.bestFor);
      for (const { bestFor } of ranking.items) assert.equal(new Set(bestFor).size, 4);
      const others = ranking.items.filter(({ roleId }) => !['ml-engineer', 'backend-engineer'].includes(roleId));
      for (const { roleId, bestFor } of others) assert.deepEqual(factsFrom(ranking.sources[0], roleId).get('best-for').map(({ items }) => items), [bestFor], roleId);
    });

    for (const [i, { role, toolkit, link, url }] of expected.items.entries()) {
      it(`link from ${role} to ${toolkit ? 'its own toolkit and ' : ''}one page outside`, () => {
        const { links } = ranking.items[i];
        const own = links.filter(({ roleId }) => roleId !== undefined);
        assert.deepEqual(own.map(({ roleId, url: address }) => [roleId, address]), toolkit ? [[role, null]] : []);
        const outside = links.filter(({ roleId }) => roleId === undefined);
        assert.equal(outside.length, 1);
        assert.ok(outside[0].label.includes(link), outside[0].label);
        assert.equal(outside[0].url, url, 'the confirmed address, or none');
      });
    }
  });
}

describe('the inventory in figures', () => {
  const cells = Object.values(inventory.tables).flatMap((roles) => Object.values(roles).map((row) => Object.keys(row).length));
  it('counts 8 rows of 4, 7 rows of 5, and 2 columns of 8', () => {
    assert.deepEqual(cells, [...Array(8).fill(4), ...Array(7).fill(5), ...Array(2).fill(8)]);
  });
  it('counts 13 places in rankings, 12 links to a toolkit, 13 outside, 9 of them to a confirmed address', () => {
    const items = Object.values(inventory.alternatives).flatMap((ranking) => ranking.items);
    const links = dataset.alternatives.flatMap((ranking) => ranking.items.flatMap((item) => item.links));
    assert.deepEqual([items.length, links.length, links.filter(({ roleId }) => roleId).length, links.filter(({ url }) => url).length], [13, 25, 12, 9]);
  });
  it('holds short terms only', () => {
    const texts = (value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : []);
    for (const text of texts({ ...inventory, note: '' })) assert.ok(text.split(/\s+/).length <= 4, text);
  });
});

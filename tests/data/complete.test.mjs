// What each role has to have, and what is known to be lacking: a change of either list is deliberate.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtInDataset } from '../support-node/datasets.mjs';

const { roles, alternatives, dimensions } = builtInDataset();
const read = (file) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');

describe('the sixteen roles', () => {
  /** For these no good figure was found: better none than a doubtful one. */
  const LACKING = ['analytics-engineer: salary', 'data-analyst: salary'];

  it('have a focus, workflows, outputs, a career, and pay or a place on the list of exceptions', () => {
    assert.equal(roles.length, 16);
    const isStated = (facts = []) => facts.some((fact) => fact.text || fact.items?.length || fact.money);
    const lacking = roles.flatMap(({ id, facts }) => ['focus', 'workflows', 'outputs', 'progression', 'salary'].filter((one) => !isStated(facts[one])).map((one) => `${id}: ${one}`));
    assert.deepEqual(lacking, LACKING);
  });
});

describe('every figure of pay', () => {
  const moneyIds = dimensions.filter(({ kind }) => kind === 'money').map(({ id }) => id);
  const listed = (owner, facts = {}) => moneyIds.flatMap((id) => (facts[id] ?? []).filter(({ money }) => money).map((fact) => ({ what: `${owner}, ${fact.sources.join()}`, ...fact })));
  const figures = [
    ...roles.flatMap(({ id, facts }) => listed(id, facts)),
    ...alternatives.flatMap(({ base, facts, items }) => [...listed(base, facts), ...items.flatMap((item) => listed(`${base} to ${item.roleId}`, item.facts))]),
  ];
  const without = (isThere) => figures.filter((fact) => !isThere(fact)).map(({ what }) => what);

  it('has a region, a currency and a period', () => {
    assert.ok(figures.length >= 20, String(figures.length));
    assert.deepEqual(without(({ money }) => money.region && money.currency && money.period), []);
  });

  it('has a date, or its source is known to be undated', () => {
    assert.deepEqual(without(({ asOf }) => /^\d{4}(-\d{2}){0,2}$/.test(asOf ?? '')), ['backend-engineer, ml-engineer-vs-backend-engineer', 'ml-engineer, ml-engineer-vs-backend-engineer']);
  });

  it('has a basis, or its source is known not to say one', () => {
    assert.deepEqual(without(({ money }) => money.basis), [
      'data-engineer, paymetric-de-uk', 'data-scientist, jobs-in-data-2023', 'ml-engineer, jobs-in-data-2023', 'ml-engineer, describeme-ml-engineer', 'mlops-engineer, jobs-in-data-2023',
    ]);
  });
});

describe('data/README.md', () => {
  it('names every property that a schema knows', () => {
    const names = new Set();
    const collect = (value) => {
      if (typeof value !== 'object' || value === null) return;
      if (typeof value.properties === 'object') for (const name of Object.keys(value.properties)) names.add(name);
      Object.values(value).forEach(collect);
    };
    for (const file of readdirSync(new URL('../../data/schema/', import.meta.url))) collect(JSON.parse(read(`schema/${file}`)));
    assert.ok(names.size > 80, String(names.size));
    const text = read('README.md').replace(/```[^]*?```/g, '');
    assert.deepEqual([...names].filter((name) => !text.includes(`\`${name}\``)), []);
  });
});

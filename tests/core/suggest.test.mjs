import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRoles, parseDataset, suggestId } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';

const roles = builtInDataset().roles.map(({ id }) => id);

describe('for a mistyped id', () => {
  const meant = {
    'ml-enginer': 'ml-engineer', 'ml-engieneer': 'ml-engineer', 'mlops-enginer': 'mlops-engineer', 'ML Engineer': 'ml-engineer', ml_engineer: 'ml-engineer', ' ml-engineer ': 'ml-engineer',
    'data-enigneer': 'data-engineer', 'data-scientits': 'data-scientist', 'Data  Scientist': 'data-scientist', backend: 'backend-engineer', 'back-end-engineer': 'backend-engineer', devops: 'devops-engineer',
    cloud: 'cloud-architect', 'cloud-architect-senior': 'cloud-architect', 'full-stack-engineer': 'fullstack-engineer', 'ml-engineer': 'ml-engineer', 'ai-enginee': 'ai-engineer',
  };
  for (const [typed, id] of Object.entries(meant)) it(`${JSON.stringify(typed)} was meant to be ${id}`, () => assert.equal(suggestId(typed, roles), id));

  it('nothing is suggested that is not near', () => {
    for (const typed of ['', ' ', 'zookeeper', 'astronaut', 'q', '-', '__proto__', 'x'.repeat(10_000), '🚀']) assert.equal(suggestId(typed, roles), undefined, typed.slice(0, 20));
  });

  it('nothing is suggested when nothing is there', () => {
    assert.equal(suggestId('ml-engineer', []), undefined);
    assert.equal(suggestId('ml-engineer', new Map().keys()), undefined);
  });

  it('the nearest of several is suggested, in whatever order they come', () => {
    for (const known of [['abcdxx', 'abcdex'], ['abcdex', 'abcdxx']]) assert.equal(suggestId('abcdef', known), 'abcdex');
  });

  it('two letters that have changed places are one mistake', () => {
    assert.equal(suggestId('abdc', ['abcd']), 'abcd');
    assert.equal(suggestId('abdcef', ['abdxyf', 'abcdef']), 'abcdef', 'so it is nearer than two replaced letters');
  });

  it('one of a thousand is found', () => {
    const known = Array.from({ length: 1000 }, (_, i) => `role-number-${i}-of-many`);
    assert.equal(suggestId('role-nmber-777-of-many', known), 'role-number-777-of-many');
  });
});

describe('a role that is asked for by another of its names', () => {
  const model = parseDataset(builtInDataset());
  const suggested = (id) => findRoles(model, [id]).unknown[0]?.suggestion;

  it('is suggested by its id', () => {
    assert.equal(suggested('machine-learning-engineer'), 'ml-engineer');
    assert.equal(suggested('backend-developer'), 'backend-engineer');
    assert.equal(suggested('Full Stack Developer'), 'fullstack-engineer');
    assert.equal(suggested('front_end_developr'), 'frontend-engineer');
    assert.equal(suggested('ml-enginer'), 'ml-engineer');
    assert.equal(suggested('zoo-keeper'), undefined);
  });

  it('whichever of them it is', () => {
    const named = [...model.roles.values()].flatMap(({ id, name, longName = name, aliases = [] }) => [name, longName, ...aliases].map((other) => [other, id]));
    assert.ok(named.length > 80);
    for (const [other] of named) {
      const meant = suggested(other) ?? other;
      assert.ok(named.some(([one, id]) => one === other && id === meant), `${other}: ${meant}`);
    }
  });
});

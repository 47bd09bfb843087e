import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { askedOf, moveSources, parseDataset, transitionsOf } from '../../dist/core/index.js';
import { builtInDataset, fullDataset, smallDataset } from '../support-node/datasets.mjs';
import { allHeld } from '../support-node/held.mjs';

describe('moves', () => {
  let model;
  const moves = (id, options) => transitionsOf(model, model.roles.get(id), options);
  before(() => (model = parseDataset(builtInDataset())));

  it('into ML Engineer are the four that editors describe, in their order', () => {
    const all = moves('ml-engineer');
    assert.deepEqual(all.map(({ fromName, status }) => [fromName, status]), [
      ['Backend Engineer', 'stated'], ['Data Scientist', 'stated'], ['Data Engineer', 'stated'], ['Research Scientist', 'stated'],
    ]);
    assert.deepEqual(all.map(({ transfers, missing }) => [transfers.length, missing.length]), [[5, 1], [1, 4], [2, 3], [1, 1]]);
    assert.deepEqual(all.map(({ from }) => from.id), ['backend-engineer', 'data-scientist', 'data-engineer', 'research-scientist']);
    assert.deepEqual(moveSources(all).map(({ id }) => id), ['ml-engineer-in-practice']);
  });

  it('out of a role are those that editors describe into others', () => {
    const [move, ...others] = moves('backend-engineer', { direction: 'out-of' });
    assert.deepEqual([move.to.id, move.status, others.length], ['ml-engineer', 'stated', 0]);
  });

  it('of any other pair are counted from facts: nothing both carries over and is missing, and all of the target’s items are in one of the two', () => {
    for (const from of model.roles.values()) {
      for (const to of model.roles.values()) {
        if (from === to) continue;
        const [move] = moves(to.id, { others: [from.id] });
        if (!move || move.status === 'stated') continue;
        const both = move.transfers.filter((name) => move.missing.includes(name));
        assert.deepEqual(both, [], `${from.id} to ${to.id}`);
        assert.ok(move.sources.length > 0);
        const held = new Set(allHeld(model, from, { mentions: false }));
        const named = new Set(allHeld(model, from).map((id) => model.entities.get(id).name));
        assert.deepEqual(move.missing.filter((name) => named.has(name)), [], `${from.id} to ${to.id}`);
        assert.deepEqual(move.transfers, askedOf(model, to).filter(({ id }) => held.has(id)).map(({ name }) => name), `${from.id} to ${to.id}`);
      }
    }
  });

  it('miss nothing that a document names for the role: no API design for an ML Engineer, no MLOps for an MLOps Engineer', () => {
    for (const [from, id] of [['ml-engineer', 'api-design'], ['mlops-engineer', 'mlops']]) {
      const into = [...model.roles.values()].filter((role) => role.id !== from && askedOf(model, role).some((item) => item.id === id));
      assert.ok(into.length >= 2, `${id} is asked for by ${into.length}`);
      for (const role of into) {
        const [move] = moves(role.id, { others: [from] });
        if (move.status === 'derived') assert.ok(move.transfers.includes(model.entities.get(id).name), `${from} to ${role.id}`);
      }
    }
  });

  it('prefer what editors wrote where they did', () => {
    assert.deepEqual(moves('ml-engineer', { others: ['data-engineer', 'devops-engineer'] }).map(({ status }) => status), ['stated', 'derived']);
  });

  it('of a role that nobody has described come from the roles that share most with it, four at most', () => {
    for (const { id } of model.roles.values()) {
      const all = moves(id);
      if (all[0]?.status === 'stated') continue;
      assert.ok(all.length <= 4 && all.every(({ status, transfers }) => status === 'derived' && transfers.length));
      const counts = all.map(({ transfers }) => transfers.length);
      assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
      const others = [...model.roles.keys()].filter((other) => other !== id && !all.some(({ from }) => from.id === other));
      for (const other of others) assert.ok((moves(id, { others: [other] })[0]?.transfers.length ?? 0) <= (counts[3] ?? 0), `${other} to ${id}`);
    }
  });

  it('to the role itself, or to one that is not there, are none', () => {
    assert.deepEqual(moves('ml-engineer', { others: ['ml-engineer', 'nobody'] }).length, 0);
  });

  it('are none where no facts are there to count', () => {
    const small = parseDataset(smallDataset());
    assert.deepEqual(transitionsOf(small, small.roles.get('baker')), []);
    assert.deepEqual(transitionsOf(small, small.roles.get('baker'), { others: ['brewer'] }), []);
  });

  it('are none where only one side has facts to count', () => {
    const dataset = builtInDataset();
    const known = parseDataset({ ...dataset, roles: [...dataset.roles, { id: 'newcomer', name: 'Newcomer', facts: {} }] });
    for (const direction of ['into', 'out-of']) {
      assert.deepEqual(transitionsOf(known, known.roles.get('data-engineer'), { others: ['newcomer'], direction }), []);
      assert.deepEqual(transitionsOf(known, known.roles.get('newcomer'), { others: ['data-engineer'], direction }), []);
    }
  });

  it('keep what an own dataset says', () => {
    const full = parseDataset(fullDataset());
    const [baker, chemist] = transitionsOf(full, full.roles.get('brewer'));
    assert.deepEqual([baker.fromName, [...baker.missing], chemist.fromName, [...chemist.transfers]], ['Baker', ['Hops', 'Malt'], 'Chemist', []]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overlapOf, parseDataset } from '../../dist/core/index.js';
import { builtInDataset } from '../support-node/datasets.mjs';
import { allHeld } from '../support-node/held.mjs';

const ids = (things) => things.map(({ id }) => id);
const keys = (items) => items.map(({ key }) => key);

describe('overlaps of the built-in roles', () => {
  const builtIn = parseDataset(builtInDataset());
  const roles = [...builtIn.roles.values()];
  const pairs = roles.flatMap((a, i) => roles.slice(i + 1).map((b) => [a, b]));
  const namedBy = ({ facts }) => new Set(Object.entries(facts).filter(([id]) => builtIn.dimensions.get(id).kind === 'entities').flatMap(([, all]) => all).flatMap(({ items = [] }) => items.flatMap((item) => (typeof item === 'string' ? [item] : (item.anyOf ?? [item.id, ...(item.with ?? [])])))));

  it('leave out nothing that a fact states', () => {
    for (const pair of pairs) {
      for (const { kind, shared, also, parts, silent } of overlapOf(builtIn, pair).facets) {
        for (const { role, alone } of parts) {
          const told = new Set(keys([...shared, ...also, ...alone]));
          const stated = [...namedBy(role)].filter((id) => builtIn.entities.get(id).kind === kind);
          assert.deepEqual(silent.includes(role) ? [] : stated.filter((id) => !told.has(id)), [], `${pair.map(({ id }) => id)}: ${role.id}, ${kind}`);
        }
      }
    }
  });

  it('call nothing one’s alone that any page, or a ranking of its alternatives, names for the other role', () => {
    const of = (...roleIds) => overlapOf(builtIn, roleIds.map((id) => builtIn.roles.get(id)));
    const also = (found, kind) => keys(found.facets.find((one) => one.kind === kind).also);
    assert.deepEqual(also(of('ml-engineer', 'backend-engineer'), 'tool'), ['docker', 'aws', 'google-cloud']);
    for (const { base, facts, items } of builtIn.alternatives.values()) {
      for (const one of [{ roleId: base, facts }, ...items]) {
        const held = new Set(allHeld(builtIn, builtIn.roles.get(one.roleId)));
        const said = Object.values(one.facts ?? {}).flat().flatMap(({ items: all }) => all.flatMap((item) => (typeof item === 'string' ? [item] : (item.anyOf ?? [item.id]))));
        assert.deepEqual(said.filter((id) => !held.has(id)), [], `what the alternatives to ${base} say of ${one.roleId}`);
      }
    }
    // Of the running text of the four documents, read again.
    const mentioned = { 'backend-engineer': ['software-engineering', 'containerization'], 'ml-engineer': ['distributed-systems', 'system-design', 'scalability'] };
    for (const id of Object.values(mentioned).flat()) assert.ok(also(of('ml-engineer', 'backend-engineer'), 'skill').includes(id), id);
    for (const id of ['infrastructure-as-code', 'cloud-platform', 'ci-cd']) assert.ok(also(of('ml-engineer', 'devops-engineer'), 'skill').includes(id), id);
    for (const id of ['gpu-computing', 'ml-pipelines']) assert.ok(!keys(of('ml-engineer', 'mlops-engineer').facets[0].parts[1].alone).includes(id), id);
    // Of the MLOps page: what an ML Engineer has in common with an MLOps Engineer.
    for (const id of ['model-training', 'model-evaluation', 'software-engineering', 'mlops']) assert.ok(also(of('mlops-engineer', 'ml-engineer'), 'skill').includes(id), id);
    for (const pair of pairs) {
      const known = pair.map((role) => new Set(allHeld(builtIn, role)));
      for (const { kind, parts, silent } of overlapOf(builtIn, pair).facets) {
        if (kind === 'company' || silent.length) continue;
        for (const [i, { alone, near }] of parts.entries()) assert.deepEqual([...keys(alone), ...ids(near)].filter((id) => known[1 - i].has(id)), [], `${ids(pair)}: ${kind}`);
      }
    }
  });

  it('of three call nothing one’s alone that another has, and name each thing with every role that has it', () => {
    const known = new Map(roles.map((role) => [role, new Set(allHeld(builtIn, role))]));
    const triples = pairs.flatMap(([a, b], i) => roles.slice(i % 3).filter((role) => role !== a && role !== b).map((c) => [a, b, c]));
    assert.ok(triples.length > 1000);
    for (const group of triples) {
      for (const { kind, parts, silent } of overlapOf(builtIn, group).facets) {
        if (kind === 'company') continue;
        for (const role of silent) assert.deepEqual([...known.get(role)].filter((id) => builtIn.entities.get(id).kind === kind), [], `${ids(group)}: ${role.id} is not silent`);
        for (const { role, alone, partly } of parts) {
          for (const other of group) if (other !== role) assert.deepEqual(keys(alone).filter((id) => known.get(other).has(id)), [], `${ids(group)}: ${role.id} beside ${other.id}, ${kind}`);
          for (const id of keys(partly)) assert.equal(parts.filter((part) => keys(part.partly).includes(id)).length, 2, `${ids(group)}: ${id}`);
        }
      }
    }
  });
});

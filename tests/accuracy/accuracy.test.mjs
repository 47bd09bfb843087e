import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { builtInDataset } from '../support-node/datasets.mjs';
import { backgroundsOf, pathsOf, postingsOf, sentencesOf } from './labels.mjs';
import { accuracyTable, laterTable } from './table.mjs';

const scored = ['locked', 'ordinary', 'hard'];
const sets = ['develop', ...scored];
const all = (read) => sets.flatMap((set) => read(set));
const { roles, taxonomy } = builtInDataset();

describe('the labelled texts', () => {
  it('are as many as are needed to tell', () => {
    const postings = all(postingsOf);
    assert.ok(postings.length >= 72, `${postings.length} postings`);
    assert.ok(all(backgroundsOf).length >= 45);
    assert.ok(all(sentencesOf).length >= 300);
    for (const { id } of roles) assert.ok(postings.filter(({ role }) => role === id).length >= 4, `postings for ${id}`);
    assert.ok(postings.filter(({ role }) => !roles.some(({ id }) => id === role)).length >= 8, 'postings of other fields');
  });

  it('name what the dataset has', () => {
    const known = new Set(taxonomy.map(({ id }) => id));
    const named = [...all(postingsOf).map(({ name, needs }) => [name, needs.keys()]), ...all(backgroundsOf).map(({ name, has }) => [name, has]), ...all(sentencesOf).map(({ text, needs }) => [text, needs.keys()])];
    for (const [name, ids] of named) for (const id of ids) assert.ok(known.has(id), `${name}: ${id}`);
  });

  it('are in one set only, and so is each line of more than seven words', () => {
    const texts = [...all(postingsOf), ...all(backgroundsOf), ...all(sentencesOf)].map(({ text }) => text.trim());
    assert.equal(new Set(texts).size, texts.length);
    const linesOf = (set) => new Set([...postingsOf(set), ...backgroundsOf(set), ...sentencesOf(set)].flatMap(({ text }) => text.split('\n')).map((line) => line.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter(({ length }) => length > 7).map((words) => words.join(' ')));
    const [develop, ...others] = sets.map(linesOf);
    for (const [i, lines] of others.entries()) {
      assert.ok(develop.size > 300 && lines.size > 200, `${scored[i]}: ${lines.size}`);
      assert.deepEqual([...lines].filter((line) => develop.has(line)), [], scored[i]);
    }
  });

  it('have labels that are spelled as the reader of labels knows them', () => {
    const spelled = { postings: ['role', 'required', 'preferred', 'named', 'unread'], backgrounds: ['role', 'has', 'unread'] };
    for (const [kind, files] of Object.entries({ postings: all(postingsOf), backgrounds: all(backgroundsOf) })) {
      for (const { name, keys, text } of files) {
        assert.deepEqual(keys.filter((key) => !spelled[kind].includes(key)), [], name);
        assert.ok(keys.includes('role') && text.trim().length > 100, name);
      }
    }
    for (const { kind, text, needs } of all(sentencesOf)) {
      assert.ok(['posting', 'background'].includes(kind), `${kind}: ${text}`);
      for (const need of needs.values()) assert.ok(['required', 'preferred', 'named'].includes(need), `${need}: ${text}`);
    }
  });

  it('that are locked have two postings and a background for each role at least', () => {
    for (const { id } of roles) {
      assert.ok(postingsOf('locked').filter(({ role }) => role === id).length >= 2, `postings for ${id}`);
      assert.ok(backgroundsOf('locked').filter(({ role }) => role === id).length >= 1, `backgrounds for ${id}`);
    }
  });

  const sums = {
    locked: '4b882a687e38f748b2662309b8fe4b6bc2a0231594036aba838ce1c2d831c0a8',
    ordinary: '2854c85345bb8e95c3d0a09a081541dcdfa2ea12767339166ebd5b04e939fc1a',
    hard: '3689c534457502b0a27af59f9b4f55b0e5187d65912c64112cac0e61c7509094',
  };
  for (const set of scored) {
    it(`of the set ${set}, which is only scored, are as they were: who changes one changes this sum, and says why`, () => {
      const sum = createHash('sha256');
      for (const path of pathsOf(set)) sum.update(`${basename(path)}\n${readFileSync(path, 'utf8').replaceAll('\r\n', '\n')}`);
      assert.equal(sum.digest('hex'), sums[set]);
    });
  }
});

describe('the table of the README', () => {
  const rows = accuracyTable('locked').split('\n').filter((line) => /^\| [^-w]/.test(line)).map((line) => line.split('|').map((cell) => cell.trim()));

  it('counts something in each row', () => {
    assert.ok(rows.length >= 20, String(rows.length));
    for (const [, what, , of] of rows) assert.ok(Number(of.replaceAll(',', '')) > 0, `${what}: ${of}`);
  });

  it('names the version of the dataset', () => assert.ok(accuracyTable('locked').startsWith(`Dataset ${builtInDataset().version}, locked set: `)));
});

describe('the README', () => {
  it('tells how often the reader is right, as it comes out', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const table of [accuracyTable('locked'), laterTable()]) assert.ok(readme.includes(table), `README.md has not what \`npm run accuracy\` prints:\n${table}`);
  });
});

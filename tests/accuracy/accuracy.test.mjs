import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { builtInDataset } from '../support-node/datasets.mjs';
import { backgroundsOf, postingsOf, sentencesOf } from './labels.mjs';
import { accuracyTable } from './table.mjs';

const sets = ['develop', 'locked'];
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

  it('are in one set only', () => {
    const texts = [...all(postingsOf), ...all(backgroundsOf), ...all(sentencesOf)].map(({ text }) => text.trim());
    assert.equal(new Set(texts).size, texts.length);
  });
});

describe('the README', () => {
  it('tells how often the reader is right, as it comes out', () => {
    assert.ok(readFileSync(join(root, 'README.md'), 'utf8').includes(accuracyTable('locked')), 'the table in README.md is not what `npm run accuracy` prints');
  });
});

// The command that prints the lines for the head of a page that uses the loader.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';

const files = JSON.parse(readFileSync(join(root, 'dist/cdn/files.json'), 'utf8'));
const own = files['role-data[src], role-data > script'];
const change = files['role-data[extends]'];

const hints = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'hints', ...args], { encoding: 'utf8' });
  return { status, stderr, lines: stdout.split('\n').filter(Boolean) };
};
const linesOf = (folder, list) => [...[...new Set(list)].map((file) => `<link rel="modulepreload" href="${folder}${file}">`), `<script type="module" src="${folder}loader.js"></script>`];

describe('role-toolkit hints', () => {
  it('prints a line for each file of an element, and the loader’s', () => assert.deepEqual(hints('role-card'), { status: 0, stderr: '', lines: linesOf('/role-toolkit/', files['role-card']) }));

  it('names no file twice for several elements', () => assert.deepEqual(hints('role-card', 'role-data', 'alternatives-list').lines, linesOf('/role-toolkit/', [...files['role-card'], ...files['role-data'], ...files['alternatives-list']])));

  for (const folder of ['/a/b', '/a/b/']) it(`takes the folder ${folder}`, () => assert.deepEqual(hints('role-fit', '--folder', folder).lines, linesOf('/a/b/', files['role-fit'])));

  it('adds what an own dataset needs', () => assert.deepEqual(hints('role-card', '--own').lines, linesOf('/role-toolkit/', [...files['role-card'], ...files['role-data'], ...own])));
  it('adds what a change to the built-in dataset needs', () => assert.deepEqual(hints('role-card', '--extends').lines, linesOf('/role-toolkit/', [...files['role-card'], ...files['role-data'], ...own, ...change])));

  for (const [tag, message] of [
    ['role-crad', /^there is no element called role-crad; did you mean role-card\?/],
    ['constructor', /^there is no element called constructor/],
  ]) {
    it(`refuses ${tag}`, () => {
      const { status, stderr, lines } = hints(tag);
      assert.deepEqual([status, lines], [2, []]);
      assert.match(stderr, message);
    });
  }

  it('says how it is used where no element is named', () => {
    const { status, stderr } = hints();
    assert.equal(status, 2);
    assert.match(stderr, /role-toolkit hints TAG/);
  });
});

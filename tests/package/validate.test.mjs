// The command as a data owner runs it: a file in, lines and an exit code out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { validate as check } from '../../dist/cli/validate.js';
import { damagedCopies } from '../support/damage.mjs';
import { builtInDataset, fullDataset, smallDataset } from '../support-node/datasets.mjs';

const folder = mkdtempSync(join(tmpdir(), 'role-toolkit-validate-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const run = (...args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder });

function validate(content, ...args) {
  writeFileSync(join(folder, 'my.json'), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  const { status, stdout, stderr } = run('validate', 'my.json', ...args);
  return { status, stderr, lines: stdout.trim().split('\n') };
}
const lineIn = (content, text) => JSON.stringify(content, null, 2).split('\n').findIndex((line) => line.includes(text)) + 1;

describe('role-toolkit validate', () => {
  it('prints every mistake with its line, its path and what to do, and exits 1', () => {
    const dataset = smallDataset();
    dataset.roles[0].facts.habbits = dataset.roles[0].facts.habits;
    delete dataset.roles[0].facts.habits;
    dataset.roles[1].facts.salary = [{ money: { min: 9, max: 3, currency: 'EUR', period: 'year', basis: 'base', region: 'EU' } }];
    const { status, lines } = validate(dataset);
    assert.equal(status, 1);
    assert.deepEqual(lines, [
      `my.json:${lineIn(dataset, 'habbits')}: error: roles/0/facts/habbits must be the id of a known dimension, got "habbits"; did you mean "habits"?`,
      `my.json:${lineIn(dataset, '"max": 3')}: error: roles/1/facts/salary/0/money/max must be at least "min" (9), got 3`,
      '2 errors, 0 warnings',
    ]);
  });

  it('says in which line JSON ends to be JSON, in one line', () => {
    const dataset = JSON.stringify(smallDataset(), null, 2).split('\n');
    const broken = (change) => validate(dataset.map((line, i) => (i === 3 ? change(line) : line)).join('\n')).lines[0];
    for (const change of [(line) => `${line}“x”`, (line) => `${line} // why`, () => "'a': 1,", () => '}, ]', () => '<p>']) assert.match(broken(change), /^my\.json:4: error: the document is not JSON: \S/);
    assert.match(validate(`{"roles": [\n{"id": "a",\n},\n{}\n]}`).lines[0], /^my\.json:3: /);
    assert.match(validate('{"roles": [\n"a",\n').lines[0], /^my\.json:3: error: the document is not JSON: Unexpected end/);
  });

  it('warns of a format that is newer', () => assert.match(validate({ ...smallDataset(), schemaVersion: 2 }).lines.join('\n'), /warning: schemaVersion must be 1 for this build/));

  it('warns of what a change says and nobody reads, and of ids that it has mistyped', () => {
    const told = (change) => validate(change, '--extends').lines.slice(0, -1).map((line) => line.replace(/^my\.json:\d+: /, ''));
    assert.deepEqual(told({ roles: [{ id: 'data-engineer', nmae: 'X' }, { id: 'ml-engineer', removed: true }, { id: 'ai-engineer', remove: true }] }), [
      'warning: roles/0/nmae is not known, and ignored; did you mean "name"?',
      'warning: roles/1/removed is not known, and ignored; did you mean "remove"?',
    ]);
    assert.deepEqual(told({ dimension: [], taxonmy: [] }), ['warning: dimension is not known, and ignored; did you mean "dimensions"?', 'warning: taxonmy is not known, and ignored; did you mean "taxonomy"?']);
    assert.deepEqual(told({ roles: [{ id: 'data-engineer', remove: 'true' }] }), ['error: roles/0/remove must be true, or left out, got "true"']);
    assert.match(told({ roles: [{ id: 'data-enginer', name: 'P' }] })[0], /^error: roles\/0 must have "facts"; there is no "data-enginer" in the dataset that this one extends: did you mean "data-engineer"\?/);
    assert.match(told({ roles: [{ id: 'data-enginer', remove: true }] })[0], /got "data-enginer"; did you mean "data-engineer"\?/);
  });

  it('prints the same for machines', () => {
    const { status, lines } = validate({ schemaVersion: 1, dimensions: [] }, '--format', 'json');
    assert.equal(status, 1);
    assert.deepEqual(JSON.parse(lines.join('\n')), [
      { file: 'my.json', line: 1, path: '', severity: 'error', message: 'must have "roles"' },
      { file: 'my.json', line: 3, path: 'dimensions', severity: 'error', message: 'must have 1 or more items, got 0' },
    ]);
  });

  it('lets a company and a tool have the same name, and no two tools', () => {
    const named = (id, kind) => ({ id, name: 'Databricks', kind, homepage: 'https://databricks.example/' });
    const ambiguous = (...taxonomy) => validate({ ...smallDataset(), taxonomy }).lines.filter((line) => line.includes('is ambiguous'));
    assert.deepEqual(ambiguous(named('databricks', 'tool'), named('databricks-inc', 'company')), []);
    assert.equal(ambiguous(named('databricks', 'tool'), named('bricks', 'skill')).length, 1);
    assert.equal(ambiguous(named('databricks-inc', 'company'), named('bricks-inc', 'company')).length, 1);
  });

  it('warns of concepts that are kinds of themselves, each with the way back', () => {
    const entity = (id, ...broader) => ({ id, name: id, kind: 'skill', broader });
    const { status, lines } = validate({ ...smallDataset(), taxonomy: [entity('bread', 'dough'), entity('dough', 'cake', 'food'), entity('cake', 'bread'), entity('pie', 'pie'), entity('food'), entity('roll', 'bread')] });
    assert.equal(status, 0);
    const told = lines.flatMap((line) => /warning: (taxonomy\/\d+\/broader .*)/.exec(line)?.[1] ?? []);
    assert.deepEqual(told, [
      'taxonomy/0/broader leads back to itself, by bread > dough > cake > bread; take one of these steps away',
      'taxonomy/1/broader leads back to itself, by dough > cake > bread > dough; take one of these steps away',
      'taxonomy/2/broader leads back to itself, by cake > bread > dough > cake; take one of these steps away',
      'taxonomy/3/broader leads back to itself, by pie > pie; take one of these steps away',
    ]);
  });

  it('warns of what is allowed and yet worth a look, and exits 0', () => {
    const dataset = {
      ...smallDataset(),
      sources: [{ id: 'guild', title: 'The guild' }],
      taxonomy: [
        { id: 'oven', name: 'Oven', kind: 'tool', aliases: ['Stove', 'stove'] },
        { id: 'kiln', name: 'Kiln', kind: 'tool', aliases: ['Stove'], homepage: 'https://kiln.example/' },
      ],
    };
    dataset.roles[1].facts.salary = [{ sources: ['guild'], money: { min: 3, max: 9, currency: 'EUR', period: 'year', basis: null, region: 'EU' } }];
    const { status, lines } = validate(dataset);
    assert.equal(status, 0);
    for (const expected of [
      /: warning: taxonomy\/0\/aliases\/1 is there twice, got "stove" again/,
      /: warning: taxonomy\/1\/aliases\/0 is ambiguous: "Stove" is a name of "oven" too/,
      /: warning: taxonomy\/0 has no homepage/,
      /: warning: roles\/0\/facts\/focus\/0 names no source/,
      /: warning: roles\/1\/facts\/salary\/0 is an amount without a date/,
      /: warning: roles\/1\/facts\/salary\/0\/money\/basis is not given/,
      /: warning: roles\/0 has 0 skills, tools and languages; under 8/,
    ]) assert.equal(lines.filter((line) => expected.test(line)).length, 1, String(expected));
    assert.doesNotMatch(lines.join(), /taxonomy\/1 has no homepage/);
    assert.match(lines.at(-1), /^0 errors, \d+ warnings$/);
  });

  it('warns of answers that lead nowhere and of names that nobody reads, with what was probably meant', () => {
    const dataset = {
      $schema: 'https://example.org/dataset.schema.json',
      ...smallDataset(),
      guides: [
        {
          base: 'baker',
          questions: [{ id: 'wet', question: 'Wet?', answers: [{ id: 'yes', text: 'Yes', roleId: 'brwer' }, { id: 'very', text: 'Very', roleId: 'diver' }, { id: 'little', text: 'A little', roleId: 'brewer' }] }],
        },
      ],
    };
    dataset.roles[0].aliasses = ['Bread maker'];
    Object.assign(dataset.roles[0], { colour: 'brown', names: 'beside the name' });
    dataset.roles[1].facts.focus[0].asof = '2024';
    const { status, lines } = validate(dataset);
    assert.equal(status, 0);
    const told = lines.filter((line) => /leads to|not known/.test(line));
    assert.deepEqual(told, [
      `my.json:${lineIn(dataset, '"aliasses"')}: warning: roles/0/aliasses is not known, and ignored; did you mean "aliases"?`,
      `my.json:${lineIn(dataset, '"asof"')}: warning: roles/1/facts/focus/0/asof is not known, and ignored; did you mean "asOf"?`,
      `my.json:${lineIn(dataset, '"brwer"')}: warning: guides/0/questions/0/answers/0/roleId leads to a role that is not there, got "brwer"; did you mean "brewer"?`,
      `my.json:${lineIn(dataset, '"diver"')}: warning: guides/0/questions/0/answers/1/roleId leads to a role that is not there, got "diver"; add the role, or leave "roleId" out`,
    ]);
  });

  it('prints warnings for machines too, and exits 0', () => {
    const { status, lines } = validate({ roles: [{ id: 'data-engineer', aliasses: ['Pipeline Engineer'] }] }, '--extends', '--format', 'json');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(lines.join('\n')), [
      { file: 'my.json', line: 5, path: 'roles/0/aliasses', severity: 'warning', message: 'is not known, and ignored; did you mean "aliases"?' },
    ]);
  });

  it('says in each message what has to be there, or what to do', () => {
    const told = new Map();
    for (const { dataset } of damagedCopies(fullDataset(), 7, 3000)) {
      for (const { severity, path, message } of check(JSON.stringify(dataset))) told.set(`${severity} ${message.replace(/got .*?(?=;|$)|"[^"]*"|\d+/g, '')}`, `${path} ${message}`);
    }
    assert.ok(told.size > 60, String(told.size));
    const isRemedy = /^\S* (must (be|have|not|start|end|hold|lead|stay) \S|.*(; (add|remove|leave) |did you mean "))/;
    assert.deepEqual([...told.values()].filter((message) => !isRemedy.test(message)), []);
  });

  it('says of each of a hundred ids that lead nowhere what was probably meant', () => {
    const dataset = { ...smallDataset(), taxonomy: [{ id: 'oven', name: 'Oven', kind: 'tool', broader: Array.from({ length: 100 }, () => 'ovn') }] };
    const { status, lines } = validate(dataset);
    assert.deepEqual([status, lines.length], [1, 101]);
    for (const line of lines.slice(0, -1)) assert.match(line, /got "ovn"; did you mean "oven"\?$/);
  });

  it('finds no mistake in the built-in dataset', () => assert.equal(validate(builtInDataset()).status, 0));

  it('checks a change to the built-in dataset', () => {
    const change = { roles: [{ id: 'data-engineer', name: 'Pipeline Engineer' }, { id: 'cook', name: 'Cook', facts: { focus: [{ text: 'Soup' }] } }] };
    assert.equal(validate(change, '--extends').status, 0);
    assert.equal(validate(change).status, 1);
    const claimed = validate({ taxonomy: [{ id: 'my-torch', name: 'My Torch', kind: 'tool', aliases: ['PyTorch'] }], roles: [{ id: 'cloud-architect', remove: true }] }, '--extends');
    assert.equal(claimed.status, 0);
    assert.deepEqual(claimed.lines.map((line) => line.replace(/^my.json:\d+: /, '')), [
      'warning: taxonomy/0 has no homepage, got none for "My Torch"; add "homepage" where you have confirmed one',
      'warning: taxonomy/0/aliases/0 is ambiguous: "PyTorch" is a name of "pytorch" too; leave it to one of them',
      '0 errors, 2 warnings',
    ]);
    const { status, lines } = validate({ roles: [{ id: 'data-enginer', remove: true }] }, '--extends');
    assert.equal(status, 1);
    assert.match(lines[0], /^my\.json:3: error: roles\/0 cannot be removed/);
  });

  for (const [what, text, line] of [['a comma too many', '{\n  "roles": [],\n}', 3], ['text that ends too early', '{"roles": [', 1], ['nothing', '', 1]]) {
    it(`says where JSON breaks: ${what}`, () => {
      const { status, lines } = validate(text);
      assert.equal(status, 1);
      assert.match(lines[0], new RegExp(`^my\\.json:${line}: error: the document is `));
    });
  }

  it('finds lines past strings with braces, escapes and empty lists', () => {
    const dataset = smallDataset();
    dataset.roles[0].facts.focus[0].text = 'A "quoted" {brace} [and] a \\ slash, \u2028 too';
    dataset.views = [];
    dataset.roles[1].name = 7;
    const { lines } = validate(dataset);
    assert.match(lines[0], new RegExp(`^my\\.json:${lineIn(dataset, '"name": 7')}: error: roles/1/name `));
  });

  it('exits 2 when it was not told what to check, or cannot read it', () => {
    for (const args of [[], ['validate'], ['check', 'my.json'], ['validate', 'none.json'], ['validate', 'my.json', '--format', 'xml'], ['validate', 'my.json', '--colour']]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.ok(stderr.length > 10);
    }
  });

  it('says how it is used, and which version it is', () => {
    assert.match(run('--help').stdout, /role-toolkit validate FILE/);
    assert.match(run('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

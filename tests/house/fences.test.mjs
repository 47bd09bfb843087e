// Each fence between the layers is seen to fire: a copy of src/ gets imports that must never be, and lint and the type
// check have to find exactly those. One copy and one run for all of them, with one offence in a file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of what lint and the type check read, in a folder of its own. */
function copyOfSource() {
  const folder = mkdtempSync(join(tmpdir(), 'role-toolkit-fences-'));
  for (const name of ['src', '.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

const runIn = (folder, script, ...args) => spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });

function lint(folder) {
  const { stdout, stderr } = runIn(folder, 'oxlint/bin/oxlint', '--format', 'json', 'src');
  assert.ok(stdout.startsWith('{'), stdout + stderr);
  return JSON.parse(stdout).diagnostics.map(({ filename, code, message, help }) => ({ file: filename.replaceAll('\\', '/'), code, message, help }));
}

const typeErrors = (folder) => {
  const { stdout, stderr } = runIn(folder, 'typescript/bin/tsc', '-p', 'src/core/tsconfig.json', '--pretty', 'false');
  assert.equal(stderr, '');
  return stdout.split('\n').filter((line) => line.includes('error TS')).map((line) => ({ file: line.slice(0, line.indexOf('(')).replaceAll('\\', '/'), message: line.slice(line.indexOf('error TS')) }));
};

const alone = 'core stands alone';
const outside = 'core imports nothing from outside';
const registers = 'define.js and register/ register elements';
const another = 'an element does not import another';
const byIndex = 'elements import core by its index only';

// What must never be, each in a file of its own: the line, the file it is added to, and the reason given.
const offences = [
  ['core imports Lit', `import 'lit';`, 'src/core/salary.ts', alone],
  ['core imports a part of Lit, for its types', `export type { LitElement } from 'lit';`, 'src/core/suggest.ts', alone],
  ['core imports a package of Lit', `import '@lit/context';`, 'src/core/links.ts', alone],
  ['core imports a module of Node', `import 'node:fs';`, 'src/core/model.ts', alone],
  ['core imports any other library', `import 'axe-core';`, 'src/core/errors.ts', ''],
  ['core imports a file from outside', `import '../events.js';`, 'src/core/cell.ts', outside],
  ['core/export imports a file from outside core', `import '../../events.js';`, 'src/core/export/markdown.ts', outside],
  ['an element imports another element', `import '../alternatives-list/alternatives-list.js';`, 'src/elements/role-card/role-card.ts', another],
  ["an element imports another element's styles", `import '../role-data/role-data.js';`, 'src/elements/role-card/role-card.styles.ts', another],
  ['an element imports another element by a detour', `import '../../elements/role-card/role-card.js';`, 'src/elements/role-compare-table/role-compare-table.styles.ts', another],
  ['an element imports a file of core', `export * from '../../core/compare.js';`, 'src/elements/role-data/role-data.ts', byIndex],
  ['an element imports a file of core/export', `import '../../core/export/markdown.js';`, 'src/elements/alternatives-list/alternatives-list.styles.ts', byIndex],
  ['an element imports define.js', `import '../../define.js';`, 'src/elements/alternatives-list/alternatives-list.ts', registers],
  ['an element imports what registers another', `import '../../register/role-card.js';`, 'src/elements/role-fit/role-fit.ts', registers],
  ['an element registers itself', `import '../../define-element.js';`, 'src/elements/role-gap/role-gap.ts', registers],
  ['a controller imports define.js', `import '../define.js';`, 'src/controllers/model-controller.ts', registers],
  ['a file of src imports define.js', `import './define.js';`, 'src/load.ts', registers],
];

describe('a fence in lint', () => {
  let found = [];
  before(() => {
    const folder = copyOfSource();
    try {
      for (const [, line, file] of offences) appendFileSync(join(folder, file), `\n${line}\n`);
      found = lint(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  for (const [what, line, file, reason] of offences) {
    it(`fires when ${what}: ${line}`, () => {
      const here = found.filter((diagnostic) => diagnostic.file === file);
      assert.equal(here.length, 1, JSON.stringify(here, null, 2));
      assert.equal(here[0].code, 'eslint(no-restricted-imports)');
      assert.ok(here[0].help.startsWith(reason), here[0].help);
    });
  }

  it('fires nowhere else', () => {
    const places = new Set(offences.map(([, , file]) => file));
    assert.equal(places.size, offences.length, 'one offence in a file');
    assert.deepEqual(found.filter(({ file }) => !places.has(file)), []);
  });
});

describe('the fence around core in the type check', () => {
  const names = { 'salary.ts': 'document', 'links.ts': 'window', 'suggest.ts': 'HTMLElement', 'errors.ts': 'customElements', 'cell.ts': 'localStorage', 'overlap.ts': 'fetch', 'model.ts': 'process', 'alternatives.ts': 'navigator' };
  let found = [];
  let folder;
  before(() => {
    folder = copyOfSource();
    assert.deepEqual(typeErrors(folder), [], 'core passes as it is');
    for (const [file, name] of Object.entries(names)) appendFileSync(join(folder, 'src/core', file), `\nexport const ${name}Offence = ${name};\n`);
    found = typeErrors(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [file, name] of Object.entries(names)) {
    it(`lets nothing of the platform in: ${name}`, () => {
      const here = found.filter((error) => error.file === `src/core/${file}`);
      assert.equal(here.length, 1, JSON.stringify(found, null, 2));
      assert.ok(here[0].message.includes(`'${name}'`), here[0].message);
    });
  }

  it('fires nowhere else', () => assert.equal(found.length, Object.keys(names).length));

  it('lets no file from outside in, which lint overlooks behind a detour', () => {
    appendFileSync(join(folder, 'src/core/compare.ts'), `\nimport './../events.js';\n`);
    const here = typeErrors(folder).filter((error) => error.file === 'src/core/compare.ts');
    assert.equal(here.length, 1);
    assert.match(here[0].message, /events\.ts' is not under 'rootDir'/);
  });
});

describe('the demo', () => {
  /** Addresses in quotes, url(), or an unquoted attribute that lead into a folder `src`. */
  const intoSource = (text) => text.match(/["'`(=](?:[\w.@:-]*\/)*src\/[^"'`)\s>]*/g) ?? [];
  const files = readdirSync(join(root, 'demo'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(html|m?js|css)$/.test(file));

  it('uses what users use: no page, script, or sheet refers to src/', () => {
    assert.ok(files.some((file) => file.endsWith('.html')));
    for (const file of files) assert.deepEqual(intoSource(readFileSync(join(root, 'demo', file), 'utf8')), [], file);
  });

  it('has reserve.css in the blog as it is', () => {
    const css = readFileSync(join(root, 'src', 'reserve.css'), 'utf8');
    const start = css.indexOf('@media');
    assert.ok(start >= 0);
    const rules = css.slice(start).trimEnd();
    assert.ok(rules.split('\n').length > 10, rules);
    assert.ok(readFileSync(join(root, 'demo', 'blog.html'), 'utf8').includes(rules));
  });

  it('would be caught if one did', () => {
    for (const bad of ['<script src="../src/index.ts">', "import '../src/define.js'", 'import("/src/x.js")', '<link href=../../src/reserve.css>', 'url(../src/a.css)', 'from `../src/x.js`']) assert.equal(intoSource(bad).length, 1, bad);
    for (const good of ['<script src="../dist/cdn/role-toolkit.js">', '<img src="a.png">', 'the src/ folder']) assert.equal(intoSource(good).length, 0, good);
  });
});

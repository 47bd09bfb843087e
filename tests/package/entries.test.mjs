// The entries of the package, as they stand in its tarball: bundled by people who have installed it and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { filesBelow, root } from '../../scripts/paths.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
const npm = environment.npm_execpath?.endsWith('.js') ? [process.execPath, environment.npm_execpath] : ['npm'];

const tags = filesBelow(join(root, 'src/register')).map((file) => relative(join(root, 'src/register'), file).replace('.ts', ''));

describe('an entry of the package', () => {
  let folder;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'role-toolkit-'));
    const packed = spawnSync(npm[0], [...npm.slice(1), 'pack', '--offline', '--ignore-scripts', '--pack-destination', folder], { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 2 ** 26 });
    assert.equal(packed.status, 0, packed.stderr);
    const modules = join(folder, 'node_modules');
    mkdirSync(join(modules, 'role-toolkit'), { recursive: true });
    assert.equal(spawnSync('tar', ['-xzf', join(folder, packed.stdout.trim().split('\n').at(-1)), '--strip-components=1', '-C', join(modules, 'role-toolkit')]).status, 0);
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What a bundler makes of a page's script: the modules of ours that are loaded at once. */
  async function bundle(code) {
    const file = join(folder, 'page.js');
    writeFileSync(file, code);
    const { metafile } = await build({ entryPoints: [file], absWorkingDir: folder, outdir: 'out', bundle: true, splitting: true, write: false, minify: true, format: 'esm', metafile: true, logLevel: 'silent' });
    const loaded = ['out/page.js'];
    for (const name of loaded) loaded.push(...metafile.outputs[name].imports.filter(({ kind, path }) => kind === 'import-statement' && !loaded.includes(path)).map(({ path }) => path));
    const inputs = loaded.flatMap((name) => Object.entries(metafile.outputs[name].inputs));
    const modules = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path.replace(/^.*role-toolkit\/dist\//, ''));
    return modules;
  }
  const elementsIn = (modules) => [...new Set(modules.flatMap((path) => /^elements\/([\w-]+)\//.exec(path)?.[1] ?? []))].sort();
  const partsIn = (modules) => modules.flatMap((path) => /^dataset\/(\w+)\.generated\.js$/.exec(path)?.[1] ?? []).sort();

  it('brings one element, the provider, and the parts of the dataset that they need', async () => {
    const modules = await bundle("import 'role-toolkit/elements/role-market.js';");
    assert.deepEqual(elementsIn(modules), ['role-data', 'role-market']);
    assert.deepEqual(partsIn(modules), ['profiles', 'roles', 'sources']);
    assert.deepEqual(modules.filter((path) => path.startsWith('core/posting/') || path === 'load.js'), []);
  });

  it('brings what an element is composed of', async () => {
    const modules = await bundle("import 'role-toolkit/elements/role-comparison.js';");
    assert.deepEqual(elementsIn(modules), ['role-comparison', 'role-data', 'role-overlap', 'role-salary-chart', 'role-transitions']);
  });

  it('brings all of them from the main one, registered', async () => {
    const modules = await bundle("import 'role-toolkit';");
    assert.deepEqual(elementsIn(modules), [...tags].sort());
    assert.deepEqual(modules.flatMap((path) => /^register\/([\w-]+)\.js$/.exec(path)?.[1] ?? []).sort(), [...tags].sort());
    assert.ok(modules.includes('load-now.js'), 'reads a dataset in the page at once');
    assert.deepEqual(partsIn(modules), ['alternatives', 'comparisons', 'guides', 'profiles', 'roles', 'sources', 'toolkits', 'vocabulary']);
  });

  for (const tag of tags) {
    it(`is there for ${tag}: one file that registers it, one with its class, each with its types`, async () => {
      const name = tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
      const modules = await bundle(`import '${`role-toolkit/elements/${tag}.js`}'; import { ${name} } from 'role-toolkit/classes/${tag}.js'; globalThis.it = ${name};`);
      assert.ok(modules.includes(`register/${tag}.js`));
      for (const path of [`register/${tag}.d.ts`, `elements/${tag}/${tag}.d.ts`]) assert.ok(readFileSync(join(folder, 'node_modules/role-toolkit/dist', path), 'utf8').length > 0, path);
    });
  }

  for (const moduleResolution of ['nodenext', 'bundler']) {
    it(`has types for elements and events, found by ${moduleResolution}`, () => {
      const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      writeFileSync(
        join(folder, 'typed.ts'),
        `import 'role-toolkit/elements/role-card.js';
        const card = document.createElement('role-card');
        card.roleId = 'ml-engineer';
        document.addEventListener('role-select', ({ roleIds }) => roleIds.map((id) => id.length));
        document.querySelector('role-data')?.addEventListener('role-error', ({ reason }) => reason.length);
        // @ts-expect-error what there is not
        card.roleIdentity = '';`,
      );
      const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--types', '', '--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution, 'typed.ts'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
  }

  it('keeps the files of cdn/elements in a bundle that imports them', async () => {
    const file = join(folder, 'cdn.js');
    writeFileSync(file, "import 'role-toolkit/cdn/elements/role-card.js';");
    const { outputFiles } = await build({ entryPoints: [file], absWorkingDir: folder, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
    assert.match(outputFiles[0].text, /"role-card"/);
  });

  it('throws nothing in Node, where there is no page', () => {
    const code = ['role-toolkit', 'role-toolkit/core', ...tags.flatMap((tag) => [`role-toolkit/elements/${tag}.js`, `role-toolkit/classes/${tag}.js`])].map((name) => `await import('${name}');`).join('\n');
    const file = join(folder, 'node.mjs');
    writeFileSync(file, `${code}\nconsole.log('fine');`);
    const { stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', env: environment });
    assert.deepEqual([stdout, stderr], ['fine\n', '']);
  });
});

describe('the files in cdn/', () => {
  const cdn = join(root, 'dist/cdn');
  const names = filesBelow(cdn).map((file) => relative(cdn, file).replaceAll('\\', '/'));
  const json = (name) => JSON.parse(readFileSync(join(cdn, name), 'utf8'));

  it('have their hashes in integrity.json', () => {
    const hashes = json('integrity.json');
    assert.deepEqual(Object.keys(hashes).sort(), names.filter((name) => name !== 'integrity.json').sort());
    for (const [name, hash] of Object.entries(hashes)) assert.equal(hash, `sha384-${createHash('sha384').update(readFileSync(join(cdn, name))).digest('base64')}`, name);
  });

  it('are listed by element in files.json, each element’s own first, and what an own dataset needs', () => {
    const files = json('files.json');
    assert.deepEqual(Object.keys(files).sort(), [...tags, 'role-data[extends]', 'role-data[src], role-data > script'].sort());
    for (const tag of tags) assert.equal(files[tag][0], `elements/${tag}.js`);
    const listed = new Set(Object.values(files).flat());
    assert.deepEqual([...listed].filter((name) => !names.includes(name)), []);
    assert.deepEqual(names.filter((name) => /^(elements|parts)\//.test(name) && !listed.has(name)), []);
  });

  it('hold Lit once: the single files, and the parts together', () => {
    const copies = (list) => list.map((name) => readFileSync(join(cdn, name), 'utf8')).join('\n').match(/(["'`])\$lit\$\1/g)?.length;
    assert.deepEqual([copies(['role-toolkit.js']), copies(['role-toolkit.iife.js']), copies(names.filter((name) => /^(elements|parts)\//.test(name)))], [1, 1, 1]);
  });
});

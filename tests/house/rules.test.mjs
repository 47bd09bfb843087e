import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the files of src/', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|css)$/.test(file));
  const lines = (file) => readFileSync(join(root, 'src', file), 'utf8').trimEnd().split('\n').length;

  it('have 250 lines at most', () => {
    assert.ok(files.length > 25);
    assert.deepEqual(files.filter((file) => lines(file) > 250), []);
  });

  it('are not called utils or types', () => {
    assert.deepEqual(files.filter((file) => /(^|[\\/])(utils?|helpers?|types)\.ts$/.test(file)), []);
  });
});

describe('the lock file', () => {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(text);

  // A version of rollup was published without most of its platform packages: an install from such a lock file fails elsewhere.
  it('holds every platform package of every rollup in it', () => {
    const rollups = Object.entries(packages).filter(([path]) => path.endsWith('node_modules/rollup'));
    assert.ok(rollups.length > 0);
    for (const [path, { optionalDependencies }] of rollups) {
      const platforms = Object.keys(optionalDependencies);
      assert.ok(platforms.filter((name) => name.startsWith('@rollup/rollup-')).length >= 20, path);
      for (const name of platforms) {
        const entry = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
        assert.ok(entry, `${name} has no entry`);
        assert.match(entry.integrity ?? '', /^sha512-/, name);
        if (name.startsWith('@rollup/')) assert.equal(entry.version, optionalDependencies[name], name);
      }
    }
  });

  it('holds the platform packages of every other package that has some', () => {
    const missing = [];
    for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
      for (const name of Object.keys(optionalDependencies)) {
        const owners = path.split('/node_modules/').map((_, i, parts) => parts.slice(0, i + 1).join('/node_modules/'));
        if (![...owners.map((owner) => `${owner}/node_modules/${name}`), `node_modules/${name}`].some((key) => packages[key])) missing.push(`${path}: ${name}`);
      }
    }
    assert.deepEqual(missing, []);
  });

  it('names no address to download from, so that it works with any registry', () => {
    assert.doesNotMatch(text, /"resolved"/);
  });

  it('belongs to the package', () => {
    const { name, version, dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const own = packages[''];
    assert.deepEqual([own.name, own.version, own.dependencies, own.devDependencies], [name, version, dependencies, devDependencies]);
  });
});

describe('in Node, where there is no page', () => {
  const importing = (file) => {
    const url = pathToFileURL(join(root, 'dist', file)).href;
    return spawnSync(process.execPath, ['--input-type=module', '-e', `const m = await import(${JSON.stringify(url)}); console.log(Object.keys(m).join())`], { encoding: 'utf8' });
  };
  for (const [file, names] of Object.entries({ 'index.js': ['parseDataset', 'RoleCard', 'builtInModel'], 'core/index.js': ['parseDataset', 'compareRoles', 'DatasetError'], 'define.js': [] })) {
    it(`importing ${file} does not throw, and says nothing`, () => {
      const { status, stdout, stderr } = importing(file);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      for (const name of names) assert.ok(stdout.trim().split(',').includes(name), name);
    });
  }
});

// What a person gets who installs the package, and what its commands say to a shell.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
/** Without what tells a test of Node that it runs inside another one. */
const { NODE_TEST_CONTEXT: _, ...environment } = process.env;

describe('the package', () => {
  const npm = environment.npm_execpath?.endsWith('.js') ? [process.execPath, environment.npm_execpath] : ['npm'];
  const { status, stdout, stderr } = spawnSync(npm[0], [...npm.slice(1), 'pack', '--dry-run', '--json', '--offline', '--ignore-scripts'], { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 2 ** 26 });
  const files = () => {
    assert.equal(status, 0, stderr);
    return JSON.parse(stdout)[0].files.map(({ path }) => path);
  };

  it('holds the command, the modules, the single files, the data, the schemas and the licence', () => {
    const schemas = readdirSync(join(root, 'data/schema')).map((name) => `dist/data/schema/${name}`);
    const needed = [manifest.bin['role-toolkit'], ...Object.values(manifest.exports['.']), ...Object.values(manifest.exports['./core']), 'dist/cdn/role-toolkit.js', 'dist/cdn/role-toolkit.iife.js', 'dist/cdn/reserve.css', 'dist/data/roles.json', ...schemas];
    const held = new Set(files());
    assert.deepEqual([...needed.map((path) => path.replace(/^\.\//, '')), 'README.md', 'LICENSE', 'CHANGELOG.md', 'package.json'].filter((path) => !held.has(path)), []);
  });

  it('holds nothing else: no tests, no sources, no demo', () => {
    assert.deepEqual(files().filter((path) => !/^(dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/.test(path)), []);
    assert.deepEqual(files().filter((path) => path.startsWith('dist/bench')), []);
  });

  it('has a command that a shell can start', () => assert.match(read(manifest.bin['role-toolkit']), /^#!\/usr\/bin\/env node\n/));

  it('has the schemas as they are in data/', () => {
    const names = readdirSync(join(root, 'data/schema'));
    assert.ok(names.length >= 9);
    for (const name of names) assert.equal(read(`dist/data/schema/${name}`), read(`data/schema/${name}`), name);
  });
});

describe('npm start', () => {
  it('prints an address that shows the demo, where no browser is to be found', { timeout: 120_000 }, async () => {
    const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...environment, PORT: '0', PATH: '', CHROME_PATH: '' }, stdio: ['ignore', 'pipe', 'pipe'] });
    try {
      let said = '';
      for await (const part of child.stdout) {
        said += part;
        if (said.includes('/demo/\n')) break;
      }
      const [address] = /http:\/\/localhost:\d+\/demo\//.exec(said) ?? assert.fail(`no address in: ${said}`);
      const answer = await fetch(address);
      assert.equal(answer.status, 200);
      assert.equal(await answer.text(), read('demo/index.html'));
      const script = await fetch(new URL('../dist/cdn/role-toolkit.js', address));
      assert.deepEqual([script.status, script.headers.get('content-type')?.split(';')[0]], [200, 'text/javascript']);
    } finally {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  });

  it('refuses a port that is none', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], { cwd: root, encoding: 'utf8', env: { ...environment, PORT: 'eighty' } });
    assert.deepEqual([status, stderr], [1, 'PORT must be a number from 0 to 65535, not "eighty".\n']);
  });
});

describe('npm test', () => {
  const lastOf = (...args) => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', ...args], { cwd: root, encoding: 'utf8', env: environment });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  };

  it('counts on its last line, and exits 0 when all pass', () => {
    const { status, last } = lastOf('tests/core/suggest.test.mjs');
    assert.match(last, /^[1-9]\d* passed, 0 failed$/);
    assert.equal(status, 0);
  });

  for (const [what, ...args] of [['a path that no test has', 'tests/none-of-this'], ['no engine', '--engines', ','], ['an option that there is not', '--fast']]) {
    it(`counts a failure and exits 1 for ${what}`, () => assert.deepEqual(lastOf(...args), { status: 1, last: '0 passed, 1 failed' }));
  }
});

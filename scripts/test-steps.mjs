import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';
import { npm, run } from './run.mjs';

/** A step without totals of its own: one check. */
export async function checkStep(script) {
  const failed = (await npm('run', script)) !== 0;
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0, problems: failed ? [`npm run ${script} failed`] : [] };
}

/** Runs `node ...args` and reads the totals that it writes to a file. Ending badly without a failure in them is one. */
async function countedStep(name, argsFor, env = () => ({})) {
  const folder = mkdtempSync(join(tmpdir(), 'role-toolkit-test-'));
  const file = join(folder, 'totals.json');
  try {
    const code = await run(process.execPath, argsFor(file), { env: env(file) });
    let totals;
    try {
      totals = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return { passed: 0, failed: 1, skipped: 0, problems: [`the ${name} tests broke off (exit code ${code})`] };
    }
    if (code === 0 || totals.failed > 0) return totals;
    return { ...totals, failed: 1, problems: [...totals.problems, `the ${name} tests ended with exit code ${code}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const nodeStep = (files) =>
  countedStep('Node', (totals) => [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    `--test-reporter=${pathToFileURL(join(root, 'scripts', 'node-totals.mjs'))}`,
    `--test-reporter-destination=${totals}`,
    join('scripts', 'node-tests.mjs'),
    ...files,
  ]);

export const browserStep = (files, engines) =>
  countedStep(
    'browser',
    () => [join('node_modules', '@web', 'test-runner', 'dist', 'bin.js')],
    (totals) => ({
      ROLE_TOOLKIT_TEST_FILES: JSON.stringify(files),
      ROLE_TOOLKIT_ENGINES: engines.join(','),
      ROLE_TOOLKIT_TOTALS: totals,
    }),
  );

// `npm test [-- [--engines chromium,firefox,webkit] [part of a path ...]]`
// Plain Node, because it runs before the dependencies are there. Without a path: everything. With one: only the test files
// whose path holds it, without lint and type check, and with a build only when the last one is out of date.
import { parseArgs } from 'node:util';
import { build, buildIfStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install.mjs';
import { findTests } from './test-files.mjs';
import { browserStep, checkStep, nodeStep } from './test-steps.mjs';

const total = { passed: 0, failed: 0, skipped: 0, problems: [] };
let finished = false;

// On exit, because this has to be the last line whatever else still writes.
process.on('exit', () => {
  if (!finished) total.failed++;
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  for (const problem of total.problems) console.log(`FAILED  ${problem}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

function add(result) {
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  total.problems.push(...result.problems);
}
const fail = (problem) => add({ passed: 0, failed: 1, skipped: 0, problems: [problem] });

function headline(text) {
  console.log(`\n== ${text}`);
}

async function prepare(filters) {
  headline('build');
  if (!(await installIfNeeded())) return fail('the dependencies could not be installed');
  if (!(await (filters.length > 0 ? buildIfStale() : build()))) return fail('the build failed');
  return true;
}

async function main() {
  const { values, positionals: filters } = parseArgs({
    options: { engines: { type: 'string', default: 'chromium' } },
    allowPositionals: true,
  });
  const engines = values.engines.split(',').map((name) => name.trim()).filter(Boolean);
  if (engines.length === 0) return fail('--engines names no engine');
  if (!(await prepare(filters))) return;

  const whole = filters.length === 0;
  const { node, browser } = findTests(filters);
  if (whole) {
    for (const script of ['check', 'lint']) {
      headline(script);
      add(await checkStep(script));
    }
  }
  if (!whole && node.length + browser.length === 0) fail(`no test file matches ${filters.join(' ')}`);
  if (whole && node.length === 0) fail('no Node test files (tests/**/*.test.mjs)');
  if (whole && browser.length === 0) fail('no browser test files (tests/**/*.test.ts)');
  const { findBrowserForAll } = await import('./browser.mjs');
  await findBrowserForAll();
  if (node.length > 0) {
    headline('Node tests');
    add(await nodeStep(node));
  }
  if (browser.length > 0) {
    headline(`browser tests: ${engines.join(', ')}`);
    add(await browserStep(browser, engines));
  }
}

try {
  await main();
} catch (error) {
  fail(error.message);
}
finished = true;

import { writeFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, totals);
  return totals;
}

/** A reporter for the test runner that writes its totals to `file`, and counts as failures what the runner lets pass. */
export function browserTotals({ file, missing = [] }) {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: missing.length, skipped: 0, problems: [...missing] };
      for (const session of sessions) {
        const { passed, failed, skipped } = count(session.testResults, { passed: 0, failed: 0, skipped: 0 });
        all.passed += passed;
        all.failed += failed;
        all.skipped += skipped;
        const problem = (text) => {
          all.failed++;
          all.problems.push(`${fromRoot(session.testFile)} (${session.browser.name}): ${text}`);
        };
        if (session.errors.length > 0) problem(session.errors[0].message);
        else if (passed + failed + skipped === 0) problem('no tests in this file');
        else if (!session.passed && failed === 0) problem('failed outside a test');
      }
      if (file) writeFileSync(file, JSON.stringify(all));
    },
  };
}

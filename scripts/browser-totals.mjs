import { writeFileSync } from 'node:fs';
import { testOfBundle } from './bundle-tests.mjs';
import { fromRoot } from './paths.mjs';

function count(suite, totals) {
  for (const test of suite?.tests ?? []) totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, totals);
  return totals;
}

/** A reporter for the test runner that writes its totals to `file`, and counts as failures what the runner lets pass. */
export function browserTotals({ file, missing = [] }) {
  const write = (totals) => file && writeFileSync(file, JSON.stringify(totals));
  const none = () => ({ passed: 0, failed: missing.length, skipped: 0, problems: [...missing] });
  // Already now: with no engine at all the runner does not even start.
  if (missing.length > 0) write(none());
  return {
    onTestRunFinished({ sessions }) {
      const all = none();
      for (const session of sessions) {
        const { passed, failed, skipped } = count(session.testResults, { passed: 0, failed: 0, skipped: 0 });
        all.passed += passed;
        all.failed += failed;
        all.skipped += skipped;
        const problem = (text) => {
          all.failed++;
          all.problems.push(`${testOfBundle(fromRoot(session.testFile))} (${session.browser.name}): ${text}`);
        };
        if (session.errors.length > 0) problem(session.errors[0].message);
        else if (passed + failed + skipped === 0) problem('no tests in this file');
        else if (!session.passed && failed === 0) problem('failed outside a test');
      }
      write(all);
    },
  };
}

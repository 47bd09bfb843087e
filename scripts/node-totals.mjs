// A reporter for `node --test`: at the end, one JSON object with the totals.
import { resolve } from 'node:path';
import { fromRoot } from './paths.mjs';

export default async function* nodeTotals(events) {
  const all = { passed: 0, failed: 0, skipped: 0, problems: [] };
  const filled = new Set();
  const wholeFiles = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { file, name, nesting, skip, todo, details } = data;
    // Node reports a file without tests, or one that broke off, as one test named after the file.
    if (nesting === 0 && file && resolve(name) === resolve(file)) {
      wholeFiles.push({ file, failed: type === 'test:fail', cause: details.error?.failureType });
      continue;
    }
    if (file) filled.add(resolve(file));
    // A suite, and a test that only holds others, fails once for each of those already.
    const inner = details.error?.failureType === 'subtestsFailed' || (details.type === 'suite' && type === 'test:pass');
    if (inner) continue;
    if (skip !== undefined || todo !== undefined) all.skipped++;
    else if (type === 'test:pass') all.passed++;
    else all.failed++;
  }
  for (const { file, failed, cause } of wholeFiles) {
    const empty = !filled.has(resolve(file));
    if (!empty && (!failed || cause === 'subtestsFailed')) continue;
    all.failed++;
    all.problems.push(`${fromRoot(file)}: ${failed ? 'failed outside a test' : 'no tests in this file'}`);
  }
  yield JSON.stringify(all);
}

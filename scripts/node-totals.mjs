// A reporter for scripts/node-tests.mjs, in whose process it runs: at the end, one JSON object with the totals.
import { resolve } from 'node:path';

export default async function* nodeTotals(events) {
  const all = { passed: 0, failed: 0, skipped: 0, problems: [] };
  const seen = new Set();
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const { file, name, skip, todo, details } = data;
    // A file that could not be imported is a test with the name of the file.
    for (const path of [file, name]) if (path) seen.add(resolve(path));
    // A suite, and a test that only holds others, fails once for each of those already.
    const inner = details.error?.failureType === 'subtestsFailed' || (details.type === 'suite' && type === 'test:pass');
    if (inner) continue;
    if (skip !== undefined || todo !== undefined) all.skipped++;
    else if (type === 'test:pass') all.passed++;
    else all.failed++;
  }
  for (const file of process.argv.slice(2)) {
    if (seen.has(resolve(file))) continue;
    all.failed++;
    all.problems.push(`${file}: no tests in this file`);
  }
  yield JSON.stringify(all);
}

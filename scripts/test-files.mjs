import { join } from 'node:path';
import { filesBelow, fromRoot, root } from './paths.mjs';

/** The test files whose path holds one of `filters` (all without filters), by what runs them. */
export function findTests(filters = []) {
  const wanted = filters.map((filter) => filter.replaceAll('\\', '/').replace(/^\.\//, ''));
  const files = filesBelow(join(root, 'tests'))
    .map(fromRoot)
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .sort();
  return {
    node: files.filter((file) => file.endsWith('.test.mjs')),
    browser: files.filter((file) => file.endsWith('.test.ts')),
  };
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DatasetError, parseDataset } from '../../dist/core/index.js';

export { fullDataset } from '../support/crafts.mjs';
export { put, valueAt } from '../support/damage.mjs';

export const builtInDataset = () => JSON.parse(readFileSync(new URL('../../dist/data/roles.json', import.meta.url), 'utf8'));

/** Two roles and three dimensions: about the least that is worth comparing. */
export const smallDataset = () => ({
  schemaVersion: 1,
  dimensions: [
    { id: 'focus', label: 'Focus', kind: 'text' },
    { id: 'habits', label: 'Habits', kind: 'list' },
    { id: 'salary', label: 'Pay', kind: 'money' },
  ],
  roles: [
    { id: 'baker', name: 'Baker', facts: { focus: [{ text: 'Bread' }], habits: [{ items: ['Rises early', 'Weighs flour'] }] } },
    { id: 'brewer', name: 'Brewer', facts: { focus: [{ text: 'Beer' }] } },
  ],
});

/** The DatasetError with which a value is refused. */
export function refusalOf(value) {
  try {
    parseDataset(value);
  } catch (error) {
    assert.ok(error instanceof DatasetError, `threw ${error?.stack}`);
    return error;
  }
  return assert.fail('was accepted');
}

/** Sees that a value is refused for one reason only. */
export function assertProblem(value, path, message) {
  const error = refusalOf(value);
  assert.deepEqual(error.problems.map((problem) => ({ ...problem })), [{ path, message }]);
  assert.equal(error.message, `invalid dataset: ${path || 'the document'} ${message}`);
}

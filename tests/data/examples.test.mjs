import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { alternativesTo, describeRole, parseDataset } from '../../dist/core/index.js';

describe('the datasets that the documents show', () => {
  for (const file of ['README.md', 'data/README.md']) {
    it(`${file}: can be copied as they are`, () => {
      const examples = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').match(/(?<=```json\n)[^]*?(?=```)/g);
      assert.ok(examples.length > 0);
      for (const example of examples) {
        const model = parseDataset(JSON.parse(example));
        const [role] = model.roles.keys();
        assert.ok(describeRole(model, role).cells.every(({ status }) => status === 'stated'));
        for (const base of model.alternatives.keys()) assert.ok(alternativesTo(model, base).items.length > 0);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { alternativesTo, describeRole, parseDataset } from '../../dist/core/index.js';

describe('the datasets that the documents show', () => {
  const ranked = [];
  for (const file of ['README.md', 'data/README.md']) {
    it(`${file}: can be copied as they are`, () => {
      const examples = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').match(/(?<=```json\n)[^]*?(?=```)/g);
      assert.ok(examples.length > 0);
      for (const example of examples) {
        const model = parseDataset(JSON.parse(example));
        const [role] = model.roles.keys();
        const { cells } = describeRole(model, role);
        assert.ok(cells.length > 0 && cells.every(({ status }) => status === 'stated'), JSON.stringify(cells.map(({ status }) => status)));
        ranked.push(...[...model.alternatives.keys()].map((base) => alternativesTo(model, base).items.length));
      }
    });
  }

  it('show alternatives among them', () => assert.ok(ranked.length > 0 && ranked.every((count) => count > 0), String(ranked)));
});

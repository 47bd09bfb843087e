import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { readText, settle, show } from '../support/reader.js';

/** What the page's author is told meanwhile. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => void told.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return told;
}

describe('a setting that an element does not know', () => {
  it('is ignored, and the page’s author is told once what it takes', async () => {
    const table = () => show(html`<role-compare-table roles="ml-engineer backend-engineer" orientation="rows" heading-level="9"></role-compare-table>`);
    const told = await warnings(async () => {
      expect(readText(await table())).to.contain('Salary');
      await table();
    });
    expect(told).to.have.length(2);
    expect(told.find((text) => text.includes('orientation="rows"'))).to.match(/<role-compare-table.*auto, roles-as-rows or roles-as-columns/);
    expect(told.find((text) => text.includes('heading-level="9"'))).to.contain('1 to 6');
  });

  it('is told when it is set later, too', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    const told = await warnings(async () => {
      list.setAttribute('limit', 'three');
      await settle(list.parentElement!);
    });
    expect(told.join()).to.match(/limit="three".*a whole number/);
  });

  it('is passed over when a framework wrote it', async () => {
    const told = await warnings(() => show('<role-compare-table roles="ml-engineer backend-engineer" orientation="[object Object]" differences="undefined"></role-compare-table>'));
    expect(told).to.deep.equal([]);
  });
});

describe('a dataset of a newer format', () => {
  it('shows what is known of it, with one warning', async () => {
    const data = JSON.stringify({ schemaVersion: 2, dimensions: [{ id: 'day', label: 'A day', kind: 'text' }], roles: [{ id: 'pilot', name: 'Pilot', mood: 'good', facts: { day: [{ text: 'Flies' }] } }] });
    const markup = `<role-data><script type="application/json">${data}</script><role-card role-id="pilot"></role-card></role-data>`;
    const told = await warnings(async () => {
      expect(readText(await show(markup))).to.contain('Pilot').and.contain('Flies');
      await show(markup);
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('schemaVersion 2');
  });
});

describe('a dataset with mistakes', () => {
  it('is told to the page’s author with the path of each, also where there is one', async () => {
    const told = await warnings(async () => {
      const provider = await show('<role-data><script type="application/json">{"schemaVersion":1,"dimensions":[{"id":"a","label":"A","kind":"txt"}],"roles":[{"id":"x","name":"Baker","facts":{}}]}</script></role-data>');
      await settle(provider);
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('dimensions/0/kind');
  });
});

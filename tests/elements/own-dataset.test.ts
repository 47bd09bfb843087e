import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, readTable, readText, show, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

describe('a dataset of two other roles in three other dimensions', () => {
  const provide = (markup: ReturnType<typeof html>, data: object = crew()) => show(html`<role-data .data=${data}>${markup}</role-data>`);

  it('fills the card', async () => {
    const provider = await provide(html`<role-card role-id="designer" fields="day craft pay"></role-card>`);
    expect(readText(provider)).to.equal(
      'Designer Draws, tries, draws again Craft Listening Drawing Pay €40,000 to €60,000 a year · total pay · Lisbon · 2025 Sources Diary of a studio, 2025-03 Where each fact comes from',
    );
  });

  it('fills the table', async () => {
    const provider = await provide(html`<role-compare-table roles="designer producer"></role-compare-table>`);
    expect(readTable(provider.firstElementChild!)).to.deep.equal([
      ['Dimension', 'Designer', 'Producer'],
      ['A day', 'Draws, tries, draws again', 'Keeps the plan honest'],
      ['Craft', 'Listening Drawing', 'Listening Drawing'],
      ['Pay', '€40,000 to €60,000 a year · total pay · Lisbon · 2025', 'no figure given'],
    ]);
  });

  it('fills the list of alternatives', async () => {
    const list = (await provide(html`<alternatives-list role-id="designer"></alternatives-list>`)).firstElementChild!;
    expect(readText(first(list, '[part~=why]'))).to.equal('Some would rather decide than draw.');
    expect(readText(first(list, 'ol.list > li'))).to.equal(
      'Rank 1 Producer Keeps people and plans together You know what a drawing costs. Now you decide which ones are made. Best for People who like to call Read more The handbook',
    );
    expect(first<HTMLAnchorElement>(list, 'a').href).to.equal('https://example.org/handbook');
  });

  it('links its sources where their addresses are safe, and shows the others as text', async () => {
    const sources = [
      { id: 'study', title: 'A study', url: 'https://example.org/study' },
      { id: 'trap', title: 'A trap', url: 'javascript:alert(1)' },
    ];
    const roles = [{ id: 'designer', name: 'Designer', facts: { day: [{ sources: ['study', 'trap'], text: 'Draws' }] } }];
    const provider = await provide(html`<role-card role-id="designer"></role-card>`, { schemaVersion: 1, sources, dimensions: [{ id: 'day', label: 'A day', kind: 'text' }], roles });
    const card = provider.firstElementChild!;
    expect(within<HTMLAnchorElement>(card, '[part~=sources] a').map(({ href }) => href)).to.deep.equal(['https://example.org/study']);
    expect(readText(first(card, '[part~=sources]'))).to.equal('Sources 1 A study, undated 2 A trap, undated, javascript:alert(1)');
  });

  it('has none of the built-in roles', async () => {
    const provider = await provide(html`<role-card role-id="ml-engineer"></role-card><role-card role-id="desiner"></role-card>`);
    const [builtIn, typo] = [...provider.children].map(readText);
    expect(builtIn).to.equal('There is no role “ml-engineer” here.');
    expect(typo).to.contain('Did you mean “designer”?');
  });

  it('fills a card that asks for no fields, which does not complain of fields that nobody asked for', async () => {
    const provider = await provide(html`<role-card role-id="designer"></role-card>`);
    expect(readText(provider)).to.contain('Designer').and.not.contain('There is no dimension');
    expect(readText(provider)).to.contain('Draws, tries, draws again').and.contain('Listening');
  });

  it('gives a single amount once, in its own currency and without rounding it', async () => {
    const data = crew();
    Object.assign(data.roles[1]!.facts, { pay: [{ money: { min: 45.5, max: 45.5, currency: 'USD', period: 'hour', basis: null, region: 'US' } }] });
    const provider = await provide(html`<role-card role-id="producer" fields="pay"></role-card>`, data);
    expect(readText(provider)).to.contain('$45.50 an hour').and.contain('basis not given').and.contain('undated');
  });

  for (const language of ['de', 'pt-BR', 'ar']) {
    it(`is written in its own language: ${language}`, async () => {
      const provider = await provide(html`<role-card role-id="designer" fields="day pay"></role-card>`, { ...crew(), language });
      const figure = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(40000);
      expect(readText(provider)).to.contain(figure.replace(/\s+/g, ' '));
      expect(first(provider.firstElementChild!, 'dd').closest('[lang]')!.getAttribute('lang')).to.equal(language);
    });
  }

  it('is shown although nobody writes in its language', async () => {
    const language = 'english';
    const provider = await provide(html`<role-card role-id="designer" fields="day pay"></role-card>`, { ...crew(), language });
    expect(readText(provider)).to.contain('Draws, tries, draws again').and.match(/40.?000/);
  });

  it('is refused when its language is no language tag', async () => {
    const provider = await provide(html`<role-card role-id="designer"></role-card>`, { ...crew(), language: 'xx_YY' });
    expect(readText(provider)).to.contain('language must be a language tag such as en, got "xx_YY"');
  });

  it('may name things by what every object has', async () => {
    const data = JSON.parse(JSON.stringify(crew()).replaceAll('"designer"', '"constructor"').replaceAll('"craft"', '"valueof"')) as object;
    const provider = await provide(html`<role-card role-id="constructor" fields="day valueof"></role-card><role-card role-id="tostring"></role-card>`, data);
    expect(readText(provider.firstElementChild!)).to.contain('Designer').and.contain('Listening');
    expect(readText(provider.lastElementChild!)).to.contain('no role “tostring”');
  });

  it('may be of a later version with properties of which nothing is known here', async () => {
    const data = { ...crew(), schemaVersion: 9, moods: [1, 2], __proto__: { polluted: true } };
    const provider = await provide(html`<role-card role-id="designer" fields="day"></role-card>`, data);
    expect(within(provider.firstElementChild!, 'article')).to.have.length(1);
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined);
  });
});

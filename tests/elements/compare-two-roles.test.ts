import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, readTable, readText, show, within } from '../support/reader.js';

describe('ML Engineer beside Backend Engineer', () => {
  let table: HTMLElement;
  let rows: string[][];
  const cells = (label: string) => rows.find(([name]) => name === label)!.slice(1);
  beforeEach(async () => {
    table = await show(html`<role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>`);
    rows = readTable(table);
  });

  it('is a table with a column for each role and a row for each dimension', () => {
    expect(rows[0]!.slice(1)).to.deep.equal(['ML Engineer', 'Backend Engineer']);
    expect(rows.slice(1).map(([label]) => label)).to.deep.equal([
      'Best for', 'Key skills', 'Primary tools', 'Languages', 'Workflows', 'Salary', 'Who hires', 'Career progression',
    ]);
  });

  it('has a heading and names the table after it', () => {
    expect(readText(first(table, 'h3'))).to.contain('ML Engineer').and.contain('Backend Engineer');
    const label = first(table, 'table').getAttribute('aria-labelledby')!;
    expect(readText(table.shadowRoot!.getElementById(label)!)).to.equal(readText(first(table, 'h3')));
  });

  it('has headers that say what they head', () => {
    const headers = within(table, 'th');
    expect(headers.map((header) => header.getAttribute('scope'))).to.deep.equal([...Array(3).fill('col'), ...Array(8).fill('row')]);
  });

  it('gives pay as figures, with what they mean', () => {
    expect(cells('Salary')[0]).to.match(/^\$160,000 to \$250,000\b/);
    expect(cells('Salary')[1]).to.match(/^\$100,000 to \$180,000\b/);
    for (const cell of cells('Salary')) expect(cell).to.contain('year').and.contain('base pay').and.contain('US').and.contain('undated');
  });

  it('says that the primary tools are derived, because the source leaves them blank', () => {
    for (const cell of cells('Primary tools')) expect(cell).to.contain('derived').and.contain('the source leaves this blank');
    expect(cells('Primary tools')[0]).to.contain('TensorFlow').and.contain('PyTorch');
    for (const label of ['Key skills', 'Languages', 'Salary']) expect(cells(label).join()).not.to.contain('derived');
  });

  it('lists the languages of each', () => {
    expect(cells('Languages')).to.deep.equal(['Python SQL Scala R', 'Java Python Go JavaScript / TypeScript C#']);
  });

  it('lists who hires each, and where a career leads', () => {
    expect(cells('Who hires')[0]).to.equal('Google, Amazon, Microsoft, Meta, OpenAI, Databricks');
    expect(cells('Who hires')[1]).to.equal('Google, Amazon, Microsoft, Meta, Netflix, Stripe');
    expect(cells('Career progression')[1]).to.equal('Senior Backend Engineer Principal Backend Engineer Solutions Architect');
  });

  it('draws the bars to one scale', () => {
    const [ml, backend] = within(table, '.pay .span').map((bar) => bar.getBoundingClientRect());
    const [track] = within(table, '.pay .track').map((bar) => bar.getBoundingClientRect());
    const perDollar = track!.width / 250_000;
    expect(ml!.width).to.be.closeTo(90_000 * perDollar, 2);
    expect(backend!.width).to.be.closeTo(80_000 * perDollar, 2);
    expect(ml!.right).to.be.closeTo(track!.right, 2);
  });

  it('takes commas between the ids as well', async () => {
    const other = await show(html`<role-compare-table roles="ml-engineer,backend-engineer , data-scientist"></role-compare-table>`);
    expect(readTable(other)[0]!.slice(1)).to.deep.equal(['ML Engineer', 'Backend Engineer', 'Data Scientist']);
  });

  it('takes a list as a property', async () => {
    const other = await show(html`<role-compare-table .roles=${['data-scientist', 'ml-engineer']}></role-compare-table>`);
    expect(readTable(other)[0]!.slice(1)).to.deep.equal(['Data Scientist', 'ML Engineer']);
  });
});

describe('a comparison of roles whose pay nobody gives', () => {
  it('says that no figure is given', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-analyst" dimensions="salary"></role-compare-table>`);
    const [, [, ml, scientist]] = readTable(table) as [string[], string[]];
    expect(ml).to.contain('$160,000 to $250,000');
    expect(scientist).to.equal('no figure given');
  });
});

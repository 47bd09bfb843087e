import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { drawings, groups, payOf, rows, showWith } from '../support/pay.js';
import { expectMessage, readText, show, statesOf, within } from '../support/reader.js';

describe('figures in unlike terms', () => {
  const unlike = { currency: 'EUR', period: 'month', basis: 'total', region: 'Berlin' } as const;
  for (const [term, value] of Object.entries(unlike)) {
    it(`of ${term} have an axis each, and it is said why`, async () => {
      const chart = await showWith(payOf([{ min: 10, max: 20 }], [{ min: 10, max: 900, [term]: value }]), '<role-salary-chart roles="a b"></role-salary-chart>');
      expect(groups(chart).map((group) => group.querySelectorAll('.range').length)).to.deep.equal([1, 1]);
      expect(drawings(chart)).to.have.length(2);
      expect(readText(chart)).to.contain(`In groups: figures that differ in ${term} cannot be set beside one another.`);
      expect(readText(chart)).not.to.contain('overlap');
    });
  }

  it('stand under headings that name the terms', async () => {
    const data = payOf([{ min: 10, max: 20 }, { min: 1, max: 2, ...unlike }], [{ min: 15, max: 30 }]);
    const chart = await showWith(data, '<role-salary-chart roles="a b" heading-level="2"></role-salary-chart>');
    expect(within(chart, 'h3').map(readText)).to.deep.equal(['USD · a year · base pay · US', 'EUR · a month · total pay · Berlin']);
    expect(groups(chart).map((group) => [...group.querySelectorAll('b')].map(readText))).to.deep.equal([['A', 'B'], ['A']]);
    expect(readText(chart)).to.contain('differ in currency, period, basis and region').and.contain('The ranges overlap from $15 to $20.');
  });

  it('stand under no heading twice: where the basis is not given it says whose figure, and which', async () => {
    const unsaid = { basis: null } as const;
    const chart = await showWith(payOf([{ min: 10, max: 20, ...unsaid }, { min: 12, max: 20, ...unsaid }], [{ min: 15, max: 30, ...unsaid }, { min: 15, max: 30, ...unsaid, region: 'Berlin' }]), '<role-salary-chart roles="a b"></role-salary-chart>');
    expect(within(chart, 'h4').map(readText)).to.deep.equal(['USD · a year · basis not given · US · A · 1', 'USD · a year · basis not given · US · A · 2', 'USD · a year · basis not given · US · B', 'USD · a year · basis not given · Berlin']);
    expect(rows(chart)[0]).to.equal('A $10 to $20 source 1 undated derived Midpoint $15');
  });

  it('have no headings and no such sentence where all are alike', async () => {
    const chart = await showWith(payOf([{ min: 10, max: 20 }], [{ min: 15, max: 30 }]), '<role-salary-chart roles="a b"></role-salary-chart>');
    expect(within(chart, 'h4')).to.have.length(0);
    expect(rows(chart)[0]).to.contain('a year · base pay · US · undated');
    expect(readText(chart)).not.to.contain('In groups');
  });
});

describe('a region', () => {
  const data = payOf([{ min: 10, max: 20 }, { min: 30, max: 40, region: 'Berlin' }], [{ min: 15, max: 30 }]);

  it('leaves only its own figures, and names the roles that have none there', async () => {
    const chart = await showWith(data, '<role-salary-chart roles="a b" region="berlin"></role-salary-chart>');
    expect(rows(chart).map((row) => row.slice(0, 12))).to.deep.equal(['A $30 to $40']);
    expect(readText(chart)).to.contain('B: no figure given for Berlin').and.not.contain('$15');
  });

  it('that the dataset does not have is said, with those there are', async () => {
    const chart = await showWith(data, '<role-salary-chart roles="a b" region="Bern"><p>Own words</p></role-salary-chart>', 'unknown');
    expectMessage(chart, 'No figure here is for the region “Bern”. There are figures for US and Berlin.', 'Own words');
  });

  it('in which none of the roles has a figure is said', async () => {
    const chart = await showWith(data, '<role-salary-chart roles="b" region="Berlin"><p>Own words</p></role-salary-chart>', 'empty');
    expectMessage(chart, 'No source gives a figure for the pay of B in the region Berlin.', 'Own words');
  });

  for (const region of ['', ' ', '[object Object]']) {
    it(`is not asked for with region="${region}"`, async () => {
      expect(rows(await showWith(data, `<role-salary-chart roles="a b" region="${region}"></role-salary-chart>`))).to.have.length(3);
    });
  }
});

describe('a salary chart of what is not there', () => {
  it('names roles without a figure, and draws the others', async () => {
    const chart = await showWith(payOf([{ min: 10, max: 20 }], [], []), '<role-salary-chart roles="a b c"></role-salary-chart>');
    expect(rows(chart)).to.have.length(1);
    expect(readText(chart)).to.contain('B and C: no figure given');
  });

  it('says that there is no figure for any of them', async () => {
    const chart = await showWith(payOf([{ min: 10, max: 20 }], [], []), '<role-salary-chart roles="b c"><p>Own words</p></role-salary-chart>', 'empty');
    expectMessage(chart, 'No source gives a figure for the pay of B or C.', 'Own words');
    expect(within(chart, 'svg')).to.have.length(0);
  });

  it('says that no roles are chosen', async () => {
    const chart = await show(html`<role-salary-chart><p>Own words</p></role-salary-chart>`);
    expect(statesOf(chart)).to.deep.equal(['empty']);
    expectMessage(chart, 'No roles are chosen');
  });

  it('names an unknown role with the one that was meant, and draws the rest', async () => {
    const chart = await show(html`<role-salary-chart roles="ml-engineer backend-enginer"></role-salary-chart>`);
    expect(statesOf(chart)).to.deep.equal(['unknown']);
    expectMessage(chart, 'no role “backend-enginer”', 'Did you mean “backend-engineer”?');
    expect(rows(chart).length).to.be.greaterThan(0);
    for (const row of rows(chart)) expect(row).to.match(/^ML Engineer/);
  });

  it('shows the page’s own words where no role is known, until one is', async () => {
    const chart = await show(html`<role-salary-chart roles="ml-enginer"><p>Own words</p></role-salary-chart>`);
    expect(statesOf(chart)).to.deep.equal(['unknown']);
    expectMessage(chart, '“ml-enginer”', '“ml-engineer”');
    chart.setAttribute('roles', 'ml-engineer');
    await (chart as LitElement).updateComplete;
    expect(statesOf(chart)).to.deep.equal(['ready']);
    expect(readText(chart)).not.to.contain('Own words');
  });
});

import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { buttonNamed, expectFocus, expectMessage, first, readTable, readText, show, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const three = 'ml-engineer backend-engineer data-scientist';
const header = (table: Element) => readTable(table)[0]!.slice(1);
const rowNames = (table: Element) => readTable(table).slice(1).map(([name]) => name);

describe('the orientation of a table', () => {
  it('is a column for each role up to three roles', async () => {
    const table = await show(html`<role-compare-table roles=${three} dimensions="focus tools"></role-compare-table>`);
    expect(header(table)).to.deep.equal(['ML Engineer', 'Backend Engineer', 'Data Scientist']);
    expect(rowNames(table)).to.deep.equal(['Focus', 'Common tools']);
  });

  it('is a row for each role from four roles on', async () => {
    const table = await show(html`<role-compare-table roles="${three} data-engineer" dimensions="focus tools"></role-compare-table>`);
    expect(header(table)).to.deep.equal(['Focus', 'Common tools']);
    expect(rowNames(table)).to.deep.equal(['ML Engineer', 'Backend Engineer', 'Data Scientist', 'Data Engineer']);
  });

  it('is what the page says, either way, with the same in the cells', async () => {
    const rows = await show(html`<role-compare-table roles=${three} dimensions="focus tools" orientation="roles-as-rows"></role-compare-table>`);
    const columns = await show(html`<role-compare-table roles="${three} data-engineer" dimensions="focus tools" orientation="roles-as-columns"></role-compare-table>`);
    expect(rowNames(rows)).to.have.length(3);
    expect(header(columns)).to.have.length(4);
    expect(readTable(rows)[2]![1]).to.equal(readTable(columns)[1]![2]);
  });

  it('is the automatic one for a value that there is not', async () => {
    const table = await show(html`<role-compare-table roles=${three} dimensions="focus" orientation="sideways"></role-compare-table>`);
    expect(header(table)).to.have.length(3);
  });
});

describe('the base role', () => {
  it('comes first and is added when it is not among the roles', async () => {
    const table = await show(html`<role-compare-table roles="data-scientist" base="ml-engineer" dimensions="focus"></role-compare-table>`);
    expect(header(table)).to.deep.equal(['ML Engineer base role', 'Data Scientist']);
  });

  it('has nothing in common with itself to show, and the table says so', async () => {
    const table = await show(html`<role-compare-table roles="data-scientist" base="ml-engineer" dimensions="overlap distinctive"></role-compare-table>`);
    for (const [, base, other] of readTable(table).slice(1)) {
      expect(base).to.equal('not applicable');
      expect(other).to.contain('derived');
    }
  });
});

describe('what roles share', () => {
  const chip = (table: Element, name: string) => within(table, 'td li').find((item) => readText(item).startsWith(name))!;
  const look = (element: Element) => {
    const { borderStyle, textDecorationLine } = getComputedStyle(element);
    return `${borderStyle} ${textDecorationLine} ${getComputedStyle(element.querySelector('span') ?? element).textDecorationLine}`;
  };

  it('looks different where the page asks to mark differences, and not by colour alone', async () => {
    const marked = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skills companies" differences="mark"></role-compare-table>`);
    expect(look(chip(marked, 'Cloud computing'))).not.to.equal(look(chip(marked, 'MLOps')));
    expect(look(chip(marked, 'Google'))).not.to.equal(look(chip(marked, 'Netflix')));
    expect(readText(marked)).to.contain('the same in every role');
  });

  it('looks like everything else where the page does not ask', async () => {
    const plain = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skills"></role-compare-table>`);
    expect(look(chip(plain, 'Cloud computing'))).to.equal(look(chip(plain, 'MLOps')));
    expect(readText(plain)).not.to.contain('the same in every role');
  });

  it('is said in words to a reader who does not see the marks', async () => {
    const marked = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skills" differences="mark"></role-compare-table>`);
    expect(readText(chip(marked, 'Cloud computing'))).to.contain('in all of them');
    expect(readText(chip(marked, 'MLOps'))).not.to.contain('in all of them');
  });

  it('is left out where the page asks for differences only', async () => {
    const provider = await show(html`<role-data .data=${crew()}><role-compare-table roles="designer producer" differences="only"></role-compare-table></role-data>`);
    const table = provider.querySelector('role-compare-table')!;
    expect(rowNames(table)).to.deep.equal(['A day', 'Pay']);
    expect(readText(table)).to.contain('1 of 3 dimensions left out, because it is the same in every role: Craft.');
    expect(within(table, '[role=status]'), 'nothing that changes by a reader').to.have.length(0);
  });

  it('is all there is to say of roles that do not differ', async () => {
    const provider = await show(html`<role-data .data=${crew()}><role-compare-table roles="designer producer" dimensions="craft" differences="only"></role-compare-table></role-data>`);
    expect(readText(provider.querySelector('role-compare-table')!)).to.contain('do not differ');
  });
});

describe('the toolbar', () => {
  let table: LitElement;
  beforeEach(async () => {
    const provider = await show(html`<role-data .data=${crew()}><role-compare-table roles="designer producer" toolbar></role-compare-table></role-data>`);
    table = provider.querySelector('role-compare-table')!;
  });
  const toggle = () => buttonNamed(table, 'Differences only');

  it('is not there unless the page asks for it', async () => {
    for (const value of [undefined, 'false']) {
      const plain = await show(html`<role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>`);
      if (value) plain.setAttribute('toolbar', value);
      expect(within(plain, '[part=toolbar]')).to.have.length(0);
    }
  });

  it('shows differences only at a click, and everything at the next', async () => {
    expect(rowNames(table)).to.deep.equal(['A day', 'Craft', 'Pay']);
    expect(toggle().getAttribute('aria-pressed')).to.equal('false');
    await click(toggle());
    await table.updateComplete;
    expect(rowNames(table)).to.deep.equal(['A day', 'Pay']);
    expect(toggle().getAttribute('aria-pressed')).to.equal('true');
    await click(toggle());
    await table.updateComplete;
    expect(rowNames(table)).to.deep.equal(['A day', 'Craft', 'Pay']);
  });

  for (const key of ['Enter', 'Space']) {
    it(`shows differences only when ${key} is pressed, and keeps the focus`, async () => {
      toggle().focus();
      await press(key);
      await table.updateComplete;
      expect(rowNames(table)).to.deep.equal(['A day', 'Pay']);
      expectFocus(toggle());
    });
  }

  const said = () => within(table, '[role=status]').map(readText).filter(Boolean);

  it('says what is left out, and nothing while everything is there', async () => {
    expect(said()).to.deep.equal([]);
    const status = within(table, '[role=status]');
    await click(toggle());
    await table.updateComplete;
    expect(said()).to.deep.equal(['1 of 3 dimensions left out, because it is the same in every role: Craft.']);
    expect(within(table, '[role=status]').every((place, i) => place === status[i]), 'what is read out was there before').to.equal(true);
    await click(toggle());
    await table.updateComplete;
    expect(said()).to.deep.equal([]);
  });

  it('says that nothing is left out where no row is the same in all, and marks what is shared within the rows', async () => {
    table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" toolbar></role-compare-table>`);
    const rows = rowNames(table);
    expect(within(table, 'td .shared')).to.have.length(0);
    await click(toggle());
    await table.updateComplete;
    expect(rowNames(table)).to.deep.equal(rows);
    expect(said()).to.deep.equal(['Nothing is left out: the roles differ in every dimension shown.']);
    expect(within(table, 'td .shared').map(readText)).to.include('Python');
    expect(readText(table)).to.contain('Dotted: the same in every role shown.');
  });

  it('says so when nothing differs, and can be switched back', async () => {
    table.setAttribute('dimensions', 'craft');
    await table.updateComplete;
    await click(toggle());
    await table.updateComplete;
    expectMessage(table, 'do not differ');
    await click(toggle());
    await table.updateComplete;
    expect(rowNames(table)).to.deep.equal(['Craft']);
  });

  it('starts with differences only where the page does', async () => {
    table.setAttribute('differences', 'only');
    await table.updateComplete;
    expect(toggle().getAttribute('aria-pressed')).to.equal('true');
    await click(toggle());
    await table.updateComplete;
    expect(rowNames(table)).to.have.length(3);
    expect(first(table, '.toolbar').isConnected).to.equal(true);
  });
});

import { expect, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { readText, show, within } from '../support/reader.js';

const three = 'ml-engineer backend-engineer data-scientist';

describe('what a reader has selected', () => {
  const texts = (table: Element) => within(table, 'td li').map((item) => item.firstChild!);

  it('stays selected when the table is drawn again with the same in that cell', async () => {
    const table = await show<HTMLElement & { toolbar: boolean; updateComplete: Promise<boolean> }>(html`<role-compare-table roles=${three} dimensions="focus tools languages"></role-compare-table>`);
    const before = texts(table);
    const range = document.createRange();
    range.selectNodeContents(before.at(-1)!);
    const words = range.toString();
    expect(words).to.not.equal('');
    table.toolbar = true;
    await table.updateComplete;
    expect(within(table, '[part~=toolbar] button')).to.have.length(2);
    expect(range.toString()).to.equal(words);
    expect(range.startContainer.isConnected).to.equal(true);
  });

  it('stays selected when another role of the table is changed or goes', async () => {
    const table = await show<HTMLElement & { roles: string; updateComplete: Promise<boolean> }>(html`<role-compare-table roles=${three} dimensions="focus tools languages"></role-compare-table>`);
    const range = document.createRange();
    range.selectNodeContents(within(table, 'tbody td:nth-of-type(1) li')[0]!.firstChild!);
    const words = range.toString();
    for (const roles of ['ml-engineer backend-engineer data-engineer', 'ml-engineer backend-engineer', three]) {
      table.roles = roles;
      await table.updateComplete;
      expect([range.toString(), range.startContainer.isConnected], roles).to.deep.equal([words, true]);
    }
  });

  it('stays open, and keeps the focus, when the role beside it is changed', async () => {
    const table = await show(html`<role-compare-table roles=${three} dimensions="salary tools" sources="each"></role-compare-table>`);
    const detailsOf = (column: number) => within<HTMLDetailsElement>(table, `tbody td:nth-of-type(${column}) details`);
    const [details] = detailsOf(2);
    details!.open = true;
    details!.querySelector('summary')!.focus();
    for (const role of ['data-engineer', 'frontend-engineer', 'mlops-engineer', 'analytics-engineer']) {
      table.setAttribute('roles', `${role} backend-engineer data-scientist`);
      await (table as LitElement).updateComplete;
      const [now] = detailsOf(2);
      expect(now!.open, `open beside ${role}`).to.equal(true);
      expect([...detailsOf(1), ...detailsOf(3)].filter(({ open }) => open), `open elsewhere beside ${role}`).to.have.length(0);
      expect(table.shadowRoot!.activeElement === now!.querySelector('summary'), `the focus beside ${role}`).to.equal(true);
    }
  });

  it('keeps the focus, also in a cell that says something else', async () => {
    const table = await show(html`<role-compare-table roles=${three} dimensions="tools" sources="each"></role-compare-table>`);
    const summary = within(table, 'tbody td:nth-of-type(2) summary')[0] as HTMLElement;
    summary.focus();
    table.setAttribute('roles', 'ml-engineer data-engineer data-scientist');
    await (table as LitElement).updateComplete;
    const now = within(table, 'tbody td:nth-of-type(2) summary')[0]!;
    expect(now === summary).to.equal(false);
    expect(table.shadowRoot!.activeElement === now).to.equal(true);
  });

  it('stays open when the table is drawn again, also in a cell that says something else', async () => {
    const table = await show<HTMLElement & { differences: string; updateComplete: Promise<boolean> }>(
      html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skills languages" sources="each"></role-compare-table>`,
    );
    const details = () => within<HTMLDetailsElement>(table, 'td details');
    expect(details().length).to.be.greaterThan(1);
    details()[0]!.open = true;
    table.differences = 'mark';
    await table.updateComplete;
    expect(within(table, 'td .shared')).to.not.have.length(0);
    expect(details().map(({ open }) => open)).to.deep.equal([true, ...details().slice(1).map(() => false)]);
  });

  it('has as many cells as there are roles, when some come and go', async () => {
    const table = await show<HTMLElement & { roles: string; updateComplete: Promise<boolean> }>(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="focus tools"></role-compare-table>`);
    const drawn = () => within(table, 'tr').map((row) => [...row.children].map(readText));
    const two = drawn();
    table.roles = three;
    await table.updateComplete;
    expect(drawn().map((cells) => cells.length)).to.deep.equal([4, 4, 4]);
    table.roles = 'ml-engineer backend-engineer';
    await table.updateComplete;
    expect(drawn()).to.deep.equal(two);
  });

  it('is drawn anew where the cell says something else', async () => {
    const table = await show<HTMLElement & { roles: string; differences: string; updateComplete: Promise<boolean> }>(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="languages"></role-compare-table>`);
    expect(within(table, 'td .shared')).to.have.length(0);
    table.differences = 'mark';
    await table.updateComplete;
    const shared = within(table, 'td .shared').map(readText);
    expect(shared).to.include('Python');
    table.roles = 'frontend-engineer backend-engineer';
    await table.updateComplete;
    expect(within(table, 'td').map(readText).join()).to.contain('TypeScript');
  });
});

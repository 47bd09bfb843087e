import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, isSeen, readTable, readText, show, statesOf, within } from '../support/reader.js';

const fallback = html`<p>Read about the role on our site</p>`;

describe('a role id that the dataset does not have', () => {
  const elements = {
    'role-card': html`<role-card role-id="ml-enginer">${fallback}</role-card>`,
    'alternatives-list': html`<alternatives-list role-id="ml-enginer">${fallback}</alternatives-list>`,
    'role-compare-table': html`<role-compare-table roles="ml-enginer data-scientist">${fallback}</role-compare-table>`,
  };
  for (const [tag, markup] of Object.entries(elements)) {
    it(`is named by ${tag} together with the one that was meant, and the page’s own words stay`, async () => {
      const element = await show(markup);
      expectMessage(element, 'no role “ml-enginer”', 'Did you mean “ml-engineer”?');
      expect(isSeen(element.querySelector('p')!)).to.equal(true);
      expect(statesOf(element)).to.deep.equal(['unknown']);
      expect(within(element, 'h3, table, ol')).to.have.length(0);
    });
  }

  for (const [typed, meant] of [['MLOps Engineer', 'mlops-engineer'], ['data', 'data-analyst'], ['backend_engineer', 'backend-engineer']] as const) {
    it(`suggests ${meant} for “${typed}”`, async () => {
      expectMessage(await show(html`<role-card role-id=${typed}></role-card>`), `Did you mean “${meant}”?`);
    });
  }

  it('is not met with a guess when nothing is near', async () => {
    const card = await show(html`<role-card role-id="zookeeper-of-penguins">${fallback}</role-card>`);
    expectMessage(card, 'no role “zookeeper-of-penguins”');
    expect(readText(card)).not.to.contain('Did you mean');
  });

  it('becomes a card once it is put right', async () => {
    const card = await show(html`<role-card role-id="ml-enginer">${fallback}</role-card>`);
    card.setAttribute('role-id', 'ml-engineer');
    await (card as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(statesOf(card)).to.deep.equal(['ready']);
    expect(readText(card)).not.to.contain('Did you mean').and.not.contain('Read about');
  });

  it('is named above a table of the roles that are known', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer backend-enginer data-scientist" dimensions="focus"></role-compare-table>`);
    expect(readTable(table)[0]!.slice(1)).to.deep.equal(['ML Engineer', 'Data Scientist']);
    expectMessage(table, 'no role “backend-enginer”', '“backend-engineer”');
    expect(statesOf(table)).to.deep.equal(['unknown']);
  });

  it('is named when it is the base', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-scientist" base="mlops-enginer"></role-compare-table>`);
    expectMessage(table, 'no role “mlops-enginer”', '“mlops-engineer”');
    expect(readText(table)).not.to.contain('base role');
  });

  it('is each named when none is known', async () => {
    const table = await show(html`<role-compare-table roles="ml-enginer backend-enginer">${fallback}</role-compare-table>`);
    expectMessage(table, '“ml-enginer”', '“backend-enginer”');
  });
});

describe('a dimension that the dataset does not have', () => {
  it('is named by the card, which shows the rest', async () => {
    const card = await show(html`<role-card role-id="ml-engineer" fields="skils languages"></role-card>`);
    expectMessage(card, 'no dimension “skils”', '“skills”', 'Languages');
  });

  it('is named by the table, which shows the rest', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skils languages"></role-compare-table>`);
    expectMessage(table, 'no dimension “skils”', '“skills”');
    expect(readTable(table)).to.have.length(2);
  });

  it('leaves the page’s own words where it is the only one', async () => {
    const page = await show(html`<main><role-card role-id="ml-engineer" fields="skils"><p>Own words</p></role-card><role-compare-table roles="ml-engineer backend-engineer" dimensions="skils"><p>Own words</p></role-compare-table></main>`);
    for (const element of page.children) {
      expectMessage(element, 'no dimension “skils”', '“skills”');
      expect(statesOf(element)).to.deep.equal(['unknown']);
    }
  });

  it('does not make a table say that the roles do not differ', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="skils"></role-compare-table>`);
    expectMessage(table, 'no dimension “skils”');
    expect(readText(table)).not.to.contain('do not differ');
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, first, readTable, readText, show, statesOf, within } from '../support/reader.js';

const fallback = html`<p>Three roles that are close to each other</p>`;

describe('a comparison with too few roles', () => {
  for (const roles of ['ml-engineer', 'ml-engineer ml-engineer', ' ml-engineer, ']) {
    it(`says that it takes two, with roles="${roles}"`, async () => {
      const table = await show(html`<role-compare-table roles=${roles}>${fallback}</role-compare-table>`);
      expectMessage(table, 'two roles', 'ML Engineer');
      expect(statesOf(table)).to.deep.equal(['empty']);
      expect(within(table, 'table')).to.have.length(0);
    });
  }

  it('shows a role once that is named twice', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-scientist ml-engineer" dimensions="focus"></role-compare-table>`);
    expect(readTable(table)[0]!.slice(1)).to.deep.equal(['ML Engineer', 'Data Scientist']);
  });

  it('says that one is the base and nothing else is there', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer" base="ml-engineer">${fallback}</role-compare-table>`);
    expectMessage(table, 'Only ML Engineer is chosen', 'held against it');
  });
});

describe('an element without a role', () => {
  const elements = {
    'role-card': html`<role-card>${fallback}</role-card>`,
    'alternatives-list': html`<alternatives-list>${fallback}</alternatives-list>`,
    'role-compare-table': html`<role-compare-table>${fallback}</role-compare-table>`,
  };
  for (const [tag, markup] of Object.entries(elements)) {
    it(`says so and keeps the page’s own words: ${tag}`, async () => {
      const element = await show(markup);
      expectMessage(element, /No roles? (is|are) chosen/);
      expect(statesOf(element)).to.deep.equal(['empty']);
    });
  }

  for (const value of ['', '  ', '[object Object]', '[object HTMLElement]']) {
    it(`is what "${value}" makes of it`, async () => {
      for (const tag of Object.keys(elements)) {
        const attribute = tag === 'role-compare-table' ? 'roles' : 'role-id';
        const element = await show(`<${tag} ${attribute}="${value}"><p>Three roles</p></${tag}>`);
        expectMessage(element, /No roles? (is|are) chosen/);
        expect(readText(element)).not.to.contain('object');
      }
    });
  }
});

describe('what frameworks write into attributes', () => {
  it('does no harm to a table', async () => {
    const table = await show(html`<role-compare-table
      roles="ml-engineer backend-engineer" base="[object Object]" dimensions="[object Array]" orientation="[object Object]" differences="false" toolbar="false"
    ></role-compare-table>`);
    expect(statesOf(table)).to.deep.equal(['ready']);
    expect(readTable(table)).to.have.length(9);
    expect(within(table, '[part~=button]')).to.have.length(0);
    expect(readText(table)).not.to.contain('object').and.not.contain('base role');
  });

  it('does no harm to a list', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer" selectable="false" limit="undefined"></alternatives-list>`);
    expect(within(list, 'ol.list > li')).to.have.length(7);
    expect(within(list, '[part~=button]')).to.have.length(0);
  });

  it('is given as properties too', async () => {
    for (const nothing of [undefined, null]) {
      const card = await show(html`<role-card role-id="ml-engineer" .fields=${nothing} .headingLevel=${nothing}></role-card>`);
      expect(readText(first(card, 'h3'))).to.equal('ML Engineer');
      const table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" .dimensions=${nothing} .base=${nothing}></role-compare-table>`);
      expect(readTable(table)).to.have.length(9);
      expect(statesOf(await show(html`<role-card .roleId=${nothing}></role-card>`))).to.deep.equal(['empty']);
      expect(statesOf(await show(html`<role-card .roleId=${{ id: 'ml-engineer' }}></role-card>`))).to.deep.equal(['empty']);
    }
  });
});

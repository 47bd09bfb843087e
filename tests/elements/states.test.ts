import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, first, isSeen, readText, settle, show, statesOf, within } from '../support/reader.js';
import { waitForState } from '../support/loading.js';

const elements = {
  'role-card': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-compare-table': { ready: 'roles="ml-engineer data-scientist"', unknown: 'roles="ml-enginer data-scientist"' },
  'alternatives-list': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-picker': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-comparison': { ready: 'roles="ml-engineer data-scientist"', unknown: 'roles="ml-enginer data-scientist"' },
  'role-profile': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-transitions': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-market': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-fit': { ready: 'role-id="ml-engineer"', unknown: 'role-id="ml-enginer"' },
  'role-salary-chart': { ready: 'roles="ml-engineer"', unknown: 'roles="ml-enginer"' },
  'role-overlap': { ready: 'roles="ml-engineer data-scientist"', unknown: 'roles="ml-enginer"' },
};
const fallback = '<p id="own">Read it on our site</p>';
const own = (element: Element) => element.querySelector('p')!;

describe('the five states', () => {
  for (const [tag, attributes] of Object.entries(elements)) {
    describe(`of ${tag}`, () => {
      const make = (attribute: string) => `<${tag} ${attribute}>${fallback}</${tag}>`;

      it('pending: the page’s own words, and that roles are loading', async () => {
        const provider = await show(`<role-data src="/__fixtures__/never?test=states">${make(attributes.ready)}</role-data>`);
        const element = provider.firstElementChild!;
        expect(statesOf(element)).to.deep.equal(['pending']);
        expectMessage(element, 'Loading');
        expect(first(element, '[aria-busy]').getAttribute('aria-busy')).to.equal('true');
      });

      it('ready: the content, without the page’s own words', async () => {
        const element = await show(make(attributes.ready));
        expect(statesOf(element)).to.deep.equal(['ready']);
        expect(isSeen(own(element))).to.equal(false);
        expect(readText(element)).to.contain('ML Engineer').and.not.contain('Read it on our site');
        expect(within(element, '[aria-busy=true]')).to.have.length(0);
        expect(within(element, '.notice')).to.have.length(0);
      });

      it('empty: the page’s own words, and that no role is chosen', async () => {
        const element = await show(make(''));
        expect(statesOf(element)).to.deep.equal(['empty']);
        expectMessage(element, 'chosen');
      });

      it('failed: the page’s own words, and what went wrong', async () => {
        const provider = await show(`<role-data src="/__fixtures__/status/404">${make(attributes.ready)}</role-data>`);
        const element = provider.firstElementChild!;
        await waitForState(element, 'failed');
        expect(statesOf(element)).to.deep.equal(['failed']);
        expectMessage(element, '404');
      });

      it('unknown: the page’s own words, and which id leads nowhere', async () => {
        const element = await show(make(attributes.unknown));
        expect(statesOf(element)).to.deep.equal(['unknown']);
        expectMessage(element, '“ml-enginer”', 'Did you mean “ml-engineer”?');
      });

      it('can be told apart by the page’s stylesheet', async () => {
        const page = await show(`<div><style>${tag}:state(ready) { outline: 3px solid } ${tag}:state(unknown) { outline: 5px solid }</style>${make(attributes.ready)}${make(attributes.unknown)}</div>`);
        const outlines = [...page.querySelectorAll(tag)].map((element) => getComputedStyle(element).outlineWidth);
        expect(outlines).to.deep.equal(['3px', '5px']);
      });
    });
  }
});

describe('the page’s own content in slots', () => {
  const slots = '<b slot="header">HEADER</b><b slot="actions">ACTIONS</b><b slot="footer">FOOTER</b>';
  const slotted = (element: Element) => [...element.querySelectorAll('[slot]')].filter(isSeen).map((child) => child.slot);

  it('is in the header, beside the button and in the footer of a card', async () => {
    const card = await show(`<role-card role-id="ml-engineer">${slots}</role-card>`);
    expect(slotted(card)).to.deep.equal(['header', 'actions', 'footer']);
    expect(readText(card)).to.match(/ML Engineer .*HEADER .*Salary .*FOOTER .*ACTIONS/);
  });

  it('is in the header and in the footer of a list', async () => {
    const list = await show(`<alternatives-list role-id="ml-engineer">${slots.replace(/<b slot="actions".*?<\/b>/, '')}</alternatives-list>`);
    expect(slotted(list)).to.deep.equal(['header', 'footer']);
    expect(readText(list)).to.match(/^If ML Engineer .*HEADER .*Data Engineer .*FOOTER$/);
  });

  for (const toolbar of ['toolbar', '']) {
    it(`is in the header, beside the buttons and in the footer of a table ${toolbar ? 'with' : 'without'} a toolbar`, async () => {
      const table = await show(`<role-compare-table roles="ml-engineer data-scientist" ${toolbar}>${slots}</role-compare-table>`);
      expect(slotted(table)).to.deep.equal(['header', 'actions', 'footer']);
    });
  }

  it('stays where it is when the state changes', async () => {
    const card = await show(html`<role-card role-id="ml-enginer"><p>Read it on our site</p><b slot="footer">FOOTER</b></role-card>`);
    expect(isSeen(own(card))).to.equal(true);
    card.setAttribute('role-id', 'ml-engineer');
    await settle();
    expect(isSeen(own(card))).to.equal(false);
    expect(readText(card)).to.contain('FOOTER');
    expect(card.innerHTML).to.contain('Read it on our site');
  });

  it('is shown again when the role goes', async () => {
    const card = await show(html`<role-card role-id="ml-engineer"><p>Read it on our site</p></role-card>`);
    card.removeAttribute('role-id');
    await settle();
    expectMessage(card, 'Read it on our site', 'No role is chosen');
  });
});

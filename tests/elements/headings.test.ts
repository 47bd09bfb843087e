import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { show, within } from '../support/reader.js';

const levels = (element: Element) => within(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

describe('the level of headings', () => {
  for (const level of [1, 2, 3, 4, 5]) {
    it(`is ${level} where the page says so, and one below for what is inside`, async () => {
      expect(levels(await show(html`<role-card role-id="ml-engineer" heading-level=${level}></role-card>`))).to.deep.equal([level]);
      expect(levels(await show(html`<role-compare-table roles="ml-engineer backend-engineer" heading-level=${level}></role-compare-table>`))).to.deep.equal([level]);
      const [own, ...items] = levels(await show(html`<alternatives-list role-id="ml-engineer" heading-level=${level}></alternatives-list>`));
      expect(own).to.equal(level);
      expect(items).to.deep.equal(Array(7).fill(level + 1));
    });
  }

  it('is 6 at the lowest, for what is inside as well', async () => {
    expect(levels(await show(html`<alternatives-list role-id="ml-engineer" heading-level="6"></alternatives-list>`))).to.deep.equal(Array(8).fill(6));
  });

  for (const level of ['0', '7', '-1', '2.5', '', 'two', '[object Object]']) {
    it(`is 3, and 4 inside, with heading-level="${level}"`, async () => {
      expect(levels(await show(html`<role-card role-id="ml-engineer" heading-level=${level}></role-card>`))).to.deep.equal([3]);
      const list = await show(html`<alternatives-list role-id="mlops-engineer" heading-level=${level}></alternatives-list>`);
      expect(levels(list)).to.deep.equal([3, 4, 4, 4, 4, 4, 4]);
    });
  }

  it('is 3, and 4 inside, when the attribute is taken away', async () => {
    const list = await show(html`<alternatives-list role-id="mlops-engineer" heading-level="2"></alternatives-list>`);
    list.removeAttribute('heading-level');
    await (list as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(levels(list)).to.deep.equal([3, 4, 4, 4, 4, 4, 4]);
  });
});

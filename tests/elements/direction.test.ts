import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../support/commands.js';
import { first, show, within } from '../support/reader.js';

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
const box = (element: Element) => element.getBoundingClientRect();
/** True when `a` stands to the left of `b`. */
const isLeftOf = (a: Element, b: Element) => box(a).left < box(b).left;

const markup = html`<section>
  <role-card role-id="ml-engineer" selectable></role-card>
  <role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>
  <role-compare-table roles="ml-engineer backend-engineer data-engineer data-scientist ai-engineer"></role-compare-table>
  <role-data selection="data-engineer"><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>
  <role-card role-id="ml-enginer"></role-card>
</section>`;

/** For each thing with a side: is it at the left? */
function sides(page: Element): Record<string, boolean> {
  const [card, pair, many, provider, unknown] = [...page.children] as [Element, Element, Element, Element, Element];
  const list = provider.firstElementChild!;
  const pay = first(card, '.pay');
  const bar = first(card, '.span');
  const notice = getComputedStyle(first(unknown, '.notice'));
  const chosen = getComputedStyle(first(list, 'ol.list > .chosen')).boxShadow;
  return {
    'the label of a fact': isLeftOf(first(card, 'dt'), first(card, 'dd')),
    'the sources, beside the button': isLeftOf(first(card, '.sources'), first(card, '[part~=button]')),
    'the low end of a bar': box(pay).right - box(bar).right < box(bar).left - box(pay).left,
    'the first column': isLeftOf(within(pair, 'th')[0]!, within(pair, 'th')[2]!),
    'the names of the roles': isLeftOf(within(many, 'tbody th')[0]!, within(many, 'tbody td')[0]!),
    'the rank': isLeftOf(first(list, '.rank'), first(list, 'h4')),
    'the dot before a kind of people': box(first(list, '.best li')).left < box(first(list, '.best li')).right && getComputedStyle(first(list, '.best li'), '::before').left !== 'auto' && parseFloat(getComputedStyle(first(list, '.best li'), '::before').left) < 20,
    'the line of a message': parseFloat(notice.borderLeftWidth) > 0,
    'the mark of what is chosen': / 3px 0px/.test(chosen),
  };
}

const all = (page: Element, value: boolean) => Object.fromEntries(Object.keys(sides(page)).map((name) => [name, value]));

describe('the direction of writing', () => {
  before(() => setViewport(1000, 800).then(() => undefined));
  after(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport(1280, 800);
  });

  it('from left to right puts each thing at its side', async () => {
    const page = await show(markup);
    expect(sides(page)).to.deep.equal(all(page, true));
  });

  it('from right to left mirrors everything, set on the page', async () => {
    document.documentElement.dir = 'rtl';
    const page = await show(markup);
    expect(sides(page)).to.deep.equal(all(page, false));
    document.documentElement.removeAttribute('dir');
  });

  it('may be set on any ancestor, and be changed later', async () => {
    const page = await show(markup);
    page.parentElement!.dir = 'rtl';
    await frame();
    expect(sides(page)).to.deep.equal(all(page, false));
    page.dir = 'ltr';
    await frame();
    expect(sides(page)).to.deep.equal(all(page, true));
    page.parentElement!.removeAttribute('dir');
  });

  it('from right to left scrolls the other way, and the names stay at the right', async () => {
    await setViewport(600, 800);
    const page = await show(html`<div dir="rtl">${markup}</div>`);
    const many = page.querySelectorAll('role-compare-table')[1]!;
    const region = first(many, '[role=region]');
    region.scrollLeft = -region.scrollWidth;
    await frame();
    expect(region.scrollLeft).to.be.lessThan(-50);
    const names = within(many, 'tbody th');
    expect(names).to.have.length(5);
    for (const header of names) expect(box(header).right).to.be.closeTo(box(region).right, 1);
    expect(getComputedStyle(names[0]!).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});

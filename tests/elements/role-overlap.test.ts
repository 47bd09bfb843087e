import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../support/commands.js';
import { waitForState } from '../support/loading.js';
import { barTexts, bars, facets, lists, stretches } from '../support/overlap.js';
import { first, isSeen, readText, show, statesOf, within } from '../support/reader.js';

const box = (element: Element) => element.getBoundingClientRect();

describe('what ML Engineer and Backend Engineer share', () => {
  let overlap: HTMLElement;
  beforeEach(async () => {
    overlap = await show(html`<role-overlap roles="ml-engineer backend-engineer"></role-overlap>`);
  });

  it('calls nothing one role’s alone that other pages name for the other role', async () => {
    const overlap = await show(html`<role-overlap roles="ml-engineer backend-engineer" facets="tool language"></role-overlap>`);
    expect(readText(overlap)).to.match(/In common Kubernetes By other pages also: Docker,? Amazon Web Services,? Google Cloud Only Backend Engineer/);
    expect(readText(overlap)).to.match(/Only ML Engineer Scala R In common Python By other pages also: SQL Only Backend Engineer/);
  });

  it('is said by skills, tools, languages and companies', () => {
    expect(statesOf(overlap)).to.deep.equal(['ready']);
    expect(readText(first(overlap, 'h3'))).to.equal('What ML Engineer and Backend Engineer share');
    expect(facets(overlap)).to.deep.equal(['Skills', 'Tools', 'Languages', 'Companies']);
  });

  it('is four companies, with two for each alone', () => {
    expect(lists(overlap, 'Companies')).to.deep.equal([
      ['Only ML Engineer', ['OpenAI', 'Databricks']],
      ['In common', ['Google', 'Amazon', 'Microsoft', 'Meta']],
      ['Only Backend Engineer', ['Netflix', 'Stripe']],
    ]);
  });

  it('is one language', () => {
    const [ml, common, backend] = lists(overlap, 'Languages');
    expect(common).to.deep.equal(['In common', ['Python', 'SQL']]);
    expect(ml![1]).to.include.members(['Scala', 'R']);
    expect(backend![1]).to.include.members(['Java', 'Go', 'C#']);
  });

  it('says that it is counted here, and by what, and names the sources', () => {
    expect(readText(first(overlap, 'header'))).to.contain('derived Counted here by exact name from what the sources list.');
    expect(within(overlap, '[part~=sources] li').length).to.be.greaterThan(1);
  });

  it('is drawn as long as the lists are, on one scale, and counted in text', () => {
    const all = facets(overlap).map((facet) => lists(overlap, facet).map(([, items]) => (typeof items === 'string' ? 0 : items.length)));
    const [ml, common, backend] = [0, 1, 2].map((i) => all.reduce((sum, facet) => sum + facet[i]!, 0)) as [number, number, number];
    expect(barTexts(overlap)).to.deep.equal([`ML Engineer ${common} in common · ${ml} of its own`, `Backend Engineer ${common} in common · ${backend} of its own`]);
    const unit = 100 / (common + Math.max(ml, backend));
    for (const [i, alone] of [ml, backend].entries()) {
      const [[sharedClass, sharedFrom, sharedWidth], [aloneClass, aloneFrom, aloneWidth], ...rest] = stretches(bars(overlap)[i]!) as [[string, number, number], [string, number, number]];
      expect([sharedClass, aloneClass, rest.length]).to.deep.equal(['common', 'alone', 0]);
      expect(sharedFrom).to.equal(0);
      expect(sharedWidth).to.be.closeTo(common * unit, 0.001);
      expect(aloneFrom).to.be.closeTo(common * unit, 0.001);
      expect(aloneWidth).to.be.closeTo(alone * unit, 0.001);
    }
  });

  it('has a text beside each drawing, which is said once', () => {
    expect(within(overlap, '.bars svg').map((drawing) => drawing.ariaHidden)).to.deep.equal(barTexts(overlap).map(() => 'true'));
    for (const text of barTexts(overlap)) expect(text).to.match(/ \d+ in common · \d+ of its own$/);
  });

  it('explains the look of the bars in words, which does not rest on colour', () => {
    expect(readText(first(overlap, '.legend'))).to.equal('Filled: in common Outlined: theirs alone');
    const looks = within(overlap, '.legend rect').map((rect) => getComputedStyle(rect).fill);
    expect(looks[1]).to.equal('none');
    expect(looks[0]).not.to.equal('none');
  });
});

describe('the place that an overlap has', () => {
  after(() => setViewport(1280, 800).then(() => undefined));
  const place = async (width: number) => {
    await setViewport(1280, 800);
    const page = await show(html`<div style="width: ${width}px"><role-overlap roles="ml-engineer backend-engineer" facets="company"><b slot="header">HEADER</b><b slot="actions">ACTIONS</b><b slot="footer">FOOTER</b></role-overlap></div>`);
    await waitForState(page.firstElementChild!, 'ready');
    return page.firstElementChild!;
  };

  it('when wide puts what is shared between what is not', async () => {
    const [ml, common, backend] = within(await place(900), '.pair > div').map(box);
    expect(ml!.right).to.be.most(common!.left + 1);
    expect(common!.right).to.be.most(backend!.left + 1);
    expect(ml!.top).to.be.closeTo(backend!.top, 1);
  });

  for (const width of [120, 240, 320, 480]) {
    it(`of ${width} px stacks the lists, and nothing sticks out`, async () => {
      const overlap = await place(width);
      const [ml, common, backend] = within(overlap, '.pair > div').map(box);
      expect(ml!.bottom).to.be.most(common!.top);
      expect(common!.bottom).to.be.most(backend!.top);
      const seen = within(overlap, '*').filter((one) => isSeen(one) && !one.closest('.unseen'));
      expect(seen.length).to.be.greaterThan(50);
      for (const part of seen) {
        expect(box(part).right, `${part.localName}.${part.getAttribute('class')}`).to.be.most(box(overlap).right + 1);
        expect(box(part).left).to.be.least(box(overlap).left - 1);
      }
    });
  }

  it('holds the page’s own content too', async () => {
    expect([...(await place(600)).children].filter(isSeen).map(({ slot }) => slot)).to.deep.equal(['header', 'actions', 'footer']);
  });

  it('on a page from right to left begins at the right', async () => {
    const page = await show(html`<div dir="rtl"><role-overlap roles="ml-engineer backend-engineer"></role-overlap></div>`);
    const overlap = page.firstElementChild!;
    const [ml, common] = within(overlap, '.pair > div').map(box);
    expect(ml!.left).to.be.greaterThan(common!.left);
    const drawing = first(overlap, '.bars svg');
    expect(box(drawing.querySelector('.common')!).right).to.be.closeTo(box(drawing).right, 1.5);
  });
});

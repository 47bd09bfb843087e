import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../support/commands.js';
import { waitForState } from '../support/loading.js';
import { drawings, payOf, rows, showWith } from '../support/pay.js';
import { first, isSeen, readText, show, statesOf, within } from '../support/reader.js';

const box = (element: Element) => element.getBoundingClientRect();
const number = (element: Element, attribute: string) => {
  const value = element.getAttribute(attribute)!;
  expect(value).to.match(/^[\d.]+%$/);
  return parseFloat(value);
};

describe('the pay of ML Engineer and Backend Engineer', () => {
  const markup = html`<role-salary-chart roles="ml-engineer backend-engineer"></role-salary-chart>`;

  it('is given in figures, with terms and midpoints that are marked as computed', async () => {
    const chart = await show(markup);
    expect(statesOf(chart)).to.deep.equal(['ready']);
    expect(readText(first(chart, 'h3'))).to.equal('Pay: ML Engineer and Backend Engineer');
    expect(rows(chart).slice(0, 2)).to.deep.equal([
      'ML Engineer $160,000 to $250,000 source 1 undated derived Midpoint $205,000',
      'Backend Engineer $100,000 to $180,000 source 1 undated derived Midpoint $140,000',
    ]);
  });

  it('overlaps from 160 to 180 thousand, and the source is named', async () => {
    const chart = await show(markup);
    expect(readText(first(chart, '[part~=overlap]'))).to.equal('The ranges overlap from $160,000 to $180,000.');
    expect(within(chart, '[part~=sources] li').map(readText)[0]).to.equal('1 ML Engineer and Backend Engineer toolkits compared, roletoolkit, undated');
  });

  it('stands apart from figures in other terms, each with terms and a source of its own, medians without an axis', async () => {
    const chart = await show(markup);
    expect(readText(first(chart, '.apart'))).to.contain('differ in currency, basis and region');
    expect(rows(chart).slice(2)).to.deep.equal([
      'ML Engineer median $165,000 source 2 2023-09',
      'ML Engineer median £70,000 source 3 2026-04',
      'Backend Engineer median $132,270 source 4 counted as Software Developers, a wider class · 2023-05',
    ]);
    expect(within(chart, '[part~=group] h4').map(readText)).to.deep.equal(['USD · a year · base pay · US', 'USD · a year · basis not given · US', 'GBP · a year · basis not given · UK', 'USD · a year · wage · US']);
    expect([drawings(chart).length, within(chart, '.lane').length]).to.deep.equal([1, 2]);
  });

  it('is one drawing, which says in words what it shows', async () => {
    expect(drawings(await show(markup)).slice(0, 1)).to.deep.equal([
      'Pay on an axis from 0 to $250,000: ML Engineer $160,000 to $250,000; Backend Engineer $100,000 to $180,000. The ranges overlap from $160,000 to $180,000.',
    ]);
  });

  it('is drawn to scale', async () => {
    const chart = await show(markup);
    const bars = within(chart, '.range').map((bar) => [number(bar, 'x'), number(bar, 'width')]);
    expect(bars[0]![0]).to.be.closeTo(160 / 2.5, 0.001);
    expect(bars[0]![1]).to.be.closeTo(90 / 2.5, 0.001);
    expect(bars[1]![0]).to.be.closeTo(100 / 2.5, 0.001);
    expect(bars[1]![1]).to.be.closeTo(80 / 2.5, 0.001);
    const shared = within(chart, '.shared');
    expect(shared).to.have.length(2);
    for (const band of shared) {
      expect(number(band, 'x')).to.be.closeTo(160 / 2.5, 0.001);
      expect(number(band, 'width')).to.be.closeTo(20 / 2.5, 0.001);
    }
    const ticks = within(chart, '.tick').slice(0, 6);
    expect(ticks.map((tick) => tick.textContent)).to.deep.equal(['$0', '$50K', '$100K', '$150K', '$200K', '$250K']);
    const axis = box(first(chart, '.axis'));
    for (const [i, tick] of ticks.slice(1, -1).entries()) {
      const { left, width } = box(tick);
      expect(left + width / 2).to.be.closeTo(axis.left + ((i + 1) / 5) * axis.width, 1.5);
    }
  });

  it('is seen where the figures are, on one axis for all', async () => {
    const chart = await show(markup);
    const axis = box(first(chart, '.axis'));
    const at = (thousands: number) => axis.left + (thousands / 250) * axis.width;
    const [ml, backend] = within(chart, '.range').map(box);
    expect(ml!.left).to.be.closeTo(at(160), 1.5);
    expect(ml!.right).to.be.closeTo(at(250), 1.5);
    expect(backend!.left).to.be.closeTo(at(100), 1.5);
    expect(backend!.right).to.be.closeTo(at(180), 1.5);
    const bands = within(chart, '.band').map(box);
    expect(bands.length).to.be.greaterThan(0);
    for (const band of bands) {
      expect(band.left).to.be.closeTo(at(160), 1.5);
      expect(band.right).to.be.closeTo(at(180), 1.5);
    }
    const hundred = box(within(chart, '.tick')[2]!);
    expect((hundred.left + hundred.right) / 2).to.be.closeTo(at(100), 2);
    for (const [i, lane] of within(chart, '.lane').slice(0, 2).map(box).entries()) {
      const bar = [ml!, backend!][i]!;
      expect((bar.top + bar.bottom) / 2).to.be.closeTo((lane.top + lane.bottom) / 2, 1.5);
    }
  });

  it('runs from left to right on a page that runs from right to left', async () => {
    const page = await show(html`<div dir="rtl">${markup}</div>`);
    const chart = page.firstElementChild!;
    const axis = box(first(chart, '.axis'));
    expect(box(first(chart, '.range')).left).to.be.closeTo(axis.left + 0.64 * axis.width, 1.5);
    expect(box(within(chart, '.tick')[0]!).left).to.be.closeTo(axis.left, 2);
    expect(box(first(chart, '.line b')).left).to.be.greaterThan(box(first(chart, '.figure')).left);
  });

  it('has no style attribute, which a strict page would refuse', async () => {
    expect(within(await show(markup), '[style], style')).to.have.length(0);
  });

  it('is what the selection asks for, where the element names no roles', async () => {
    const provider = await show(html`<role-data selection="ml-engineer backend-engineer"><role-salary-chart></role-salary-chart></role-data>`);
    await waitForState(provider.firstElementChild!, 'ready');
    expect(rows(provider.firstElementChild!)).to.have.length(5);
  });

  it('has headings of the level that the page asks for', async () => {
    expect(readText(first(await show(html`<role-salary-chart roles="ml-engineer" heading-level="2"></role-salary-chart>`), 'h2'))).to.equal('Pay: ML Engineer');
  });

  it('stands beside the page’s own content', async () => {
    const chart = await show('<role-salary-chart roles="ml-engineer"><p>Own words</p><b slot="header">HEADER</b><b slot="actions">ACTIONS</b><b slot="footer">FOOTER</b></role-salary-chart>');
    expect([...chart.children].filter(isSeen).map(({ slot }) => slot)).to.deep.equal(['header', 'actions', 'footer']);
  });
});

describe('pay of other numbers of roles', () => {
  it('of one is its bar alone', async () => {
    const chart = await show(html`<role-salary-chart roles="ml-engineer"></role-salary-chart>`);
    expect([rows(chart).length, within(chart, '.range').length]).to.deep.equal([3, 1]);
    expect(within(chart, '.shared, [part~=overlap]')).to.have.length(0);
    expect(drawings(chart).slice(0, 1)).to.deep.equal(['Pay on an axis from 0 to $250,000: ML Engineer $160,000 to $250,000']);
  });

  it('named twice is drawn once', async () => {
    expect(rows(await show(html`<role-salary-chart roles="ml-engineer ml-engineer"></role-salary-chart>`))).to.have.length(3);
  });

  it('of three is what lies in all of them', async () => {
    const chart = await showWith(payOf([{ min: 10, max: 50 }], [{ min: 30, max: 70 }], [{ min: 40, max: 90 }]), '<role-salary-chart roles="a b c"></role-salary-chart>');
    expect(readText(first(chart, '[part~=overlap]'))).to.equal('The ranges overlap from $40 to $50.');
    expect(within(chart, '.shared')).to.have.length(3);
  });

  for (const [roles, words] of [['a b', 'The ranges do not overlap.'], ['a b c', 'No amount lies in all of these ranges.'], ['a d', 'The ranges meet at $20.']] as const) {
    it(`says so where there is no range in common: ${words}`, async () => {
      const data = payOf([{ min: 10, max: 20 }], [{ min: 30, max: 40 }], [{ min: 10, max: 40 }], [{ min: 20, max: 40 }]);
      const chart = await showWith(data, `<role-salary-chart roles="${roles}"></role-salary-chart>`);
      expect(readText(first(chart, '[part~=overlap]'))).to.equal(words);
      expect(drawings(chart)[0]).to.contain(words);
      expect(within(chart, '.shared')).to.have.length(words.includes('meet') ? 2 : 0);
    });
  }

  it('names the source of each figure, where there are several', async () => {
    const chart = await showWith(payOf([{ min: 10, max: 20 }], [{ min: 15, max: 40 }]), '<role-salary-chart roles="a b"></role-salary-chart>');
    expect(rows(chart).map((row) => row.slice(0, 22))).to.deep.equal(['A $10 to $20 source 1 ', 'B $15 to $40 source 2 ']);
    expect(within(chart, '[part~=sources] li').map(readText)).to.deep.equal(['1 Survey 1, undated', '2 Survey 2, undated']);
  });

  it('gives a single amount once, and no midpoint of it', async () => {
    const chart = await showWith(payOf([{ min: 45.5, max: 45.5, period: 'hour', basis: null }]), '<role-salary-chart roles="a"></role-salary-chart>');
    expect(rows(chart)).to.deep.equal(['A $45.50 an hour · basis not given · US · undated']);
  });
});

describe('the labels of a pay axis', () => {
  after(() => setViewport(1280, 800).then(() => undefined));

  for (const language of ['en', 'de']) {
    for (const width of [140, 240, 320, 480, 560, 720, 1000]) {
      it(`do not collide in ${width} px, in ${language}`, async () => {
        await setViewport(1280, 800);
        // Five and six steps are the most that an axis has with labels as long as these.
        for (const max of [250000, 120000, 600000]) {
          const chart = await showWith({ ...payOf([{ min: 50000, max }]), language }, '<role-salary-chart roles="a"></role-salary-chart>');
          chart.parentElement!.style.cssText = `display: block; width: ${width}px`;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const labels = within(chart, '.tick').filter(isSeen).map(box);
          expect(labels.length).to.be.greaterThan(1);
          for (const [i, label] of labels.slice(1).entries()) expect(label.left, `${width} px, label ${i + 1}`).to.be.greaterThan(labels[i]!.right + 2);
          expect(labels.at(-1)!.right).to.be.most(box(chart).right);
          expect(labels[0]!.left).to.be.least(box(chart).left);
        }
      });
    }
  }
});

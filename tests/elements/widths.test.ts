import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../support/commands.js';
import { first, isSeen, readText, show, statesOf, within } from '../support/reader.js';

const markups = {
  'role-card': html`<role-card role-id="ml-engineer" selectable><button slot="actions">Save</button></role-card>`,
  'role-card, unknown': html`<role-card role-id="ml-enginer"><p>Elsewhere</p></role-card>`,
  'role-compare-table of two': html`<role-compare-table roles="ml-engineer backend-engineer" toolbar differences="mark"></role-compare-table>`,
  'role-compare-table of three': html`<role-compare-table roles="ml-engineer backend-engineer data-scientist" base="ml-engineer" dimensions="focus overlap salary companies"></role-compare-table>`,
  'role-compare-table of four': html`<role-compare-table roles="ml-engineer backend-engineer data-scientist data-engineer" base="ml-engineer" toolbar></role-compare-table>`,
  'alternatives-list': html`<alternatives-list role-id="ml-engineer" selectable></alternatives-list>`,
  'role-picker': html`<role-picker role-id="ml-engineer"></role-picker>`,
  'role-picker, list': html`<role-picker role-id="ml-engineer" mode="list"></role-picker>`,
  'role-comparison': html`<role-comparison roles="ml-engineer backend-engineer" sections="pricing verdict"></role-comparison>`,
  'role-profile': html`<role-profile role-id="ml-engineer"></role-profile>`,
  'role-transitions': html`<role-transitions role-id="ml-engineer"></role-transitions>`,
  'role-market': html`<role-market role-id="ml-engineer"></role-market>`,
  'role-fit': html`<role-fit role-id="ml-engineer"></role-fit>`,
  'role-salary-chart': html`<role-salary-chart roles="ml-engineer backend-engineer data-engineer"></role-salary-chart>`,
  'role-overlap': html`<role-overlap roles="ml-engineer backend-engineer"></role-overlap>`,
  'role-overlap of three': html`<role-overlap roles="ml-engineer backend-engineer mlops-engineer"></role-overlap>`,
};

/** What is drawn of an element, which has to be there. */
function drawn(element: Element): HTMLElement[] {
  const parts = within(element, '*').filter(isSeen);
  expect(parts.length, `parts of ${element.localName}`).to.be.greaterThan(element.matches(':state(unknown)') ? 1 : 10);
  return parts;
}

/** What can be seen beyond the sides of an element; what scrolls inside does not count. */
function overflow(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  return drawn(element)
    .filter((part) => !part.closest('.wide table, .unseen'))
    .filter((part) => part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1)
    .map((part) => `${part.localName}.${part.className}: ${readText(part).slice(0, 40)}`);
}

/** Pairs of texts side by side that are printed over each other. */
function collisions(element: Element): string[] {
  const leaves = within(element, 'dt, dd, .rank, .chips li, button, .figure, h3, h4').filter((part) => isSeen(part) && !part.closest('.wide'));
  if (!element.matches(':state(unknown)')) expect(leaves.length, `texts of ${element.localName}`).to.be.greaterThan(0);
  const boxes = leaves.map((part) => ({ part, box: part.getBoundingClientRect() }));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).filter((b) => !a.part.contains(b.part) && a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 1 && b.box.top < a.box.bottom - 1)
      .map((b) => `${readText(a.part).slice(0, 30)} / ${readText(b.part).slice(0, 30)}`),
  );
}

describe('the place that a page gives', () => {
  before(() => setViewport(1400, 800).then(() => undefined));
  after(async () => {
    await setViewport(1280, 800);
  });

  // Tables change their shape at many widths; what else there is, at 36em at most.
  const widthsOf = (name: string) => (/^(role-card|role-compare|alternatives)/.test(name) ? [120, 240, 360, 480, 600, 800, 1200] : [240, 360, 800]);
  for (const [name, markup] of Object.entries(markups)) {
    for (const width of widthsOf(name)) {
      it(`of ${width} px is enough for ${name}`, async () => {
        const place = await show(html`<div style="width: ${width}px">${markup}</div>`);
        const element = place.firstElementChild!;
        expect(statesOf(element)).to.deep.equal([name.includes('unknown') ? 'unknown' : 'ready']);
        expect(element.getBoundingClientRect().width).to.equal(width);
        expect(overflow(element)).to.deep.equal([]);
        expect(collisions(element)).to.deep.equal([]);
      });
    }
  }

  it('decides, not the width of the page: a narrow place stacks the table', async () => {
    const place = await show(html`<div style="width: 360px">${markups['role-compare-table of two']}</div>`);
    const table = place.firstElementChild!;
    expect(getComputedStyle(first(table, 'tbody tr')).display).to.equal('block');
    place.style.width = '900px';
    await new Promise(requestAnimationFrame);
    expect(getComputedStyle(first(table, 'tbody tr')).display).to.equal('table-row');
  });

  it('is not needed twice: an element in a row of a flex or grid box has a width', async () => {
    for (const display of ['flex', 'inline-flex', 'grid', 'inline-grid']) {
      const place = await show(html`<div style="display: ${display}; width: 900px"><role-card role-id="ml-engineer"></role-card><p>Beside</p></div>`);
      expect(place.firstElementChild!.getBoundingClientRect().width, display).to.be.greaterThan(200);
    }
  });

  for (const [width, name] of [[320, 'role-card'], [320, 'role-compare-table of two'], [320, 'alternatives-list'], [320, 'role-picker'], [320, 'role-transitions'], [320, 'role-market'], [320, 'role-fit'], [320, 'role-salary-chart'], [320, 'role-overlap']] as const) {
    it(`is enough with letters twice as large: ${name}`, async () => {
      const place = await show(html`<div style="width: ${width}px; font-size: 32px">${markups[name]}</div>`);
      expect(statesOf(place.firstElementChild!)).to.deep.equal(['ready']);
      expect(overflow(place.firstElementChild!)).to.deep.equal([]);
    });
  }
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { compare, BACKGROUND, POSTING, showGap } from '../support/gap.js';
import { answer, showPicker, STAY } from '../support/guide.js';
import { buttonNamed, first, readText, show, within } from '../support/reader.js';

/** The lines that a text is printed in. */
function linesOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
const startOf = (element: Element): number => Math.min(...linesOf(element).map(({ left }) => left));
const topOf = (element: Element): number => element.getBoundingClientRect().top;

async function inPlace(width: number, markup: unknown): Promise<Element> {
  const place = await show(html`<div style="width: ${width}px">${markup}</div>`);
  return place.firstElementChild!;
}

/** What of a text matches, each with the lines that it is printed in. */
function piecesOf(element: Element, pattern: RegExp): { text: string; lines: DOMRect[] }[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: { text: string; lines: DOMRect[] }[] = [];
  while (texts.nextNode()) {
    for (const { 0: text, index } of texts.currentNode.textContent!.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + text.length);
      pieces.push({ text, lines: [...range.getClientRects()].filter(({ width }) => width > 0) });
    }
  }
  return pieces;
}

describe('what stands beneath each other', () => {
  for (const width of [320, 900]) {
    it(`begins at one line: the heading, the question and the progress of a picker, ${width} px`, async () => {
      const picker = await inPlace(width, html`<role-picker role-id="ml-engineer"></role-picker>`);
      const starts = ['[part=heading]', '#progress', '.question'].map((part) => startOf(first(picker, part)));
      for (const start of starts) expect(start).to.be.closeTo(starts[0]!, 0.6);
    });

    for (const [name, markup] of Object.entries({
      'a card': html`<role-card role-id="ml-engineer"></role-card>`,
      'a list': html`<alternatives-list role-id="ml-engineer" limit="1"></alternatives-list>`,
      'a table': html`<role-compare-table roles="data-engineer" base="ml-engineer"></role-compare-table>`,
      'an overlap': html`<role-overlap roles="ml-engineer backend-engineer"></role-overlap>`,
    })) {
      it(`begins at one line: the heading, the sources and the button of ${name}, ${width} px`, async () => {
        const element = await inPlace(width, markup);
        const parts = [first(element, '[part=heading]'), first(element, '.sources'), buttonNamed(element, 'Where each fact comes from'), ...within(element, '.reasons > summary')];
        // The triangle of a line that opens is part of the line, and not of its text.
        for (const part of parts) expect(part.matches('summary, details') ? part.firstChild!.parentElement!.getBoundingClientRect().left : startOf(part)).to.be.closeTo(startOf(parts[0]!), 0.6);
      });
    }
  }

  it('has a line between the two sides of a check, from the very top of the second', async () => {
    for (const width of [320, 900]) {
      const fit = await inPlace(width, html`<role-fit role-id="ml-engineer"></role-fit>`);
      const second = first(fit, '.sides > fieldset + fieldset');
      const between = getComputedStyle(first(fit, '.sides'), '::after');
      if (width === 320) {
        expect(getComputedStyle(second).borderTopWidth).to.equal('1px');
        // A line of a fieldset begins at the middle of a legend that has not been taken out of it.
        expect(getComputedStyle(second.querySelector('legend')!).float).to.equal('left');
      } else {
        expect([between.content, between.borderLeftWidth, between.position, between.top, between.bottom]).to.deep.equal(['""', '1px', 'absolute', '0px', '0px']);
        expect(parseFloat(between.left)).to.be.closeTo(second.offsetLeft, 1);
      }
      expect(topOf(second.querySelector('.row')!)).to.be.greaterThan(linesOf(second.querySelector('legend')!).at(-1)!.bottom);
    }
  });

  it('begins at one line: the name and the cells of what each answer of a picker counted for', async () => {
    for (const width of [320, 900]) {
      const picker = await showPicker(html`<role-picker role-id="ml-engineer" style="width: ${width}px"></role-picker>`);
      await answer(picker, STAY, STAY, STAY, STAY, STAY);
      expect(startOf(first(picker, 'caption')), `at ${width} px`).to.be.closeTo(startOf(first(picker, 'tbody th')), 0.6);
    }
  });

  it('meets across the rule between the two sides of a check', async () => {
    const fit = await inPlace(720, html`<role-fit role-id="ml-engineer"></role-fit>`);
    const [left, right] = within(fit, '.sides > fieldset').map((side) => [...side.querySelectorAll('.row')].map(topOf));
    expect(left).to.have.length(3);
    for (const [i, top] of left!.entries()) expect(top, `row ${i + 1}`).to.be.closeTo(right![i]!, 0.6);
  });

  it('tells what was asked from what was answered, where a table is stacked', async () => {
    const picker = await showPicker(html`<role-picker role-id="ml-engineer" style="width: 320px"></role-picker>`);
    await answer(picker, STAY, STAY, STAY, STAY, STAY);
    const weight = (part: string, pseudo?: string) => Number(getComputedStyle(first(picker, part), pseudo).fontWeight);
    expect(weight('tbody th')).to.be.greaterThan(weight('td'));
    expect(weight('td', '::before')).to.equal(weight('td'));
  });

  it('stays where it is: the role of a gap, when what is said of the posting comes to two lines', async () => {
    const gap = await showGap(html`<role-gap style="width: 560px"></role-gap>`);
    const before = topOf(first(gap, '.role')) - topOf(gap);
    await compare(gap, BACKGROUND, POSTING);
    expect(new Set(linesOf(first(gap, '#posting-read')).map(({ top }) => top)).size).to.equal(2);
    expect(topOf(first(gap, '.role')) - topOf(gap)).to.be.closeTo(before, 0.6);
  });

  it('is parted once: no table has two lines at its top', async () => {
    for (const width of [320, 900]) {
      const comparison = await inPlace(width, html`<role-comparison roles="ml-engineer backend-engineer" sections="verdict"></role-comparison>`);
      const firstRow = first(comparison, width === 320 ? 'tbody tr' : 'thead tr');
      for (const part of [firstRow, ...firstRow.children]) expect(getComputedStyle(part).borderTopWidth, `${part.localName} at ${width} px`).to.equal('0px');
    }
  });
});

describe('words that belong together', () => {
  it('stay together: no date is broken over two lines', async () => {
    for (let width = 240; width <= 420; width += 20) {
      const card = await inPlace(width, html`<role-card role-id="data-engineer" fields="salary"></role-card>`);
      const dates = within(card, '.date');
      expect(dates.length).to.be.greaterThan(2);
      for (const date of dates) expect(linesOf(date).length, `${readText(date)} at ${width} px`).to.equal(1);
    }
  });

  it('stay together: no line of pay terms begins with the dot between two of them', async () => {
    for (let width = 240; width <= 420; width += 6) {
      const card = await inPlace(width, html`<role-card role-id="data-engineer" fields="salary"></role-card>`);
      const dots = within(card, '.terms').flatMap((terms) => piecesOf(terms, /·/g));
      expect(dots.length).to.be.greaterThan(4);
      for (const { lines } of dots) expect(lines[0]!.left, `at ${width} px`).to.be.greaterThan(startOf(first(card, '.terms')) + 1);
    }
  });

  it('stay whole: the names at the ends of the drawn moves, in rows that do not touch', async () => {
    for (const [width, direction] of [[248, 'into'], [288, 'into'], [248, 'out-of'], [288, 'out-of']] as const) {
      const moves = await inPlace(width, html`<role-transitions role-id="ml-engineer" direction=${direction} style="font: 17px system-ui"></role-transitions>`);
      const words = within(moves, '.drawing b').flatMap((name) => piecesOf(name, /\S+/g));
      expect(words).to.have.length(10);
      for (const { text, lines } of words) expect(lines, `${text} at ${width} px`).to.have.length(1);
      const rows = within(moves, '.ends li').map((row) => [...row.children].flatMap(linesOf));
      for (const [i, row] of rows.slice(1).entries()) expect(Math.min(...row.map(({ top }) => top)) - Math.max(...rows[i]!.map(({ bottom }) => bottom)), `beneath row ${i + 1} at ${width} px`).to.be.greaterThan(4);
    }
  });

  it('stay together: a mark has words after it or before it in its line', async () => {
    const chart = await inPlace(320, html`<role-salary-chart roles="ml-engineer backend-engineer"></role-salary-chart>`);
    const lines = within(chart, '.midpoint');
    expect(lines).to.have.length(2);
    for (const line of lines) {
      const badge = line.querySelector('.badge')!.getBoundingClientRect();
      const words = [...line.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).flatMap(linesOf);
      expect(words.some(({ top, bottom }) => top < badge.bottom && badge.top < bottom)).to.equal(true);
    }
  });

  it('stay inside their frame: the role at the end of the drawn moves', async () => {
    for (const width of [240, 320]) {
      const moves = await inPlace(width, html`<role-transitions role-id="site-reliability-engineer"></role-transitions>`);
      const frame = first(moves, '.frame').getBoundingClientRect();
      for (const line of linesOf(first(moves, '.one'))) expect(line.right, `at ${width} px`).to.be.lessThan(frame.right - 12);
    }
  });

  it('have one box around them where they have the focus, and not a ring that follows the ends of their lines', async () => {
    const picker = await showPicker(html`<role-picker role-id="ml-engineer" style="width: 320px"></role-picker>`);
    const words = first(picker, '.landmark');
    expect(linesOf(words).length).to.be.greaterThan(1);
    expect(words.getClientRects()).to.have.length(1);
  });

  it('stand close to each other at the foot of a list: how many are shown, the sources, the button', async () => {
    const list = await inPlace(900, html`<alternatives-list role-id="ml-engineer" limit="3"></alternatives-list>`);
    const foot = [...first(list, 'footer').children].filter(({ localName }) => localName !== 'slot').map((part) => part.getBoundingClientRect());
    expect(foot).to.have.length(3);
    for (const [i, { top }] of foot.slice(1).entries()) expect(top - foot[i]!.bottom).to.be.lessThan(8);
  });

  it('are set apart from the table: how much of each role the base holds', async () => {
    const table = await inPlace(900, html`<role-compare-table roles="data-engineer" base="ml-engineer"></role-compare-table>`);
    expect(getComputedStyle(first(table, '.reasons')).borderTopWidth).to.equal('1px');
  });
});

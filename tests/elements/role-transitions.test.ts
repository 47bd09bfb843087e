import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { press } from '../support/commands.js';
import { expectMessage, first, isSeen, readText, show, statesOf, within } from '../support/reader.js';

const moves = (element: Element) => within(element, '[part=move]').map(readText);
const titles = (element: Element) => within(element, '[part=move] [part=heading]').map(readText);

/** A move as editors describe it. */
interface Written {
  readonly verdict: string;
  readonly transfers: readonly string[];
  readonly missing: readonly string[];
  readonly close?: string;
  readonly suits?: string;
  readonly suitsNot?: string;
}

const widthsIn = (element: Element) => [...first(element, 'svg').querySelectorAll('path')].map((path) => Number(path.getAttribute('stroke-width')));

describe('moving into ML Engineer', () => {
  let element: HTMLElement;
  beforeEach(async () => {
    element = await show(html`<role-transitions role-id="ml-engineer"></role-transitions>`);
  });

  it('lists the four moves that editors describe', () => {
    expect(titles(element)).to.deep.equal(['Backend Engineer to ML Engineer', 'Data Scientist to ML Engineer', 'Data Engineer to ML Engineer', 'Research Scientist to ML Engineer']);
    expect(readText(element)).not.to.contain('derived');
  });

  it('says what carries over, what is missing, how the gap is closed, for whom it works and for whom not', () => {
    const [backend, scientist] = moves(element);
    expect(backend).to.contain('What carries over API design Distributed systems Deployment Testing Monitoring What is missing ML knowledge');
    expect(backend).to.contain('How the gap is closed').and.contain('Works for');
    expect(scientist).to.contain('Does not work for').and.contain('exploratory analysis');
  });

  it('says of each move how the gap is closed and whom it suits as far as editors do, in their words', async () => {
    const { transitions: written } = (await (await fetch('/data/profiles/ml-engineer.json')).json()) as { transitions: Written[] };
    const lines = within(element, '[part=move]').map((move) => [...move.querySelectorAll('dl > div')].map((line) => [...line.children].map(readText)));
    expect(lines.map((line) => line.map(([label]) => label))).to.deep.equal([['How the gap is closed', 'Works for'], ['Works for', 'Does not work for'], ['Works for'], ['Works for']]);
    expect(lines.map((line) => line.map(([, text]) => text))).to.deep.equal(written.map(({ close, suits, suitsNot }) => [close, suits, suitsNot].filter(Boolean)));
    for (const [i, { transfers, missing, verdict }] of written.entries()) {
      const [carried, lacking] = [...within(element, '[part=move]')[i]!.querySelectorAll('.chips')].map((list) => [...list.children].map(readText));
      expect([carried, lacking], `move ${i}`).to.deep.equal([transfers, missing]);
      expect(moves(element)[i]).to.contain(verdict);
    }
  });

  it('is drawn: a line for each, all alike, since editors measure nothing, and said in words', () => {
    const drawing = first(element, 'svg');
    const widths = widthsIn(element);
    expect(widths).to.have.length(4);
    expect(new Set(widths).size).to.equal(1);
    expect(readText(element)).not.to.contain('thicker');
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(drawing.getAttribute('aria-label')).to.contain('Backend Engineer to ML Engineer: 5 carry over, 1 missing').and.contain('Data Scientist to ML Engineer: 1 carries over, 4 missing');
  });

  it('draws each line from its name to the role', () => {
    const names = within(element, '.ends li').map((row) => row.getBoundingClientRect());
    const role = first(element, '.one b').getBoundingClientRect();
    const paths = [...first(element, 'svg').querySelectorAll('path')];
    expect([names.length, paths.length]).to.deep.equal([4, 4]);
    let before = 0;
    for (const [i, path] of paths.entries()) {
      const [start, end] = [0, path.getTotalLength()].map((at) => path.getPointAtLength(at).matrixTransform(path.getScreenCTM()!));
      expect(start!.x, `start of line ${i}`).to.be.within(names[i]!.right - 1, names[i]!.right + 24);
      expect(start!.y, `start of line ${i}`).to.be.within(names[i]!.top, names[i]!.bottom);
      expect(end!.x, `end of line ${i}`).to.be.within(role.left - 24, role.left + 1);
      expect(end!.y, `end of line ${i}`).to.be.within(role.top - 12, role.bottom + 12);
      expect(end!.y, `line ${i} meets the role beneath the one before`).to.be.greaterThan(before);
      before = end!.y;
    }
  });

  it('is drawn where there is one move too', async () => {
    const one = await show(html`<role-transitions role-id="ml-engineer" from="backend-engineer"></role-transitions>`);
    expect(first(one, 'svg').querySelectorAll('path')).to.have.length(1);
    expect(first(one, 'svg').getAttribute('aria-label')).to.equal('Drawn: Backend Engineer to ML Engineer: 5 carry over, 1 missing.');
    expect(readText(one)).not.to.contain('thicker');
  });
});

describe('moves that nobody has described', () => {
  it('have no measure beside one that editors describe', async () => {
    const element = await show(html`<role-transitions role-id="ml-engineer" from="data-scientist devops-engineer"></role-transitions>`);
    expect(new Set(widthsIn(element)).size).to.equal(1);
    expect(readText(element)).not.to.contain('thicker');
  });

  it('are drawn the thicker the more carries over', async () => {
    const element = await show(html`<role-transitions role-id="backend-engineer" from="fullstack-engineer data-analyst"></role-transitions>`);
    const parts = within(element, '.ends li').map((row) => {
      const [, carried, missing] = /(\d+) carr\w+ over, (\d+) missing \(derived\)/.exec(readText(row))!.map(Number) as [number, number, number];
      return carried / (carried + missing);
    });
    expect(parts[0]).to.be.greaterThan(parts[1]!);
    widthsIn(element).forEach((width, i) => expect(width).to.be.closeTo(Math.max(1.5, parts[i]! * 12), 0.001));
    expect(readText(element)).to.contain('The thicker the line, the larger the part that carries over');
  });

  it('are counted from facts, and say so', async () => {
    const element = await show(html`<role-transitions role-id="ml-engineer" from="devops-engineer"></role-transitions>`);
    expect(titles(element)).to.deep.equal(['DevOps Engineer to ML Engineer']);
    expect(moves(element)[0]).to.contain('derived').and.contain('Nobody has described this move').and.contain('Kubernetes');
  });

  it('tell the rest of long lists when asked, by keyboard too', async () => {
    const element = await show(html`<role-transitions role-id="ml-engineer" from="data-analyst"></role-transitions>`);
    const rest = first<HTMLDetailsElement>(element, '.rest');
    const [, , count] = /^(and) (\d+) more/.exec(readText(rest.querySelector('summary')!))!;
    const chips = [...rest.querySelectorAll<HTMLElement>('li')];
    expect(chips).to.have.length(Number(count));
    expect(chips.filter(isSeen)).to.deep.equal([]);
    rest.querySelector('summary')!.focus();
    await press('Enter');
    expect(chips.filter(isSeen)).to.have.length(Number(count));
    const counted = readText(first(element, '.ends li'));
    const [carried, missing] = [...within(element, '.parts > div')].map((part) => part.querySelectorAll('li').length);
    expect(counted).to.contain(`${carried} carry over, ${missing} missing (derived)`);
  });

  it('stand beside those that editors describe', async () => {
    const element = await show(html`<role-transitions role-id="ml-engineer" from="backend-engineer, devops-engineer"></role-transitions>`);
    expect(moves(element).map((text) => text.includes('derived'))).to.deep.equal([false, true]);
  });

  it('out of a role go the other way', async () => {
    const element = await show(html`<role-transitions role-id="backend-engineer" direction="out-of"></role-transitions>`);
    expect(readText(first(element, 'h3'))).to.equal('Moving on from Backend Engineer');
    expect(titles(element)).to.deep.equal(['Backend Engineer to ML Engineer']);
  });

  it('are never said not to be described where editors describe them, from either end', async () => {
    for (const attributes of ['role-id="ml-engineer" from="ROLE"', 'role-id="ROLE" direction="out-of"']) {
      for (const role of ['backend-engineer', 'data-scientist', 'data-engineer', 'research-scientist']) {
        const element = await show(`<role-transitions ${attributes.replace('ROLE', role)}></role-transitions>`);
        expect(readText(element), `${role}: ${attributes}`).not.to.contain('Nobody has described this move');
      }
    }
  });

  it('from a role that is not there are told, with the one that was probably meant', async () => {
    const none = await show(html`<role-transitions role-id="ml-engineer" from="devop-engineer"><p>Elsewhere</p></role-transitions>`);
    expect(statesOf(none)).to.deep.equal(['unknown']);
    expectMessage(none, '“devop-engineer”', '“devops-engineer”?', 'Elsewhere');
    const some = await show(html`<role-transitions role-id="ml-engineer" from="devop-engineer data-engineer"></role-transitions>`);
    expect(titles(some)).to.deep.equal(['Data Engineer to ML Engineer']);
    expect(readText(some)).to.contain('“devop-engineer”');
  });

  it('in a dataset without anything to count are told', async () => {
    const provider = await show(`<role-data><script type="application/json">{"schemaVersion":1,"dimensions":[{"id":"a","label":"A","kind":"text"}],"roles":[{"id":"x","name":"Baker","facts":{}},{"id":"y","name":"Brewer","facts":{}}]}</script><role-transitions role-id="x"><p>Elsewhere</p></role-transitions></role-data>`);
    const element = provider.querySelector('role-transitions')!;
    expect(statesOf(element)).to.deep.equal(['empty']);
    expectMessage(element, 'Baker', 'Elsewhere');
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, show, within } from '../support/reader.js';

const everything = () =>
  show(html`<role-data selection="data-engineer">
    <role-card role-id="ml-engineer" selectable></role-card>
    <role-compare-table roles="ml-engineer backend-engineer" toolbar></role-compare-table>
    <alternatives-list role-id="ml-engineer"></alternatives-list>
    <role-card role-id="ml-enginer"></role-card>
  </role-data>`);

const RED = 'rgb(255, 0, 0)';
const style = (element: Element) => getComputedStyle(element);

/** What each token is documented to change: the token, a value, and what is to be seen then. */
const tokens: [token: string, value: string, what: string, look: (page: Element) => unknown, expected: unknown][] = [
  ['--role-accent', 'red', 'links', ({ children: [, , list] }) => style(first(list!, 'a')).color, RED],
  ['--role-accent', 'red', 'bars', ({ children: [card] }) => style(first(card!, '.span')).backgroundColor, RED],
  ['--role-accent', 'red', 'the chosen name', ({ children: [, , list] }) => style(first(list!, 'button[aria-pressed=true]')).color, RED],
  ['--role-text', 'red', 'text', ({ children: [card] }) => style(first(card!, 'h3')).color, RED],
  ['--role-text', 'red', 'text of a list', ({ children: [, , list] }) => style(first(list!, '.text')).color, RED],
  ['--role-muted', 'red', 'labels', ({ children: [card] }) => style(first(card!, 'dt')).color, RED],
  ['--role-muted', 'red', 'notes', ({ children: [, table] }) => style(first(table!, '.sources')).color, RED],
  ['--role-border', 'red', 'the line around the card', ({ children: [card] }) => style(first(card!, 'article')).borderTopColor, RED],
  ['--role-border', 'red', 'the lines of the table', ({ children: [, table] }) => style(first(table!, 'td')).borderTopColor, RED],
  ['--role-border', 'red', 'the lines of the list', ({ children: [, , list] }) => style(first(list!, 'ol.list > li')).borderTopColor, RED],
  ['--role-surface', 'red', 'the card', ({ children: [card] }) => style(first(card!, 'article')).backgroundColor, RED],
  ['--role-surface', 'red', 'the table', ({ children: [, table] }) => style(first(table!, '.frame')).backgroundColor, RED],
  ['--role-caution', 'red', 'the mark beside a message', ({ children }) => style(first(children[3]!, '.notice')).borderLeftColor, RED],
  ['--role-font', 'monospace', 'letters', ({ children: [card] }) => style(first(card!, 'dd')).fontFamily, 'monospace'],
  ['--role-font', 'monospace', 'letters on buttons', ({ children: [, table] }) => style(first(table!, 'button')).fontFamily, 'monospace'],
  ['--role-radius', '20px', 'the corners of buttons', ({ children: [, table] }) => style(first(table!, 'button')).borderTopLeftRadius, '20px'],
  ['--role-radius', '0', 'the corners of the card', ({ children: [card] }) => style(first(card!, 'article')).borderTopLeftRadius, '0px'],
  ['--role-space', '40px', 'the room in the card', ({ children: [card] }) => style(first(card!, 'article')).rowGap, '40px'],
  ['--role-space', '40px', 'the room in the list', ({ children: [, , list] }) => parseFloat(style(first(list!, 'ol.list > li')).paddingTop) > 40, true],
];

describe('the tokens of a theme', () => {
  let page: HTMLElement;
  before(async () => {
    page = await everything();
    document.body.append(page);
  });
  after(() => page.remove());

  for (const [token, value, what, look, expected] of tokens) {
    it(`${token} sets ${what}, on the element or around it`, () => {
      expect(look(page)).not.to.deep.equal(expected);
      page.style.setProperty(token, value);
      expect(look(page)).to.deep.equal(expected);
      page.style.removeProperty(token);
      for (const element of page.children) (element as HTMLElement).style.setProperty(token, value);
      expect(look(page)).to.deep.equal(expected);
      for (const element of page.children) (element as HTMLElement).style.removeProperty(token);
    });
  }

  it('follow the colour scheme of the nearest ancestor, live', () => {
    const accent = () => style(first(page.children[2]!, 'a')).color;
    page.style.colorScheme = 'light';
    const light = accent();
    page.style.colorScheme = 'dark';
    expect(accent()).not.to.equal(light);
    page.style.removeProperty('color-scheme');
  });
});

const parts: Record<string, { markup: string; parts: string[] }> = {
  'role-card': { markup: '<role-card role-id="ml-engineer" selectable></role-card>', parts: ['base', 'card', 'heading', 'label', 'value', 'pay', 'button', 'sources'] },
  'role-card, unknown': { markup: '<role-card role-id="ml-enginer"></role-card>', parts: ['base', 'notice'] },
  'role-compare-table': {
    markup: '<role-compare-table roles="ml-engineer backend-engineer nobody" base="ml-engineer" dimensions="salary" toolbar></role-compare-table>',
    parts: ['base', 'heading', 'toolbar', 'button', 'table', 'row-header', 'column-header', 'cell', 'base-role', 'pay', 'sources', 'notice'],
  },
  'alternatives-list': {
    markup: '<alternatives-list role-id="ml-engineer" selectable></alternatives-list>',
    parts: ['base', 'heading', 'why', 'item', 'rank', 'tagline', 'best-for', 'links', 'button', 'sources'],
  },
  'alternatives-list, unknown': { markup: '<alternatives-list role-id="ml-enginer"></alternatives-list>', parts: ['base', 'notice'] },
};

describe('the parts of an element', () => {
  for (const [name, { markup, parts: names }] of Object.entries(parts)) {
    it(`${name}: each can be styled from the page`, async () => {
      const page = await show(`<div><style></style>${markup}</div>`);
      const sheet = (page.firstElementChild as HTMLStyleElement).sheet!;
      const [element] = [page.lastElementChild!];
      for (const part of names) {
        const found = within(element, `[part~='${part}']`);
        expect(found.length, part).to.be.greaterThan(0);
        sheet.insertRule(`${element.localName}::part(${part}) { background-color: red }`);
        for (const one of found) expect(style(one).backgroundColor, part).to.equal(RED);
        sheet.deleteRule(0);
      }
    });
  }
});

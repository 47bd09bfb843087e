import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { setViewport } from '../support/commands.js';
import { first, isSeen, readText, show, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const elements = html`
  <role-card role-id="designer" fields="day craft pay" selectable></role-card>
  <role-compare-table roles="designer producer" toolbar></role-compare-table>
  <role-compare-table roles="designer producer" orientation="roles-as-rows"></role-compare-table>
  <alternatives-list role-id="producer"></alternatives-list>`;

/** `text` as the name of a role, of a skill and of a dimension, and in a ranking. */
function withText(text: string) {
  const data = crew();
  data.roles[0]!.name = text;
  data.taxonomy[0]!.name = text;
  data.dimensions[0]!.label = text;
  const [ranking] = data.alternatives;
  ranking!.base = 'producer';
  Object.assign(ranking!.items[0]!, { roleId: 'designer', tagline: text, bestFor: [text], links: [{ label: text, url: 'https://example.org/' }] });
  return data;
}

/** What sticks out of an element to the side, except in what scrolls. */
function sticksOut(element: Element): string[] {
  const { left, right } = element.getBoundingClientRect();
  const parts = within(element, '*').filter((part) => isSeen(part) && !part.closest('.region table, .unseen'));
  return parts.filter((part) => part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1).map((part) => `${part.localName}.${part.className}`);
}

const texts = {
  'one word of 10,000 letters': 'W'.repeat(10_000),
  'a word of 300 letters': 'Donaudampfschiff'.repeat(19),
  'emoji without a space': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(60),
  'letters without spaces': '字'.repeat(400),
  'an address': `https://example.org/${'path/'.repeat(100)}`,
  'combining marks': `A${'\u0301'.repeat(500)}`,
};

describe('text that nobody expected', () => {
  beforeEach(async () => {
    await setViewport(400, 800);
  });
  after(async () => {
    await setViewport(1280, 800);
  });

  for (const [what, text] of Object.entries(texts)) {
    it(`wraps, and the page does not become wider: ${what}`, async () => {
      const provider = await show(html`<role-data .data=${withText(text)}>${elements}</role-data>`);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      for (const element of provider.children) expect(sticksOut(element), element.outerHTML.slice(0, 80)).to.deep.equal([]);
      expect(readText(provider).length).to.be.greaterThan(text.length);
    });
  }

  /** The letters of a word stand from left to right. */
  function readsForward(node: Element, word: string): boolean {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(word);
      if (at < 0) continue;
      const range = document.createRange();
      const place = (offset: number) => {
        range.setStart(text, at + offset);
        range.setEnd(text, at + offset + 1);
        return range.getBoundingClientRect().left;
      };
      return place(0) < place(1);
    }
    throw new Error(`there is no "${word}"`);
  }

  it('turns no other text around: a bidi override ends with what it came in', async () => {
    const data = withText('\u202Eesrever');
    Object.assign(data.dimensions[1]!, { of: 'tool' });
    const provider = await show(html`<role-data .data=${data}>${elements}</role-data>`);
    const [card, table, , list] = [...provider.children] as [Element, Element, Element, Element];
    expect(readsForward(first(card, '[part~=heading]'), 'esrever'), 'the override itself').to.equal(false);
    expect(readsForward(first(card, 'article'), 'Drawing'), 'the skill after it').to.equal(true);
    expect(readsForward(first(table, 'table'), 'Drawing'), 'the skill after it').to.equal(true);
    expect(readsForward(first(list, 'ol'), 'You know'), 'the text after it').to.equal(true);
  });

  it('turns no other name in a heading around', async () => {
    const provider = await show(html`<role-data .data=${withText('\u202Eesrever')}>${elements}</role-data>`);
    expect(readsForward(first(provider.children[1]!, '[part~=heading]'), 'Producer')).to.equal(true);
  });

  it('is a lone surrogate, a NUL or a control character, and the rest is there', async () => {
    const provider = await show(html`<role-data .data=${withText('a\uD800b\u0000c\u0007d\uFFFE')}>${elements}</role-data>`);
    for (const element of provider.children) expect(readText(element).length).to.be.greaterThan(20);
    expect(readText(provider)).to.contain('Keeps the plan honest');
  });
});

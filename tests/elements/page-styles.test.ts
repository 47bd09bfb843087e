import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { isSeen, readText, settle, show, within } from '../support/reader.js';

const everything = html`<main>
  <role-card role-id="ml-engineer" selectable><p slot="footer">Beneath</p></role-card>
  <role-compare-table roles="ml-engineer backend-engineer" toolbar></role-compare-table>
  <role-compare-table roles="ml-engineer backend-engineer data-engineer data-scientist" base="ml-engineer"></role-compare-table>
  <alternatives-list role-id="ml-engineer" selectable></alternatives-list>
  <role-card role-id="ml-enginer"></role-card>
</main>`;

const parts = (page: Element) => [...page.children].flatMap((element) => within(element, '*'));

/** Size and place of everything drawn, relative to its element: what it is, and four numbers. */
function layout(page: Element): (readonly [what: string, numbers: readonly number[]])[] {
  return [...page.children].flatMap((element) => {
    const outer = element.getBoundingClientRect();
    return within(element, '*').map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const isDrawn = width > 0 || height > 0;
      return [`${element.localName} ${part.localName}.${part.getAttribute('class') ?? ''}`, isDrawn ? [left - outer.left, top - outer.top, width, height] : []] as const;
    });
  });
}

/** Where a layout differs from another by more than what comes of rounding. */
const moved = (before: ReturnType<typeof layout>, after: ReturnType<typeof layout>): string[] =>
  before.flatMap(([what, numbers], i) => {
    const [whatNow, numbersNow] = after[i] ?? ['nothing', []];
    const isSame = what === whatNow && numbers.length === numbersNow.length && numbers.every((number, j) => Math.abs(number - numbersNow[j]!) < 1.5);
    return isSame ? [] : [`${what} ${numbers.join(' ')}: ${whatNow} ${numbersNow.join(' ')}`];
  });

function addSheet(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** The texts that are drawn, each with the element it stands in. */
function drawnTexts(page: Element): { text: string; style: CSSStyleDeclaration; holder: Element }[] {
  const texts = parts(page).filter(isSeen).flatMap((holder) =>
    [...holder.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '').map((node) => ({ text: node.textContent!.trim(), style: getComputedStyle(holder), holder })),
  );
  expect(texts.length).to.be.greaterThan(300);
  return texts;
}

describe('a page with styles of its own', () => {
  let remove = () => {};
  afterEach(() => {
    remove();
    document.body.removeAttribute('style');
  });

  for (const [what, css] of Object.entries({
    'that resets everything': '* { margin: 0 !important; padding: 0 !important; border: 0 !important }',
    'that resets everything, lists and tables too': '*, ::before, ::after { all: unset; } ul, ol, table, tr, td, button, h3, p { display: flex !important; color: red !important; margin: 99px !important }',
    'that has rules for our own class names': '.card, .box, .region, .chips, .notice, .badge, .list, .frame { display: none !important } [part] { opacity: 0 !important }',
  })) {
    it(`${what} does not change what is inside`, async () => {
      const outer = 'main, main > * { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; inline-size: 700px !important } main [slot] { display: block !important; margin: 0 !important }';
      const done = addSheet(`${outer} body { font: 16px/1.5 sans-serif }`);
      const page = await show(everything);
      const before = layout(page);
      const undo = addSheet(`${css} ${outer} body { font: 16px/1.5 sans-serif; color: black }`);
      remove = () => {
        undo();
        done();
      };
      expect(moved(before, layout(page))).to.deep.equal([]);
      expect(readText(page)).to.contain('Data Scientist');
    });
  }

  for (const size of ['62.5%', '8px', '20px']) {
    it(`whose root has a font size of ${size} changes nothing when its body has a size`, async () => {
      document.body.style.setProperty('font-size', '16px');
      const page = await show(everything);
      const before = layout(page);
      remove = addSheet(`html { font-size: ${size} }`);
      expect(moved(before, layout(page))).to.deep.equal([]);
    });
  }

  it('whose text is larger has larger elements', async () => {
    document.body.style.setProperty('font-size', '16px');
    const page = await show(everything);
    const texts = drawnTexts(page);
    const before = texts.map(({ style }) => parseFloat(style.fontSize));
    document.body.style.setProperty('font-size', '32px');
    for (const [i, { style, holder }] of texts.entries()) {
      // Nothing is smaller than 12 px, so what is small grows by less.
      if (!holder.closest('sup, .badge')) expect(parseFloat(style.fontSize), holder.outerHTML).to.be.closeTo(before[i]! * 2, 3);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  describe('that are inherited', () => {
    beforeEach(() => {
      remove = addSheet(`body { font: 4px/.1 serif; text-transform: uppercase; white-space: nowrap; text-indent: 200px; letter-spacing: 1em; word-spacing: 2em;
        text-shadow: 1px 1px red; font-style: italic; font-weight: 900; font-variant: small-caps; text-align: center; word-break: break-all; cursor: wait }`);
    });

    it('never make text smaller than 12 px', async () => {
      const page = await show(everything);
      const small = drawnTexts(page).filter(({ style }) => parseFloat(style.fontSize) < 12);
      expect([...new Set(small.map(({ holder, style }) => `${holder.localName} ${style.fontSize}`))]).to.deep.equal([]);
    });

    it('never make lines run into each other, nor the page wider', async () => {
      const page = await show(everything);
      for (const { text, style, holder } of drawnTexts(page)) {
        if (holder.closest('sup, .unseen')) continue;
        expect(parseFloat(style.lineHeight), text).to.be.at.least(parseFloat(style.fontSize) * 1.05);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it('do not change how text is set', async () => {
      const page = await show(everything);
      for (const { text, style } of drawnTexts(page)) {
        const { textTransform, textIndent, letterSpacing, wordSpacing, textShadow, textAlign, fontVariantCaps, wordBreak } = style;
        expect(parseFloat(letterSpacing) || 0, text).to.be.lessThan(1);
        expect({ textTransform, textIndent, wordSpacing, textShadow, fontVariantCaps, wordBreak }, text).to.deep.equal(
          { textTransform: 'none', textIndent: '0px', wordSpacing: '0px', textShadow: 'none', fontVariantCaps: 'normal', wordBreak: 'normal' });
        expect(['start', '-webkit-match-parent', 'left', 'center'], text).to.contain(textAlign);
      }
    });

    it('leave the family to the page', async () => {
      const page = await show(everything);
      expect(new Set(drawnTexts(page).map(({ style }) => style.fontFamily))).to.deep.equal(new Set(['serif']));
    });
  });

  it('may hide an element, with a rule or with the attribute', async () => {
    const page = await show(everything);
    remove = addSheet('main > * { display: none }');
    for (const element of page.children) expect(isSeen(element)).to.equal(false);
    remove();
    remove = () => {};
    for (const element of page.children) {
      element.toggleAttribute('hidden', true);
      expect(isSeen(element), element.localName).to.equal(false);
      element.removeAttribute('hidden');
      expect(isSeen(element), element.localName).to.equal(true);
    }
  });

  it('draws an element right when it is shown later', async () => {
    const page = await show(html`<main hidden><role-compare-table roles="ml-engineer backend-engineer data-engineer data-scientist"></role-compare-table></main>`);
    page.removeAttribute('hidden');
    await settle();
    const [table] = [...page.children];
    expect(table!.getBoundingClientRect().height).to.be.greaterThan(200);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { canEmulate, click, emulate, setViewport } from '../support/commands.js';
import { buttonNamed, first, isSeen, readText, settle, show, within } from '../support/reader.js';

const everything = html`<role-data selection="data-engineer">
  <role-card role-id="ml-engineer" selectable></role-card>
  <role-compare-table roles="ml-engineer backend-engineer" differences="mark" toolbar></role-compare-table>
  <role-compare-table roles="ml-engineer backend-engineer data-engineer data-scientist" base="ml-engineer" toolbar></role-compare-table>
  <alternatives-list role-id="ml-engineer"></alternatives-list>
</role-data>`;

const isClear = (colour: string) => colour === 'transparent' || /^rgba\(.*, 0\)$|\/ 0\)$/.test(colour);
const hasLine = (element: Element, side: 'Top' | 'Left' = 'Top') => {
  const style = getComputedStyle(element);
  return parseFloat(style[`border${side}Width`]) >= 1 && style[`border${side}Style`] !== 'none' && !isClear(style[`border${side}Color`]);
};

describe('the settings of a reader', () => {
  let provider: HTMLElement;
  const [card, pair, many, list] = [0, 1, 2, 3].map((i) => () => provider.children[i]!) as [() => Element, () => Element, () => Element, () => Element];
  beforeEach(async function () {
    if (!(await canEmulate())) this.skip();
    provider = await show(everything);
  });
  afterEach(async () => {
    if (await canEmulate()) await emulate();
    await setViewport(1280, 800);
  });

  describe('reduced motion', () => {
    it('leaves nothing moving, also while a reader chooses', async () => {
      await emulate({ reducedMotion: 'reduce' });
      await click(buttonNamed(list(), 'Cloud Architect'));
      await click(buttonNamed(pair(), 'Differences only'));
      for (const element of provider.children) {
        const running = element.shadowRoot!.getAnimations().filter(({ playState }) => playState === 'running');
        expect(running).to.have.length(0);
      }
    });
  });

  describe('forced colours', () => {
    beforeEach(() => emulate({ forcedColors: 'active' }));

    it('leave lines around card and table, between rows, and around chips and buttons', () => {
      expect(hasLine(first(card(), 'article'), 'Left')).to.equal(true);
      expect(hasLine(first(pair(), '.frame'), 'Left')).to.equal(true);
      const chips = [card(), pair()].map((element) => within(element, '.chips li'));
      for (const some of chips) expect(some.length).to.be.greaterThan(5);
      for (const chip of chips.flat()) expect(hasLine(chip, 'Left')).to.equal(true);
      const cells = within(many(), 'td');
      expect(cells.length).to.be.greaterThan(10);
      for (const cell of cells) expect(hasLine(cell)).to.equal(true);
      const buttons = [card(), pair(), many()].map((element) => within(element, '[part~=button]'));
      expect(buttons.map(({ length }) => length > 0)).to.deep.equal([true, true, true]);
      for (const button of buttons.flat()) expect(hasLine(button)).to.equal(true);
      const items = within(list(), 'ol.list > li');
      expect(items).to.have.length(7);
      for (const item of items) expect(hasLine(item)).to.equal(true);
    });

    it('leave the bars of pay to be seen against their track', () => {
      const fill = (selector: string) => getComputedStyle(first<SVGElement>(card(), selector)).fill;
      expect(fill('.span')).not.to.equal(fill('.track'));
    });

    it('leave a ring around what has the focus', () => {
      for (const button of [buttonNamed(pair(), 'Differences only'), buttonNamed(card(), 'Choose ML Engineer')]) {
        button.focus({ focusVisible: true } as FocusOptions);
        const { outlineStyle, outlineWidth } = getComputedStyle(button);
        expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      }
    });

    it('tell a pressed button by its border', async () => {
      const button = buttonNamed(pair(), 'Differences only');
      const before = getComputedStyle(button).borderTopWidth;
      await click(button);
      await settle();
      expect(getComputedStyle(button).borderTopWidth).not.to.equal(before);
    });

    it('tell the chosen alternative by more than a colour', () => {
      const look = (name: string) => {
        const button = buttonNamed(list(), name);
        return [button, button.closest('li')!].map((element) => {
          const { outlineStyle, borderInlineStartWidth, borderTopWidth, fontWeight, textDecorationLine, textDecorationThickness, boxShadow } = getComputedStyle(element);
          return [outlineStyle, borderInlineStartWidth, borderTopWidth, fontWeight, textDecorationLine, textDecorationThickness, boxShadow].join(' ');
        });
      };
      expect(look('Data Engineer')).not.to.deep.equal(look('Cloud Architect'));
    });
  });

  describe('paper', () => {
    beforeEach(() => emulate({ media: 'print' }));

    it('has no buttons to press, and the names of the alternatives are there as text', () => {
      for (const element of [card(), pair(), many()]) expect(within(element, 'button').filter(isSeen)).to.have.length(0);
      expect(within(list(), 'ol.list > li h4').map(readText)).to.have.length(7).and.include('Cloud Architect');
      for (const button of within(list(), '[part~=button]')) {
        const { borderTopWidth, textDecorationLine } = getComputedStyle(button);
        expect([isSeen(button), borderTopWidth, textDecorationLine]).to.deep.equal([true, '0px', 'none']);
      }
    });

    it('has the addresses of links beside them, and the sources beneath', () => {
      expect(readText(list())).to.contain('<https://archives.docs.gitlab.com/16.7/ee/ci/index.html>'.replace(/^<|>$/g, ''));
      for (const element of provider.children) expect(isSeen(first(element, '[part~=sources]'))).to.equal(true);
    });

    for (const width of [1000, 700]) {
      it(`cuts no table off at ${width} px`, async () => {
        await setViewport(width, 900);
        for (const table of [pair(), many()]) {
          const region = first(table, 'table').parentElement!;
          expect(getComputedStyle(region).overflowX).to.equal('visible');
          expect(getComputedStyle(region).maskImage).to.equal('none');
          const { right } = first(table, '.frame').getBoundingClientRect();
          const cells = within(table, 'th, td');
          expect(cells.length).to.be.greaterThan(10);
          for (const cell of cells) expect(cell.getBoundingClientRect().right, readText(cell)).to.be.at.most(right + 1);
        }
      });
    }

    it('cuts no table with many dimensions off', async () => {
      await setViewport(700, 900);
      many().setAttribute('dimensions', 'focus best-for skills tools languages workflows outputs salary companies');
      await settle();
      const { right } = first(many(), '.frame').getBoundingClientRect();
      const cells = within(many(), 'th, td');
      expect(cells).to.have.length(5 * 10);
      for (const cell of cells) expect(cell.getBoundingClientRect().right, readText(cell)).to.be.at.most(right + 1);
    });
  });
});

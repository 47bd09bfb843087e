import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { canEmulate, click, emulate, setViewport } from '../support/commands.js';
import { answer, choose, NONE, pressButton, progress, question, STAY } from '../support/guide.js';
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
      const fill = (selector: string) => getComputedStyle(first(card(), selector)).backgroundColor;
      expect(fill('.span')).to.equal(getComputedStyle(first(card(), 'h3')).color);
      expect(fill('.span')).not.to.equal(fill('.track'));
    });

    it('leave the bar beside the alternative that is chosen, and beside no other', async () => {
      const provider = await show(html`<role-data selection="ai-engineer"><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>`);
      const items = within(provider.firstElementChild!, 'ol.list > li');
      expect(items.map((item) => [hasLine(item, 'Left'), item.querySelector('[aria-pressed=true]') !== null])).to.deep.equal(items.map((_, i) => [i === 1, i === 1]));
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

    describe('of a picker', () => {
      const print = (moment: 'before' | 'after') => dispatchEvent(new Event(`${moment}print`));
      const pictured = async (markup: Parameters<typeof show>[0], act: (picker: Element) => Promise<void> = settle) => {
        const picker = await show(markup);
        await emulate();
        await act(picker);
        await emulate({ media: 'print' });
        return picker;
      };

      it('has all questions with what each answer leads to, and nothing to press; the screen has its question again after that', async () => {
        const picker = await pictured(html`<role-picker role-id="ml-engineer"></role-picker>`, async (shown) => {
          await choose(shown, NONE);
          await pressButton(shown, 'Next');
          await choose(shown, STAY);
        });
        const radio = within<HTMLInputElement>(picker, 'input').find(({ checked }) => checked)!;
        print('before');
        const text = readText(picker);
        for (let i = 1; i <= 5; i++) expect(text).to.contain(`Question ${i} of 5`);
        for (const name of ['Data Engineer', 'Data Scientist', 'AI Engineer', 'Backend Engineer', 'Fullstack Engineer', 'DevOps Engineer', 'Cloud Architect']) expect(text).to.contain(`Leads to ${name}`);
        expect(within(picker, 'input, button, progress').filter(isSeen)).to.have.length(0);
        expect(text.match(/Question 2 of 5/g)).to.have.length(1);
        print('after');
        await emulate();
        expect(within(picker, '.questions')).to.have.length(0);
        expect([question(picker).includes('?'), isSeen(radio), radio.checked]).to.deep.equal([true, true, true]);
        expect(progress(picker)).to.equal('Question 2 of 5');
      });

      it('has the result where there is one', async () => {
        const picker = await pictured(html`<role-picker role-id="ml-engineer"></role-picker>`, (shown) => answer(shown, NONE, NONE, NONE, NONE, NONE));
        print('before');
        expect(within(picker, '.questions')).to.have.length(0);
        expect(within(picker, 'table').filter(isSeen)).to.have.length(1);
        expect(within(picker, 'button').filter(isSeen)).to.have.length(0);
        print('after');
      });
    });

    it('has the addresses of the sources beside their titles', async () => {
      const analyst = await show(html`<role-card role-id="data-analyst"></role-card>`);
      const links = within<HTMLAnchorElement>(analyst, '[part~=sources] a');
      expect(links.length).to.be.greaterThan(8);
      for (const link of links) expect([isSeen(link), getComputedStyle(link, '::after').content.includes(link.getAttribute('href')!)]).to.deep.equal([true, true]);
    });

    for (const [dimensions, look] of [['focus skills tools', 'table'], ['focus skills tools outputs', 'blocks'], ['focus skills tools outputs salary', 'blocks']] as const) {
      it(`has room for every value of a table with ${dimensions.split(' ').length} dimensions, and breaks no name`, async () => {
        await setViewport(680, 900);
        many().setAttribute('dimensions', dimensions);
        await settle();
        expect(getComputedStyle(first(many(), 'thead')).display === 'none' ? 'blocks' : 'table').to.equal(look);
        for (const cell of within(many(), 'td')) expect(cell.getBoundingClientRect().width, readText(cell)).to.be.at.least(150);
        for (const name of within(many(), 'tbody th')) expect(name.getBoundingClientRect().width, readText(name)).to.be.at.least(120);
      });
    }

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

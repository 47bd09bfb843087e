import { expect, html } from '@open-wc/testing';
import type { RoleData } from '../../src/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { click, press, setViewport } from '../support/commands.js';
import { choose, pressButton, showElement } from '../support/guide.js';
import { buttonNamed, expectFocus, expectMessage, first, isSeen, readText, settle, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const SHOW = 'Show my result';
const ML = ['Can you explain how learning works', 'Can you explain what is meant by overfitting', 'Can you explain how a model is evaluated'];
const ENGINEERING = ['Can you write production code', 'Can you design an API', 'Can you deploy a service'];
const SYSTEMS = ['How does the model receive input', 'How does the model return predictions', 'What happens when the model fails', 'How is the model updated', "How is the model's quality monitored"];
const PRODUCTION = ['How does the model run in production', 'How would we notice', 'What if the data'];

const mlFit = html`<role-fit role-id="ml-engineer"></role-fit>`;
const showFit = () => showElement('role-fit', mlFit);
const ticked = (fit: Element) => within<HTMLInputElement>(fit, 'input').filter(({ checked }) => checked);
const tick = async (fit: Element, ...texts: readonly string[]) => {
  for (const text of texts) await choose(fit, text);
};
const cases = (fit: Element) => within(fit, '[part~=case]');
const result = (fit: Element) => first(fit, '[part~=result]');
/** The lists of what is open: label, and questions. */
const open = (fit: Element) => [...result(fit).querySelectorAll('.open')].map((part) => [readText(part.querySelector('p')!), ...[...part.querySelectorAll('li')].map(readText)]);

describe('the self-check', () => {
  it('asks for both sides, for systems thinking and for production, and has two cases', async () => {
    const fit = await showFit();
    expect(statesOf(fit)).to.deep.equal(['ready']);
    expect(within(fit, 'h4').map(readText)).to.deep.equal(['Both sides', 'Systems thinking', 'Production mindset', 'An honest verdict']);
    const groups = within(fit, 'fieldset').map((group) => [readText(group.querySelector('legend')!), group.querySelectorAll('input[type=checkbox]').length]);
    expect(groups).to.deep.equal([['Machine learning for engineers', 3], ['Engineering for data scientists', 3], ['Systems thinking', 5], ['Production mindset', 3]]);
    expect(cases(fit)).to.have.length(2);
    expect(readText(fit)).to.contain('Either path is viable');
  });

  it('says first that nothing is kept or sent, and that there is no score', async () => {
    const fit = await showFit();
    expect(readText(first(fit, 'header'))).to.contain('Tick each question that you could answer well today.').and.contain('nothing is kept or sent').and.contain('no score');
  });

  it('shows nothing of a result before the reader asks for it', async () => {
    const fit = await showFit();
    await tick(fit, ML[0]!);
    expect(within(fit, '[part~=result]')).to.have.length(0);
    expect(readText(fit)).not.to.contain('applies to what you ticked');
  });

  it('finds engineering the weaker side, says what the editors say of it, and what to strengthen', async () => {
    const fit = await showFit();
    await tick(fit, ...ML, ENGINEERING[1]!, ...SYSTEMS, PRODUCTION[0]!);
    await pressButton(fit, SHOW);
    const text = readText(result(fit));
    expect(text).to.contain('Engineering is your weaker side and Machine learning the stronger one');
    expect(text).to.contain('that gap is significant').and.not.contain('more bounded');
    expect(open(fit).map(([label, ...questions]) => [label, questions.length])).to.deep.equal([['Engineering', 2], ['Production mindset', 2]]);
    expect(open(fit)[0]!.join()).to.contain(ENGINEERING[0]).and.contain(ENGINEERING[2]).and.not.contain(ENGINEERING[1]);
    expect(readText(cases(fit)[0]!)).to.contain('applies to what you ticked');
    expect(readText(cases(fit)[1]!)).not.to.contain('applies');
  });

  it('finds machine learning the weaker side', async () => {
    const fit = await showFit();
    await tick(fit, ...ENGINEERING, ML[0]!);
    await pressButton(fit, SHOW);
    expect(readText(result(fit))).to.contain('Machine learning is your weaker side').and.contain('more bounded');
    expect(open(fit).map(([label, ...questions]) => [label, questions.length])).to.deep.equal([['Machine learning', 2], ['Systems thinking', 5], ['Production mindset', 3]]);
    expect(readText(cases(fit)[1]!)).to.contain('applies to what you ticked');
  });

  for (const [texts, [weaker, other], stillOpen] of [
    [ML.slice(0, 1), ['Engineering', 'Machine learning'], [['Machine learning', 2], ['Engineering', 3]]],
    [ENGINEERING.slice(0, 2), ['Machine learning', 'Engineering'], [['Machine learning', 3], ['Engineering', 1]]],
  ] as const) {
    it(`names the weaker side of who ticks ${texts.length} of three questions, calls the other not strong, and names what is open on both`, async () => {
      const fit = await showFit();
      await tick(fit, ...texts);
      await pressButton(fit, SHOW);
      expect(readText(first(fit, '[role=status]'))).to.equal(`By what you ticked, ${weaker} is your weaker side. Of ${other} you ticked a larger part, but not all: questions are open on both sides.`);
      expect(cases(fit).map(readText).join()).not.to.contain('applies');
      expect(open(fit).slice(0, 2).map(([label, ...questions]) => [label, questions.length])).to.deep.equal(stillOpen);
    });
  }

  it('says that nothing was ticked, at all or on either side', async () => {
    const fit = await showFit();
    await pressButton(fit, SHOW);
    expect(readText(first(fit, '[role=status]'))).to.equal('You ticked nothing, so every question is open.');
    expect(open(fit).flatMap(([, ...questions]) => questions)).to.have.length(14);
    await tick(fit, SYSTEMS[0]!);
    expect(readText(first(fit, '[role=status]'))).to.equal('You ticked nothing on either side, so neither can be called the weaker one.');
  });

  it('marks the case that applies by more than its colour', async () => {
    const fit = await showFit();
    await tick(fit, ...ML);
    await pressButton(fit, SHOW);
    const width = (element: Element) => parseFloat(getComputedStyle(element).borderInlineStartWidth);
    expect(width(cases(fit)[0]!)).to.be.greaterThan(width(cases(fit)[1]!));
  });

  it('finds neither side weaker when both have as many ticks, and names what is open on both', async () => {
    const fit = await showFit();
    await tick(fit, ML[0]!, ENGINEERING[0]!);
    await pressButton(fit, SHOW);
    expect(readText(result(fit))).to.contain('neither side is weaker');
    expect(open(fit).map(([label]) => label)).to.deep.equal(['Machine learning', 'Engineering', 'Systems thinking', 'Production mindset']);
    for (const one of cases(fit)) expect(readText(one)).not.to.contain('applies');
  });

  it('says so when nothing is open, and promises nothing', async () => {
    const fit = await showFit();
    await tick(fit, ...ML, ...ENGINEERING, ...SYSTEMS, ...PRODUCTION);
    await pressButton(fit, SHOW);
    expect(readText(result(fit))).to.contain('nothing is open').and.contain('no more than that');
    expect(open(fit)).to.deep.equal([]);
    expect(readText(fit)).not.to.contain('What to strengthen');
  });

  it('gives no figure: no per cent, no points, nothing out of something', async () => {
    const fit = await showFit();
    await tick(fit, ...ML, ENGINEERING[0]!);
    await pressButton(fit, SHOW);
    expect(readText(result(fit))).not.to.match(/\d|per ?cent|%|chance|points/i);
    expect(readText(fit)).not.to.match(/%|\d+ (of|out of) \d+|\d\/\d/);
  });

  it('moves the focus to the result when it is asked for, and leaves it at the box that changes afterwards', async () => {
    const fit = await showFit();
    await tick(fit, ...ML);
    await pressButton(fit, SHOW);
    expect(readText(fit.shadowRoot!.activeElement!)).to.equal('Your result');
    const status = first(fit, '[role=status]');
    expect(readText(status)).to.contain('Engineering is your weaker side');
    const box = within<HTMLInputElement>(fit, 'input')[3]!;
    box.focus();
    await press('Space', 'Tab', 'Space', 'Tab', 'Space');
    await settle(fit);
    expectFocus(within(fit, 'input')[5]);
    expect(first(fit, '[role=status]'), 'the region that is read out stays').to.equal(status);
    expect(readText(status)).to.contain('neither side is weaker');
  });

  it('can be filled in and asked with the keyboard alone', async () => {
    const page = await show(html`<div><button>Before</button>${mlFit}</div>`);
    const fit = page.querySelector('role-fit')!;
    await settle(fit);
    page.querySelector('button')!.focus();
    await press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Enter');
    await settle(fit);
    expect(ticked(fit)).to.have.length(3);
    expect(readText(result(fit))).to.contain('Engineering is your weaker side');
    expect(readText(fit.shadowRoot!.activeElement!)).to.equal('Your result');
  });

  it('keeps nothing, and fires nothing', async () => {
    const kept = () => [localStorage.length, sessionStorage.length, document.cookie];
    const before = kept();
    let fired = 0;
    const count = () => void fired++;
    document.addEventListener('role-select', count);
    try {
      const fit = await showFit();
      await tick(fit, ML[0]!);
      await pressButton(fit, SHOW);
      expect(kept()).to.deep.equal(before);
      expect(ticked(await showFit()), 'another one').to.have.length(0);
    } finally {
      document.removeEventListener('role-select', count);
    }
    expect(fired).to.equal(0);
  });

  it('is empty again when the reader starts again', async () => {
    const fit = await showFit();
    await tick(fit, ML[0]!, SYSTEMS[0]!);
    await pressButton(fit, SHOW);
    await pressButton(fit, 'Start again');
    expect(ticked(fit)).to.have.length(0);
    expect(within(fit, '[part~=result]')).to.have.length(0);
    expectFocus(first(fit, 'input'));
  });

  it('is empty again when the role changes, and steals no focus then', async () => {
    const provider = await show<RoleData>(html`<role-data selection="ml-engineer"><role-fit></role-fit></role-data>`);
    const fit = provider.querySelector('role-fit')!;
    await settle(fit);
    await tick(fit, ML[0]!);
    await click(buttonNamed(fit, SHOW));
    (fit.shadowRoot!.activeElement as HTMLElement | null)?.blur();
    for (const role of ['cloud-architect', 'ml-engineer']) {
      provider.selection = role;
      await settle(provider);
      await settle(fit);
    }
    expect(ticked(fit)).to.have.length(0);
    expect(within(fit, '[part~=result]')).to.have.length(0);
    expectFocus(document.body);
  });

  it('is said not to be there for a role that nobody has described', async () => {
    const fit = await showElement('role-fit', '<role-fit role-id="cloud-architect"><p>Ask around</p></role-fit>');
    expect(statesOf(fit)).to.deep.equal(['empty']);
    expectMessage(fit, 'Ask around', 'Cloud Architect', 'ML Engineer');
    const unknown = await showElement('role-fit', '<role-fit role-id="ml-enginer"><p>Ask around</p></role-fit>');
    expect(statesOf(unknown)).to.deep.equal(['unknown']);
    expectMessage(unknown, 'Ask around', 'Did you mean “ml-engineer”?');
  });

  it('takes the checks of an own dataset, with a single question as well', async () => {
    const data = { ...crew(), profiles: [{ roleId: 'designer', fit: [{ id: 'pencil', label: 'Pencil', questions: ['Do you own one?'] }] }] };
    const fit = await showElement('role-fit', html`<role-data .data=${data}><role-fit role-id="designer"></role-fit></role-data>`);
    await pressButton(fit, SHOW);
    expect(open(fit)).to.deep.equal([['Pencil', 'Do you own one?']]);
    expect(readText(result(fit))).not.to.contain('weaker');
  });
});

describe('the self-check to look at', () => {
  after(() => setViewport(1280, 800).then(() => undefined));

  for (const width of [320, 1000]) {
    it(`passes axe without and with a result, in the dark too, and stays inside ${width} px`, async () => {
      await setViewport(Math.max(width, 360), 800);
      const page = await show(html`<main style="width: ${width}px; background: Canvas; color: CanvasText"><h2>Roles</h2>${mlFit}</main>`);
      const fit = page.querySelector('role-fit')!;
      await settle(fit);
      await expectAccessible(page);
      await tick(fit, ML[0]!);
      await pressButton(fit, SHOW);
      const { left, right } = fit.getBoundingClientRect();
      const outside = within(fit, '*').filter((part) => isSeen(part) && (part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1));
      expect(outside.map((part) => `${part.localName}.${part.className}`)).to.deep.equal([]);
      for (const row of within(fit, 'label')) expect(row.getBoundingClientRect().height).to.be.at.least(44);
      const [ml, engineering] = within(fit, '.sides > fieldset').map((side) => side.getBoundingClientRect());
      if (width === 320) expect(engineering!.top).to.be.at.least(ml!.bottom - 1);
      else expect(engineering!.left).to.be.at.least(ml!.right - 1);
      await expectAccessible(page);
      page.style.colorScheme = 'dark';
      await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
    });
  }
});

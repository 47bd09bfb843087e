import { expect, html } from '@open-wc/testing';
import type { RolePicker } from '../../src/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { press, setViewport } from '../support/commands.js';
import { answer, answers, choose, chosen, isAtResult, NONE, outcome, pressButton, progress, question, showPicker, STAY } from '../support/guide.js';
import { expectFocus, expectMessage, first, isSeen, readText, settle, show, statesOf, within } from '../support/reader.js';

const ml = html`<role-picker role-id="ml-engineer"></role-picker>`;
const PIPELINES = 'My passion is building';
const EXPERIMENTS = 'I am drawn less to data infrastructure';
const ADVANCED_AI = 'Advanced AI attracts me';
const buttons = (picker: Element) => within(picker, '.buttons button').map(readText);
const focused = (picker: Element) => readText(picker.shadowRoot!.activeElement ?? document.createTextNode('nothing'));

describe('the questions of a role picker', () => {
  it('come one at a time: what is asked, the guide’s answers, and two that a reader can always give', async () => {
    const picker = await showPicker(ml);
    expect(readText(first(picker, 'h3'))).to.contain('ML Engineer');
    expect(question(picker)).to.equal('Would you rather work on the foundations of data than deploy models?');
    expect(answers(picker)).to.have.length(4);
    expect(answers(picker)[0]).to.contain(PIPELINES);
    expect(answers(picker)[1]).to.contain(EXPERIMENTS);
    expect(answers(picker).slice(2)).to.deep.equal([STAY, NONE]);
    expect(chosen(picker)).to.deep.equal([]);
    expect(within(picker, 'legend')).to.have.length(1);
    expect(statesOf(picker)).to.deep.equal(['ready']);
  });

  it('say how far the reader is, as text and drawn', async () => {
    const picker = await showPicker(ml);
    const bar = () => first<HTMLProgressElement>(picker, 'progress');
    for (let number = 1; number <= 5; number++) {
      expect(progress(picker)).to.equal(`Question ${number} of 5`);
      expect([bar().value, bar().max]).to.deep.equal([number - 1, 5]);
      expect(readText(picker.shadowRoot!.getElementById(bar().getAttribute('aria-labelledby')!)!)).to.equal(progress(picker));
      await answer(picker, NONE);
    }
    expect(within(picker, 'progress')).to.have.length(0);
  });

  for (const [roleId, counts] of [['ml-engineer', [4, 3, 4, 3, 3]], ['mlops-engineer', [3, 3, 3, 3, 3, 3]]] as const) {
    it(`of ${roleId} are ${counts.length}, with ${counts.map((count) => count - 2).join(', ')} answers that lead to a role`, async () => {
      const picker = await showPicker(html`<role-picker role-id=${roleId}></role-picker>`);
      const found: number[] = [];
      while (!isAtResult(picker)) {
        found.push(answers(picker).length);
        await answer(picker, NONE);
      }
      expect(found).to.deep.equal(counts);
    });
  }

  it('have the introduction before the first of them only, and the sources beneath each', async () => {
    const picker = await showPicker(ml);
    expect(readText(picker)).to.contain('where your technical effort should go');
    await answer(picker, NONE);
    expect(readText(picker)).not.to.contain('where your technical effort should go');
    expect(within(picker, '[part~=sources] li').map(readText)).to.deep.equal(['Alternatives to the ML Engineer toolkit, roletoolkit, undated']);
  });

  it('have a Back and a Start again only where there is something to go back to', async () => {
    const picker = await showPicker(ml);
    expect(buttons(picker)).to.deep.equal(['Next']);
    await choose(picker, NONE);
    expect(buttons(picker)).to.deep.equal(['Next', 'Start again']);
    await pressButton(picker, 'Next');
    expect(buttons(picker)).to.deep.equal(['Next', 'Back', 'Start again']);
  });

  it('ask again for an answer where there is none, and the focus goes to the first', async () => {
    const picker = await showPicker(ml);
    const alert = () => readText(first(picker, '[role=alert]'));
    expect(alert()).to.equal('');
    for (let times = 0; times < 2; times++) {
      await pressButton(picker, 'Next');
      expect(alert()).to.contain('choose one of the answers');
      expect(progress(picker)).to.equal('Question 1 of 5');
      expectFocus(first(picker, 'input'));
    }
    await choose(picker, STAY);
    expect(alert()).to.equal('');
  });

  it('keep their answers when the reader goes back', async () => {
    const picker = await showPicker(ml);
    await answer(picker, EXPERIMENTS, STAY);
    await pressButton(picker, 'Back');
    expect(chosen(picker)).to.deep.equal([STAY]);
    await pressButton(picker, 'Back');
    expect(progress(picker)).to.equal('Question 1 of 5');
    expect(chosen(picker).join()).to.contain(EXPERIMENTS);
    await pressButton(picker, 'Next');
    await pressButton(picker, 'Next');
    expect(progress(picker)).to.equal('Question 3 of 5');
    expect(chosen(picker)).to.deep.equal([]);
  });

  it('lose their answers when the reader starts again', async () => {
    const picker = await showPicker(ml);
    await answer(picker, EXPERIMENTS, STAY);
    await pressButton(picker, 'Start again');
    for (const number of [1, 2]) {
      expect(progress(picker)).to.equal(`Question ${number} of 5`);
      expect(chosen(picker)).to.deep.equal([]);
      await answer(picker, NONE);
    }
  });

  it('can be answered with the keyboard alone, up to the result', async () => {
    const page = await show(html`<div><button>Before</button>${ml}</div>`);
    const picker = page.querySelector('role-picker')!;
    await settle(picker);
    page.querySelector('button')!.focus();
    // From the first answer downward: how often, for each question.
    const downs = [1, 2, 3, 2, 2];
    const asked: string[] = [];
    for (const [i, times] of downs.entries()) {
      await press('Tab');
      expectFocus(first(picker, 'input'), `question ${i + 1}`);
      await press(...Array<string>(times).fill('ArrowDown'), 'Enter');
      await settle(picker);
      asked.push(focused(picker));
      if (i < downs.length - 1) expect(focused(picker)).to.equal(question(picker));
    }
    expect(new Set(asked).size).to.equal(5);
    expect(focused(picker)).to.equal(outcome(picker));
    expect(outcome(picker)).to.contain('Data Scientist');
    await press('Tab');
    expect(focused(picker)).to.equal('Back');
    await press('Enter');
    await settle(picker);
    expect(progress(picker)).to.equal('Question 5 of 5');
    expect(focused(picker)).to.equal(question(picker));
    await press('Tab');
    expectFocus(within<HTMLInputElement>(picker, 'input').find(({ checked }) => checked), 'the answer that was given');
  });

  it('leave the focus where it is when they are drawn, and when the page changes them', async () => {
    const page = await show<HTMLElement>(html`<div><button>Before</button>${ml}</div>`);
    const picker = page.querySelector<RolePicker>('role-picker')!;
    const button = page.querySelector('button')!;
    expectFocus(document.body);
    button.focus();
    picker.roleId = 'mlops-engineer';
    await settle(picker);
    picker.mode = 'list';
    await settle(picker);
    picker.mode = 'steps';
    await settle(picker);
    expectFocus(button);
  });
});

describe('a role picker without questions', () => {
  const fallback = '<p>Ask around</p>';
  it('says for which roles there are some', async () => {
    const picker = await showPicker(`<role-picker role-id="cloud-architect">${fallback}</role-picker>`);
    expect(statesOf(picker)).to.deep.equal(['empty']);
    expectMessage(picker, 'Ask around', 'Cloud Architect', 'ML Engineer and MLOps Engineer');
  });

  it('says that no role is chosen, or that there is no such role', async () => {
    const none = await showPicker(`<role-picker>${fallback}</role-picker>`);
    expect(statesOf(none)).to.deep.equal(['empty']);
    expectMessage(none, 'Ask around', 'No role is chosen');
    const unknown = await showPicker(`<role-picker role-id="ml-enginer">${fallback}</role-picker>`);
    expect(statesOf(unknown)).to.deep.equal(['unknown']);
    expectMessage(unknown, 'Ask around', '“ml-enginer”', 'Did you mean “ml-engineer”?');
  });
});

describe('a role picker to look at', () => {
  after(() => setViewport(1280, 800).then(() => undefined));

  for (const width of [320, 1000]) {
    it(`passes axe at a question, at a complaint and at the result, in the dark too, and stays inside ${width} px`, async () => {
      await setViewport(Math.max(width, 360), 800);
      const page = await show(html`<main style="width: ${width}px; background: Canvas; color: CanvasText"><h2>Roles</h2>${ml}<p>After</p></main>`);
      const picker = page.querySelector('role-picker')!;
      const check = async () => {
        const { left, right } = picker.getBoundingClientRect();
        const outside = within(picker, '*').filter((part) => isSeen(part) && !part.closest('.unseen') && (part.getBoundingClientRect().right > right + 1 || part.getBoundingClientRect().left < left - 1));
        expect(outside.map((part) => `${part.localName}.${part.className}`)).to.deep.equal([]);
        await expectAccessible(page);
        page.style.colorScheme = 'dark';
        await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
        page.style.colorScheme = 'light';
      };
      await check();
      for (const row of within(picker, 'label')) expect(row.getBoundingClientRect().height).to.be.at.least(44);
      await pressButton(picker, 'Next');
      await check();
      await answer(picker, PIPELINES, ADVANCED_AI, NONE, NONE, NONE, 'I cannot say');
      await check();
    });
  }
});

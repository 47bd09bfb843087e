import { expect, html } from '@open-wc/testing';
import type { RoleData, RolePicker } from '../../src/index.js';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { answer, answers, choose, chosen, hearSelections, isAtResult, NONE, outcome, pressButton, progress, question, showPicker } from '../support/guide.js';
import { buttonNamed, expectFocus, first, readTable, readText, settle, show, within } from '../support/reader.js';

const ml = html`<role-picker role-id="ml-engineer"></role-picker>`;
const PIPELINES = 'My passion is building';
const EXPERIMENTS = 'I am drawn less to data infrastructure';
const ADVANCED_AI = 'Advanced AI attracts me';

describe('the result of a role picker', () => {
  const { events, told } = hearSelections();

  it('is the role that an answer leads to, with its why, and what each answer counted for', async () => {
    const picker = await showPicker(ml);
    await answer(picker, EXPERIMENTS, NONE, NONE, NONE);
    expect(told(), 'before the last question').to.deep.equal([]);
    await answer(picker, NONE);
    expect(outcome(picker)).to.equal('Your answers point to Data Scientist');
    expect(readText(first(picker, '[part~=why]'))).to.contain('here experiments come first');
    expect(readText(picker)).to.contain('1 of your 5 answers points there.').and.not.contain('suits you better');
    expect(readText(first(picker, '[part~=closing]'))).to.contain('your strengths, your interests');
    const [header, ...lines] = readTable(picker);
    expect(header).to.deep.equal(['Question', 'Your answer', 'Counted for']);
    expect(lines.map((line) => line[2])).to.deep.equal(['Data Scientist', ...Array<string>(4).fill('nothing')]);
    expect(lines[0]![0]).to.contain('foundations of data');
    expect(lines.map((line) => line[1]!.slice(0, 10))).to.deep.equal([EXPERIMENTS, NONE, NONE, NONE, NONE].map((text) => text.slice(0, 10)));
    expect(told()).to.deep.equal(['data-scientist']);
    expect([events[0]!.target, events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([picker, true, true, true]);
  });

  it('is told anew when the reader comes to it again, and not by going back or starting again', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, NONE, NONE, NONE, NONE);
    await pressButton(picker, 'Back');
    expect(chosen(picker)).to.deep.equal([NONE]);
    expect(told()).to.deep.equal(['data-engineer']);
    await pressButton(picker, 'Next');
    expect(told()).to.deep.equal(['data-engineer', 'data-engineer']);
    await pressButton(picker, 'Start again');
    expect(question(picker)).to.contain('foundations of data');
    expect(told()).to.have.length(2);
  });

  it('with several roles is asked for by one more question: which answer weighs most', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, ADVANCED_AI, NONE, NONE, NONE);
    expect(isAtResult(picker)).to.equal(false);
    expect(progress(picker)).to.equal('One last question');
    expect(question(picker)).to.contain('weighs most');
    expect(answers(picker)).to.have.length(3);
    expect(answers(picker)[0]).to.contain(PIPELINES);
    expect(answers(picker)[1]).to.contain(ADVANCED_AI);
    expect(answers(picker)[2]).to.equal('I cannot say');
    await pressButton(picker, 'Next');
    expect(readText(first(picker, '[role=alert]'))).to.contain('choose one of the answers');
    expect(told()).to.deep.equal([]);
    await answer(picker, ADVANCED_AI);
    expect(outcome(picker)).to.equal('Your answers point to AI Engineer');
    expect(within(picker, '[part~=why]')).to.have.length(1);
    expect(readTable(picker).slice(1).map((line) => line[2])).to.deep.equal(['Data Engineer', 'AI Engineer weighs most for you', ...Array<string>(3).fill('nothing')]);
    expect(told()).to.deep.equal(['ai-engineer']);
    await pressButton(picker, 'Back');
    expect(progress(picker)).to.equal('One last question');
    expect(chosen(picker).join()).to.contain(ADVANCED_AI);
  });

  it('is come to by keys alone, through the last question, and left by Start again', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, ADVANCED_AI, NONE, NONE, NONE);
    expectFocus(first(picker, '.question'));
    await press('Tab', 'ArrowDown', 'Enter');
    await settle(picker);
    expect(outcome(picker)).to.equal('Your answers point to AI Engineer');
    expect(told()).to.deep.equal(['ai-engineer']);
    await press('Tab', 'Tab');
    expectFocus(buttonNamed(picker, 'Start again'));
    await press('Enter');
    await settle(picker);
    expect(progress(picker)).to.equal('Question 1 of 5');
    expect(chosen(picker)).to.deep.equal([]);
    expectFocus(first(picker, '.question'));
  });

  it('names all of them when the reader cannot say, each to be chosen', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, ADVANCED_AI, NONE, NONE, NONE, 'I cannot say');
    expect(outcome(picker)).to.equal('Your answers point to Data Engineer and AI Engineer');
    expect(within(picker, '[part~=why]')).to.have.length(2);
    expect(readText(picker)).not.to.contain('weighs most for you');
    expect(told()).to.deep.equal([]);
    await click(buttonNamed(picker, 'AI Engineer'));
    expect(told()).to.deep.equal(['ai-engineer']);
  });

  it('asks no more when an answer is changed so that only one role is left', async () => {
    const picker = await showPicker(ml);
    await answer(picker, PIPELINES, ADVANCED_AI, NONE, NONE, NONE, PIPELINES);
    expect(told()).to.deep.equal(['data-engineer']);
    for (let steps = 0; steps < 5; steps++) await pressButton(picker, 'Back');
    expect(progress(picker)).to.equal('Question 2 of 5');
    await answer(picker, NONE);
    for (let steps = 0; steps < 3; steps++) await pressButton(picker, 'Next');
    expect(outcome(picker)).to.equal('Your answers point to Data Engineer');
    expect(readText(picker)).not.to.contain('weighs most for you');
  });

  it('is none of these roles when no answer speaks for anything, and then nothing is chosen', async () => {
    const picker = await showPicker(ml);
    await answer(picker, NONE, NONE, NONE, NONE, NONE);
    expect(outcome(picker)).to.equal('None of these roles');
    expect(readTable(picker)).to.have.length(6);
    expect(told()).to.deep.equal([]);
  });

  it('is never told because the page sets something', async () => {
    const provider = await show<RoleData>(html`<role-data selection="ml-engineer"><role-picker></role-picker></role-data>`);
    const picker = provider.querySelector<RolePicker>('role-picker')!;
    await answer(picker, PIPELINES, NONE, NONE, NONE, NONE);
    events.length = 0;
    picker.mode = 'list';
    await settle(picker);
    picker.mode = 'steps';
    await settle(picker);
    expect(isAtResult(picker)).to.equal(true);
    provider.selection = 'cloud-architect';
    picker.roleId = 'mlops-engineer';
    await settle(picker);
    expect(progress(picker)).to.equal('Question 1 of 6');
    picker.roleId = 'ml-engineer';
    await settle(picker);
    expect(progress(picker)).to.equal('Question 1 of 5');
    expect(chosen(picker)).to.deep.equal([]);
    expect(told()).to.deep.equal([]);
  });

  describe('inside a role-data', () => {
    let provider: RoleData;
    const picker = () => provider.querySelector('role-picker')!;
    const nameOnCard = () => readText(first(provider.querySelector('role-card')!, 'h3'));
    const rolesInTable = () => readTable(provider.querySelector('role-compare-table')!)[0]!.slice(1);
    beforeEach(async () => {
      provider = await show<RoleData>(html`<role-data selection="ml-engineer">
        <role-picker></role-picker>
        <role-card></role-card>
        <role-compare-table base="ml-engineer" dimensions="focus"></role-compare-table>
      </role-data>`);
      await settle(picker());
    });

    it('is followed by the others, and the picker stays at its result', async () => {
      await answer(picker(), EXPERIMENTS, NONE, NONE, NONE);
      expect(nameOnCard()).to.equal('ML Engineer');
      await answer(picker(), NONE);
      await settle(provider);
      expect(nameOnCard()).to.equal('Data Scientist');
      expect(rolesInTable()).to.deep.equal(['ML Engineer base role', 'Data Scientist']);
      expect(outcome(picker())).to.equal('Your answers point to Data Scientist');
      expect(readText(first(picker(), 'h3'))).to.contain('ML Engineer');
    });

    it('can be left for the same questions, though the role that was chosen has none', async () => {
      await answer(picker(), EXPERIMENTS, NONE, NONE, NONE, NONE);
      await settle(provider);
      await pressButton(picker(), 'Start again');
      expect(progress(picker())).to.equal('Question 1 of 5');
      expect(chosen(picker())).to.deep.equal([]);
      expectFocus(first(picker(), '.question'));
    });

    it('is taken back by a new start and by answers that come to nothing, and never over what the reader chose since', async () => {
      provider.selection = 'data-engineer';
      picker().roleId = 'ml-engineer';
      await settle(picker());
      await answer(picker(), EXPERIMENTS, NONE, NONE, NONE, NONE);
      await settle(provider);
      expect(nameOnCard()).to.equal('Data Scientist');
      for (let steps = 0; steps < 5; steps++) await pressButton(picker(), 'Back');
      await answer(picker(), NONE, NONE, NONE, NONE, NONE);
      await settle(provider);
      expect([outcome(picker()), nameOnCard()]).to.deep.equal(['None of these roles', 'Data Engineer']);
      await pressButton(picker(), 'Start again');
      await answer(picker(), EXPERIMENTS, NONE, NONE, NONE, NONE);
      await pressButton(picker(), 'Start again');
      await settle(provider);
      expect(nameOnCard()).to.equal('Data Engineer');
      await answer(picker(), EXPERIMENTS, NONE, NONE, NONE, NONE);
      provider.selection = 'cloud-architect';
      await settle(provider);
      await pressButton(picker(), 'Start again');
      await settle(provider);
      expect(nameOnCard()).to.equal('Cloud Architect');
    });

    it('is taken back to several roles, or to none, where these were selected', async () => {
      for (const before of ['data-engineer ai-engineer', '']) {
        provider.selection = before;
        picker().roleId = 'ml-engineer';
        await settle(picker());
        await answer(picker(), EXPERIMENTS, NONE, NONE, NONE, NONE);
        await settle(provider);
        expect(provider.selection).to.equal('data-scientist');
        await pressButton(picker(), 'Start again');
        expect(provider.selection).to.equal(before);
      }
    });

    it('of several roles marks the one that is chosen', async () => {
      await answer(picker(), PIPELINES, ADVANCED_AI, NONE, NONE, NONE, 'I cannot say');
      await pressButton(picker(), 'AI Engineer');
      await settle(provider);
      expect(within(picker(), '[aria-pressed=true]').map(readText)).to.deep.equal(['AI Engineer']);
      expect(nameOnCard()).to.equal('AI Engineer');
    });

    it('follows the selection until the reader answers', async () => {
      provider.selection = 'mlops-engineer';
      await settle(picker());
      expect(progress(picker())).to.equal('Question 1 of 6');
      await choose(picker(), NONE);
      provider.selection = 'ml-engineer';
      await settle(picker());
      expect(progress(picker())).to.equal('Question 1 of 6');
      expect(chosen(picker())).to.deep.equal([NONE]);
    });
  });
});

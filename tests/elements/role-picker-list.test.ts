import { expect, html } from '@open-wc/testing';
import type { RoleData, RoleSelectEvent } from '../../src/index.js';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { answer, answers, isAtResult, NONE, outcome, question, showPicker } from '../support/guide.js';
import { buttonNamed, expectFocus, first, readTable, readText, settle, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const items = (picker: Element) => within<HTMLLIElement>(picker, 'ol.questions > li');
const branchesOf = (item: Element) => [...item.querySelectorAll('ul > li')];

/** Guides of two made-up roles; one answer leads to a role that is not there. */
const studio = () => ({
  ...crew(),
  guides: [
    {
      base: 'designer',
      sources: ['diary'],
      questions: [
        { id: 'calls', question: 'Do you like to call?', answers: [{ id: 'daily', text: 'Every day', roleId: 'producer', why: 'Producers call.' }] },
        { id: 'rooms', question: 'Do you like rooms?', answers: [{ id: 'dark', text: 'Dark ones', roleId: 'produser' }] },
      ],
    },
  ],
});

describe('the list of a guide’s questions', () => {
  const guides = {
    'ml-engineer': [['Data Engineer', 'Data Scientist'], ['AI Engineer'], ['Backend Engineer', 'Fullstack Engineer'], ['DevOps Engineer'], ['Cloud Architect']],
    'mlops-engineer': [['ML Engineer'], ['DevOps Engineer'], ['Data Engineer'], ['AI Engineer'], ['Backend Engineer'], ['Fullstack Engineer']],
  };
  for (const [roleId, names] of Object.entries(guides)) {
    it(`of ${roleId} has each of them in order, each answer with its role and why`, async () => {
      const picker = await showPicker(html`<role-picker role-id=${roleId} mode="list"></role-picker>`);
      expect(statesOf(picker)).to.deep.equal(['ready']);
      expect(items(picker)).to.have.length(names.length);
      for (const [i, item] of items(picker).entries()) {
        expect(readText(item.querySelector('h4')!)).to.match(/\?$/);
        expect(readText(item)).to.contain(`Question ${i + 1} of ${names.length}`);
        expect(branchesOf(item).map((branch) => readText(branch.querySelector('.leads')!))).to.deep.equal(names[i]!.map((name) => `Leads to ${name}`));
        for (const branch of branchesOf(item)) expect(readText(branch.querySelector('[part~=why]')!).length).to.be.greaterThan(80);
      }
      expect(readText(picker)).to.contain('The right alternative depends on');
      expect(within(picker, '[part~=sources] li')).to.have.length(1);
      expect(within(picker, 'form, input, progress, table')).to.have.length(0);
    });
  }

  it('ends with the guide’s last words, where it has some', async () => {
    const picker = await showPicker(html`<role-picker role-id="ml-engineer" mode="list"></role-picker>`);
    expect(readText(first(picker, '[part~=closing]'))).to.contain('your long-term career goals');
    expect(within(await showPicker(html`<role-picker role-id="mlops-engineer" mode="list"></role-picker>`), '[part~=closing]')).to.have.length(0);
  });

  it('has the level of heading that the page says, and one below for the questions', async () => {
    const picker = await showPicker(html`<role-picker role-id="ml-engineer" mode="list" heading-level="2"></role-picker>`);
    expect(within(picker, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName)).to.deep.equal(['h2', ...Array<string>(5).fill('h3')]);
  });

  it('has names to choose inside a role-data only', async () => {
    const events: string[] = [];
    const listen = (event: Event) => void events.push((event as RoleSelectEvent).roleId);
    document.addEventListener('role-select', listen);
    try {
      const alone = await showPicker(html`<role-picker role-id="ml-engineer" mode="list"></role-picker>`);
      expect(within(alone, '[part~=button]')).to.have.length(0);
      const provider = await show<RoleData>(html`<role-data><role-picker role-id="ml-engineer" mode="list"></role-picker><role-card></role-card></role-data>`);
      const picker = provider.querySelector('role-picker')!;
      await settle(picker);
      expect(events).to.deep.equal([]);
      await click(buttonNamed(picker, 'Cloud Architect'));
      await settle(provider);
      await settle(picker);
      expect(events).to.deep.equal(['cloud-architect']);
      expect(readText(first(provider.querySelector('role-card')!, 'h3'))).to.equal('Cloud Architect');
      expect(within(picker, '[aria-pressed=true]').map(readText)).to.deep.equal(['Cloud Architect']);
    } finally {
      document.removeEventListener('role-select', listen);
    }
  });

  it('has names that keys come to and choose', async () => {
    const page = await show(html`<main><button>Before</button><role-data><role-picker role-id="ml-engineer" mode="list"></role-picker><role-card></role-card></role-data></main>`);
    const picker = page.querySelector('role-picker')!;
    await settle(page);
    page.querySelector('button')!.focus();
    for (const [name, key] of [['Data Engineer', 'Enter'], ['Data Scientist', 'Space']] as const) {
      await press('Tab');
      expectFocus(buttonNamed(picker, name));
      await press(key);
      await settle(page);
      expect(readText(first(page.querySelector('role-card')!, 'h3'))).to.equal(name);
      expect(within(picker, '[aria-pressed=true]').map(readText)).to.deep.equal([name]);
      expectFocus(buttonNamed(picker, name));
    }
  });

  for (const mode of ['steps', '', 'lists', '[object Object]']) {
    it(`is not there with mode="${mode}"`, async () => {
      const picker = await showPicker(html`<role-picker role-id="ml-engineer" mode=${mode}></role-picker>`);
      expect(items(picker)).to.have.length(0);
      expect(within(picker, 'form')).to.have.length(1);
    });
  }
});

describe('a guide of an own dataset', () => {
  const provide = (mode: string, data: object = studio()) => showPicker(html`<role-data .data=${data} selection="designer"><role-picker mode=${mode}></role-picker></role-data>`);

  it('says in the list which role is not there, and the rest is there', async () => {
    const picker = await provide('list');
    expect(statesOf(picker)).to.deep.equal(['ready']);
    const [calls, rooms] = items(picker);
    expect(readText(calls!)).to.contain('Every day').and.contain('Leads to Producer').and.contain('Producers call.');
    expect(readText(rooms!)).to.contain('Dark ones').and.contain('There is no role “produser” here. Did you mean “producer”?');
    expect(readText(rooms!)).not.to.contain('Leads to');
  });

  it('says in the step which role is not there, and the answer counts for nothing', async () => {
    const picker = await provide('steps');
    expect(question(picker)).to.equal('Do you like to call?');
    await answer(picker, NONE);
    expect(answers(picker)[0]).to.equal('Dark ones There is no role “produser” here. Did you mean “producer”?');
    const input = first(picker, 'input');
    const text = (attribute: string) => readText(picker.shadowRoot!.getElementById(input.getAttribute(attribute)!)!);
    expect(text('aria-labelledby')).to.equal('Dark ones');
    expect(text('aria-describedby')).to.contain('“produser”');
    await answer(picker, 'Dark ones');
    expect(outcome(picker)).to.equal('None of these roles');
    expect(readTable(picker)[2]).to.deep.equal(['Do you like rooms?', 'Dark ones', 'nothing There is no role “produser” here. Did you mean “producer”?']);
  });

  it('leads to its own roles all the same', async () => {
    const picker = await provide('steps');
    await answer(picker, 'Every day', 'Dark ones');
    expect(outcome(picker)).to.equal('Your answers point to Producer');
    expect(readText(first(picker, '[part~=why]'))).to.equal('Producers call.');
    expect(within(picker, '[part~=sources] li').map(readText)).to.deep.equal(['Diary of a studio, 2025-03']);
  });

  it('is said not to be there, without naming guides that there are not', async () => {
    const picker = await provide('steps', crew());
    expect(statesOf(picker)).to.deep.equal(['empty']);
    expect(readText(picker)).to.contain('Designer').and.not.contain('There are such questions');
  });

  it('starts anew when the page gives other data', async () => {
    const picker = await provide('steps');
    await answer(picker, 'Every day', NONE);
    expect(isAtResult(picker)).to.equal(true);
    (picker.parentElement as RoleData).data = studio();
    (picker.parentElement as RoleData).selection = 'designer';
    await settle(picker.parentElement!);
    await settle(picker);
    expect(question(picker)).to.equal('Do you like to call?');
  });
});

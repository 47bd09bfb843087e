import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crew, laboratory } from './support.mjs';

/** Writes down each event that gets as far as window. */
const listen = () => {
  window.heard = [];
  for (const type of ['role-select', 'role-error']) {
    addEventListener(type, (event) => {
      const { roleId, reason, bubbles, composed, cancelable, detail } = event;
      window.heard.push({ type, roleId, reason, bubbles, composed, cancelable, detail, custom: event instanceof CustomEvent, target: event.target.localName, from: event.composedPath()[0].localName });
    });
  }
};
const heard = (visit) => visit.run(() => window.heard.map(({ type, roleId, target }) => `${type} ${roleId} from ${target}`));
const chooser = '<role-card role-id="data-scientist" selectable></role-card>';

/** A click of the mouse on the first button of an element. */
async function click(visit, selector) {
  const handle = await visit.page.evaluateHandle((wanted) => document.querySelector(wanted).shadowRoot.querySelector('[part~=button]'), selector);
  await handle.click();
}

describe('events', () => {
  const { open } = laboratory();

  it('role-select goes up through shadow roots, carries the id, and the nearest role-data answers', async () => {
    const visit = await open(`<role-data selection="ml-engineer"><role-card></role-card><section><template shadowrootmode="open">${chooser}</template></section></role-data>`, { prepare: listen });
    await visit.shows(['ML Engineer', 'Data Scientist']);
    const button = await visit.page.evaluateHandle(() => document.querySelector('section').shadowRoot.querySelector('role-card').shadowRoot.querySelector('[part~=button]'));
    await button.click();
    await visit.until((seen) => seen[0].heading === 'Data Scientist' && seen[1].pressed.length === 1);
    assert.deepEqual(await visit.run(() => window.heard), [
      { type: 'role-select', roleId: 'data-scientist', bubbles: true, composed: true, cancelable: true, custom: false, target: 'section', from: 'role-card' },
    ]);
    assert.equal(await visit.run(() => document.querySelector('role-data').selection), 'data-scientist');
    await visit.isQuiet();
  });

  it('the keyboard chooses as the mouse does', async () => {
    const visit = await open(`<role-data selection="ml-engineer"><role-card></role-card>${chooser}</role-data>`, { prepare: listen });
    await visit.shows(['ML Engineer', 'Data Scientist']);
    const isOnChooser = () => document.querySelector('role-card[selectable]').shadowRoot.activeElement?.part.contains('button') ?? false;
    for (let presses = 0; presses < 20 && !(await visit.run(isOnChooser)); presses++) await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.until((seen) => seen[0]?.heading === 'Data Scientist');
    assert.deepEqual(await heard(visit), ['role-select data-scientist from role-card']);
    assert.equal(await visit.run(() => document.querySelector('role-card[selectable]').shadowRoot.activeElement?.localName), 'button');
    await visit.isQuiet();
  });

  for (const target of ['document', 'window']) {
    it(`preventDefault on ${target} keeps the selection`, async () => {
      const visit = await open(`<role-data selection="ml-engineer"><role-card></role-card>${chooser}</role-data>`, {
        prepare: `${target}.addEventListener('role-select', (event) => { if (!window.allow) event.preventDefault(); })`,
      });
      await visit.shows(['ML Engineer', 'Data Scientist']);
      await click(visit, '[selectable]');
      await visit.settle();
      assert.deepEqual((await visit.see()).map(({ heading, pressed }) => [heading, pressed.length]), [['ML Engineer', 0], ['Data Scientist', 0]]);
      await visit.run(() => (window.allow = true));
      await click(visit, '[selectable]');
      await visit.until((seen) => seen[0].heading === 'Data Scientist');
      await visit.isQuiet();
    });
  }

  it('of nested role-data only the nearest answers', async () => {
    const visit = await open(`<role-data id="outer" selection="ml-engineer"><role-card></role-card><role-data id="inner" selection="ml-engineer"><role-card></role-card>${chooser}</role-data></role-data>`, { prepare: listen });
    await visit.shows(['ML Engineer', 'ML Engineer', 'Data Scientist']);
    await click(visit, '[selectable]');
    await visit.until((seen) => seen[1].heading === 'Data Scientist');
    await visit.settle();
    assert.equal((await visit.see())[0].heading, 'ML Engineer');
    assert.deepEqual(await visit.run(() => ['outer', 'inner'].map((id) => document.getElementById(id).selection)), ['ml-engineer', 'data-scientist']);
    assert.deepEqual(await heard(visit), ['role-select data-scientist from role-card']);
    await visit.isQuiet();
  });

  it('of nested role-data the outer one does not answer in place of a nearest that the page has stopped', async () => {
    const visit = await open(`<role-data id="outer" selection="ml-engineer"><role-card></role-card><role-data selection="ml-engineer">${chooser}</role-data></role-data>`, {
      prepare: () => addEventListener('role-select', (event) => event.preventDefault()),
    });
    await visit.shows(['ML Engineer', 'Data Scientist']);
    await click(visit, '[selectable]');
    await visit.settle();
    assert.equal((await visit.see())[0].heading, 'ML Engineer');
    await visit.isQuiet();
  });

  it('without a role-data the event goes up all the same, for the page to answer', async () => {
    const visit = await open(chooser, { prepare: listen });
    await visit.shows(['Data Scientist']);
    await click(visit, 'role-card');
    await visit.settle();
    assert.deepEqual(await heard(visit), ['role-select data-scientist from role-card']);
    await visit.isQuiet();
  });

  it('nothing that the page sets fires an event', async () => {
    const visit = await open(`<role-data selection="ml-engineer"><role-card></role-card>${chooser}<alternatives-list></alternatives-list></role-data>`, { prepare: listen });
    await visit.shows(['ML Engineer', 'Data Scientist', 'If ML Engineer is not quite it']);
    await visit.run((data) => {
      const provider = document.querySelector('role-data');
      provider.selection = 'mlops-engineer';
      provider.setAttribute('selection', 'ai-engineer');
      provider.data = data;
      document.querySelector('role-card').roleId = 'pilot';
      document.querySelector('alternatives-list').setAttribute('role-id', 'baker');
      document.body.append(provider);
    }, crew());
    await visit.until((seen) => seen[0].heading === 'Pilot');
    await visit.settle();
    assert.deepEqual(await heard(visit), []);
    await visit.isQuiet();
  });

  it('role-error is fired once for each failure, by the role-data that failed', async () => {
    const visit = await open('<role-data id="outer"><role-data src="javascript:void 0"><role-card></role-card><role-card></role-card></role-data></role-data>', { prepare: listen });
    await visit.until((seen) => seen.every(({ notices }) => notices.length === 1));
    await visit.settle();
    assert.deepEqual(await visit.run(() => window.heard.map(({ type, reason, bubbles, composed, target, from }) => [type, reason, bubbles, composed, target, from])), [['role-error', 'address', true, true, 'role-data', 'role-data']]);
    await visit.isQuiet();
  });
});

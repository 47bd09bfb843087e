import { expect, html } from '@open-wc/testing';
import type { RoleData, RoleSelectEvent } from '../../src/index.js';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { buttonNamed, first, readText, settle, show, within } from '../support/reader.js';

describe('the event of a choice', () => {
  let events: RoleSelectEvent[];
  let prevent: boolean;
  const listen = (event: Event) => {
    events.push(event as RoleSelectEvent);
    if (prevent) event.preventDefault();
  };
  beforeEach(() => {
    events = [];
    prevent = false;
    document.addEventListener('role-select', listen);
  });
  afterEach(() => document.removeEventListener('role-select', listen));

  const page = () =>
    show<RoleData>(html`<role-data selection="data-engineer"><alternatives-list role-id="ml-engineer"></alternatives-list><role-card role-id="ai-engineer" selectable></role-card></role-data>`);
  const pressed = (element: Element) => within(element, 'button').filter((button) => button.getAttribute('aria-pressed') === 'true').map(readText);

  it('says which role, bubbles out of shadow roots, and can be prevented', async () => {
    const provider = await page();
    await click(buttonNamed(provider.firstElementChild!, 'Cloud Architect'));
    expect(events).to.have.length(1);
    const [event] = events;
    expect(event!.roleId).to.equal('cloud-architect');
    expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, true]);
    expect(event!.target).to.equal(provider.firstElementChild);
  });

  it('comes once for each click or key, from the card too', async () => {
    const provider = await page();
    const button = buttonNamed(provider.lastElementChild!, 'Choose AI Engineer');
    await click(button);
    await press('Enter', 'Space');
    expect(events.map(({ roleId }) => roleId)).to.deep.equal(['ai-engineer', 'ai-engineer', 'ai-engineer']);
    await settle();
    expect(pressed(provider.lastElementChild!)).to.deep.equal(['Choose AI Engineer']);
  });

  it('comes to a page around the shadow root that the elements are in', async () => {
    const host = await show('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<role-data><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>';
    const list = host.shadowRoot!.querySelector('alternatives-list')!;
    await settle(host.shadowRoot!.querySelector('role-data')!);
    await click(buttonNamed(list, 'Data Scientist'));
    expect(events.map(({ roleId }) => roleId)).to.deep.equal(['data-scientist']);
    await settle(host.shadowRoot!.querySelector('role-data')!);
    expect(pressed(list)).to.deep.equal(['Data Scientist']);
  });

  it('keeps the selection when the document prevents it', async () => {
    prevent = true;
    const provider = await page();
    await click(buttonNamed(provider.firstElementChild!, 'Cloud Architect'));
    await settle();
    expect(events).to.have.length(1);
    expect(pressed(provider.firstElementChild!)).to.deep.equal(['Data Engineer']);
    prevent = false;
    await click(buttonNamed(provider.firstElementChild!, 'Cloud Architect'));
    await settle();
    expect(pressed(provider.firstElementChild!)).to.deep.equal(['Cloud Architect']);
  });

  it('keeps the selection when a listener on the way prevents it', async () => {
    const provider = await page();
    provider.addEventListener('role-select', (event) => event.preventDefault());
    await click(buttonNamed(provider.firstElementChild!, 'Cloud Architect'));
    await settle();
    expect(pressed(provider.firstElementChild!)).to.deep.equal(['Data Engineer']);
  });

  it('is not there for what the page does', async () => {
    const provider = await page();
    const card = provider.querySelector('role-card')!;
    provider.selection = 'cloud-architect';
    provider.setAttribute('selection', 'data-scientist');
    provider.data = undefined;
    card.setAttribute('role-id', 'data-engineer');
    card.setAttribute('fields', 'focus');
    provider.remove();
    document.body.append(provider);
    await settle();
    provider.remove();
    expect(events).to.deep.equal([]);
  });

  it('is there for a page without a provider, where nothing is chosen', async () => {
    const card = await show(html`<role-card role-id="ai-engineer" selectable></role-card>`);
    await click(buttonNamed(card, 'Choose AI Engineer'));
    await settle();
    expect(events.map(({ roleId }) => roleId)).to.deep.equal(['ai-engineer']);
    expect(pressed(card)).to.deep.equal([]);
    expect(readText(first(card, 'h3'))).to.equal('AI Engineer');
  });

  it('is offered by a list alone only when the page asks for it', async () => {
    expect(within(await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`), '[part~=button]')).to.have.length(0);
    const list = await show(html`<alternatives-list role-id="ml-engineer" selectable></alternatives-list>`);
    await click(buttonNamed(list, 'Backend Engineer'));
    expect(events.map(({ roleId }) => roleId)).to.deep.equal(['backend-engineer']);
  });
});

import { expect, html } from '@open-wc/testing';
import type { RoleData } from '../../src/index.js';
import '../../src/define.js';
import { fixtureAddress, listenForErrors, waitForState } from '../support/loading.js';
import { expectMessage, first, readText, settle, show } from '../support/reader.js';

const named = (name: string) => ({
  schemaVersion: 1,
  dimensions: [{ id: 'day', label: 'A day', kind: 'text' }],
  roles: [{ id: 'ml-engineer', name, facts: { day: [{ text: `What a ${name} does` }] } }],
});
const script = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const card = '<role-card role-id="ml-engineer"><p>Fallback</p></role-card>';
const shownIn = (provider: Element) => readText(first(provider.querySelector('role-card')!, 'h3'));
const studio = 'tests/elements/datasets/studio.json';

describe('a dataset as a child of the provider', () => {
  it('is what the elements show', async () => {
    const provider = await show(`<role-data>${script(named('Inline'))}${card}</role-data>`);
    expect(shownIn(provider)).to.equal('Inline');
    expect(readText(provider)).not.to.contain('schemaVersion');
  });

  it('counts when it comes later, and when its text comes later still', async () => {
    const provider = await show(`<role-data>${card}</role-data>`);
    expect(shownIn(provider)).to.equal('ML Engineer');
    const late = document.createElement('script');
    late.type = 'application/json';
    late.textContent = JSON.stringify(named('Late'));
    provider.append(late);
    await settle();
    expect(shownIn(provider)).to.equal('Late');
  });

  it('counts again when its text changes', async () => {
    const provider = await show(`<role-data>${script(named('First'))}${card}</role-data>`);
    const child = provider.querySelector('script')!;
    child.textContent = JSON.stringify(named('Second'));
    await settle();
    expect(shownIn(provider)).to.equal('Second');
    child.firstChild!.nodeValue = JSON.stringify(named('Third'));
    await settle();
    expect(shownIn(provider)).to.equal('Third');
  });

  it('gives way to the built-in roles when it is removed', async () => {
    const provider = await show(`<role-data>${script(named('First'))}${card}</role-data>`);
    provider.querySelector('script')!.remove();
    await settle();
    expect(shownIn(provider)).to.equal('ML Engineer');
  });

  it('is not any other script', async () => {
    const provider = await show(`<role-data><script type="text/plain">no</script><div>${script(named('Nested'))}</div>${card}</role-data>`);
    expect(shownIn(provider)).to.equal('ML Engineer');
  });

  for (const [what, text, says] of [['empty', ' ', /is empty/], ['cut off', '{"roles":', /not valid JSON/], ['a list', '[]', /must be a role dataset, got an array/]] as const) {
    it(`is named when it is ${what}, and good text cures it`, async () => {
      const { events, stop } = listenForErrors();
      const provider = await show(`<role-data><script type="application/json">${text}</script>${card}</role-data>`);
      stop();
      expect(events).to.have.length(1);
      expectMessage(provider.querySelector('role-card')!, says);
      provider.querySelector('script')!.textContent = JSON.stringify(named('Cured'));
      await settle();
      expect(shownIn(provider)).to.equal('Cured');
    });
  }
});

describe('a dataset as a property', () => {
  it('is what the elements show, and is not written to', async () => {
    const data = named('Object');
    const before = JSON.stringify(data);
    const provider = await show(html`<role-data .data=${Object.freeze(data)}><role-card role-id="ml-engineer"></role-card></role-data>`);
    expect(shownIn(provider)).to.equal('Object');
    expect(JSON.stringify(data)).to.equal(before);
  });

  it('is copied: what the page does to it later changes nothing', async () => {
    const data = named('Object');
    const provider = await show<RoleData>(html`<role-data .data=${data}><role-card role-id="ml-engineer"></role-card></role-data>`);
    data.roles[0]!.name = 'Changed';
    data.roles.length = 0;
    provider.selection = 'ml-engineer';
    await settle();
    expect(shownIn(provider)).to.equal('Object');
  });

  it('is named when it is no dataset', async () => {
    const throwing = Object.defineProperty({}, 'roles', { enumerable: true, get: () => { throw new Error('not today'); } });
    for (const [data, says] of [[42, 'got 42'], ['{}', 'got "{}"'], [[], 'got an array'], [{}, 'schemaVersion'], [false, 'got false'], [throwing, 'not today']] as const) {
      const provider = await show(html`<role-data .data=${data}><role-card role-id="ml-engineer"><p>Fallback</p></role-card></role-data>`);
      expectMessage(provider.querySelector('role-card')!, says);
    }
  });

  it('counts when it was set before the element was there', async () => {
    const provider = document.createElement('role-data-later');
    Object.assign(provider, { data: named('Early') });
    provider.innerHTML = card;
    const page = await show('<div></div>');
    page.append(provider);
    customElements.define('role-data-later', class extends (customElements.get('role-data') as CustomElementConstructor) {});
    await settle();
    expect(shownIn(provider)).to.equal('Early');
  });
});

describe('when there are several datasets', () => {
  it('the property goes before the address, the address before the child, the child before the built-in one', async () => {
    const { src } = fixtureAddress(`/slow?ms=10&file=${studio}`);
    const provider = await show<RoleData>(`<role-data src="${src}">${script(named('Inline'))}${card}</role-data>`);
    const element = provider.querySelector('role-card')!;
    provider.data = named('Object');
    await settle();
    expect(shownIn(provider)).to.equal('Object');

    provider.data = undefined;
    await settle();
    await waitForState(element, 'ready');
    expect(shownIn(provider)).to.equal('Studio Engineer');

    provider.removeAttribute('src');
    await settle();
    expect(shownIn(provider)).to.equal('Inline');

    provider.querySelector('script')!.remove();
    await settle();
    expect(shownIn(provider)).to.equal('ML Engineer');
  });

  it('the nearest provider counts', async () => {
    const page = await show(`<role-data>${script(named('Outer'))}<role-data>${script(named('Inner'))}${card}</role-data></role-data>`);
    expect(shownIn(page.querySelector('role-data')!)).to.equal('Inner');
  });

  it('an element that moves shows the roles of where it is', async () => {
    const page = await show(`<div><role-data id="a">${script(named('Here'))}${card}</role-data><role-data id="b">${script(named('There'))}</role-data></div>`);
    const element = page.querySelector('role-card')!;
    page.querySelector('#b')!.append(element);
    await settle();
    expect(readText(first(element, 'h3'))).to.equal('There');
    page.append(element);
    await settle();
    expect(readText(first(element, 'h3'))).to.equal('ML Engineer');
  });
});

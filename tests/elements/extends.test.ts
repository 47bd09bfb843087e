import { expect, html } from '@open-wc/testing';
import type { RoleErrorEvent } from '../../src/index.js';
import '../../src/define.js';
import { listenForErrors, waitForState } from '../support/loading.js';
import { expectMessage, first, readText, settle, show, within } from '../support/reader.js';

const change = {
  roles: [
    { id: 'prompt-tester', name: 'Prompt Tester', facts: { focus: [{ text: 'Finds where prompts fail' }] } },
    { id: 'data-engineer', name: 'Pipeline Engineer' },
    { id: 'cloud-architect', remove: true },
  ],
};

describe('a change to the built-in dataset', () => {
  const cards = html`<role-card role-id="prompt-tester"></role-card><role-card role-id="data-engineer"></role-card><role-card role-id="cloud-architect"><p>Ours</p></role-card><alternatives-list role-id="ml-engineer"></alternatives-list>`;
  const expectChanged = (provider: Element) => {
    const [added, changed, removed, list] = provider.querySelectorAll('role-card, alternatives-list');
    expect(readText(added!)).to.contain('Prompt Tester Finds where prompts fail');
    expect(readText(first(changed!, 'h3'))).to.equal('Pipeline Engineer');
    expect(readText(changed!), 'the rest stays').to.contain('data infrastructure');
    expectMessage(removed!, 'no role “cloud-architect” here');
    expect(within(list!, 'h4').map(readText)).to.deep.equal(['Pipeline Engineer', 'AI Engineer', 'Backend Engineer', 'DevOps Engineer', 'Data Scientist', 'Fullstack Engineer']);
  };

  it('adds a role, changes one, and removes one with all that is about it: as an object', async () => {
    expectChanged(await show(html`<role-data extends .data=${change}>${cards}</role-data>`));
  });

  it('does the same as an inline script', async () => {
    const provider = await show(html`<role-data extends>${cards}</role-data>`);
    const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: JSON.stringify(change) });
    provider.append(script);
    await new Promise((done) => setTimeout(done));
    await settle(provider);
    expectChanged(provider);
  });

  it('leaves the built-in dataset as it is for everybody else', async () => {
    await show(html`<role-data extends .data=${change}></role-data>`);
    expect(readText(await show(html`<role-card role-id="data-engineer"></role-card>`))).to.contain('Data Engineer');
  });

  it('is a whole dataset again without the attribute, and says what that lacks', async () => {
    const provider = await show<HTMLElement & { extends: boolean }>(html`<role-data extends .data=${change}><role-card role-id="prompt-tester"></role-card></role-data>`);
    provider.extends = false;
    await waitForState(provider.firstElementChild!, 'failed');
    expectMessage(provider.firstElementChild!, 'must have "schemaVersion"');
  });

  it('that is wrong is told with its place in what the page gave', async () => {
    const errors: RoleErrorEvent[] = [];
    const provider = document.createElement('role-data') as HTMLElement & { data: unknown; extends: boolean };
    provider.addEventListener('role-error', (event) => errors.push(event));
    provider.extends = true;
    provider.data = { roles: [{ id: 'prompt-tester', name: 'Prompt Tester', facts: { focos: [{ text: 'x' }] } }] };
    provider.innerHTML = '<role-card role-id="prompt-tester"></role-card>';
    document.body.append(provider);
    await waitForState(provider.firstElementChild!, 'failed');
    expect(errors.map(({ problems }) => problems.map(({ path }) => path))).to.deep.equal([['roles/0/facts/focos']]);
    expectMessage(provider.firstElementChild!, 'did you mean "focus"?');
    provider.remove();
  });

  it('does the same from a file', async () => {
    const { events, stop } = listenForErrors();
    const provider = await show(html`<role-data extends src="/tests/elements/datasets/change.json">${cards}</role-data>`);
    await waitForState(provider.firstElementChild!, 'ready');
    stop();
    expectChanged(provider);
    expect(events).to.deep.equal([]);
  });

  it('from a file that is wrong is told with its place in the file, and the page’s own words stay', async () => {
    const { events, stop } = listenForErrors();
    const provider = await show(html`<role-data extends src="/tests/elements/datasets/change-wrong.json"><role-card role-id="data-engineer"><p>Ours</p></role-card></role-data>`);
    await waitForState(provider.firstElementChild!, 'failed');
    stop();
    expect(events.map(({ problems }) => problems.map(({ path }) => path))).to.deep.equal([['roles/0/facts/tools/0/items/1']]);
    expectMessage(provider.firstElementChild!, 'did you mean "kubernetes"?');
  });
});

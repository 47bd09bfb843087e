import { expect, html } from '@open-wc/testing';
import type { RoleData } from '../../src/index.js';
import '../../src/define.js';
import { click, press } from '../support/commands.js';
import { buttonNamed, expectFocus, first, readTable, readText, settle, show, within } from '../support/reader.js';

describe('a selection that elements share', () => {
  let provider: RoleData;
  const list = () => provider.querySelector('alternatives-list')!;
  const nameOnCard = () => readText(first(provider.querySelector('role-card')!, 'h3'));
  const rolesInTable = () => readTable(provider.querySelector('role-compare-table')!)[0]!.slice(1);
  const pressed = () => within(list(), 'button[aria-pressed=true]').map(readText);

  beforeEach(async () => {
    provider = await show<RoleData>(html`<role-data selection="data-engineer">
      <alternatives-list role-id="ml-engineer"></alternatives-list>
      <role-card></role-card>
      <role-compare-table base="ml-engineer"></role-compare-table>
    </role-data>`);
  });

  it('begins with what the page says', () => {
    expect(nameOnCard()).to.equal('Data Engineer');
    expect(rolesInTable()).to.deep.equal(['ML Engineer base role', 'Data Engineer']);
    expect(pressed()).to.deep.equal(['Data Engineer']);
  });

  const acts = {
    'a click': (button: HTMLElement) => click(button),
    Enter: (button: HTMLElement) => {
      button.focus();
      return press('Enter');
    },
    Space: (button: HTMLElement) => {
      button.focus();
      return press('Space');
    },
  };
  for (const [act, perform] of Object.entries(acts)) {
    it(`changes card, table and list with ${act} on a name, and the focus stays there`, async () => {
      const button = buttonNamed(list(), 'Cloud Architect');
      await perform(button);
      await settle();
      expect(nameOnCard()).to.equal('Cloud Architect');
      expect(rolesInTable()).to.deep.equal(['ML Engineer base role', 'Cloud Architect']);
      expect(pressed()).to.deep.equal(['Cloud Architect']);
      expectFocus(button);
      expect(readText(button)).to.equal('Cloud Architect');
    });
  }

  it('can be reached with Tab, name after name', async () => {
    buttonNamed(list(), 'Data Engineer').focus();
    const reached: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      reached.push(readText(list().shadowRoot!.activeElement!));
    }
    expect(reached[0]).to.equal('Google Cloud\'s Data Engineer overview');
    expect(reached.slice(1)).to.deep.equal(['AI Engineer', 'Backend Engineer']);
  });

  it('changes when the page sets it, as attribute or as property', async () => {
    provider.setAttribute('selection', 'ai-engineer, data-scientist');
    await settle();
    expect(nameOnCard()).to.equal('AI Engineer');
    expect(rolesInTable()).to.deep.equal(['ML Engineer base role', 'AI Engineer', 'Data Scientist']);
    expect(pressed()).to.deep.equal(['AI Engineer', 'Data Scientist']);
    provider.selection = ['devops-engineer'];
    await settle();
    expect(nameOnCard()).to.equal('DevOps Engineer');
  });

  it('takes back what the page sets again after a reader has chosen', async () => {
    await click(buttonNamed(list(), 'Cloud Architect'));
    await settle();
    provider.setAttribute('selection', 'data-engineer');
    await settle();
    expect(nameOnCard()).to.equal('Data Engineer');
  });

  it('is nothing when the attribute goes', async () => {
    provider.removeAttribute('selection');
    await settle();
    expect(readText(provider.querySelector('role-card')!)).to.match(/^No role is chosen/);
    expect(pressed()).to.deep.equal([]);
  });

  it('is followed by what is put in later', async () => {
    const card = document.createElement('role-card');
    provider.append(card);
    await settle();
    expect(readText(first(card, 'h3'))).to.equal('Data Engineer');
  });

  it('does not change what has a role of its own', async () => {
    const card = provider.querySelector('role-card')!;
    card.setAttribute('role-id', 'data-scientist');
    await click(buttonNamed(list(), 'Cloud Architect'));
    await settle();
    expect(nameOnCard()).to.equal('Data Scientist');
  });

  it('names a role that is not there', async () => {
    provider.selection = 'cloud-architct';
    await settle();
    for (const element of [provider.querySelector('role-card')!, provider.querySelector('role-compare-table')!]) {
      expect(readText(element)).to.contain('“cloud-architct”').and.contain('“cloud-architect”');
    }
  });

  it('belongs to the nearest provider only', async () => {
    const inner = document.createElement('role-data');
    inner.innerHTML = '<role-card role-id="data-scientist" selectable></role-card><role-card></role-card>';
    provider.append(inner);
    await settle();
    await click(buttonNamed(inner.firstElementChild!, 'Choose Data Scientist'));
    await settle();
    expect(readText(first(inner.lastElementChild!, 'h3'))).to.equal('Data Scientist');
    expect(nameOnCard()).to.equal('Data Engineer');
  });
});

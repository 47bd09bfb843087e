import { expect, html } from '@open-wc/testing';
import type { RoleSelectEvent } from '../../src/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { click, press, setViewport } from '../support/commands.js';
import { expectFocus, expectMessage, first, isSeen, readText, settle, show, within } from '../support/reader.js';

const field = (search: Element) => first<HTMLInputElement>(search, 'input');
const options = (search: Element) => within(search, '[role=option]');
const names = (search: Element) => options(search).map((option) => readText(option.querySelector('span')!).replace('✓', '').trim());
const isOpen = (search: Element) => field(search).getAttribute('aria-expanded') === 'true';
const said = (search: Element) => readText(first(search, '[role=status]'));
const chosen = (search: Element) => within(search, '[part=chosen]').map((item) => readText(item).replace('×', '').trim());

/** The option that a screen reader is told of. */
function active(search: Element): string {
  const id = field(search).getAttribute('aria-activedescendant');
  return id ? readText(search.shadowRoot!.getElementById(id)!.querySelector('span')!) : '';
}

async function type(search: Element, text: string): Promise<void> {
  field(search).focus();
  await press(...text);
  await settle(search);
}

const followed = html`<role-data><role-search></role-search><role-card><p>Nobody yet</p></role-card></role-data>`;

describe('a field that finds roles', () => {
  it('says what is chosen, and who types on replaces its name', async () => {
    const provider = await show(followed);
    const search = provider.querySelector('role-search')!;
    await settle(search);
    await type(search, 'ml eng');
    await press('Enter');
    await settle(search);
    expect(said(search)).to.equal('ML Engineer is chosen.');
    await type(search, 'ai');
    expect(field(search).value).to.equal('ai');
    await press('Escape');
    await settle(search);
    expect(said(search), 'nothing old is said').to.equal('');
  });

  beforeEach(async () => {
    await setViewport(800, 700);
  });

  it('has a name, says what can be typed, and shows no list before the reader does anything', async () => {
    const search = await show(html`<role-search></role-search>`);
    expect(field(search).labels![0]!.textContent).to.equal('Find a role');
    expect(field(search).placeholder).to.equal('A role, a skill or a tool');
    expect([isOpen(search), options(search).length]).to.deep.equal([false, 0]);
    expect(isSeen(first(search, '.popup'))).to.equal(false);
  });

  it('shows its list whole where its parent hides what overflows, and a click there chooses', async () => {
    const parent = await show(html`<div style="overflow: hidden; block-size: 7em; transform: translateY(1px)"><role-search></role-search></div>`);
    const search = parent.querySelector('role-search')!;
    await type(search, 'data');
    const [, second] = options(search);
    const { left, top, width, height } = second!.getBoundingClientRect();
    expect(top).to.be.greaterThan(parent.getBoundingClientRect().bottom - height);
    expect(second!.contains(search.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2))).to.equal(true);
    const name = names(search)[1];
    await click(second!);
    expect(field(search).value).to.equal(name);
  });

  it('finds by name, by another name, and by what a role asks for, and says which', async () => {
    const search = await show(html`<role-search></role-search>`);
    await type(search, 'site rel');
    expect(names(search)).to.deep.equal(['Site Reliability Engineer']);
    await press(...'Backspace '.repeat(8).trim().split(' '));
    await type(search, 'sre');
    expect(readText(options(search)[0]!)).to.equal('Site Reliability Engineer also called SRE');
    await press('Backspace', 'Backspace', 'Backspace');
    await type(search, 'kubernetes');
    expect(readText(options(search)[0]!)).to.match(/asks for Kubernetes \(core\)$/);
    expect(said(search)).to.equal(`${options(search).length} roles`);
  });

  it('is worked by keys alone: down to a role, Enter, and what stands beside it follows', async () => {
    const provider = await show(followed);
    const [search, card] = provider.children as unknown as [Element, Element];
    await type(search, 'data');
    expect(active(search)).to.equal('Data Analyst');
    await press('ArrowDown');
    await settle(search);
    expect(active(search)).to.equal('Data Engineer');
    await press('Enter');
    await settle(provider);
    expect(isOpen(search)).to.equal(false);
    expect(field(search).value).to.equal('Data Engineer');
    expect(readText(first(card, 'h3'))).to.equal('Data Engineer');
  });

  it('goes round past both ends, by way of what was typed', async () => {
    const search = await show(html`<role-search></role-search>`);
    await type(search, 'data ');
    const all = names(search);
    await press('ArrowUp');
    await settle(search);
    expect(active(search)).to.equal('');
    await press('ArrowUp');
    await settle(search);
    expect(active(search)).to.equal(all.at(-1));
    await press('ArrowDown', 'ArrowDown');
    await settle(search);
    expect(active(search)).to.equal(all[0]);
  });

  it('is worked by a pointer: a click opens all roles by name, another chooses one', async () => {
    const provider = await show(followed);
    const [search, card] = provider.children as unknown as [Element, Element];
    await click(field(search));
    await settle(search);
    expect(names(search)).to.have.length(16);
    expect(names(search)).to.deep.equal([...names(search)].sort(new Intl.Collator('en').compare));
    await click(options(search)[3]!);
    await settle(provider);
    expect(isOpen(search)).to.equal(false);
    expect(readText(first(card, 'h3'))).to.equal(field(search).value);
  });

  it('closes on Escape and when the reader leaves, and then shows what is chosen again', async () => {
    const provider = await show(html`<role-data selection="ml-engineer"><role-search></role-search></role-data><button>After</button>`);
    const search = provider.firstElementChild!;
    expect(field(search).value).to.equal('ML Engineer');
    await type(search, 'data');
    expect(isOpen(search)).to.equal(true);
    await press('Escape');
    await settle(search);
    expect([isOpen(search), field(search).value]).to.deep.equal([false, 'ML Engineer']);
    await type(search, 'data');
    await press('Tab');
    await settle(search);
    expect([isOpen(search), field(search).value]).to.deep.equal([false, 'ML Engineer']);
  });

  it('says that it found nothing, and what was probably meant', async () => {
    const search = await show(html`<role-search></role-search>`);
    await type(search, 'bakend');
    expect(said(search)).to.equal('No role, skill or tool here is called “bakend”.');
    await press('Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace', 'Backspace');
    await type(search, 'backend enginer');
    expect(said(search)).to.contain('Did you mean Backend Engineer?');
    await press('Enter');
    expect(isOpen(search)).to.equal(true);
  });

  it('tells the page which role was asked for, and leaves it alone where the page says no', async () => {
    const provider = await show(html`<role-data selection="ml-engineer"><role-search></role-search></role-data>`);
    const search = provider.firstElementChild!;
    const asked: RoleSelectEvent[] = [];
    provider.addEventListener('role-select', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    await type(search, 'cloud');
    await press('Enter');
    await settle(provider);
    expect(asked.map(({ roleId, roleIds }) => [roleId, roleIds])).to.deep.equal([['cloud-architect', ['cloud-architect']]]);
    expect(field(search).value).to.equal('ML Engineer');
  });

  it('works without a role-data: it keeps what was chosen itself', async () => {
    const search = await show(html`<role-search></role-search>`);
    await type(search, 'cloud');
    await press('Enter');
    await settle(search);
    expect(field(search).value).to.equal('Cloud Architect');
  });

  it('keeps the page’s own words where there is no dataset', async () => {
    const provider = await show(html`<role-data .data=${{}}><role-search><p>All roles are on our site</p></role-search></role-data>`);
    expectMessage(provider.firstElementChild!, 'mistake');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe, closed, open, with nothing found, and with roles chosen: ${scheme}`, async () => {
      const search = await show(`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; min-height: 30em"><role-data selection="ml-engineer"><role-search multiple></role-search></role-data></div>`);
      const inner = search.querySelector('role-search')!;
      await expectAccessible(search);
      await type(inner, 'site');
      await expectAccessible(search);
      await type(inner, 'zzz');
      await expectAccessible(search);
    });
  }
});

describe('a field that finds several roles', () => {
  const several = html`<role-data><role-search multiple></role-search><role-compare-table><p>None yet</p></role-compare-table></role-data>`;

  it('says what is added and taken out', async () => {
    const provider = await show(html`<role-data selection="data-engineer"><role-search multiple></role-search></role-data>`);
    const search = provider.querySelector('role-search')!;
    await settle(search);
    await type(search, 'ml');
    await press('Enter');
    await settle(search);
    expect(said(search)).to.equal('ML Engineer is added; 2 chosen.');
    await press('Backspace');
    await settle(search);
    expect(said(search)).to.equal('ML Engineer is taken out; 1 chosen.');
    await press('Backspace');
    await settle(search);
    expect(said(search)).to.equal('Data Engineer is taken out; none chosen.');
  });

  it('builds a comparison, and takes roles out again', async () => {
    const provider = await show(several);
    const [search, table] = provider.children as unknown as [Element, Element];
    for (const text of ['ml eng', 'backend']) {
      await type(search, text);
      await press('Enter');
      await settle(provider);
    }
    expect(chosen(search)).to.deep.equal(['ML Engineer', 'Backend Engineer']);
    expect(field(search).value).to.equal('');
    expect(within(table, 'thead th').map(readText).slice(1)).to.deep.equal(['ML Engineer', 'Backend Engineer']);
    await click(first(search, '[aria-label="Take out ML Engineer"]'));
    await settle(provider);
    expect(chosen(search)).to.deep.equal(['Backend Engineer']);
    expectFocus(field(search));
    await press('Backspace');
    await settle(provider);
    expect(chosen(search)).to.deep.equal([]);
  });

  it('marks in the list what is chosen, and takes it out when it is chosen again', async () => {
    const provider = await show(html`<role-data selection="ml-engineer"><role-search multiple></role-search></role-data>`);
    const search = provider.firstElementChild!;
    await type(search, 'ml engineer');
    expect(options(search)[0]!.getAttribute('aria-selected')).to.equal('true');
    expect(first(search, '[role=listbox]').getAttribute('aria-multiselectable')).to.equal('true');
    await press('Enter');
    await settle(provider);
    expect(chosen(search)).to.deep.equal([]);
  });
});

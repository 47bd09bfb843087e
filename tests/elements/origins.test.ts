// Where each fact comes from: by key and by pointer, in every element that says something about roles.
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { click, press } from '../support/commands.js';
import { buttonNamed, first, isSeen, readText, settle, show, within } from '../support/reader.js';

const WHERE = 'Where each fact comes from';
const PAGE = 'Alternatives to the ML Engineer toolkit, roletoolkit, undated';
const origins = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('[part=origin]')];
const beginning = (origin: Element) => readText(origin.querySelector('summary') ?? origin).split(' · ')[0];
const value = (card: Element, label: string) => within(card, 'dl > div').find((line) => readText(line.querySelector('dt')!) === label)!.querySelector<HTMLElement>('dd')!;

describe('where each fact comes from', () => {
  it('is told by a button, by keys alone, and put away again', async () => {
    const card = await show(html`<role-card role-id="ml-engineer"></role-card>`);
    expect(origins(card.shadowRoot!)).to.have.length(0);
    const button = buttonNamed(card, WHERE);
    button.focus();
    await press('Enter');
    await settle(card);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    const [skills] = origins(value(card, 'Key skills')) as [HTMLDetailsElement];
    expect(readText(skills.querySelector('summary')!)).to.equal('Stated · 2 sources');
    skills.querySelector('summary')!.focus();
    await press('Enter');
    expect(skills.open).to.equal(true);
    const lines = [...skills.querySelectorAll('li')];
    expect(lines.every(isSeen)).to.equal(true);
    expect(readText(lines[0]!)).to.match(new RegExp(`^${PAGE}: \\w`));
    button.focus();
    await press(' ');
    await settle(card);
    expect(origins(card.shadowRoot!)).to.have.length(0);
  });

  it('is told by a pointer', async () => {
    const card = await show(html`<role-card role-id="ml-engineer"></role-card>`);
    await click(buttonNamed(card, WHERE));
    await settle(card);
    const [salary] = origins(value(card, 'Salary')) as [HTMLDetailsElement];
    await click(salary.querySelector('summary')!);
    expect(readText(salary)).to.contain('ML Engineer and Backend Engineer toolkits compared, roletoolkit, undated: $160,000 to $250,000');
    expect(salary.querySelectorAll('a[href^="https://"]').length).to.be.greaterThan(0);
  });

  for (const [where, style] of [['in a page', 'padding-block: 2000px'], ['in a part of it that scrolls', 'height: 400px; overflow: auto']] as const) {
    it(`leaves the button where it was pressed, ${where}`, async () => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const page = await show(`<div style="${style}">
        <role-card role-id="ml-engineer"></role-card>
        <role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>
        <role-profile role-id="ml-engineer"></role-profile>
        <role-comparison roles="data-engineer devops-engineer"></role-comparison>
        <p style="height: 600px"></p>
      </div>`);
      for (const element of page.querySelectorAll<HTMLElement>('role-card, role-compare-table, role-profile, role-comparison')) {
        const button = buttonNamed(element, WHERE);
        button.scrollIntoView({ block: 'center', behavior: 'instant' });
        await drawn();
        // Scrolled by whole pixels, in elements that end between two.
        const { top } = button.getBoundingClientRect();
        const height = element.offsetHeight;
        for (const pressed of ['true', 'false']) {
          await click(button);
          await settle(element);
          await drawn();
          expect(button.getAttribute('aria-pressed')).to.equal(pressed);
          if (pressed === 'true') expect(element.offsetHeight, element.localName).to.be.greaterThan(height);
          expect(button.getBoundingClientRect().top, `${element.localName}, ${pressed}`).to.be.closeTo(top, 2.5);
        }
      }
    });
  }

  it('tells in a table what is stated, derived, and left blank by which source', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="languages primary-tools" sources="each"></role-compare-table>`);
    const [languages, tools] = [...first<HTMLTableElement>(table, 'table').tBodies[0]!.rows];
    for (const cell of [...languages!.cells].slice(1)) expect(origins(cell).map(readText)).to.deep.equal(['Stated · ML Engineer and Backend Engineer toolkits compared, roletoolkit, undated']);
    for (const cell of [...tools!.cells].slice(1)) expect(origins(cell).map(beginning)).to.deep.equal(['Derived']);
    const comparison = await show(html`<role-comparison roles="ml-engineer backend-engineer" sections="pricing" sources="each"></role-comparison>`);
    const given = within(comparison, 'td').flatMap((cell) => origins(cell)).map(beginning);
    expect(given).to.include('Stated');
    const computed = await show(html`<role-comparison roles="data-engineer devops-engineer" sections="shared" sources="each"></role-comparison>`);
    expect(origins(first(computed, 'role-overlap').shadowRoot!).length).to.be.greaterThan(3);
  });

  it('names the source that leaves a place blank', async () => {
    const data = {
      schemaVersion: 1,
      sources: [{ id: 'guild', title: 'The guild', date: '2024-05' }],
      dimensions: [{ id: 'tools', label: 'Tools', kind: 'text' }, { id: 'aim', label: 'Aim', kind: 'text' }],
      roles: [{ id: 'baker', name: 'Baker', facts: { tools: [{ status: 'missing', sources: ['guild'] }], aim: [{ text: 'Bread' }] } }],
    };
    const provider = await show(html`<role-data .data=${data}><role-card role-id="baker" sources="each"></role-card></role-data>`);
    const card = provider.firstElementChild!;
    expect(readText(value(card, 'Tools'))).to.equal('left blank in the source Left blank · The guild, 2024-05');
    expect(readText(value(card, 'Aim'))).to.equal('Bread Stated · no source named');
  });

  it('tells of each alternative what editors say and what is computed', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer" order="both" sources="each"></alternatives-list>`);
    const items = within(list, 'ol.list > li');
    expect(items).to.have.length(7);
    for (const item of items) {
      expect(origins(item).map(beginning)).to.deep.equal(['Stated', 'Derived']);
      expect(readText(origins(item)[0]!)).to.equal(`Stated · ${PAGE}`);
    }
  });

  it('tells it of what roles share, of moves, and of pay', async () => {
    const overlap = await show(html`<role-overlap roles="ml-engineer backend-engineer" sources="each"></role-overlap>`);
    expect(within(overlap, '[part=facet]').map((facet) => origins(facet).length)).to.deep.equal([1, 1, 1, 1]);
    const companies = origins(within(overlap, '[part=facet]')[3]!)[0]!;
    expect(readText(companies)).to.equal('Derived · ML Engineer and Backend Engineer toolkits compared, roletoolkit, undated');
    const moves = await show(html`<role-transitions role-id="ml-engineer" from="backend-engineer devops-engineer" sources="each"></role-transitions>`);
    expect(within(moves, '[part=move]').map((move) => origins(move).map(beginning))).to.deep.equal([['Stated'], ['Derived']]);
    const chart = await show(html`<role-salary-chart roles="ml-engineer backend-engineer" sources="each"></role-salary-chart>`);
    for (const row of within(chart, '[part=pay]')) expect(origins(row).map(readText)[0]).to.match(/^Stated · .+, (undated|\d{4}(-\d\d)?)$/);
  });

  it('has no button where no source is named', async () => {
    const data = { schemaVersion: 1, dimensions: [{ id: 'aim', label: 'Aim', kind: 'text' }], roles: [{ id: 'baker', name: 'Baker', facts: { aim: [{ text: 'Bread' }] } }] };
    const provider = await show(html`<role-data .data=${data}><role-card role-id="baker"></role-card></role-data>`);
    expect(within(provider.firstElementChild!, 'button')).to.have.length(0);
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`passes axe: ${scheme}`, async () => {
      const page = await show(`<div style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
        <role-card role-id="data-analyst" sources="each"></role-card>
        <role-compare-table roles="ml-engineer backend-engineer" base="ml-engineer" explain sources="each"></role-compare-table>
      </div>`);
      for (const details of within<HTMLDetailsElement>(page.querySelector('role-card')!, 'details')) details.open = true;
      await expectAccessible(page);
    });
  }
});

describe('a fact with variants, pinned to one source', () => {
  const tools = (card: Element) => [...value(card, 'Common tools').querySelectorAll('li')].map((item) => readText(item).replace(/,$/, ''));

  it('shows what that source says, and elsewhere all that there is', async () => {
    const all = await show(html`<role-card role-id="ml-engineer" fields="tools salary languages"></role-card>`);
    const pinned = await show(html`<role-card role-id="ml-engineer" fields="tools salary languages" source="alternatives-mlops-engineer"></role-card>`);
    expect(tools(pinned)).to.have.length(3);
    expect(tools(all).length).to.be.greaterThan(3);
    expect(readText(value(pinned, 'Common tools'))).to.not.match(/source \d/);
    const figures = (card: Element) => within(card, '.figure').map((figure) => readText(figure).replace(/ source \d+$/, ''));
    expect(figures(pinned)).to.deep.equal(figures(all));
  });

  it('in a table too', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" dimensions="salary" source="ml-engineer-vs-backend-engineer"></role-compare-table>`);
    const figures = within(table, 'td .figure').map(readText);
    expect(figures).to.deep.equal(['$160,000 to $250,000', '$100,000 to $180,000']);
  });

  it('in the pictures of an overlap and of pay too', async () => {
    const roles = 'ml-engineer ai-engineer';
    const [all, pinned] = [await show(html`<role-overlap roles=${roles} facets="tool"></role-overlap>`), await show(html`<role-overlap roles=${roles} facets="tool" source="alternatives-mlops-engineer"></role-overlap>`)];
    expect(readText(all)).to.contain('ROS');
    expect(readText(pinned)).not.to.contain('ROS');
    const pay = await show(html`<role-salary-chart roles="ml-engineer backend-engineer" source="ml-engineer-vs-backend-engineer"></role-salary-chart>`);
    expect(readText(pay)).to.contain('ML Engineer $160,000').and.contain('overlap from $160,000 to $180,000');
    expect(readText(await show(html`<role-salary-chart roles="ml-engineer" source="alternatives-ml-enginer"></role-salary-chart>`))).to.contain('alternatives-ml-engineer');
  });

  it('says so where there is no such source, and shows all', async () => {
    const card = await show(html`<role-card role-id="ml-engineer" fields="tools" source="alternatives-ml-enginer"></role-card>`);
    expect(readText(first(card, '[part=notice]'))).to.equal('There is no source “alternatives-ml-enginer” here. Did you mean “alternatives-ml-engineer”?');
    expect(tools(card).length).to.be.greaterThan(3);
  });
});

describe('why roles are near each other', () => {
  const reasons = (element: Element) => within(element, '[part=reason] li').map(readText);

  it('stands under a table with a base role, behind a line that opens', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-engineer devops-engineer" base="ml-engineer"></role-compare-table>`);
    const details = first<HTMLDetailsElement>(table, 'details[part=reason]');
    const line = details.querySelector('summary')!;
    expect([details.open, readText(line)]).to.deep.equal([false, 'How much of each role ML Engineer already covers, by all pages read for it']);
    line.focus();
    await press('Enter');
    expect(details.open).to.equal(true);
    expect(reasons(table)).to.have.length(2);
    expect(reasons(table)[0]).to.match(/^ML Engineer already covers \d+ of the \d+ main skills and tools of Data Engineer: .+\. Still to learn: .+\. derived Of all \d+ that are asked for, \d+ (is|are) covered\./);
  });

  it('is open from the start with explain, and not there without a base', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-engineer" base="ml-engineer" explain></role-compare-table>`);
    expect(within(table, '[part=reason] li').every(isSeen)).to.equal(true);
    const without = await show(html`<role-compare-table roles="ml-engineer data-engineer" explain></role-compare-table>`);
    expect(within(without, '[part=reason]')).to.have.length(0);
  });

  it('stands under what two roles share, both ways, in a comparison that nobody wrote too', async () => {
    const comparison = await show(html`<role-comparison roles="data-engineer devops-engineer" sections="shared"></role-comparison>`);
    const overlap = first(comparison, 'role-overlap');
    expect(within(overlap, '[part=origin]')).to.have.length(0);
    expect(reasons(overlap).map((reason) => /^(.+) already covers .+ of (.+?)[:.]/.exec(reason)!.slice(1))).to.deep.equal([['Data Engineer', 'DevOps Engineer'], ['DevOps Engineer', 'Data Engineer']]);
  });

  it('stands with a move that is counted, not with one that editors describe', async () => {
    const moves = await show(html`<role-transitions role-id="ml-engineer" from="backend-engineer devops-engineer"></role-transitions>`);
    const [written, counted] = within(moves, '[part=move]').map(readText);
    expect(written).to.not.contain(' covers ');
    expect(counted).to.match(/DevOps Engineer already covers \d+ of the \d+ main skills and tools of ML Engineer\./);
  });

  it('is silent where too little is known', async () => {
    const data = {
      schemaVersion: 1,
      dimensions: [{ id: 'tools', label: 'Tools', kind: 'entities' }],
      taxonomy: [{ id: 'oven', name: 'Oven', kind: 'tool' }],
      roles: ['baker', 'cook'].map((id) => ({ id, name: id, facts: { tools: [{ items: ['oven'] }] } })),
    };
    const provider = await show(html`<role-data .data=${data}><role-compare-table roles="baker cook" base="baker"></role-compare-table></role-data>`);
    expect(within(provider.firstElementChild!, '[part=reason]')).to.have.length(0);
  });
});

import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { press, setViewport } from '../support/commands.js';
import { expectFocus, first, isSeen, readText, show, within } from '../support/reader.js';

const eight = 'ml-engineer data-engineer ai-engineer backend-engineer devops-engineer cloud-architect data-scientist fullstack-engineer';
const isWide = () => document.documentElement.scrollWidth > innerWidth;
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The name that a screen reader gives a region. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const label = element.getAttribute('aria-labelledby');
  return element.getAttribute('aria-label') ?? (label ? readText(root.getElementById(label)!) : '');
}

describe('a table on a narrow page', () => {
  beforeEach(async () => {
    await setViewport(320, 640);
  });
  after(async () => {
    await setViewport(1280, 800);
  });

  describe('of two roles', () => {
    let table: HTMLElement;
    beforeEach(async () => {
      table = await show(html`<role-compare-table roles="ml-engineer backend-engineer" base="ml-engineer" toolbar></role-compare-table>`);
    });

    it('is stacked: the values of a row stand beneath each other, and nothing scrolls sideways', () => {
      const [label, ml, backend] = within(table, 'tbody tr')[0]!.children as unknown as [Element, Element, Element];
      expect(ml.getBoundingClientRect().top).to.be.at.least(label.getBoundingClientRect().bottom - 1);
      expect(backend.getBoundingClientRect().top).to.be.at.least(ml.getBoundingClientRect().bottom - 1);
      const { scrollWidth, clientWidth } = first(table, 'table').parentElement!;
      expect(scrollWidth).to.be.at.most(clientWidth);
      expect(within(table, '[tabindex]'), 'a stop for the keyboard where nothing scrolls').to.have.length(0);
      expect(isWide()).to.equal(false);
    });

    it('says above each value which role it is of, and which is the base', () => {
      const rows = within(table, 'tbody tr');
      expect(rows.length).to.be.greaterThan(5);
      for (const row of rows) {
        const [, ml, backend] = [...row.children].map(readText);
        // What the base role cannot have, such as things in common with itself, takes no place.
        if (row.querySelector('.void')) expect(ml).to.equal('');
        else expect(ml).to.match(/^ML Engineer \(base role\)/);
        expect(backend).to.match(/^Backend Engineer/);
      }
    });

    it('is still a table to a screen reader, though it is drawn in blocks', () => {
      const roleOf = (element: Element) => element.getAttribute('role');
      expect(roleOf(first(table, 'table'))).to.equal('table');
      expect(getComputedStyle(first(table, 'tbody tr')).display).to.equal('block');
      const rows = within(table, 'tbody tr');
      expect(rows.length).to.be.greaterThan(5);
      for (const row of rows) {
        expect(roleOf(row.parentElement!)).to.equal('rowgroup');
        expect(roleOf(row)).to.equal('row');
        expect([...row.children].map(roleOf)).to.deep.equal(['rowheader', 'cell', 'cell']);
      }
    });
  });

  describe('of eight roles', () => {
    let table: HTMLElement;
    let region: HTMLElement;
    beforeEach(async () => {
      table = await show(html`<role-compare-table roles=${eight} dimensions="focus skills tools outputs" base="ml-engineer"></role-compare-table>`);
      region = first(table, '[role=region]');
      await frame();
    });

    it('scrolls in a region of its own, and the page does not', () => {
      expect(region.scrollWidth).to.be.greaterThan(region.clientWidth + 100);
      expect(getComputedStyle(region).overflowX).to.equal('auto');
      expect(isWide()).to.equal(false);
    });

    it('can be reached with Tab and scrolled with keys, and the region has the name of the table', async () => {
      (document.activeElement as HTMLElement | null)?.blur();
      await press('Tab');
      expectFocus(region);
      expect(nameOf(region)).to.contain('ML Engineer');
      await press('ArrowRight', 'ArrowRight');
      await waitUntil(() => region.scrollLeft > 10, 'the region does not scroll', { timeout: 10_000 });
    });

    it('keeps the names of the roles in sight, and nothing shines through them', async () => {
      region.scrollLeft = region.scrollWidth;
      await frame();
      const edge = region.getBoundingClientRect().left;
      const names = within(table, 'th:first-child');
      expect(names).to.have.length(9);
      for (const header of names) {
        expect(header.getBoundingClientRect().left).to.be.closeTo(edge, 1);
        const { backgroundColor, backgroundImage } = getComputedStyle(header);
        expect(backgroundColor + backgroundImage).to.not.match(/^(transparent|rgba\(.*, 0(\.\d+)?\))none$/);
        const { left, top } = header.getBoundingClientRect();
        header.scrollIntoView({ block: 'center', inline: 'nearest' });
        const box = header.getBoundingClientRect();
        expect(header.contains(table.shadowRoot!.elementFromPoint(box.left + 20, box.top + box.height / 2)), `${left} ${top}`).to.equal(true);
      }
    });

    it('keeps those names readable when the page changes its colours', async () => {
      const { body, documentElement: root } = document;
      body.style.setProperty('background', 'Canvas');
      root.style.setProperty('color-scheme', 'light');
      region.scrollLeft = 60;
      await frame();
      const [name] = within(table, 'tbody th:not(.base)');
      const paper = () => getComputedStyle(name!).backgroundColor;
      await waitUntil(() => paper() === 'rgb(255, 255, 255)', 'there is no paper', { timeout: 10_000 });
      root.style.setProperty('color-scheme', 'dark');
      await waitUntil(() => paper() === getComputedStyle(body).backgroundColor && paper() !== 'rgb(255, 255, 255)', 'the paper stays white', { timeout: 10_000 });
      root.removeAttribute('style');
      body.removeAttribute('style');
    });

    it('leaves room for what is not a name', () => {
      const [name] = within(table, 'tbody th').map((header) => header.getBoundingClientRect().width);
      expect(name).to.be.lessThan(region.clientWidth * 0.6);
    });

    it('shows at which side there is more', async () => {
      const faded = () => getComputedStyle(region).maskImage !== 'none';
      expect(faded()).to.equal(true);
      region.scrollLeft = region.scrollWidth;
      await frame();
      expect(faded()).to.equal(false);
    });
  });

  it('that has room for all of it fades at no side, until there is more of it or less room', async () => {
    await setViewport(900, 640);
    const table = await show(html`<role-compare-table roles=${eight} dimensions="focus"></role-compare-table>`);
    const faded = () => getComputedStyle(first(table, '[role=region]')).maskImage !== 'none';
    const becomes = (wanted: boolean, when: string) => waitUntil(() => faded() === wanted, `${when}: faded is ${!wanted}`, { timeout: 10_000 });
    await becomes(false, 'one dimension');
    table.setAttribute('dimensions', 'focus skills tools outputs');
    await becomes(true, 'four dimensions');
    table.setAttribute('dimensions', 'focus skills');
    await becomes(false, 'two dimensions');
    await setViewport(320, 640);
    await becomes(true, 'a narrow page');
  });

  it('fades at no side when what did not fit goes, and its own size stays', async () => {
    await setViewport(560, 640);
    const text = 'Ten letters or so';
    const data = {
      schemaVersion: 1,
      dimensions: ['x', 'y', 'z'].map((id) => ({ id, label: id, kind: 'text' })),
      roles: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, facts: Object.fromEntries(['x', 'y', 'z'].map((dimension) => [dimension, [{ text }]])) })),
    };
    const provider = await show(html`<role-data .data=${data}><role-compare-table roles="a b c d" dimensions="x y z"></role-compare-table></role-data>`);
    const [table] = provider.children;
    const region = () => first(table!, '[role=region]');
    await frame();
    expect(getComputedStyle(region()).maskImage, 'three dimensions').not.to.equal('none');
    // Without the bar that some browsers scroll with.
    const size = () => [region().clientWidth, region().clientHeight];
    const before = size();
    table!.setAttribute('dimensions', 'x');
    await waitUntil(() => getComputedStyle(region()).maskImage === 'none', 'one dimension is faded', { timeout: 10_000 });
    expect(size()).to.deep.equal(before);
  });

  it('whose roles become rows fades where they do not fit, and not where they do', async () => {
    const table = await show(html`<role-compare-table roles="ml-engineer data-engineer" dimensions="focus skills tools"></role-compare-table>`);
    const region = () => within(table, '[role=region]')[0];
    const becomes = (wanted: boolean) => waitUntil(() => region() && (getComputedStyle(region()!).maskImage !== 'none') === wanted, `faded is ${!wanted}`, { timeout: 10_000 });
    expect(region()).to.equal(undefined);
    table.setAttribute('orientation', 'roles-as-rows');
    await becomes(true);
    table.setAttribute('orientation', 'roles-as-columns');
    await waitUntil(() => !region(), 'the region stays', { timeout: 10_000 });
    table.setAttribute('dimensions', 'focus');
    await setViewport(900, 640);
    table.setAttribute('orientation', 'roles-as-rows');
    await becomes(false);
  });

  it('of eight roles in columns does not print one value over another', async () => {
    await setViewport(900, 640);
    const table = await show(html`<role-compare-table roles=${eight} dimensions="best-for salary skills" orientation="roles-as-columns"></role-compare-table>`);
    const cells = within(table, 'td');
    expect(cells).to.have.length(3 * 8);
    expect(cells.flatMap((cell) => [...cell.querySelectorAll('li, p, span, .pay')].filter(isSeen)).length).to.be.greaterThan(100);
    for (const cell of cells) {
      const { right } = cell.getBoundingClientRect();
      for (const part of cell.querySelectorAll('li, p, span, .pay')) {
        if (isSeen(part)) expect(part.getBoundingClientRect().right, readText(cell)).to.be.at.most(right + 1);
      }
    }
  });

  it('of eight roles in columns has room for the words of a value', async () => {
    await setViewport(900, 640);
    const table = await show(html`<role-compare-table roles=${eight} dimensions="skills" orientation="roles-as-columns"></role-compare-table>`);
    const chips = within(table, '.chips li');
    expect(chips.length).to.be.greaterThan(30);
    for (const chip of chips) {
      const longest = Math.max(...readText(chip).split(/\s+/).map((word) => word.length));
      expect(chip.getBoundingClientRect().width, readText(chip)).to.be.at.least(longest * 5);
    }
  });
});

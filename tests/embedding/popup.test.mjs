// F14 of what a page can do: the list of <role-search> is seen and can be clicked wherever the field stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laboratory } from './support.mjs';

const search = '<role-search><p>Find a role</p></role-search>';
const neighbour = '<div style="position: relative; z-index: 2147483647; block-size: 400px; background: tan">A neighbour above everything</div>';

const pages = {
  'a parent that hides what overflows': { body: `<div style="overflow: hidden; block-size: 7em; position: relative">${search}</div>` },
  'a parent that clips, scrolled, with paint containment': { body: `<div style="overflow: auto; contain: strict; block-size: 9em; inline-size: 25em"><div style="block-size: 4em"></div>${search}<div style="block-size: 40em"></div></div>` },
  'a parent that is transformed, and a neighbour above everything': { body: `<div style="transform: translateY(1em); overflow: clip">${search}</div>${neighbour}` },
  'a field at the foot of the window': { body: `<div style="block-size: 620px"></div>${search}` },
  'a window of 320 by 256 pixels, as at 400 % zoom': { body: search, viewport: { width: 320, height: 256 } },
  'a browser without popovers': {
    body: search,
    prepare: () => ['showPopover', 'hidePopover', 'togglePopover', 'popover'].forEach((name) => delete HTMLElement.prototype[name]),
  },
  'a page from right to left': { body: `<div dir="rtl" style="overflow: hidden; block-size: 7em">${search}</div>` },
};

/** Runs in the page: where the list is, and whether each option that it shows is what a click there would hit. */
function lookAtList() {
  const root = document.querySelector('role-search').shadowRoot;
  const [list, field] = ['listbox', 'combobox'].map((role) => root.querySelector(`[role=${role}]`).getBoundingClientRect());
  const seen = [...root.querySelectorAll('[role=option]')].flatMap((option) => {
    const box = option.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (y < list.top || y > list.bottom) return [];
    const hit = document.elementFromPoint(x, y)?.shadowRoot?.elementFromPoint(x, y);
    return [{ x, y, name: option.firstElementChild.textContent, isHit: option.contains(hit) }];
  });
  const isApart = list.bottom <= field.top || list.top >= field.bottom;
  const isInside = list.left >= 0 && list.top >= 0 && list.right <= innerWidth && list.bottom <= innerHeight;
  const gap = Math.max(field.top - list.bottom, list.top - field.bottom);
  return { seen, isApart, isInside, isBeside: gap < 40 && Math.abs(list.left - field.left) < 3 && Math.abs(list.right - field.right) < 3, isScrolled: document.documentElement.scrollWidth > innerWidth };
}

describe('the list of a field, in the top layer', () => {
  const { open } = laboratory();

  for (const [where, { body, prepare, viewport = { width: 800, height: 700 } }] of Object.entries(pages)) {
    it(`F14 ${where}`, async () => {
      const visit = await open(body, { prepare });
      await visit.page.setViewport(viewport);
      await visit.page.waitForFunction(() => document.querySelector('role-search')?.shadowRoot?.querySelector('input'));
      const field = await visit.page.evaluateHandle(() => document.querySelector('role-search').shadowRoot.querySelector('input'));
      await field.type('engineer');
      await visit.settle();
      const { seen, ...rest } = await visit.run(lookAtList);
      assert.deepEqual(rest, { isApart: true, isInside: true, isBeside: true, isScrolled: false });
      assert.ok(seen.length >= 2, `${seen.length} options are seen`);
      assert.deepEqual(seen.filter(({ isHit }) => !isHit), []);
      await visit.page.mouse.click(seen[1].x, seen[1].y);
      assert.equal(await field.evaluate(({ value }) => value), seen[1].name);
      assert.deepEqual((await visit.run(lookAtList)).seen, []);
      await visit.isQuiet();
    });
  }

  it('follows its field when what is around it scrolls or the window changes', async () => {
    const visit = await open(`<div style="overflow: auto; block-size: 300px" id="around">${search}<div style="block-size: 900px"></div></div><div style="block-size: 2000px"></div>`);
    await visit.page.waitForFunction(() => document.querySelector('role-search')?.shadowRoot?.querySelector('input'));
    const field = await visit.page.evaluateHandle(() => document.querySelector('role-search').shadowRoot.querySelector('input'));
    await field.type('data');
    for (const change of [() => document.querySelector('#around').scrollBy(0, 20), () => scrollBy(0, 15)]) {
      await visit.run(change);
      await visit.settle();
      assert.equal((await visit.run(lookAtList)).isBeside, true, String(change));
    }
    await visit.page.setViewport({ width: 400, height: 500 });
    await visit.settle();
    assert.equal((await visit.run(lookAtList)).isBeside, true, 'another width');
  });

  it('follows its field inside another component that scrolls, and when a choice above it is taken out', async () => {
    const visit = await open('<div id="shell"></div>');
    await visit.run(() => {
      const root = document.querySelector('#shell').attachShadow({ mode: 'open' });
      root.innerHTML = '<div id="inner" style="overflow: auto; block-size: 400px"><slot></slot><div style="block-size: 900px"></div></div>';
      const element = document.createElement('role-search');
      element.multiple = true;
      document.querySelector('#shell').append(element);
    });
    await visit.page.waitForFunction(() => document.querySelector('role-search')?.shadowRoot?.querySelector('input'));
    const field = await visit.page.evaluateHandle(() => document.querySelector('role-search').shadowRoot.querySelector('input'));
    await field.type('data');
    await visit.page.keyboard.press('Enter');
    await visit.page.keyboard.press('ArrowDown');
    await visit.run(() => document.querySelector('#shell').shadowRoot.querySelector('#inner').scrollBy(0, 20));
    await visit.settle();
    assert.equal((await visit.run(lookAtList)).isBeside, true, 'scrolled');
    await visit.page.keyboard.press('Backspace');
    await visit.settle();
    const { isBeside, seen } = await visit.run(lookAtList);
    assert.deepEqual([isBeside, seen.length > 1], [true, true], 'a choice was taken out');
  });

  it('is gone with its element, and does not come back by itself', async () => {
    const visit = await open(search);
    await visit.page.waitForFunction(() => document.querySelector('role-search')?.shadowRoot?.querySelector('input'));
    const field = await visit.page.evaluateHandle(() => document.querySelector('role-search').shadowRoot.querySelector('input'));
    await field.type('data');
    await visit.run(() => {
      const element = document.querySelector('role-search');
      element.remove();
      document.body.append(element);
    });
    await visit.settle();
    assert.equal(await field.evaluate((input) => input.getAttribute('aria-expanded')), 'false');
    assert.deepEqual((await visit.run(lookAtList)).seen, []);
    await visit.isQuiet();
  });
});

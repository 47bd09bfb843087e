import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { engine, press } from '../support/commands.js';
import { buttonNamed, expectFocus, first, focused, isSeen, readText, settle, show, tags, within } from '../support/reader.js';

const markup = {
  'role-card': 'role-id="ml-engineer" sources="each" selectable',
  'role-compare-table': 'roles="data-engineer ai-engineer data-scientist" base="ml-engineer" toolbar explain',
  'alternatives-list': 'role-id="ml-engineer" order="both" limit="2" selectable',
  'role-picker': 'role-id="ml-engineer"',
  'role-comparison': 'roles="data-engineer devops-engineer"',
  'role-profile': 'role-id="ml-engineer"',
  'role-transitions': 'role-id="ml-engineer"',
  'role-market': 'role-id="ml-engineer"',
  'role-fit': 'role-id="ml-engineer"',
  'role-salary-chart': 'roles="ml-engineer backend-engineer"',
  'role-overlap': 'roles="ml-engineer backend-engineer"',
  'role-search': 'multiple',
  'role-gap': 'role-id="ml-engineer"',
};

/** All that a reader can do something with, in the order of the page. Of radio buttons the first stands for all. */
function controls(element: Element): Element[] {
  const selector = `button, a[href], input, select, textarea, summary, [tabindex="0"], ${tags}`;
  return within<Element>(element, selector).flatMap((part) => (part.shadowRoot ? controls(part) : isSeen(part) && !isLaterRadio(part) ? [part] : []));
}
const isLaterRadio = (part: Element): boolean => part instanceof HTMLInputElement && part.type === 'radio' && part !== part.closest('fieldset')!.querySelector('input');

/** The outline of an element and of what it stands in, from the inside out. */
const outlines = (element: Element): { isSolid: boolean; look: string }[] => {
  const found = [];
  for (let part: Element | null = element; part; part = part.parentElement) {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(part);
    found.push({ isSolid: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 1, look: [outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' ') });
  }
  return found;
};

/** A ring that was not there without the focus. */
const hasRing = (element: Element, before: Map<Element, string[]>): boolean => outlines(element).some(({ isSolid, look }, i) => isSolid && look !== before.get(element)?.[i]);

describe('the keyboard alone', () => {
  it('is tried in every element', () => {
    expect(['role-data', ...Object.keys(markup)].sort()).to.deep.equal(tags.split(', ').sort());
  });

  for (const [tag, attributes] of Object.entries(markup)) {
    it(`comes to everything in a ${tag}, in order, and shows where it is`, async () => {
      const page = await show(`<main><button>Before</button><${tag} ${attributes}></${tag}><button>After</button></main>`);
      const element = page.querySelector(tag)!;
      await settle(page);
      // WebKit leaves links out, unless a reader asks for them.
      const all = controls(element).filter((part) => part.localName !== 'a');
      expect(all.length).to.be.greaterThan(0);
      const before = new Map(controls(element).map((part) => [part, outlines(part).map(({ look }) => look)]));
      page.querySelector('button')!.focus();
      const met: Element[] = [];
      for (let i = 0; i <= all.length + 120; i++) {
        await press('Tab');
        const now = focused()!;
        if (now.textContent === 'After') break;
        met.push(now);
        expect(hasRing(now, before), `a ring around ${now.localName} “${readText(now).slice(0, 40)}”`).to.equal(true);
      }
      const wanted = met.filter((part) => part.localName !== 'a');
      expect(wanted.map((part) => `${part.localName} ${readText(part).slice(0, 40)}`)).to.deep.equal(all.map((part) => `${part.localName} ${readText(part).slice(0, 40)}`));
      if ((await engine()) === 'chromium') expect(met.length).to.equal(controls(element).length);
    });
  }

  it('keeps its place in a comparison when the sources are told, also in the elements inside', async () => {
    const comparison = await show('<role-comparison roles="ml-engineer backend-engineer"></role-comparison>');
    const button = buttonNamed(comparison, 'Where each fact comes from');
    button.focus();
    for (const isTold of [true, false]) {
      await press('Enter');
      await settle(comparison);
      expectFocus(button);
      expect(within(comparison, '.origin').length > 0).to.equal(isTold);
    }
  });

  it('opens how much of each role the base holds, and stays there', async () => {
    const table = await show('<role-compare-table roles="data-engineer" base="ml-engineer"></role-compare-table>');
    const line = first<HTMLElement>(table, '.reasons > summary');
    line.focus();
    await press('Enter');
    expect(isSeen(first(table, '.reasons li'))).to.equal(true);
    expectFocus(line);
  });

  it('stays in the field when a chosen role is taken out', async () => {
    const provider = await show('<role-data selection="data-engineer ai-engineer"><role-search multiple></role-search><role-compare-table></role-compare-table></role-data>');
    const search = provider.querySelector('role-search')!;
    await settle(provider);
    within<HTMLElement>(search, '.chosen button')[0]!.focus();
    await press('Enter');
    await settle(provider);
    expect(within(search, '.chosen li').map(readText)).to.have.length(1);
    expectFocus(first(search, 'input'));
  });

  it('stays on a name when what stands beside it follows', async () => {
    const provider = await show('<role-data selection="data-engineer"><alternatives-list role-id="ml-engineer"></alternatives-list><role-card></role-card><role-compare-table base="ml-engineer" toolbar></role-compare-table></role-data>');
    const name = buttonNamed(provider.querySelector('alternatives-list')!, 'Cloud Architect');
    name.focus();
    await press('Enter');
    await settle(provider);
    expect(readText(provider.querySelector('role-card')!)).to.contain('Cloud Architect');
    expectFocus(name);
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { canEmulate, emulate, setViewport } from '../support/commands.js';
import { expectMessage, first, isSeen, readText, settle, show, statesOf, tags, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const writings = {
  'role-card': 'role-id="ml-engineer" sources="each" selectable',
  'role-compare-table': 'roles="ml-engineer backend-engineer" base="ml-engineer" differences="mark" toolbar explain',
  'alternatives-list': 'role-id="ml-engineer" order="both" selectable',
  'role-picker': 'role-id="ml-engineer"',
  'role-comparison': 'roles="ml-engineer backend-engineer"',
  'role-profile': 'role-id="ml-engineer"',
  'role-transitions': 'role-id="ml-engineer"',
  'role-market': 'role-id="ml-engineer"',
  'role-fit': 'role-id="ml-engineer"',
  'role-salary-chart': 'roles="ml-engineer backend-engineer"',
  'role-overlap': 'roles="ml-engineer backend-engineer"',
  'role-search': '',
  'role-gap': 'role-id="ml-engineer"',
};
const all = Object.entries(writings).map(([tag, attributes]) => `<${tag} ${attributes}></${tag}>`);
const roots = (element: Element): ShadowRoot[] => [element.shadowRoot!, ...within(element, tags).flatMap(roots)];

/** Ids that are there twice in a shadow root, and references of ARIA that lead nowhere in theirs. */
function brokenReferences(element: Element): string[] {
  return roots(element).flatMap((root) => {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const twice = ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `#${id} is there twice`);
    const nowhere = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant', 'aria-owns', 'for'].flatMap((name) =>
      [...root.querySelectorAll(`[${name}]`)].flatMap((part) => part.getAttribute(name)!.split(/\s+/).filter((id) => !ids.includes(id)).map((id) => `${name}="${id}" leads nowhere in <${root.host.localName}>`)),
    );
    return [...twice, ...nowhere];
  });
}

describe('every element', () => {
  it('is in this list', () => {
    expect(['role-data', ...Object.keys(writings)].sort()).to.deep.equal(tags.split(', ').sort());
  });

  it('has references that lead to something in its own shadow root, twice on a page too', async () => {
    const page = await show(`<main>${all.join('')}${all.join('')}<role-picker role-id="mlops-engineer" mode="list"></role-picker></main>`);
    for (const element of page.children) expect(brokenReferences(element), element.localName).to.deep.equal([]);
    const search = page.querySelector('role-search')!;
    first(search, 'input').dispatchEvent(new InputEvent('input'));
    await settle(search);
    first(search, 'input').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    await settle(search);
    expect(first(search, 'input').hasAttribute('aria-activedescendant')).to.equal(true);
    expect(brokenReferences(search)).to.deep.equal([]);
  });

  it('says what is missing in a dataset of roles alone, and the rest works', async () => {
    const { alternatives: _, ...roles } = crew();
    const own = '<p>Own words</p>';
    const provider = await show(html`<role-data .data=${roles}></role-data>`);
    provider.innerHTML = `${['alternatives-list', 'role-picker', 'role-market', 'role-fit'].map((tag) => `<${tag} role-id="designer">${own}</${tag}>`).join('')}
      <role-profile role-id="designer">${own}</role-profile><role-transitions role-id="designer">${own}</role-transitions>
      <role-comparison roles="designer producer">${own}</role-comparison><role-card role-id="designer">${own}</role-card>`;
    await settle(provider);
    const [list, picker, market, fit, profile, transitions, comparison, card] = [...provider.children] as [Element, Element, Element, Element, Element, Element, Element, Element];
    for (const element of [list, picker, market, fit]) {
      expect(statesOf(element), element.localName).to.deep.equal(['empty']);
      expectMessage(element, 'Designer', 'Own words');
    }
    expect(readText(profile)).to.contain('Nobody has described Designer in practice yet').and.contain('Draws, tries, draws again');
    expect(readText(transitions)).to.contain('Nobody has described this move');
    expect(readText(comparison)).to.contain('Nobody has written a whole comparison of this pair').and.contain('Keeps the plan honest');
    expect(readText(card)).to.contain('Draws, tries, draws again');
    for (const element of [profile, transitions, comparison, card]) expect(statesOf(element), element.localName).to.deep.equal(['ready']);
  });

  it('is gone where the page hides it, and there when it shows it', async () => {
    const page = await show(`<main><style>.away { display: none }</style>${all.join('')}</main>`);
    for (const element of page.querySelectorAll<HTMLElement>(tags)) {
      const hide: [string, () => void, () => void][] = [
        ['hidden', () => (element.hidden = true), () => (element.hidden = false)],
        ['a rule', () => element.classList.add('away'), () => element.classList.remove('away')],
      ];
      for (const [how, away, back] of hide) {
        away();
        expect(element.getBoundingClientRect().height, `${element.localName}: ${how}`).to.equal(0);
        back();
        expect(element.getBoundingClientRect().height, `${element.localName}: ${how}`).to.be.greaterThan(40);
      }
    }
  });

  for (const width of [320, 1000]) {
    it(`stays inside its place on a page from right to left, ${width} px`, async () => {
      const page = await show(`<main dir="rtl" style="width: ${width}px">${all.join('')}</main>`);
      for (const element of page.children) {
        const { left, right } = element.getBoundingClientRect();
        const outside = within(element, '*').filter((part) => isSeen(part) && !part.closest('.wide table, .unseen')).filter((part) => part.getBoundingClientRect().left < left - 1 || part.getBoundingClientRect().right > right + 1);
        expect(outside.map((part) => `${part.localName}.${part.className}`), element.localName).to.deep.equal([]);
      }
    });
  }
});

describe('every element, for a reader with other settings', () => {
  beforeEach(async function () {
    if (!(await canEmulate())) this.skip();
  });
  afterEach(async () => {
    if (await canEmulate()) await emulate();
    await setViewport(1280, 800);
  });

  it('has on paper no button, everything that opens, and nothing that sticks out', async () => {
    const page = await show(`<main>${all.join('')}</main>`);
    await setViewport(680, 900);
    await emulate({ media: 'print' });
    for (const element of page.children) {
      for (const root of roots(element)) {
        const pressed = [...root.querySelectorAll('button:not(.name), progress')].filter(isSeen);
        expect(pressed.map(readText), element.localName).to.deep.equal([]);
        const { right } = root.host.getBoundingClientRect();
        // Chromium prints what follows a table in a grid over its last rows, where its header stands on a second page.
        for (const table of root.querySelectorAll('.section table')) expect(getComputedStyle(table.closest('.section')!).display, element.localName).to.equal('block');
        for (const details of root.querySelectorAll('details')) expect(isSeen(details.lastElementChild!), `${element.localName}: ${readText(details).slice(0, 40)}`).to.equal(true);
        for (const bar of root.querySelectorAll('.track, .span')) expect(getComputedStyle(bar).getPropertyValue('print-color-adjust'), element.localName).to.equal('exact');
        for (const part of root.querySelectorAll('p, td, th, li, svg, .track')) if (!part.closest('.unseen')) expect(part.getBoundingClientRect().right, `${element.localName}: ${readText(part).slice(0, 40)}`).to.be.at.most(right + 1);
      }
    }
  });

  it('has in forced colours a frame, and no drawing that is seen by its colour alone', async () => {
    const page = await show(`<main>${all.join('')}</main>`);
    await emulate({ forcedColors: 'active' });
    page.style.color = 'Canvas';
    const canvas = getComputedStyle(page).color;
    page.style.color = '';
    let bars = 0;
    for (const element of page.children) {
      for (const root of roots(element)) {
        for (const frame of root.querySelectorAll('.frame, .card')) expect(getComputedStyle(frame).borderTopStyle, element.localName).to.equal('solid');
        for (const shape of root.querySelectorAll('svg rect:not(.band), svg path, svg line')) {
          const { fill, stroke } = getComputedStyle(shape);
          expect([fill, stroke].some((paint) => paint !== 'none' && paint !== canvas), `${element.localName}: ${shape.outerHTML.slice(0, 60)}`).to.equal(true);
        }
        for (const bar of root.querySelectorAll('.track > .span')) {
          expect(getComputedStyle(bar).backgroundColor, element.localName).not.to.equal(canvas);
          expect(getComputedStyle(bar.parentElement!).outlineStyle, element.localName).to.equal('solid');
          bars++;
        }
      }
    }
    expect(bars).to.be.greaterThan(5);
  });
});

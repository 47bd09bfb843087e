// In every element that says something of roles, each thing can tell where it comes from, by keys alone.
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { press, setViewport } from '../support/commands.js';
import { buttonNamed, readText, settle, show, within } from '../support/reader.js';

const WHERE = 'Where each fact comes from';
const A_LINE = /^(Stated|Derived|Left blank) · .+, (undated|\d{4}(-\d\d){0,2})$/;
const A_SUMMARY = /^(Stated|Derived|Left blank) · \d+ sources$/;
const A_SOURCE = /, (undated|\d{4}(-\d\d){0,2})( ?: .+)?$/;
/** A cell in which something is said. */
const CELL = 'tbody td:not(:has(.gap))';

/** For each element the things that it says, each of which has to tell where it comes from. */
const elements: Record<string, { markup: string; facts: string; statuses: string }> = {
  'role-card': { markup: '<role-card role-id="data-analyst"></role-card>', facts: 'dd:not(:has(.gap))', statuses: 'Derived Stated' },
  'role-compare-table': { markup: '<role-compare-table roles="ml-engineer backend-engineer" base="ml-engineer" explain></role-compare-table>', facts: `${CELL}, [part=reason] li:has(> .meter)`, statuses: 'Derived Stated' },
  'alternatives-list': { markup: '<alternatives-list role-id="mlops-engineer" order="both"></alternatives-list>', facts: 'ol.list > li', statuses: 'Derived Stated' },
  'role-picker, all at once': { markup: '<role-picker role-id="ml-engineer" mode="list"></role-picker>', facts: '.questions > li', statuses: 'Stated' },
  'role-picker, step by step': { markup: '<role-picker role-id="ml-engineer"></role-picker>', facts: 'form', statuses: 'Stated' },
  'role-comparison': { markup: '<role-comparison roles="ml-engineer backend-engineer"></role-comparison>', facts: `${CELL}, .section:has(> .text)`, statuses: 'Derived Left blank Stated' },
  'role-profile': { markup: '<role-profile role-id="ml-engineer" sections="practice backgrounds closing"></role-profile>', facts: '.section, header:has(> .text)', statuses: 'Stated' },
  'role-profile, of facts': { markup: '<role-profile role-id="cloud-architect"></role-profile>', facts: 'dd:not(:has(.gap))', statuses: 'Stated' },
  'role-transitions': { markup: '<role-transitions role-id="ml-engineer" from="backend-engineer cloud-architect"></role-transitions>', facts: '[part=move]', statuses: 'Derived Stated' },
  'role-market': { markup: '<role-market role-id="ml-engineer"></role-market>', facts: '[part=item]', statuses: 'Stated' },
  'role-fit': { markup: '<role-fit role-id="ml-engineer"></role-fit>', facts: '[part=check]', statuses: 'Stated' },
  'role-salary-chart': { markup: '<role-salary-chart roles="ml-engineer backend-engineer data-engineer"></role-salary-chart>', facts: '[part=pay]', statuses: 'Stated' },
  'role-overlap': { markup: '<role-overlap roles="ml-engineer backend-engineer"></role-overlap>', facts: '[part=facet]', statuses: 'Derived' },
};

function expectTold(origin: HTMLElement): void {
  const summary = origin.querySelector('summary');
  if (!summary) return expect(readText(origin)).to.match(A_LINE) as unknown as undefined;
  expect(readText(summary)).to.match(A_SUMMARY);
  (origin as HTMLDetailsElement).open = true;
  const lines = origin.querySelectorAll('li');
  expect(lines.length).to.be.greaterThan(1);
  for (const line of lines) expect(readText(line)).to.match(A_SOURCE);
  return undefined;
}

describe('where each fact comes from, in every element', () => {
  before(async () => {
    await setViewport(1000, 800);
  });

  for (const [name, { markup, facts, statuses }] of Object.entries(elements)) {
    it(`${name}: is told by a key, of each thing, with source and date, and put away by another`, async () => {
      const page = await show(`<div style="background: Canvas; color: CanvasText">${markup}</div>`);
      const element = page.firstElementChild!;
      expect(within(element, '[part=origin]')).to.have.length(0);
      const button = buttonNamed(element, WHERE);
      button.focus();
      await press('Enter');
      await settle(page);
      const said = within(element, facts);
      expect(said.length).to.be.greaterThan(0);
      for (const fact of said) expect(fact.querySelector('[part=origin]'), readText(fact)).to.not.equal(null);
      const origins = within(element, '[part=origin]');
      origins.forEach(expectTold);
      const beginnings = new Set(origins.map((origin) => readText(origin.querySelector('summary') ?? origin).split(' · ')[0]!));
      expect([...beginnings].sort().join(' ')).to.equal(statuses);
      await expectAccessible(page);
      page.style.colorScheme = 'dark';
      await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
      button.focus();
      await press(' ');
      await settle(page);
      expect(within(element, '[part=origin]')).to.have.length(0);
    });
  }

  it('role-picker: of the result too', async () => {
    const picker = await show('<role-picker role-id="ml-engineer" sources="each"></role-picker>');
    for (let question = 0; question < 5; question++) {
      within<HTMLInputElement>(picker, 'input').at(-1)!.click();
      await settle(picker);
      buttonNamed(picker, 'Next').click();
      await settle(picker);
      await settle(picker);
    }
    expect(within(picker, '[part=result] [part=origin]').map(readText)).to.deep.equal(['Stated · Alternatives to the ML Engineer toolkit, roletoolkit, undated']);
  });
});

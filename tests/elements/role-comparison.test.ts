import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, first, readText, show, statesOf, within } from '../support/reader.js';

const headings = (element: Element) => within(element, '[part~=section] > [part=heading]').map(readText);
const sectionNamed = (element: Element, name: string) => within(element, '[part~=section]').find((section) => readText(section).startsWith(name))!;
const tableOf = (section: Element) => [...section.querySelectorAll('tr')].map((row) => [...row.cells].map(readText));

describe('ML Engineer and Backend Engineer in full', () => {
  let comparison: HTMLElement;
  beforeEach(async () => {
    comparison = await show(html`<role-comparison roles="ml-engineer backend-engineer"><p>Elsewhere</p></role-comparison>`);
  });

  it('has seven sections, in the source’s order, beneath one heading', () => {
    expect(readText(first(comparison, 'h3'))).to.contain('ML Engineer or Backend Engineer');
    expect(headings(comparison)).to.deep.equal(['At a glance', 'Pricing', 'Developer experience', 'Verdict', 'Performance', 'Ecosystem', 'Use cases']);
    expect(within(comparison, 'h4')).to.have.length(7);
  });

  it('has as many lines in each as the source', () => {
    const lines = within(comparison, '[part~=section]').map((section) => tableOf(section).length - 1);
    expect(lines).to.deep.equal([8, 4, 3, 3, 3, 1, 2]);
  });

  it('has words before and after the table of each section', () => {
    const around = within(comparison, '[part~=section]').map((section) => {
      const table = section.querySelector('.frame')!;
      const texts = [...section.querySelectorAll(':scope > .text')];
      return [texts.filter((text) => text.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING), texts.filter((text) => table.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)].map(({ length }) => length);
    });
    expect(around).to.deep.equal([[1, 1], [1, 1], [1, 1], [1, 2], [1, 1], [1, 1], [1, 2]]);
    expect(readText(sectionNamed(comparison, 'Pricing'))).to.contain('weigh several things').and.contain('lower operating costs');
  });

  it('has real tables with headers, named after their sections', () => {
    const tables = within<HTMLTableElement>(comparison, 'table');
    expect(tables).to.have.length(7);
    for (const table of tables) {
      expect([...table.tHead!.rows[0]!.cells].map(readText).slice(1)).to.deep.equal(['ML Engineer', 'Backend Engineer']);
      expect([...table.querySelectorAll('tbody th')].every((header) => header.getAttribute('scope') === 'row')).to.equal(true);
      const [title, names] = table.ariaLabel!.split(': ');
      expect(names).to.equal('ML Engineer or Backend Engineer');
      expect(headings(comparison)).to.include(title);
    }
  });

  it('says of four cells that the source leaves them blank', () => {
    const cells = within(comparison, 'td').map(readText);
    expect(cells.filter((text) => text.includes('left blank') || text.includes('leaves this blank'))).to.have.length(4);
    expect(tableOf(sectionNamed(comparison, 'Pricing'))[2]!.slice(1)).to.deep.equal(['left blank in the source', 'left blank in the source']);
  });

  it('gives pay as figures', () => {
    const [, ml, backend] = tableOf(sectionNamed(comparison, 'Pricing'))[1]!;
    expect(ml).to.match(/^\$160,000 to \$250,000 .*undated/);
    expect(backend).to.match(/^\$100,000 to \$180,000/);
  });

  it('keeps each text beneath its role, whichever role comes first', async () => {
    const turned = await show(html`<role-comparison roles="backend-engineer, ml-engineer"></role-comparison>`);
    const [there, back] = [comparison, turned].map((element) => tableOf(sectionNamed(element, 'Verdict')).map(([, a, b]) => [a, b]));
    expect(back!.map(([a, b]) => [b, a])).to.deep.equal(there);
  });

  it('has the two links of the verdict, with what they lead to', () => {
    const links = within<HTMLAnchorElement>(comparison, '[part=links] a');
    expect(links.map((link) => [readText(link), link.hostname])).to.deep.equal([['Kubernetes', 'kubernetes.io'], ['Apache Airflow', 'airflow.apache.org']]);
    expect(readText(first(comparison, '[part=links]'))).to.contain('print view').and.contain('2.9.3');
  });

  it('names its sources, the article first', () => {
    expect(readText(first(comparison, '[part=sources]'))).to.match(/^Sources .*ML Engineer and Backend Engineer toolkits compared/);
  });

  it('shows the sections that the page picks', async () => {
    const picked = await show(html`<role-comparison roles="ml-engineer backend-engineer" sections="verdict performance"></role-comparison>`);
    expect(headings(picked)).to.deep.equal(['Verdict', 'Performance']);
    expect(statesOf(picked)).to.deep.equal(['ready']);
  });

  it('says which section does not exist, and shows the rest', async () => {
    const picked = await show(html`<role-comparison roles="ml-engineer backend-engineer" sections="verdikt performance"></role-comparison>`);
    expect(headings(picked)).to.deep.equal(['Performance']);
    expect(readText(picked)).to.contain('no section “verdikt”').and.contain('“verdict”?');
    expect(statesOf(picked)).to.deep.equal(['unknown']);
  });
});

it('a written pair of which computed sections are picked is not said to be unwritten', async () => {
  const comparison = await show(html`<role-comparison roles="ml-engineer backend-engineer" sections="shared salary"></role-comparison>`);
  expect(within(comparison, '[part~=section]')).to.have.length(2);
  expect(readText(comparison)).not.to.contain('Nobody has written');
});

describe('two roles of which no source says anything', () => {
  const bare = (markup: string) =>
    show(`<role-data><script type="application/json">{"schemaVersion":1,"dimensions":[{"id":"a","label":"A","kind":"text"}],"roles":[{"id":"x","name":"Baker","facts":{}},{"id":"y","name":"Brewer","facts":{}}]}</script>${markup}</role-data>`);

  it('have a comparison that says so beneath its heading', async () => {
    const provider = await bare('<role-comparison roles="x y"></role-comparison>');
    expect(readText(provider.querySelector('role-comparison')!)).to.contain('At a glance No source says anything of Baker or Brewer here.');
  });

  it('have no table, but the page’s own words and the reason', async () => {
    const provider = await bare('<role-compare-table roles="x y"><p>Elsewhere</p></role-compare-table>');
    const table = provider.querySelector('role-compare-table')!;
    expect(statesOf(table)).to.deep.equal(['empty']);
    expectMessage(table, 'No source says anything of Baker or Brewer here.', 'Elsewhere');
  });
});

describe('a pair that nobody has written about', () => {
  it('shows what can be computed, and says what nobody has written', async () => {
    const comparison = await show(html`<role-comparison roles="data-engineer devops-engineer"></role-comparison>`);
    const parts = within(comparison, '[part~=section]').map(({ localName }) => localName);
    expect(parts).to.deep.equal(['section', 'role-overlap', 'role-salary-chart', 'role-transitions', 'role-transitions']);
    const text = readText(comparison);
    expect(text).to.contain('Nobody has written a whole comparison of this pair');
    expect(text).to.contain('Not written for this pair: pricing, developer experience, verdict, performance, ecosystem and use cases.');
    expect(text).to.contain('Data Engineer to DevOps Engineer').and.contain('DevOps Engineer to Data Engineer');
  });

  it('names its tables by their own headings and the roles, also when other sections are asked for, and makes no landmark of each section', async () => {
    const comparison = await show(html`<role-comparison roles="ml-engineer backend-engineer"></role-comparison>`);
    const names = () => within(comparison, 'table').map((table) => table.ariaLabel!);
    const whole = names();
    expect(whole.length).to.be.greaterThan(6);
    expect(within(comparison, 'section:is([aria-label], [aria-labelledby])')).to.deep.equal([]);
    for (const sections of ['ecosystem use-cases', 'verdict']) {
      comparison.setAttribute('sections', sections);
      await (comparison as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const headings = within(comparison, '[part=section] > [part=heading]').map(readText);
      expect(names(), sections).to.deep.equal(headings.map((heading) => `${heading}: ML Engineer or Backend Engineer`));
    }
    comparison.removeAttribute('sections');
    await (comparison as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(names()).to.deep.equal(whole);
  });

  it('fits its headings into those of the page', async () => {
    const comparison = await show(html`<role-comparison roles="data-engineer devops-engineer" heading-level="2"></role-comparison>`);
    expect(within(comparison, 'h2')).to.have.length(1);
    const parts = within(comparison, 'role-overlap, role-transitions');
    expect(parts).to.have.length(3);
    for (const part of parts) expect(within(part, '[part=heading]')[0]!.localName, part.localName).to.equal('h3');
  });
});

describe('a comparison that cannot be made', () => {
  for (const [sections, state, ...words] of [
    ['verdict', 'empty', 'Not written for this pair: verdict.'],
    ['verdct', 'unknown', 'no section “verdct”', '“verdict”?'],
    ['verdct pricing', 'unknown', '“verdict”?', 'Not written for this pair: pricing.'],
  ] as const) {
    it(`of sections that are not there keeps the page’s own words: ${sections}`, async () => {
      const comparison = await show(html`<role-comparison roles="data-engineer devops-engineer" sections=${sections}><p>Elsewhere</p></role-comparison>`);
      expect(statesOf(comparison)).to.deep.equal([state]);
      expectMessage(comparison, 'Elsewhere', ...words);
      expect(within(comparison, '[part=heading]')).to.have.length(0);
    });
  }

  for (const [roles, words] of [
    ['ml-engineer', 'exactly two roles; here is 1'],
    ['ml-engineer backend-engineer data-engineer', 'exactly two roles; here are 3'],
    ['ml-engineer ml-engineer', 'ML Engineer is named twice'],
    ['', 'No roles are chosen'],
  ] as const) {
    it(`of "${roles}" says what is missing`, async () => {
      const comparison = await show(html`<role-comparison roles=${roles}><p>Elsewhere</p></role-comparison>`);
      expect(statesOf(comparison)).to.deep.equal(['empty']);
      expectMessage(comparison, words, 'Elsewhere');
    });
  }

  it('of a role that is not there names the one that was probably meant', async () => {
    const comparison = await show(html`<role-comparison roles="ml-enginer backend-engineer"><p>Elsewhere</p></role-comparison>`);
    expect(statesOf(comparison)).to.deep.equal(['unknown']);
    expectMessage(comparison, '“ml-enginer”', '“ml-engineer”?');
  });

  it('follows a selection of two', async () => {
    const provider = await show(html`<role-data selection="ml-engineer backend-engineer"><role-comparison sections="verdict"></role-comparison></role-data>`);
    expect(headings(provider.firstElementChild!)).to.deep.equal(['Verdict']);
  });
});

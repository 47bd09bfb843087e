import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, readText, show, within } from '../support/reader.js';

const facts = (card: Element) => Object.fromEntries(within(card, 'dl > div').map((line) => [...line.children].map(readText)));
const DEFAULTS = ['Key skills', 'Common tools', 'Salary'];

describe('a role card', () => {
  it('shows name, focus, key skills, tools and pay of a role', async () => {
    const card = await show(html`<role-card role-id="ml-engineer"></role-card>`);
    expect(readText(first(card, 'h3'))).to.equal('ML Engineer');
    expect(readText(card)).to.contain('Putting ML models into production and keeping them running');
    expect(Object.keys(facts(card))).to.deep.equal(DEFAULTS);
    expect(facts(card)['Key skills']).to.contain('MLOps').and.contain('Deep learning');
    expect(facts(card)['Common tools']).to.contain('TensorFlow, PyTorch');
    expect(facts(card)['Salary']).to.match(/^\$160,000 to \$250,000 source 3 a year · base pay · US · undated/);
  });

  it('names the sources, and marks what only one of them says', async () => {
    const card = await show(html`<role-card role-id="data-engineer"></role-card>`);
    const sources = within(card, '[part~=sources] li').map(readText);
    expect(sources.slice(0, 2)).to.deep.equal(['1 Alternatives to the ML Engineer toolkit, roletoolkit, undated', '2 Alternatives to the MLOps Engineer toolkit, roletoolkit, undated']);
    expect(facts(card)['Common tools']).to.contain('Snowflake source 1').and.contain('Amazon S3 source 2').and.match(/^Apache Spark, /);
  });

  it('marks each figure with its own source, where there are several', async () => {
    const card = await show(html`<role-card role-id="cloud-architect"></role-card>`);
    const [, number] = /^median \$104,650 source (\d)$/.exec(readText(first(card, '.figure')))!;
    expect(within(card, '[part~=sources] li').map(readText)[Number(number) - 1]).to.contain('Computer Network Architects');
    const one = await show(html`<role-card role-id="cloud-architect" fields="salary"></role-card>`);
    expect(within(one, 'sup')).to.have.length(0);
  });

  it('shows what each of two sources says of focus and output, with the numbers of the sources', async () => {
    const card = await show(html`<role-card role-id="data-engineer" fields="focus outputs"></role-card>`);
    expect(readText(card)).to.match(/^Data Engineer Creating and tuning data pipelines and data infrastructure source 1 Creating and maintaining data pipelines and data infrastructure source 2 /);
    expect(facts(card)).to.deep.equal({ 'Typical output': 'Clean, accessible data pipelines source 1 Optimized data lakes and warehouses source 1 Clean datasets source 2 Data warehouses source 2 Real-time data streams source 2' });
  });

  for (const roleId of ['analytics-engineer', 'data-analyst']) {
    it(`says of ${roleId} that no figure is given for its pay`, async () => {
      const card = await show(html`<role-card role-id=${roleId}></role-card>`);
      expect(facts(card)['Salary']).to.equal('no figure given');
      expect(within(card, '.track')).to.have.length(0);
    });
  }

  it('shows the fields that the page asks for, in its order', async () => {
    const card = await show(html`<role-card role-id="backend-engineer" fields="languages, salary progression"></role-card>`);
    expect(Object.keys(facts(card))).to.deep.equal(['Languages', 'Salary', 'Career progression']);
    expect(facts(card)['Languages']).to.equal('Java Python Go JavaScript / TypeScript C#');
  });

  it('tells apart what is left blank, what is not given and what is derived', async () => {
    const card = await show(html`<role-card role-id="data-engineer" fields="languages primary-tools best-for overlap"></role-card>`);
    expect(facts(await show(html`<role-card role-id="data-analyst" fields="best-for"></role-card>`))['Best for']).to.equal('none given');
    expect(facts(card)['Best for']).to.contain('People who prefer large datasets and distributed systems');
    expect(facts(card)['Languages']).to.match(/^(\S+ )+derived named by pages read for this role$/);
    expect(facts(card)['Primary tools']).to.contain('Apache Spark').and.contain('derived');
  });

  it('shows the default fields when the attribute is taken away', async () => {
    const card = await show(html`<role-card role-id="ml-engineer" fields="languages"></role-card>`);
    card.removeAttribute('fields');
    await (card as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(Object.keys(facts(card))).to.deep.equal(DEFAULTS);
  });

  for (const fields of ['[object Object]', '', ' , ']) {
    it(`shows the default fields with fields="${fields}"`, async () => {
      const card = await show(html`<role-card role-id="ml-engineer" fields=${fields}></role-card>`);
      expect(Object.keys(facts(card))).to.deep.equal(DEFAULTS);
    });
  }

  it('has a button only when the page asks for it', async () => {
    for (const [attribute, count] of [['', 1], ['selectable', 1], ['true', 1], ['false', 0]] as const) {
      const card = await show(html`<role-card role-id="ml-engineer" selectable=${attribute}></role-card>`);
      expect(within(card, '[part~=button]'), `selectable="${attribute}"`).to.have.length(count);
    }
    const plain = await show(html`<role-card role-id="ml-engineer"></role-card>`);
    expect(within(plain, '[part~=button]')).to.have.length(0);
  });

  it('follows a change of its role', async () => {
    const card = await show(html`<role-card role-id="ml-engineer"></role-card>`);
    card.setAttribute('role-id', ' data-scientist ');
    await (card as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(readText(first(card, 'h3'))).to.equal('Data Scientist');
    expect(readText(card)).not.to.contain('ML Engineer toolkits');
  });

  it('draws one axis for a role: a bar beneath another that cannot be compared with it would look as if it could', async () => {
    const card = await show(html`<role-card role-id="backend-engineer" fields="salary"></role-card>`);
    const pays = within(card, '[part~=pay]');
    expect(pays.length).to.be.greaterThan(1);
    expect(pays.map((pay) => pay.querySelectorAll('.track').length)).to.deep.equal([1, ...pays.slice(1).map(() => 0)]);
  });
});

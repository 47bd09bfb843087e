import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, first, readText, show, statesOf, within } from '../support/reader.js';

/** What items cover, where their names do not say it. */
const COVERED = ['Both: Model deployment and Model serving'];

describe('the market of the ML Engineer', () => {
  let market: HTMLElement;
  const lines = () =>
    within(market, '[part=item]').map((item) => [readText(item.querySelector('[part=heading]')!), ...[...item.querySelectorAll('dd')].map(readText)]);
  beforeEach(async () => {
    market = await show(html`<role-market role-id="ml-engineer"></role-market>`);
  });

  it('has 9 items, each with what is required and what postings say', () => {
    expect(lines()).to.deep.equal([
      ['Python', 'required', 'mentioned, as it should be'],
      ['PyTorch or TensorFlow', 'required', 'mentioned'],
      ['Docker and Kubernetes', 'required', 'not stated in the source'],
      ['MLOps tools and practices', 'expected', 'not stated in the source'],
      ['SQL', 'required', 'mentioned with too little weight'],
      ['Cloud platform', 'expected', 'not stated in the source'],
      ['Model deployment and serving', 'sets you apart', 'not stated in the source'],
      ['Software engineering fundamentals', 'non-negotiable', 'not stated in the source'],
      ['Deep learning', 'required, in varying depth', 'usually tell which kind'],
    ]);
  });

  it('says which of several is enough, and where all are meant', () => {
    const said = within(market, '[part=item]').map(readText);
    expect(said.filter((text) => /One is enough:|Both:|All of them:/.test(text)).map((text) => /(?:One|Both|All).+?(?= The market)/.exec(text)![0])).to.deep.equal(COVERED);
  });

  it('does not say in a line what the name above it has said', () => {
    expect(readText(within(market, '[part=item]')[1]!)).to.match(/^PyTorch or TensorFlow The market/);
    expect(readText(within(market, '[part=item]')[2]!)).to.match(/^Docker and Kubernetes The market/);
  });

  it('counts what postings leave out, and what the source does not say', () => {
    expect(readText(first(market, 'header'))).to.contain('9 requirements. Postings give SQL too little weight; for 5 the source does not say.');
  });

  it('says what an item covers', () => {
    const deployment = within(market, '[part=item]')[6]!;
    expect([...deployment.querySelectorAll('.chips li')].map(readText)).to.deep.equal(['Latency budgets', 'Batching strategies', 'Model versioning', 'A/B tests of models', 'Graceful degradation']);
  });

  it('of another role is not made up', async () => {
    const other = await show(html`<role-market role-id="data-scientist"><p>Elsewhere</p></role-market>`);
    expect(statesOf(other)).to.deep.equal(['empty']);
    expectMessage(other, 'Data Scientist', 'ML Engineer', 'Elsewhere');
  });
});

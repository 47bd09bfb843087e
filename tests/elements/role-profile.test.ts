import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { expectMessage, first, readText, show, statesOf, within } from '../support/reader.js';

const headings = (element: Element) => within(element, '[part=heading]').map(readText);

describe('the ML Engineer in practice', () => {
  let profile: HTMLElement;
  beforeEach(async () => {
    profile = await show(html`<role-profile role-id="ml-engineer"><p>Elsewhere</p></role-profile>`);
  });

  it('has its sections in order', () => {
    expect(headings(profile)).to.deep.equal(['ML Engineer in practice', 'The work', 'A typical week', 'Who hires', 'Where people come from', 'In sum']);
    const parts = within(profile, '[part~=section]').map(({ localName }) => localName);
    expect(parts).to.deep.equal(['section', 'section', 'section', 'section', 'role-transitions', 'role-market', 'role-fit', 'section']);
  });

  it('lists 8 things of a week, 6 kinds of hirer and 5 backgrounds', () => {
    expect(within(profile, '.week li')).to.have.length(8);
    expect(within(profile, '.chips li').map(readText)).to.deep.equal(['Recommendation systems', 'Search ranking', 'Fraud detection', 'Autonomous systems', 'NLP applications', 'Advertising platforms']);
    expect(within(profile, 'dt').map(readText)).to.deep.equal(['Software engineers, especially backend', 'Data scientists', 'Data engineers', 'Research engineers', 'PhD graduates']);
  });

  it('holds the moves, the market and the checks, one heading level deeper', () => {
    const [moves, market, fit] = ['role-transitions', 'role-market', 'role-fit'].map((tag) => first(profile, tag));
    expect(within(moves!, '[part=move]')).to.have.length(4);
    expect(within(market!, '[part=item]')).to.have.length(9);
    expect(within(fit!, 'input[type=checkbox]')).to.have.length(14);
    for (const part of [moves!, market!, fit!]) expect(within(part, '[part=heading]')[0]!.localName).to.equal('h4');
  });

  it('says that its source is undated', () => {
    expect(readText(first(profile, '[part=sources]'))).to.equal('Sources The ML engineer role in practice, undated');
  });

  it('shows the sections that the page picks, in its order', async () => {
    const picked = await show(html`<role-profile role-id="ml-engineer" sections="closing backgrounds"></role-profile>`);
    expect(headings(picked)).to.deep.equal(['ML Engineer in practice', 'In sum', 'Where people come from']);
  });

  it('says which section does not exist', async () => {
    const picked = await show(html`<role-profile role-id="ml-engineer" sections="markt closing"></role-profile>`);
    expect(readText(picked)).to.contain('no section “markt”').and.contain('“market”?');
    expect(statesOf(picked)).to.deep.equal(['unknown']);
    expect(headings(picked)).to.contain('In sum');
  });
});

describe('sections of a profile that are not there', () => {
  for (const [role, sections, state, ...words] of [
    ['ml-engineer', 'markt', 'unknown', 'no section “markt”', '“market”?'],
    ['ml-engineer', 'markt fitt', 'unknown', '“market”?', '“fit”?'],
    ['cloud-architect', 'market', 'empty', 'Not described for this role: the market.'],
    ['cloud-architect', 'markt fit', 'unknown', '“market”?', 'Not described for this role: fit.'],
  ] as const) {
    it(`keep the page’s own words: ${sections} of ${role}`, async () => {
      const profile = await show(html`<role-profile role-id=${role} sections=${sections}><p>Elsewhere</p></role-profile>`);
      expect(statesOf(profile)).to.deep.equal([state]);
      expectMessage(profile, 'Elsewhere', ...words);
      expect(headings(profile)).to.deep.equal([]);
    });
  }

  it('are told of beside those that are', async () => {
    const profile = await show(html`<role-profile role-id="ml-engineer" sections="markt fit"></role-profile>`);
    expect(within(profile, '[part~=section]').map(({ localName }) => localName)).to.deep.equal(['role-fit']);
    expect(readText(profile)).to.contain('no section “markt”');
  });
});

describe('a role that nobody has described in practice', () => {
  it('shows what its facts allow, and says so', async () => {
    const profile = await show(html`<role-profile role-id="cloud-architect"><p>Elsewhere</p></role-profile>`);
    expect(statesOf(profile)).to.deep.equal(['ready']);
    expect(readText(profile)).to.contain('Nobody has described Cloud Architect in practice yet').and.contain('ML Engineer');
    expect(within(profile, 'dt').map(readText)).to.include.members(['Focus', 'Key skills', 'Common tools', 'Typical output']);
    expect(readText(first(profile, '[part=sources]'))).to.contain('Alternatives to the ML Engineer toolkit');
  });

  it('shows as derived what its toolkit holds, where its facts are silent', async () => {
    const profile = await show(html`<role-profile role-id="security-engineer"></role-profile>`);
    const told = new Map(within(profile, 'dt').map((label) => [readText(label), readText(label.nextElementSibling!)]));
    for (const label of ['Key skills', 'Common tools', 'Languages']) expect(told.get(label), label).to.match(/derived named by pages read for this role$/);
    expect(told.get('Languages')).to.contain('Python');
    expect([...told.keys()]).not.to.include('Primary tools');
  });

  it('and of which no source says anything, keeps the page’s own words', async () => {
    const provider = await show(`<role-data><script type="application/json">{"schemaVersion":1,"dimensions":[{"id":"a","label":"A","kind":"text"}],"roles":[{"id":"x","name":"Baker","facts":{}}]}</script><role-profile role-id="x"><p>Elsewhere</p></role-profile></role-data>`);
    const profile = provider.querySelector('role-profile')!;
    expect(statesOf(profile)).to.deep.equal(['empty']);
    expectMessage(profile, 'Nobody has described Baker in practice yet, and no source says anything of it here.', 'Elsewhere');
  });

  it('or a profile that lacks a section says which', async () => {
    const provider = await show(`<role-data><script type="application/json">{"schemaVersion":1,"dimensions":[{"id":"a","label":"A","kind":"text"}],"roles":[{"id":"x","name":"Baker","facts":{}}],"profiles":[{"roleId":"x","closing":["Bread matters."]}]}</script><role-profile role-id="x"></role-profile></role-data>`);
    const text = readText(provider.querySelector('role-profile')!);
    expect(text).to.contain('Bread matters.').and.contain('Not described for this role: the work, backgrounds, moves, the market and fit.');
  });
});

// A mistake in what editors wrote leaves that out, says so where it would stand, and the rest works.
import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { settle, readText, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const sections = [{ id: 'work', label: 'Work', intro: ['Both draw.'] }];
const question = (roleId: string) => ({ id: 'q', question: 'What do you like?', answers: [{ id: 'a', text: 'Plans', roleId }] });
const move = (roleId: string) => ({ roleId: 'designer', transitions: [{ from: { roleId }, verdict: 'It works.' }] });
const market = [{ id: 'm', label: 'Pencils', requirement: 'sometimes', postings: 'accurate' }];

const cases: Record<string, { data: object; tag: string; says: string; works: string }> = {
  'a comparison with one role': { data: { comparisons: [{ roles: ['designer'], sections }] }, tag: 'role-comparison', says: 'comparisons/0/roles must have 2 or more items, got 1', works: 'computed from the facts' },
  'a comparison with three roles': { data: { comparisons: [{ roles: ['designer', 'producer', 'tester'], sections }] }, tag: 'role-comparison', says: 'comparisons/0/roles must have at most 2 items, got 3', works: 'computed from the facts' },
  'a comparison of the same role twice': { data: { comparisons: [{ roles: ['designer', 'designer'], sections }] }, tag: 'role-comparison', says: 'comparisons/0/roles must be two different roles, got "designer" twice', works: 'computed from the facts' },
  'a comparison with an unknown role': { data: { comparisons: [{ roles: ['designer', 'produser'], sections }] }, tag: 'role-comparison', says: 'comparisons/0/roles/1 must be the id of a known role, got "produser"; did you mean "producer"?', works: 'computed from the facts' },
  'a guide for an unknown role': { data: { guides: [{ base: 'desinger', questions: [question('producer')] }] }, tag: 'role-picker', says: 'guides/0/base must be the id of a known role, got "desinger"; did you mean "designer"?', works: 'Designer' },
  'a profile with a move from an unknown role': { data: { profiles: [move('produser')] }, tag: 'role-profile', says: 'profiles/0/transitions/0/from/roleId must be the id of a known role, got "produser"', works: 'Designer' },
  'a profile with a requirement that is none': { data: { profiles: [{ roleId: 'designer', market }] }, tag: 'role-market', says: 'profiles/0/market/0/requirement must be one of required, required-varying', works: 'Designer' },
};

const page = (data: object) => html`<role-data .data=${{ ...crew(), ...data }}>
  <role-card role-id="designer"></role-card>
  <role-comparison roles="designer producer"></role-comparison>
  <role-picker role-id="designer"></role-picker>
  <role-profile role-id="designer"></role-profile>
  <role-market role-id="designer"></role-market>
  <role-transitions role-id="designer"></role-transitions>
</role-data>`;

async function open(data: object) {
  const provider = await show(page(data));
  for (const element of provider.children) await settle(element as HTMLElement);
  const find = (tag: string) => provider.querySelector<HTMLElement>(tag)!;
  return { find, provider };
}

describe('a dataset in which one thing that editors wrote has a mistake', () => {
  for (const [what, { data, tag, says, works }] of Object.entries(cases)) {
    it(`${what}: says so in its place, and the rest works`, async () => {
      const { find, provider } = await open(data);
      expect(readText(find(tag))).to.contain(`Left out because of a mistake: ${says}`).and.contain(works);
      expect(statesOf(find('role-card'))).to.deep.equal(['ready']);
      for (const element of provider.children) {
        expect(statesOf(element), element.localName).not.to.include('failed');
        const isOfKind = within(element, '[part~=notice]').some((text) => readText(text).includes('Left out'));
        const reads = { comparisons: ['role-comparison'], guides: ['role-picker'], profiles: ['role-profile', 'role-market', 'role-transitions'] }[says.split('/')[0]!]!;
        expect(isOfKind, element.localName).to.equal(reads.includes(element.localName));
      }
    });
  }

  it('has the others of its kind, and says nothing where it is about other roles', async () => {
    const { find } = await open({
      comparisons: [{ roles: ['tester', 'other'], sections }, { roles: ['producer', 'designer'], sections }],
      guides: [{ base: 'producer', questions: 7 }, { base: 'nobody', questions: [question('producer')] }, { base: 'designer', questions: [question('producer')] }],
    });
    expect(readText(find('role-comparison'))).to.contain('Both draw.').and.not.contain('Left out');
    expect(readText(find('role-picker'))).to.contain('What do you like?').and.not.contain('Left out');
  });

  it('shows what a change was made to, and says that the change is left out', async () => {
    const provider = await show(html`<role-data extends .data=${{ guides: [{ base: 'ml-engineer', intro: 5 }], profiles: [{ roleId: 'ml-engineer', fit: 7 }] }}>
      <role-picker role-id="ml-engineer"></role-picker><role-fit role-id="ml-engineer"></role-fit><role-picker role-id="data-engineer"></role-picker>
    </role-data>`);
    const [changed, fit, other] = [...provider.children].map((element) => element as HTMLElement);
    for (const element of [changed!, fit!, other!]) await settle(element);
    expect(readText(changed!)).to.contain('Question 1 of 5').and.contain('Left out because of a mistake: guides/0/intro must be a text, got 5');
    expect(readText(fit!)).to.contain('Systems thinking').and.contain('profiles/0/fit must be an array, got 7');
    expect(readText(other!)).not.to.contain('Left out');
  });

  it('can do without a whole list', async () => {
    const { find } = await open({ guides: null, comparisons: {} });
    expect(statesOf(find('role-card'))).to.deep.equal(['ready']);
    expect(readText(find('role-picker'))).to.contain('guides must be an array, got null');
    expect(readText(find('role-comparison'))).to.contain('comparisons must be an array, got an object');
  });

  it('says of many mistakes the first three, and reads thousands at once', async () => {
    const { find } = await open({ guides: Array.from({ length: 10_000 }, (_, i) => ({ base: `nobody-${i}`, questions: 7 })) });
    const told = within(find('role-picker'), '[part~=notice]').map(readText).filter((text) => /left out/i.test(text));
    expect(told).to.have.length(4);
    expect(told[3]).to.match(/^\d+ more are left out: see the console\.$/);
  });

  it('names each place as it stands in the file, though two are left out one after the other', async () => {
    const { find } = await open({ comparisons: [{ roles: ['designer'], sections }, { roles: ['designer', 'designer'], sections }] });
    expect(readText(find('role-comparison'))).to.contain('comparisons/0/roles must have').and.contain('comparisons/1/roles must be two different');
  });

  it('is refused as a whole when a fact has a mistake too', async () => {
    const { find } = await open({ comparisons: [{ roles: ['designer'], sections }], roles: [{ id: 'designer', name: 7, facts: {} }] });
    expect(statesOf(find('role-card'))).to.deep.equal(['failed']);
  });
});

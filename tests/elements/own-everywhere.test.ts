// Two roles and three dimensions of one's own under every element.
import { expect, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { expectMessage, isSeen, readText, show, statesOf, tags, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const CRAFTS = ['listening', 'drawing', 'printing', 'binding', 'cutting', 'folding', 'inking', 'proofing', 'selling', 'planning'];

/** No taxonomy, no sources, nothing that editors wrote: the least that the README shows. */
const bare = () => ({
  schemaVersion: 1,
  dimensions: [{ id: 'day', label: 'A day', kind: 'text' }, { id: 'habits', label: 'Habits', kind: 'list' }, { id: 'pay', label: 'Pay', kind: 'money' }],
  roles: [
    {
      id: 'designer',
      name: 'Designer',
      facts: { day: [{ text: 'Draws' }], habits: [{ items: ['Asks why'] }], pay: [{ money: { min: 40000, max: 60000, currency: 'EUR', period: 'year', basis: null, region: 'Lisbon' } }] },
    },
    { id: 'producer', name: 'Producer', facts: { day: [{ text: 'Keeps the plan honest' }] } },
  ],
});

/** The crew with enough crafts to be compared, and with a guide, a comparison and a profile. */
function whole(): object {
  const { roles, ...rest } = crew();
  const crafts = [CRAFTS.slice(0, 9), CRAFTS.slice(1)];
  return {
    ...rest,
    taxonomy: CRAFTS.map((id) => ({ id, name: id, kind: 'skill' })),
    roles: roles.map((role, i) => ({ ...role, facts: { ...role.facts, craft: [{ sources: ['diary'], items: crafts[i] }] } })),
    guides: [{ base: 'designer', sources: ['diary'], questions: [{ id: 'call', question: 'Do you like to call?', answers: [{ id: 'yes', text: 'I do', roleId: 'producer', why: 'Producers call all day.' }] }] }],
    comparisons: [{ roles: ['designer', 'producer'], sources: ['diary'], sections: [{ id: 'work', label: 'Work', aspects: [{ id: 'hours', label: 'Hours', sides: [{ text: 'Early' }, { status: 'missing' }] }] }] }],
    profiles: [
      {
        roleId: 'designer',
        sources: ['diary'],
        summary: ['Draws for a living.'],
        transitions: [{ from: { roleId: 'producer' }, transfers: ['Patience'], missing: ['A hand'] }],
        market: [{ id: 'hand', label: 'A hand', requirement: 'required', postings: 'listed', text: 'It shows.' }],
        fit: [{ id: 'patience', label: 'Patience', questions: ['Can you wait?'] }],
      },
    ],
  };
}

const markup: Record<string, string> = {
  'role-card': '<role-card role-id="designer">',
  'role-compare-table': '<role-compare-table roles="designer producer" base="designer" toolbar>',
  'alternatives-list': '<alternatives-list role-id="designer" order="both">',
  'role-picker': '<role-picker role-id="designer">',
  'role-comparison': '<role-comparison roles="designer producer">',
  'role-profile': '<role-profile role-id="designer">',
  'role-transitions': '<role-transitions role-id="designer">',
  'role-market': '<role-market role-id="designer">',
  'role-fit': '<role-fit role-id="designer">',
  'role-salary-chart': '<role-salary-chart roles="designer producer">',
  'role-overlap': '<role-overlap roles="designer producer">',
  'role-search': '<role-search>',
  'role-gap': '<role-gap role-id="designer">',
};
const own = '<p>Our own words about designers</p>';
const render = (data: object, tag: string) => show(html`<role-data .data=${data} selection="designer">${unsafeHTML(`${markup[tag]}${own}</${tag}>`)}</role-data>`);

/** What a bare dataset lacks, as the reader is told. */
const lacking: Record<string, RegExp> = {
  'alternatives-list': /^Our own words about designers Too little is known about Designer to suggest alternatives: sources name 0 skills and tools, and at least 8 are needed\.$/,
  'role-picker': /Nobody has written questions that lead from Designer to other roles yet\.$/,
  'role-transitions': /The dataset holds nothing from which a move to or from Designer could be drawn\.$/,
  'role-market': /Nobody has held postings for Designer against what the market requires yet\.$/,
  'role-fit': /Nobody has written a self-check for Designer yet\.$/,
  'role-gap': /The role data names no skills, tools or languages, so no text can be read by it\.$/,
  'role-overlap': /No source names skills, tools, languages or companies for any of these roles\.$/,
};

describe('two roles and three dimensions of one’s own', () => {
  it('are tried under every element', () => {
    expect(Object.keys(markup).sort()).to.deep.equal(tags.split(', ').filter((tag) => tag !== 'role-data').sort());
  });

  for (const tag of Object.keys(markup)) {
    it(`are enough for ${tag}: it shows them, or says what nobody has given`, async () => {
      const provider = await render(bare(), tag);
      const element = provider.querySelector(tag)!;
      const lack = lacking[tag];
      expect(statesOf(element)).to.deep.equal([lack ? 'empty' : 'ready']);
      if (lack) {
        expect(readText(element)).to.match(lack);
        expectMessage(element, 'Our own words');
      } else if (tag !== 'role-search') expect(readText(element)).to.contain('Designer').and.not.contain('Our own words');
    });

    it(`fill ${tag} where all is given, with axe content`, async () => {
      const provider = await render(whole(), tag);
      const element = provider.querySelector(tag)!;
      expect(statesOf(element), readText(element)).to.deep.equal(['ready']);
      expect(isSeen(element)).to.equal(true);
      expect(readText(element)).not.to.contain('Our own words');
      provider.style.cssText = 'background: Canvas; color: CanvasText';
      await expectAccessible(provider);
    });
  }

  it('are held against each other with a reason', async () => {
    const list = (await render(whole(), 'alternatives-list')).querySelector('alternatives-list')!;
    expect(readText(within(list, '.reason')[0]!)).to.match(/^Designer already covers 8 of the 9 skills and tools of Producer: .+\. Still to learn: planning\. Computed: place 1 of 1 derived$/);
    const [track, held] = ['.meter', '.meter .span'].map((selector) => within(list, selector)[0]!.getBoundingClientRect().width);
    expect(held! / track!).to.be.closeTo(8 / 9, 0.01);
  });
});

import { expect, html } from '@open-wc/testing';
import { builtInModel } from '../../src/index.js';
import { countOf, holdingOf, rankAlternatives } from '../../src/core/index.js';
import '../../src/define.js';
import { expectAccessible } from '../support/axe.js';
import { expectMessage, first, readText, show, statesOf, within } from '../support/reader.js';
import { crew } from './datasets/crew.js';

const items = (list: Element) => within<HTMLLIElement>(list, 'ol.list > li');
const names = (list: Element) => items(list).map((item) => readText(item.querySelector('h4')!));
const reasons = (list: Element) => items(list).map((item) => readText(item.querySelector('.reason') ?? document.createTextNode('')));
const badges = (list: Element) => within(list, 'header .badge').map(readText);
const editors = ['Data Engineer', 'AI Engineer', 'Backend Engineer', 'DevOps Engineer', 'Cloud Architect', 'Data Scientist', 'Fullstack Engineer'];

/** The first names stand there in their order, and how many more there are. */
function expectNames(sentence: string, named: readonly { readonly name: string }[], most: number): void {
  const shown = named.length > most + 1 ? named.slice(0, most) : named;
  let from = 0;
  for (const { name } of shown) {
    const at = sentence.indexOf(name, from);
    expect(at, `${name} in: ${sentence}`).to.be.at.least(from);
    from = at + name.length;
  }
  if (shown.length < named.length) expect(sentence).to.contain(` and ${named.length - most} more`);
  else expect(sentence).not.to.contain(' more');
}

describe('the order of alternatives', () => {
  const model = builtInModel();
  const base = model.roles.get('ml-engineer')!;

  it('both: the editors’ order and words, and with each its computed place and a reason made of facts', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer" order="both"></alternatives-list>`);
    expect(names(list)).to.deep.equal(editors);
    expect(badges(list)).to.deep.equal(['editors’ order']);
    const { items: ranked, total } = rankAlternatives(model, base.id)!;
    const places = new Map(ranked.map(({ role, rank }) => [role.name, { role, rank }]));
    for (const [i, reason] of reasons(list).entries()) {
      const { role, rank } = places.get(editors[i]!)!;
      const { all, core } = holdingOf(model, base, role)!;
      const [held, ...rest] = reason.slice(0, reason.indexOf(' Computed:')).split('. ');
      const [named, needed] = rest.length > 1 ? rest : [undefined, rest[0]];
      expect(held).to.match(new RegExp(`^ML Engineer already covers ${core.shared.length} of the ${countOf(core)} main skills and tools of ${role.name}: `));
      expectNames(held!, core.shared, 12);
      expect(named !== undefined, reason).to.equal(core.mentioned.length > 0);
      if (named) expect(named).to.match(/^Named for ML Engineer in passing: /);
      if (named) expectNames(named, core.mentioned, 8);
      if (core.missing.length) expectNames(needed!, core.missing, 8);
      expect(needed).to.match(core.missing.length ? /^Still to learn: / : /^Nothing of that is missing\./);
      expect(reason).to.contain(`Computed: place ${rank} of ${total} derived Of all ${countOf(all)} that are asked for, ${all.shared.length} ${all.shared.length === 1 ? 'is' : 'are'} covered.`);
    }
    expect(readText(items(list)[0]!)).to.contain('Best for');
  });

  it('computed: by what roles ask for, said to be computed, with the editors’ place of each', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer" order="computed"></alternatives-list>`);
    expect(names(list)).to.have.length(7).and.not.deep.equal(editors);
    expect(names(list)).to.deep.equal(rankAlternatives(model, base.id, 7)!.items.map(({ role }) => role.name));
    expect(badges(list)).to.deep.equal(['computed order']);
    expect(readText(first(list, '[part~=why]'))).to.contain('Computed from the skills, tools and languages').and.contain('not the editors’ word');
    for (const [i, reason] of reasons(list).entries()) {
      const place = editors.indexOf(names(list)[i]!) + 1;
      expect(reason).to.contain(place ? `Editors: place ${place}` : 'Not ranked by the editors');
    }
    expect(readText(list)).to.match(/\b7 of 1\d shown\./).and.not.contain('Best for');
  });

  it('computed where no editor has ranked any and the page asks for no order', async () => {
    const list = await show(html`<alternatives-list role-id="cloud-architect" limit="3"></alternatives-list>`);
    expect(badges(list)).to.deep.equal(['computed order']);
    expect(items(list)).to.have.length(3);
    expect(reasons(list).join()).not.to.contain('ditors');
  });

  it('curated: the editors’ alone, else that there is none', async () => {
    const ranked = await show(html`<alternatives-list role-id="ml-engineer" order="curated"></alternatives-list>`);
    expect([names(ranked), reasons(ranked).join('')]).to.deep.equal([editors, '']);
    const none = await show(html`<alternatives-list role-id="cloud-architect" order="curated"><p>Ours</p></alternatives-list>`);
    expect(statesOf(none)).to.deep.equal(['empty']);
    expectMessage(none, 'Nobody has ranked alternatives to Cloud Architect yet.', 'There are rankings for ML Engineer and MLOps Engineer.');
  });

  it('that there is none of, or written in another way, is the usual one', async () => {
    for (const order of ['', 'best', '[object Object]', ' curated ']) {
      const list = await show(html`<alternatives-list role-id="ml-engineer" order=${order}></alternatives-list>`);
      expect(names(list), order).to.deep.equal(editors);
    }
  });

  it('computed of too little: says how little, and keeps the page’s own words', async () => {
    const provider = await show(html`<role-data .data=${crew()}><alternatives-list role-id="designer" order="computed"><p>Ours</p></alternatives-list></role-data>`);
    expectMessage(provider.firstElementChild!, 'Too little is known about Designer to suggest alternatives: sources name 2 skills and tools, and at least 8 are needed.');
  });

  it('shows many sources when asked, fewer at once', async () => {
    const many = await show(html`<alternatives-list role-id="ml-engineer" order="computed"></alternatives-list>`);
    const details = first<HTMLDetailsElement>(many, 'details.sources');
    expect(details.open).to.equal(false);
    const count = details.querySelectorAll('li').length;
    expect(count).to.be.greaterThan(8);
    expect(readText(details.querySelector('summary')!)).to.equal(`${count} sources`);
    const few = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    expect(within(few, 'details')).to.have.length(0);
  });

  it('passes axe', async () => {
    const list = await show('<div style="background: Canvas; color: CanvasText"><alternatives-list role-id="mlops-engineer" order="both"></alternatives-list></div>');
    await expectAccessible(list);
  });
});

import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { waitForState } from '../support/loading.js';
import { barTexts, bars, facets, lists, showCrafts, stretches } from '../support/overlap.js';
import { expectMessage, first, isSeen, readText, show, within } from '../support/reader.js';

describe('the overlap of crafts', () => {
  it('of two has none where there is none', async () => {
    const overlap = await showCrafts('roles="baker potter"');
    expect(lists(overlap, 'Tools')).to.deep.equal([['Only Baker', ['Knife', 'Whisk']], ['In common', ['Oven']], ['Only Potter', 'none']]);
    expect(barTexts(overlap)).to.deep.equal(['Baker 2 in common · 3 of its own', 'Potter 2 in common · 0 of its own']);
    expect(stretches(bars(overlap)[1]!)).to.deep.equal([['common', 0, 40]]);
    expect(isSeen(overlap.querySelector('p')!)).to.equal(false);
  });

  it('of three has what some of them share', async () => {
    const overlap = await showCrafts('roles="baker,brewer,cook"');
    expect(readText(first(overlap, 'h3'))).to.equal('What Baker, Brewer and Cook share');
    expect(lists(overlap, 'Tools')).to.deep.equal([
      ['In common', ['Oven']],
      ['Only Baker', ['Whisk']],
      ['Baker and some of the others', ['Knife']],
      ['Only Brewer', ['Kettle']],
      ['Brewer and some of the others', 'none'],
      ['Only Cook', 'none'],
      ['Cook and some of the others', ['Knife']],
    ]);
    expect(barTexts(overlap)).to.deep.equal(['Baker 2 in common · 1 with some · 2 of its own', 'Brewer 2 in common · 1 with some · 1 of its own', 'Cook 2 in common · 2 with some · 0 of its own']);
    const drawn = bars(overlap).map(stretches);
    const expected = [[['common', 0, 40], ['partly', 40, 20], ['alone', 60, 40]], [['common', 0, 40], ['partly', 40, 20], ['alone', 60, 20]], [['common', 0, 40], ['partly', 40, 40]]];
    for (const [i, bar] of expected.entries()) {
      expect(drawn[i]!.map(([look]) => look)).to.deep.equal(bar.map(([look]) => look));
      for (const [j, [, from, width]] of bar.entries()) {
        expect(drawn[i]![j]![1]).to.be.closeTo(from as number, 0.001);
        expect(drawn[i]![j]![2]).to.be.closeTo(width as number, 0.001);
      }
    }
    expect(readText(first(overlap, '.legend'))).to.equal('Filled: in all of them Dashed: with some of the others Outlined: theirs alone');
    expect(within(overlap, '.legend rect').map((rect) => getComputedStyle(rect).strokeDasharray !== 'none')).to.deep.equal([false, true, false]);
  });

  it('speaks of one other where there is one', async () => {
    const endOf = async (roles: string) => readText(await show(html`<role-overlap roles=${roles}></role-overlap>`));
    const two = await endOf('ml-engineer backend-engineer');
    expect(two).to.contain('How much each role already covers of the other ').and.contain('Related to what the other has, not the same: ').and.not.contain('the others');
    const three = await endOf('ml-engineer backend-engineer data-engineer');
    expect(three).to.contain('How much each role already covers of the others ').and.contain('Related to what the others have, not the same: ').and.not.contain('the other ');
  });

  it('of four does not pretend to know what no source names', async () => {
    const overlap = await showCrafts('roles="baker brewer cook smith"');
    expect(lists(overlap, 'Tools')).to.deep.equal([
      ['In common', 'cannot be told'],
      ['Named for Baker alone', ['Whisk']],
      ['Baker and some of the others', ['Oven', 'Knife']],
      ['Named for Brewer alone', ['Kettle']],
      ['Brewer and some of the others', ['Oven']],
      ['Named for Cook alone', 'none'],
      ['Cook and some of the others', ['Knife', 'Oven']],
      ['Smith', 'no source names any'],
    ]);
    expect(readText(overlap)).to.contain('No source names any for Smith: what is in common cannot be told, and nothing of this is counted.');
    expect(barTexts(overlap)).to.deep.equal(['Baker 1 in common · 0 with some · 1 of its own', 'Brewer 1 in common · 1 with some · 0 of its own', 'Cook 1 in common · 1 with some · 0 of its own', 'Smith 1 in common · 0 with some · 0 of its own']);
  });

  it('of two, one of them silent, says of whom no source names any', async () => {
    const overlap = await showCrafts('roles="baker smith" facets="tool"');
    expect(lists(overlap, 'Tools')).to.deep.equal([['Named for Baker alone', ['Oven', 'Knife', 'Whisk']], ['In common', 'cannot be told'], ['Smith', 'no source names any']]);
    expect(within(overlap, '[part~=drawing]')).to.have.length(0);
  });

  it('says what no source names for any of them', async () => {
    const overlap = await showCrafts('roles="baker cook"');
    expect(facets(overlap)).to.deep.equal(['Skills', 'Tools']);
    expect(readText(overlap)).to.contain('No source names languages or companies for any of these roles.');
  });

  it('says so where no source names anything', async () => {
    const overlap = await showCrafts('roles="poet singer"', 'empty');
    expectMessage(overlap, 'No source names skills, tools, languages or companies for any of these roles.', 'Own words');
  });

  it('has the facets that the page asks for, in its order', async () => {
    expect(facets(await showCrafts('roles="baker cook" facets="tool, skill"'))).to.deep.equal(['Tools', 'Skills']);
  });

  for (const ignored of ['', ' , ', '[object Object]']) {
    it(`has all facets with facets="${ignored}"`, async () => {
      expect(facets(await showCrafts(`roles="baker cook" facets="${ignored}"`))).to.deep.equal(['Skills', 'Tools']);
    });
  }

  it('has headings of the level that the page asks for', async () => {
    const overlap = await showCrafts('roles="baker cook" heading-level="4"');
    expect(within(overlap, 'h4')).to.have.length(1);
    expect(within(overlap, 'h5')).to.have.length(2);
    expect(within(await showCrafts('roles="baker cook" heading-level="6"'), 'h6')).to.have.length(3);
  });
});

describe('an overlap of too few or too many roles', () => {
  for (const [roles, words] of [
    ['baker', 'for two to four of them; here is only Baker.'],
    ['baker baker', 'for two to four of them; here is only Baker.'],
    ['baker brewer cook smith potter', 'for two to four of them; here are 5.'],
  ] as const) {
    it(`is not there for ${roles}, which is said`, async () => {
      const overlap = await showCrafts(`roles="${roles}"`, 'empty');
      expectMessage(overlap, words, 'Own words');
      expect(within(overlap, 'svg, h3')).to.have.length(0);
    });
  }

  it('says that no roles are chosen', async () => expectMessage(await showCrafts('', 'empty'), 'No roles are chosen', 'Own words'));

  it('follows the selection, where it names no roles', async () => {
    const provider = await show(html`<role-data selection="ml-engineer backend-engineer"><role-overlap></role-overlap></role-data>`);
    await waitForState(provider.firstElementChild!, 'ready');
    provider.setAttribute('selection', 'ml-engineer');
    await waitForState(provider.firstElementChild!, 'empty');
    expectMessage(provider.firstElementChild!, 'here is only ML Engineer');
  });
});

describe('an overlap with an id that leads nowhere', () => {
  it('names the role with the one that was meant, and shows the rest', async () => {
    const overlap = await showCrafts('roles="baker coook brewer"', 'unknown');
    expect(readText(overlap)).to.contain('no role “coook”').and.contain('Did you mean “cook”?').and.not.contain('Own words');
    expect(facets(overlap)).to.deep.equal(['Skills', 'Tools']);
    expect(bars(overlap)).to.have.length(2);
  });

  it('shows the page’s own words where fewer than two roles are known', async () => {
    const overlap = await showCrafts('roles="baker coook"', 'unknown');
    expectMessage(overlap, '“coook”', '“cook”', 'Own words');
    expect(within(overlap, 'h3')).to.have.length(0);
  });

  it('names the facet with the one that was meant, and shows the rest', async () => {
    const overlap = await showCrafts('roles="baker cook" facets="skills tool"');
    expect(readText(overlap)).to.contain('no facet “skills”').and.contain('Did you mean “skill”?').and.not.contain('Own words');
    expect(facets(overlap)).to.deep.equal(['Tools']);
  });

  it('shows the page’s own words where no facet is known', async () => {
    const overlap = await showCrafts('roles="baker cook" facets="companies"', 'unknown');
    expectMessage(overlap, 'no facet “companies”', '“company”', 'Own words');
  });
});

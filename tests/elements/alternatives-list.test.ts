import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { first, readText, show, within } from '../support/reader.js';

const rankings = {
  'ml-engineer': ['Data Engineer', 'AI Engineer', 'Backend Engineer', 'DevOps Engineer', 'Cloud Architect', 'Data Scientist', 'Fullstack Engineer'],
  'mlops-engineer': ['ML Engineer', 'DevOps Engineer', 'Data Engineer', 'AI Engineer', 'Backend Engineer', 'Fullstack Engineer'],
};

const items = (list: Element) => within<HTMLLIElement>(list, 'ol.list > li');
const nameOf = (item: Element) => readText(item.querySelector('h1, h2, h3, h4, h5, h6')!);
const hasMarker = (item: Element) => {
  const { display, listStyleType } = getComputedStyle(item);
  return display.includes('list-item') && listStyleType !== 'none';
};

function listNamed(item: Element, name: string): HTMLUListElement {
  const root = item.getRootNode() as ShadowRoot;
  const label = (list: Element) => readText(root.getElementById(list.getAttribute('aria-labelledby') ?? '') ?? document.createTextNode(''));
  return [...item.querySelectorAll('ul')].find((list) => label(list) === name)!;
}

describe('the alternatives to a role', () => {
  for (const [roleId, names] of Object.entries(rankings)) {
    describe(`to ${roleId}`, () => {
      let list: HTMLElement;
      beforeEach(async () => {
        list = await show(html`<alternatives-list role-id=${roleId}></alternatives-list>`);
      });

      it('stand in one ordered list in the editors’ order', () => {
        expect(items(list).map(nameOf)).to.deep.equal(names);
        expect(within(list, 'ol.list')).to.have.length(1);
      });

      it('show each rank once, and no marker of the list beside it', () => {
        for (const [i, item] of items(list).entries()) {
          const [before, ...after] = readText(item).split(names[i]!);
          expect(before!.match(/\d+/g)).to.deep.equal([String(i + 1)]);
          expect(after.join('')).not.to.match(new RegExp(`^\\W*${i + 1}\\b`));
          expect(hasMarker(item), names[i]).to.equal(false);
        }
      });

      it('have a heading one level below the heading of the list', () => {
        expect(first(list, ':is(h1, h2, h3, h4, h5, h6)').localName).to.equal('h3');
        for (const item of items(list)) expect(item.querySelectorAll('h4')).to.have.length(1);
        expect(within(list, 'h3')).to.have.length(1);
      });

      it('have a line beneath the name and one paragraph of text', () => {
        for (const item of items(list)) {
          const paragraphs = [...item.querySelectorAll('p')].map(readText);
          expect(paragraphs[0]!.length, 'the line').to.be.within(20, 90);
          expect(paragraphs.filter((text) => text.length > 300), 'the text').to.have.length(1);
        }
      });

      it('say of four kinds of people that they would suit them', () => {
        const lists = items(list).map((item) => [...listNamed(item, 'Best for').children].map(readText));
        for (const kinds of lists) {
          expect(kinds).to.have.length(4);
          expect(new Set(kinds).size).to.equal(4);
          for (const kind of kinds) expect(kind.length).to.be.greaterThan(15);
        }
        expect(lists.flat()).to.have.length(names.length * 4);
      });

      it('come after the reasons to look beyond the role', () => {
        const why = first(list, '[part~=why]');
        expect(why.querySelectorAll('p')).to.have.length(2);
        expect(readText(why)).to.contain(roleId === 'ml-engineer' ? 'ML Engineer' : 'MLOps Engineer');
        expect(why.compareDocumentPosition(first(list, 'ol')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      });
    });
  }

  it('name where the reader can begin, each with the words of its own ranking', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer"></alternatives-list>`);
    const [dataEngineer, , , , architect] = items(list);
    expect(readText(dataEngineer!)).to.contain('Creates and maintains the infrastructure under data pipelines');
    expect(readText(dataEngineer!)).to.contain('People who prefer large datasets and distributed systems');
    expect(readText(architect!)).to.contain('Professionals who balance technical needs well against business goals');
  });

  it('are as many as the limit says, and the list says how many there are', async () => {
    const list = await show(html`<alternatives-list role-id="ml-engineer" limit="3"></alternatives-list>`);
    expect(items(list).map(nameOf)).to.deep.equal(rankings['ml-engineer'].slice(0, 3));
    expect(readText(list)).to.contain('3 of 7');
    list.setAttribute('limit', '1');
    await (list as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(items(list).map(nameOf)).to.deep.equal(['Data Engineer']);
  });

  for (const limit of ['0', '-1', '2.5', 'many', '', 'false', '[object Object]', '99']) {
    it(`are all there with limit="${limit}"`, async () => {
      const list = await show(html`<alternatives-list role-id="ml-engineer" limit=${limit}></alternatives-list>`);
      expect(items(list)).to.have.length(7);
      expect(readText(list)).not.to.contain('of 7');
    });
  }

  it('are said not to be there for a role that nobody has ranked', async () => {
    const list = await show(html`<alternatives-list role-id="cloud-architect" order="curated"><p>Ask around</p></alternatives-list>`);
    expect(readText(list)).to.contain('Ask around').and.contain('alternatives to Cloud Architect').and.contain('ML Engineer and MLOps Engineer');
  });
});

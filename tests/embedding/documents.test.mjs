import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundleText, CLASSIC, crew, everyHeading, everything, laboratory, LIMIT, reply } from './support.mjs';

const frame = '<iframe width="800" height="900"></iframe>';
const borders = (seen) => seen.filter(({ tag }) => tag !== 'alternatives-list').map(({ border }) => border);

async function isStyled(visit) {
  const seen = await visit.shows(everyHeading);
  assert.deepEqual(borders(seen), ['1px', '1px']);
  assert.ok(seen[0].bar > 20 && seen[0].bar < 700, `the pay bar is ${seen[0].bar} px wide`);
  assert.equal((await visit.see('role-data'))[0].display, 'block');
}

describe('other documents', () => {
  const { open } = laboratory();

  it('D6 elements that move into a frame and back keep their content and their styles', async () => {
    const visit = await open(`<main>${everything}</main>${frame}`);
    await isStyled(visit);
    await visit.run(() => document.querySelector('iframe').contentDocument.body.append(document.querySelector('main')));
    await isStyled(visit);
    assert.equal(await visit.run(() => document.querySelectorAll('role-card').length), 0);
    await visit.run(() => document.body.prepend(document.querySelector('iframe').contentDocument.querySelector('main')));
    await isStyled(visit);
    await visit.run(() => (document.querySelector('role-data').selection = 'ai-engineer'));
    await visit.until(([{ heading }]) => heading === 'AI Engineer');
    await visit.isQuiet();
  });

  it('D6 elements that are first attached in a frame are styled there', async () => {
    const visit = await open(frame);
    await visit.run((markup) => {
      const holder = document.createElement('div');
      holder.append(document.importNode(Object.assign(document.createElement('template'), { innerHTML: markup }).content, true));
      document.querySelector('iframe').contentDocument.body.append(holder);
    }, everything);
    await isStyled(visit);
    await visit.isQuiet();
  });

  it('D6 elements that come by way of a document without a window are styled', async () => {
    const visit = await open(everything);
    await visit.shows(everyHeading);
    await visit.run(() => {
      const inert = document.implementation.createHTMLDocument('');
      inert.body.append(...document.body.children);
      document.body.append(...inert.body.children);
    });
    await isStyled(visit);
    await visit.isQuiet();
  });

  it('D6 elements that outlive their frame are styled in the page', async () => {
    const visit = await open(`<main>${everything}</main>${frame}`);
    await visit.shows(everyHeading);
    await visit.run(() => {
      const inner = document.querySelector('iframe');
      const main = document.querySelector('main');
      inner.contentDocument.body.append(main);
      inner.remove();
      document.body.append(main);
    });
    await isStyled(visit);
    await visit.isQuiet();
  });
});

describe('shadow roots of the page', () => {
  const { open } = laboratory();
  const follower = '<role-data selection="ml-engineer"><role-card></role-card></role-data>';

  it('D19 in a declarative shadow root', async () => {
    const visit = await open(`<div><template shadowrootmode="open">${everything}</template></div>`);
    await visit.shows(everyHeading);
    await visit.isQuiet();
  });

  it('D19 in a closed shadow root, with the role-data inside and outside of it', async () => {
    const visit = await open('<div></div><role-data selection="ai-engineer"><section></section></role-data>');
    await visit.run((markup) => {
      window.roots = ['div', 'section'].map((tag) => document.querySelector(tag).attachShadow({ mode: 'closed' }));
      window.roots[0].innerHTML = markup;
      window.roots[1].innerHTML = '<role-card></role-card>';
    }, follower);
    const read = () =>
      window.roots.map((root) => {
        const card = root.querySelector('role-card');
        return card.offsetHeight > 20 && card.shadowRoot.querySelector('h3')?.textContent.trim();
      });
    await visit.page.waitForFunction(`JSON.stringify((${read})()) === '["ML Engineer","AI Engineer"]'`, { timeout: LIMIT });
    await visit.run(() => (window.roots[0].querySelector('role-data').selection = 'data-engineer'));
    await visit.page.waitForFunction(`(${read})()[0] === 'Data Engineer'`, { timeout: LIMIT });
    await visit.isQuiet();
  });

  it('D19 in a slot of the page’s own element, with the role-data around that slot', async () => {
    const visit = await open('<x-frame><role-card><p>own card</p></role-card></x-frame>', {
      prepare: () => {
        customElements.define(
          'x-frame',
          class extends HTMLElement {
            constructor() {
              super();
              this.attachShadow({ mode: 'open' }).innerHTML = '<role-data selection="ml-engineer"><slot></slot></role-data>';
            }
          },
        );
      },
    });
    await visit.shows(['ML Engineer']);
    await visit.isQuiet();
  });

  it('D22 in what is not shown yet: details, dialog, display: none, contenteditable', async () => {
    const holders = ['<details>', '<dialog>', '<div style="display: none">', '<div contenteditable="true">'];
    const visit = await open(holders.map((tag) => `${tag}${everything}</${/\w+/.exec(tag)[0]}>`).join(''));
    await visit.until((seen) => seen.length === 12 && seen.every(({ heading }) => heading));
    await visit.run(() => {
      document.querySelector('details').open = true;
      document.querySelector('dialog').show();
      document.querySelector('[style]').style.display = '';
    });
    await visit.settle();
    const seen = await visit.shows([...everyHeading, ...everyHeading, ...everyHeading, ...everyHeading]);
    assert.deepEqual(seen.slice(0, 3).map(({ height }) => height), seen.slice(6, 9).map(({ height }) => height));
    await visit.isQuiet();
  });

  it('a page in an old encoding, and a server that names none for the script: every sign is the one that was meant', async () => {
    const visit = await open('<role-data selection="ai-engineer"><role-card role-id="ml-enginer"></role-card><role-search multiple></role-search></role-data><alternatives-list role-id="ml-engineer"></alternatives-list>', {
      headers: { 'content-type': 'text/html; charset=windows-1252' },
      routes: { [CLASSIC]: reply(bundleText(CLASSIC), { headers: { 'content-type': 'text/javascript' } }) },
    });
    const [card] = await visit.until(([{ notices }, { heading }]) => notices.length > 0 && heading);
    assert.match(card.notices.join(), /“ml-engineer”/);
    assert.equal(await visit.run(() => document.querySelector('role-search').shadowRoot.querySelector('[part~=chosen] button').textContent.trim()), '×');
    assert.equal(await visit.run(() => document.characterSet), 'windows-1252');
  });

  it('D19 a dataset given by the page reaches elements in open shadow roots two levels down', async () => {
    const visit = await open('<role-data src="crew.json"><div><template shadowrootmode="open"><div><template shadowrootmode="open"><role-card role-id="pilot"></role-card></template></div></template></div></role-data>', { routes: { 'crew.json': crew() } });
    await visit.shows(['Pilot']);
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, crew, everyHeading, everything, laboratory } from './support.mjs';

const card = '<role-card><p>own card</p></role-card>';
/** Two kinds of elements that follow a selection. */
const followers = `${card}<alternatives-list><p>own list</p></alternatives-list>`;
const following = ['ML Engineer', 'If ML Engineer is not quite it'];
const alone = (seen) => seen.every(({ notices, busy }) => !busy && /^No role is chosen/.test(notices[0]));

describe('elements and their role-data', () => {
  const { open } = laboratory();

  it('D13 a role-data that is defined after the elements inside it', async () => {
    const visit = await open(`<role-data selection="ml-engineer">${followers}</role-data>`, {
      head: `<script>
        const define = customElements.define;
        customElements.define = function (tag, element) { if (tag !== 'role-data') define.call(this, tag, element); };
      </script><script src="${CLASSIC}"></script><script>customElements.define = define;</script>`,
    });
    await visit.until(alone);
    await visit.run((src) => document.head.append(Object.assign(document.createElement('script'), { src })), `${CLASSIC}?2`);
    await visit.until(([first]) => first.heading !== '');
    await visit.shows(following);
    await visit.isQuiet({ requests: [CLASSIC, `${CLASSIC}?2`] });
  });

  it('D13 a role-data that comes around the slot in which the elements have been shown', async () => {
    const visit = await open(`<section>${followers}</section>`);
    await visit.until(alone);
    await visit.run(() => {
      document.querySelector('section').attachShadow({ mode: 'open' }).innerHTML = '<role-data selection="ml-engineer"><slot></slot></role-data>';
    });
    await visit.until(([first]) => first.heading !== '');
    await visit.shows(following);
    await visit.run(() => (document.querySelector('section').shadowRoot.querySelector('role-data').selection = 'mlops-engineer'));
    await visit.until(([first]) => first.heading === 'MLOps Engineer');
    await visit.isQuiet();
  });

  it('D13 a role-data that is put around existing elements, D15 and taken away again', async () => {
    const visit = await open(`<section>${followers}</section>`);
    await visit.until(alone);
    await visit.run(() => {
      const data = document.createElement('role-data');
      data.selection = 'ml-engineer';
      const section = document.querySelector('section');
      section.before(data);
      data.append(section);
    });
    await visit.until(([first]) => first.heading !== '');
    await visit.shows(following);
    await visit.run(() => {
      const data = document.querySelector('role-data');
      data.replaceWith(...data.childNodes);
    });
    await visit.until(alone);
    await visit.showsFallback(['own card', 'own list']);
    await visit.isQuiet();
  });

  it('D13 a role-data that comes between the elements and their former one', async () => {
    const visit = await open(`<role-data selection="ml-engineer"><section>${followers}</section></role-data>`);
    await visit.shows(following);
    await visit.run(() => {
      document.querySelector('section').attachShadow({ mode: 'open' }).innerHTML = '<role-data selection="mlops-engineer"><slot></slot></role-data>';
    });
    await visit.until(([first]) => first.heading === 'MLOps Engineer');
    await visit.run(() => (document.querySelector('role-data').selection = 'ai-engineer'));
    await visit.settle();
    assert.equal((await visit.see())[0].heading, 'MLOps Engineer');
    await visit.isQuiet();
  });

  it('D15 an element that moves to another role-data follows that one, and the former no more', async () => {
    const visit = await open(`<role-data id="a" selection="ml-engineer">${card}</role-data><role-data id="b" selection="ai-engineer"></role-data>`);
    await visit.shows(['ML Engineer']);
    await visit.run(() => document.querySelector('#b').append(document.querySelector('role-card')));
    await visit.until(([{ heading }]) => heading === 'AI Engineer');
    await visit.run(() => (document.querySelector('#a').selection = 'data-scientist'));
    await visit.settle();
    assert.equal((await visit.see())[0].heading, 'AI Engineer');
    await visit.run(() => (document.querySelector('#b').selection = 'data-engineer'));
    await visit.until(([{ heading }]) => heading === 'Data Engineer');
    await visit.isQuiet();
  });

  it('D15 an element that leaves its role-data with a dataset of its own goes back to the built-in one', async () => {
    const visit = await open('<role-data src="crew.json"><role-card role-id="ml-engineer"></role-card></role-data>', { routes: { 'crew.json': crew() } });
    await visit.until(([{ notices }]) => /no role “ml-engineer”/.test(notices[0]));
    await visit.run(() => document.body.append(document.querySelector('role-card')));
    await visit.until(([{ heading }]) => heading === 'ML Engineer');
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json'] });
  });

  it('D11 data goes before src, src before an inline script, that before the built-in dataset, and each gives way again', async () => {
    const inline = `<script type="application/json">${JSON.stringify(crew('By inline'))}</script>`;
    const visit = await open(`<role-data src="crew.json">${inline}<role-card role-id="pilot"><p>own card</p></role-card></role-data>`, { routes: { 'crew.json': crew('By src') } });
    const name = (wanted) => visit.until(([{ heading, busy }]) => !busy && heading !== '').then(async () => visit.until(new Function('seen', `return seen[0].heading === ${JSON.stringify(wanted)}`)));
    const set = (change, ...values) => visit.run(change, ...values);
    await name('By src');
    await set((data) => (document.querySelector('role-data').data = data), crew('By data'));
    await name('By data');
    await set(() => (document.querySelector('role-data').data = undefined));
    await name('By src');
    await set(() => document.querySelector('role-data').removeAttribute('src'));
    await name('By inline');
    await set(() => {
      const script = document.querySelector('role-data script');
      script.textContent = script.textContent.replace('By inline', 'By edited inline');
    });
    await name('By edited inline');
    await set((data) => (document.querySelector('role-data').data = data), crew('By data'));
    await name('By data');
    await set(() => {
      document.querySelector('role-data script').remove();
      document.querySelector('role-data').data = null;
    });
    await visit.until(([{ notices }]) => /no role “pilot”/.test(notices[0]));
    await set(() => document.querySelector('role-card').setAttribute('role-id', 'ml-engineer'));
    await name('ML Engineer');
    await visit.isQuiet({ requests: [CLASSIC, 'crew.json', 'crew.json'] });
  });

  it('D11 an empty src is a mistake that is told, not the built-in dataset, and makes no request', async () => {
    const visit = await open('<role-data src=""><role-card role-id="ml-engineer"><p>own card</p></role-card></role-data>');
    const [{ notices }] = await visit.until(([{ busy, notices }]) => !busy && notices.length > 0);
    assert.match(notices[0], /address of the role data is empty/);
    await visit.showsFallback(['own card']);
    await visit.run(() => document.querySelector('role-data').removeAttribute('src'));
    await visit.until(([{ heading }]) => heading === 'ML Engineer');
    await visit.isQuiet();
  });

  it('works alone: without any role-data the built-in dataset is there', async () => {
    const visit = await open(everything.replace('<role-data selection="ml-engineer"><role-card>', '<role-card role-id="ml-engineer">').replace('</role-data>', ''));
    await visit.shows(everyHeading);
    await visit.isQuiet();
  });
});

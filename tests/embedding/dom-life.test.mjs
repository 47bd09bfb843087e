import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, crew, everyHeading, everything, laboratory, SHOWING } from './support.mjs';

const loaded = '<role-data src="crew.json"><role-card role-id="pilot" selectable></role-card></role-data><div id="elsewhere"></div>';

describe('the life of elements in a page', () => {
  const { open } = laboratory();
  const routes = { 'crew.json': crew() };
  const once = { requests: [CLASSIC, 'crew.json'] };

  it('D1 however an element comes into the page, it shows its content once', async () => {
    const visit = await open('<template><role-card role-id="ml-engineer"><p>own card</p></role-card></template><main></main>');
    await visit.run(() => {
      const main = document.querySelector('main');
      const markup = '<role-card role-id="ml-engineer"><p>own card</p></role-card>';
      main.innerHTML = markup;
      main.insertAdjacentHTML('beforeend', markup);
      main.append(document.importNode(document.querySelector('template').content, true));
      main.append(document.querySelector('template').content.cloneNode(true));
      main.append(document.createRange().createContextualFragment(markup));
    });
    const ml = 'ML Engineer';
    await visit.shows([ml, ml, ml, ml, ml]);
    // Copies of an element that shows its content already, with its children and without.
    await visit.run(() => {
      const card = document.querySelector('role-card');
      document.querySelector('main').append(card.cloneNode(true), card.cloneNode(false));
    });
    await visit.until((seen) => seen.length === 7 && seen.every(({ heading }) => heading));
    await visit.shows([ml, ml, ml, ml, ml, ml, ml]);
    await visit.isQuiet();
  });

  it('D1 a copy of a role-data with all that is in it works by itself', async () => {
    const visit = await open('<role-data selection="ml-engineer"><role-card></role-card></role-data>');
    await visit.shows(['ML Engineer']);
    await visit.run(() => {
      const copy = document.querySelector('role-data').cloneNode(true);
      document.body.append(copy);
      copy.selection = 'ai-engineer';
    });
    await visit.until((seen) => seen.length === 2 && seen[1].heading === 'AI Engineer');
    await visit.shows(['ML Engineer', 'AI Engineer']);
    await visit.isQuiet();
  });

  it('D2 an element without attributes, put in and taken out at once, throws nothing, and put in again says what it lacks', async () => {
    const visit = await open('<main></main>');
    await visit.run(() => {
      const pairs = ['role-compare-table', 'role-comparison', 'role-salary-chart', 'role-overlap'];
      for (const tag of ['role-data', 'role-card', 'alternatives-list', 'role-picker', 'role-profile', 'role-transitions', 'role-market', 'role-fit', 'role-search', ...pairs]) {
        const element = document.createElement(tag);
        document.body.append(element);
        element.remove();
        document.body.append(element);
        element.remove();
        document.querySelector('main').append(element);
        document.createElement(tag).remove();
      }
    });
    const seen = await visit.until((elements) => elements.length === 11 && elements.every(({ notices, height }) => notices.length === 1 && height > 10));
    for (const { notices } of seen) assert.match(notices[0], /^No roles? (is|are) chosen/);
    await visit.isQuiet();
  });

  it('D3 fifty moves in one go, while the data is under way and after: one request', async () => {
    const visit = await open(loaded, { routes });
    const move = () => {
      const data = document.querySelector('role-data');
      for (let i = 0; i < 50; i++) (i % 2 ? document.body : document.querySelector('#elsewhere')).append(data);
    };
    await visit.run(() => document.querySelector('role-data').removeAttribute('src'));
    await visit.run(`document.querySelector('role-data').setAttribute('src', 'crew.json?again'); (${move})()`);
    await visit.shows(['Pilot']);
    await visit.run(move);
    await visit.shows(['Pilot']);
    await visit.settle();
    assert.equal(visit.requests.filter(({ name }) => name === 'crew.json?again').length, 1);
    assert.deepEqual(visit.thrown, []);
  });

  it('D3 fifty moves leave what the reader has set and what is drawn', async () => {
    const visit = await open('<role-compare-table roles="ml-engineer ai-engineer" toolbar></role-compare-table><div id="elsewhere"></div>');
    await visit.shows(['ML Engineer or AI Engineer']);
    await visit.run(() => {
      const table = document.querySelector('role-compare-table');
      table.shadowRoot.querySelector('[part~=button]').click();
      window.cell = table.shadowRoot.querySelector('table');
      for (let i = 0; i < 50; i++) (i % 2 ? document.body : document.querySelector('#elsewhere')).append(table);
    });
    await visit.until(([{ pressed }]) => pressed.length === 1);
    assert.equal(await visit.run(() => document.querySelector('role-compare-table').shadowRoot.querySelector('table') === window.cell), true);
    await visit.isQuiet();
  });

  it('D4 an element that is changed while it is out of the page shows the new state when it is back', async () => {
    const visit = await open(everything);
    await visit.shows(everyHeading);
    await visit.run(async (selector) => {
      const elements = [...document.querySelectorAll(`${selector}, role-data`)];
      for (const element of elements) element.remove();
      await new Promise((done) => setTimeout(done));
      const [data, , table, list] = elements;
      data.setAttribute('selection', 'data-scientist');
      table.setAttribute('roles', 'ai-engineer data-engineer');
      list.setAttribute('role-id', 'mlops-engineer');
      document.body.append(data, table, list);
      data.append(elements[1]);
    }, SHOWING);
    await visit.until((seen) => seen.length === 3 && seen[0].heading === 'Data Scientist');
    await visit.shows(['Data Scientist', 'AI Engineer or Data Engineer', 'If MLOps Engineer is not quite it']);
    await visit.isQuiet();
  });

  it('D5 moveBefore: no second request, and the focus stays', async () => {
    const visit = await open(loaded, { routes });
    await visit.shows(['Pilot']);
    const focused = await visit.run(() => {
      const { shadowRoot } = document.querySelector('role-card');
      shadowRoot.querySelector('[part~=button]').focus();
      document.querySelector('#elsewhere').moveBefore(document.querySelector('role-data'), null);
      return shadowRoot.activeElement?.localName;
    });
    assert.equal(focused, 'button');
    await visit.shows(['Pilot']);
    await visit.isQuiet(once);
  });

  it('D5 an element that moveBefore brings to another role-data follows that one', async () => {
    const visit = await open('<role-data selection="ml-engineer"><role-card></role-card></role-data><role-data id="b" selection="ai-engineer"></role-data>');
    await visit.shows(['ML Engineer']);
    await visit.run(() => document.querySelector('#b').moveBefore(document.querySelector('role-card'), null));
    await visit.until(([{ heading }]) => heading === 'AI Engineer');
    await visit.isQuiet();
  });

  it('D8 attributes that are changed in place are followed', async () => {
    const visit = await open(everything);
    await visit.shows(everyHeading);
    await visit.run(() => {
      const set = (tag, attributes) => {
        for (const [name, value] of Object.entries(attributes)) document.querySelector(tag).setAttribute(name, value);
      };
      set('role-data', { selection: 'ai-engineer' });
      set('role-card', { 'heading-level': '2', 'selectable': '', 'fields': 'salary' });
      set('role-compare-table', { roles: 'data-engineer ml-engineer', toolbar: '', orientation: 'roles-as-rows' });
      set('alternatives-list', { 'role-id': 'mlops-engineer', 'limit': '1' });
    });
    await visit.until((seen) => seen[0].heading === 'AI Engineer' && seen[1].heading.startsWith('Data Engineer') && seen[2].heading.includes('MLOps'));
    const counted = await visit.run(() => {
      const count = (tag, selector) => document.querySelector(tag).shadowRoot.querySelectorAll(selector).length;
      return [count('role-card', 'h2'), count('role-card', '[part~=button]'), count('role-card', 'dt'), count('role-compare-table', '[part~=button]'), count('role-compare-table', 'tbody tr'), count('alternatives-list', 'li[part="item"]')];
    });
    assert.deepEqual(counted, [1, 1, 1, 2, 2, 1]);
    await visit.run(() => {
      document.querySelector('role-card').setAttribute('selectable', 'false');
      document.querySelector('role-compare-table').removeAttribute('roles');
      document.querySelector('role-data').removeAttribute('selection');
    });
    const seen = await visit.until(([card, table]) => card.notices.length === 1 && table.notices.length === 1);
    assert.deepEqual(seen.map(({ heading }) => heading), ['', '', 'If MLOps Engineer is not quite it']);
    assert.deepEqual(seen.flatMap(({ fallback }) => fallback), ['own card', 'own table']);
    await visit.isQuiet();
  });

  it('D2 elements that show their content keep showing it after their children are emptied', async () => {
    const visit = await open(everything);
    await visit.shows(everyHeading);
    await visit.run((selector) => document.querySelectorAll(selector).forEach((element) => (element.textContent = '')), SHOWING);
    await visit.settle();
    await visit.shows(everyHeading);
    await visit.isQuiet();
  });
});

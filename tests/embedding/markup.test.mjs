import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, crew, everyHeading, everything, laboratory, SHOWING } from './support.mjs';

describe('what the page writes on and in the elements', () => {
  const { open } = laboratory();

  it('D10 properties that are set before the script arrives go through the elements’ own accessors', async () => {
    const visit = await open('<role-data><role-card></role-card></role-data><role-compare-table></role-compare-table><alternatives-list></alternatives-list>', { head: '' });
    await visit.run(
      (data, src) => {
        const find = (tag) => document.querySelector(tag);
        Object.assign(find('role-data'), { data, selection: ['baker'] });
        Object.assign(find('role-card'), { fields: ['focus'], headingLevel: 4 });
        find('role-compare-table').roles = ['ml-engineer', 'backend-engineer'];
        Object.assign(find('alternatives-list'), { roleId: 'ml-engineer', limit: 2 });
        document.head.append(Object.assign(document.createElement('script'), { src }));
      },
      crew(),
      CLASSIC,
    );
    await visit.until((seen) => seen.every(({ heading }) => heading));
    await visit.shows(['Baker', ...everyHeading.slice(1)]);
    const own = await visit.run(() =>
      ['data', 'selection', 'fields', 'headingLevel', 'roles', 'roleId', 'limit'].filter((name) => [...document.querySelectorAll('role-data, role-card, role-compare-table, alternatives-list')].some((element) => Object.hasOwn(element, name))),
    );
    assert.deepEqual(own, []);
    await visit.run(() => (document.querySelector('role-data').selection = ['pilot']));
    await visit.until(([{ heading }]) => heading === 'Pilot');
    await visit.isQuiet();
  });

  it('D10 what frameworks write into attributes before the script arrives does no harm', async () => {
    const visit = await open(
      '<role-data data="[object Object]" src="[object Object]" selection="ml-engineer"><role-card role-id="[object Object]" selectable="false"></role-card></role-data><role-compare-table roles="ml-engineer,backend-engineer" base="[object Object]" toolbar="false"></role-compare-table>',
    );
    await visit.shows(['ML Engineer', 'ML Engineer or Backend Engineer']);
    assert.equal(await visit.run((selector) => [...document.querySelectorAll(selector)].reduce((sum, element) => sum + element.shadowRoot.querySelectorAll('[part~=button]').length, 0), SHOWING), 0);
    await visit.isQuiet();
  });

  it('D12 the page’s own attributes stay as they are, and none is added', async () => {
    const own = 'id="a" class="host is-wide" style="margin-top: 3px" title="t" data-x="1" aria-label="l"';
    const visit = await open(
      `<role-data ${own} selection="ml-engineer"><role-card ${own} selectable role-id="ai-engineer"></role-card><role-compare-table ${own} roles="ml-engineer ai-engineer" toolbar></role-compare-table><alternatives-list ${own}></alternatives-list></role-data>`,
    );
    await visit.shows(['AI Engineer', 'ML Engineer or AI Engineer', 'If ML Engineer is not quite it']);
    const attributes = () => [...document.querySelectorAll('role-data, role-data > *')].map((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
    const kept = ['id=a', 'class=host is-wide', 'style=margin-top: 3px', 'title=t', 'data-x=1', 'aria-label=l'];
    const given = (selection) => [
      [...kept, `selection=${selection}`],
      [...kept, 'selectable=', 'role-id=ai-engineer'],
      [...kept, 'roles=ml-engineer ai-engineer', 'toolbar='],
      kept,
    ];
    assert.deepEqual(await visit.run(attributes), given('ml-engineer'));
    // Neither a reader's acts nor the page's own properties are written back.
    await visit.run(() => {
      document.querySelector('role-card').shadowRoot.querySelector('[part~=button]').click();
      document.querySelector('role-compare-table').shadowRoot.querySelector('[part~=button]').click();
      Object.assign(document.querySelector('alternatives-list'), { limit: 1, roleId: 'ml-engineer' });
    });
    await visit.until(([card, table]) => card.pressed.length === 1 && table.pressed.length === 1);
    assert.deepEqual(await visit.run(attributes), given('ml-engineer'));
    await visit.isQuiet();
  });

  it('D21 stray paragraphs and line breaks of an editor change nothing', async () => {
    const stray = '<p></p><br>\n<p>&nbsp;</p>';
    const clean = everything.replaceAll(/<p>own \w+<\/p>/g, '');
    const littered = everything.replaceAll(/<p>own \w+<\/p>/g, stray);
    const visit = await open(`<div>${clean}</div><div>${littered}</div>`);
    const seen = await visit.shows([...everyHeading, ...everyHeading]);
    assert.deepEqual(seen.slice(3).map(({ height }) => height), seen.slice(0, 3).map(({ height }) => height));
    await visit.isQuiet();
  });

  it('D21 stray children beside the elements and around an inline dataset leave the data and the selection alone', async () => {
    const visit = await open(
      `<role-data selection="pilot"><p></p><br><script type="application/json">${JSON.stringify(crew())}</script><br><p><role-card></role-card><br></p><p></p></role-data>`,
    );
    await visit.shows(['Pilot']);
    await visit.isQuiet();
  });

  for (const [where, script] of [['in a box that an editor puts around it', '<div><script type="application/json">{"roles": []}</script></div>'], ['of another type', '<script type="text/json">{"roles": []}</script><article><script type="application/json">{"map": 1}</script></article>']]) {
    it(`D21 a dataset ${where} is told in the console, and the built-in one is used`, async () => {
      const visit = await open(`<role-data selection="ml-engineer">${script}<role-card></role-card></role-data>`);
      await visit.shows(['ML Engineer']);
      await visit.isQuiet({ says: [/a JSON script inside <role-data> is not read: it has to be a child of it/] });
    });
  }

  it('D20 a translator that replaces the text of the page’s children breaks nothing', async () => {
    const visit = await open('<role-card role-id="nobody"><p>own card</p></role-card><role-card role-id="ml-engineer"><p>own card</p><b slot="header">kept</b></role-card>');
    await visit.until((seen) => seen[0].notices.length === 1 && seen[1].heading === 'ML Engineer');
    await visit.run(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const font = document.createElement('font');
        font.textContent = `${text.data} (translated)`;
        text.replaceWith(font);
      }
      document.querySelectorAll('role-card')[0].setAttribute('role-id', 'ai-engineer');
      document.querySelectorAll('role-card')[1].setAttribute('role-id', 'nobody');
    });
    const seen = await visit.until(([first, second]) => first.heading === 'AI Engineer' && second.notices.length === 1);
    assert.ok(seen[1].fallback.includes('own card (translated)'));
    await visit.isQuiet();
  });
});

// What a finger can do: tell where facts come from, open what is closed, find and choose a role.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { laboratory } from './support.mjs';

const WIDE = { width: 800, height: 600 };

describe('by touch', () => {
  const { open } = laboratory();
  let page;
  after(() => page?.setViewport(WIDE));

  async function openTouched(body) {
    const visit = await open(body);
    ({ page } = visit);
    // The page is loaded again, now with a finger instead of a mouse.
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await visit.until((seen) => seen.length > 0 && seen.every(({ busy }) => !busy));
    return visit;
  }
  const find = (selector) => page.waitForSelector(`>>> ${selector}`);
  const count = async (selector) => (await page.$$(`>>> ${selector}`)).length;

  it('a tap tells where each fact comes from, another opens what each source says', async () => {
    await openTouched('<role-card role-id="ml-engineer"></role-card>');
    await (await find('[part=origins]')).tap();
    const summary = await find('details[part=origin] summary');
    await summary.tap();
    assert.equal(await summary.evaluate((line) => line.parentElement.open), true);
    await (await find('[part=origins]')).tap();
    await page.waitForFunction(() => !document.querySelector('role-card').shadowRoot.querySelector('[part=origin]'));
    assert.equal(await count('[part=origin]'), 0);
  });

  const telling = {
    'role-compare-table': 'roles="ml-engineer backend-engineer" base="ml-engineer"',
    'alternatives-list': 'role-id="mlops-engineer" order="both"',
    'role-picker': 'role-id="ml-engineer" mode="list"',
    'role-comparison': 'roles="ml-engineer backend-engineer"',
    'role-profile': 'role-id="cloud-architect"',
    'role-transitions': 'role-id="ml-engineer" from="backend-engineer cloud-architect"',
    'role-market': 'role-id="ml-engineer"',
    'role-fit': 'role-id="ml-engineer"',
    'role-salary-chart': 'roles="ml-engineer backend-engineer data-engineer"',
    'role-overlap': 'roles="ml-engineer backend-engineer"',
  };
  for (const [tag, attributes] of Object.entries(telling)) {
    it(`a tap tells where the facts of ${tag} come from`, async () => {
      await openTouched(`<${tag} ${attributes}></${tag}>`);
      assert.equal(await count('[part=origin]'), 0);
      await (await find('[part=origins]')).tap();
      await find('[part=origin]');
      assert.ok((await count('[part=origin]')) > 1);
      assert.match(await (await find('[part=origin]')).evaluate((origin) => origin.textContent.trim()), /^(Stated|Derived|Left blank) · /);
    });
  }

  it('a tap opens the reasons of a table', async () => {
    await openTouched('<role-compare-table roles="ml-engineer backend-engineer" base="ml-engineer"></role-compare-table>');
    const summary = await find('details[part=reason] summary');
    await summary.tap();
    assert.equal(await summary.evaluate((line) => line.parentElement.open), true);
  });

  it('a tap into the search field opens it, another chooses, a third takes out again', async () => {
    const visit = await openTouched('<role-data><role-search multiple></role-search><role-card></role-card></role-data>');
    await (await find('input')).tap();
    await (await find('[role=option]:nth-child(2)')).tap();
    const [card] = await visit.until(([seen]) => seen?.heading);
    assert.equal(card.heading, 'Analytics Engineer');
    await (await find('[part=chosen] button')).tap();
    await visit.until(([seen]) => !seen.heading);
    assert.equal(await count('[part=chosen]'), 0);
  });
});

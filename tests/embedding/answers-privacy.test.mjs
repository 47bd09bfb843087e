import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laboratory } from './support.mjs';

describe('what a reader answers stays in the page, and is not kept', () => {
  const { open } = laboratory();
  const press = (visit, tag, name) =>
    visit.run((selector, text) => [...document.querySelector(selector).shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === text).click(), tag, name);
  const inputs = (visit, tag, action) => visit.page.evaluateHandle((selector) => [...document.querySelector(selector).shadowRoot.querySelectorAll('input')], tag).then((list) => list.evaluate(action));

  it('of a role-fit', async () => {
    const visit = await open('<role-fit role-id="ml-engineer"></role-fit>');
    await visit.shows(['Would ML Engineer suit you?']);
    await inputs(visit, 'role-fit', (all) => all.slice(0, 4).forEach((box) => box.click()));
    await press(visit, 'role-fit', 'Show my result');
    await visit.until(([fit]) => fit.text.includes('Your result'));
    await visit.keepsNothing();
    await visit.isQuiet();
    await visit.page.reload({ waitUntil: 'load' });
    await visit.until(([fit]) => fit?.heading);
    assert.equal(await inputs(visit, 'role-fit', (all) => all.filter(({ checked }) => checked).length), 0);
  });

  it('of a role-picker, up to its result', async () => {
    const visit = await open('<role-picker role-id="ml-engineer"></role-picker>');
    await visit.until(([picker]) => picker?.heading);
    for (let question = 0; question < 5; question++) {
      await inputs(visit, 'role-picker', (all) => all.at(-1).click());
      await press(visit, 'role-picker', 'Next');
      await visit.settle();
    }
    await visit.until(([picker]) => picker.text.includes('None of these roles'));
    await visit.keepsNothing();
    await visit.isQuiet();
    await visit.page.reload({ waitUntil: 'load' });
    await visit.until(([picker]) => picker?.text.includes('Question 1 of 5'));
    assert.equal(await inputs(visit, 'role-picker', (all) => all.filter(({ checked }) => checked).length), 0);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laboratory } from './support.mjs';

const SECRET = 'I have written Python at Quillfeather for six years, and Docker every day.';
const POSTING = 'Requirements\n- Python and Docker\n- Kubernetes at Brightmoor\n- Experience with Talend';

describe('what a reader types into a role-gap stays in the page', () => {
  const { open } = laboratory();

  /** Types both texts, corrects one thing, and waits until everything has been told. */
  const use = (visit) =>
    visit.run(
      async (background, posting) => {
        const gap = document.querySelector('role-gap');
        window.heard = [];
        for (const type of ['gap-read', 'role-select', 'role-error', 'input', 'change']) document.addEventListener(type, (event) => window.heard.push({ type, text: JSON.stringify({ ...event, detail: event.detail, data: event.data }) }));
        await gap.updateComplete;
        for (const [id, text] of [['background', background], ['posting', posting]]) {
          const field = gap.shadowRoot.getElementById(id);
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((done) => setTimeout(done, 600));
        [...gap.shadowRoot.querySelectorAll('button')].find((button) => button.textContent === 'I have this').click();
        await new Promise((done) => setTimeout(done, 1800));
      },
      SECRET,
      POSTING,
    );

  it('under connect-src ’none’ it works whole, asks for nothing, and keeps nothing', async () => {
    const visit = await open('<role-gap role-id="ml-engineer"></role-gap>', { csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'none'; form-action 'none'" });
    await visit.shows(['Your background against a posting']);
    await use(visit);
    assert.match(await visit.run(() => document.querySelector('role-gap').shadowRoot.querySelector('[part~=headline]').textContent), /^Your text names 2 of the 3 required items that could be read; you added 1/);
    await visit.keepsNothing();
    await visit.isQuiet();
  });

  it('no event and nothing outside its own shadow root carries a word of it', async () => {
    const visit = await open('<form><role-gap role-id="ml-engineer"></role-gap></form>');
    await visit.shows(['Your background against a posting']);
    await use(visit);
    const { heard, outside, form } = await visit.run(() => ({ heard: window.heard, outside: document.documentElement.outerHTML, form: [...new FormData(document.querySelector('form'))] }));
    assert.ok(heard.some(({ type }) => type === 'gap-read'));
    for (const word of ['Quillfeather', 'Brightmoor', 'Talend', 'six years']) {
      assert.ok(!outside.includes(word), word);
      assert.ok(!JSON.stringify(heard).includes(word), word);
    }
    assert.deepEqual(form, []);
    await visit.isQuiet();
  });

  it('no event of typing leaves it', async () => {
    const visit = await open('<role-gap></role-gap>');
    await visit.shows(['Your background against a posting']);
    await visit.run(() => {
      window.letters = '';
      for (const type of ['beforeinput', 'input', 'paste', 'compositionupdate', 'compositionend']) document.addEventListener(type, (event) => (window.letters += `${type}:${event.data ?? ''} `));
    });
    const field = await visit.page.evaluateHandle(() => document.querySelector('role-gap').shadowRoot.getElementById('background'));
    await field.type('secret Python');
    assert.equal(await visit.run(() => document.querySelector('role-gap').shadowRoot.getElementById('background').value), 'secret Python');
    assert.equal(await visit.run(() => window.letters), '');
    await visit.isQuiet();
  });

  it('the browser is asked not to remember it, nor to have its spelling checked elsewhere', async () => {
    const visit = await open('<role-gap></role-gap>');
    await visit.shows(['Your background against a posting']);
    const settings = await visit.run(() => [...document.querySelector('role-gap').shadowRoot.querySelectorAll('textarea')].map(({ autocomplete, spellcheck, name }) => [autocomplete, spellcheck, name]));
    assert.deepEqual(settings, [['off', false, ''], ['off', false, '']]);
    await visit.isQuiet();
  });
});

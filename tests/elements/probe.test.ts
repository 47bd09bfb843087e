import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
it('probe', async () => {
  const el = await fixture<HTMLElement>(html`<role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>`);
  console.log(el.shadowRoot!.textContent!.replace(/\s+/g, ' '));
  const c = await fixture<HTMLElement>(html`<role-card role-id="data-engineer"></role-card>`);
  console.log(c.shadowRoot!.textContent!.replace(/\s+/g, ' '));
  const t = await fixture<HTMLElement>(html`<role-compare-table roles="mlops-engineer ml-engineer devops-engineer data-engineer ai-engineer backend-engineer fullstack-engineer" base="mlops-engineer"></role-compare-table>`);
  console.log(t.shadowRoot!.textContent!.replace(/\s+/g, ' '));
  const r = await (await fetch('/__fixtures__/dataset')).text();
  console.log(r.length);
  expect(1).to.equal(1);
});

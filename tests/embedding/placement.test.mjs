import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, classicTag, everything, laboratory, MODULE, moduleTag } from './support.mjs';

const inject = (when) => `<script>
  ${when}(() => {
    const script = document.createElement('script');
    script.src = '${CLASSIC}';
    window.currentScriptWas = 'not run';
    document.head.append(script);
  });
</script>`;

const places = {
  'in the head, blocking': { head: `<script src="${CLASSIC}"></script>` },
  'in the head, defer': { head: classicTag },
  'in the head, async': { head: `<script src="${CLASSIC}" async></script>` },
  'at the end of the body': { head: '', tail: `<script src="${CLASSIC}"></script>` },
  'in the middle of the markup': { head: '', body: everything.replace('<role-card>', `<script src="${CLASSIC}"></script><role-card>`) },
  'injected by a tag manager': { head: inject('(run => run())') },
  'A10 injected after the page has loaded': { head: inject('(run => addEventListener("load", run))') },
  'A10 injected long after DOMContentLoaded, from a promise': { head: inject('(run => addEventListener("load", () => fetch("").then(run)))'), requests: [CLASSIC, ''] },
  'A9 rewritten by an optimizer: fetched as text and run when the page is complete': {
    head: `<script type="text/optimizer" data-src="${CLASSIC}"></script><script>
      addEventListener('load', async () => {
        const text = await (await fetch(document.querySelector('[data-src]').dataset.src)).text();
        const script = document.createElement('script');
        script.textContent = text;
        document.body.append(script);
      });</script>`,
  },
  'module, in the head': { head: moduleTag, requests: [MODULE] },
  'module, async': { head: `<script src="${MODULE}" type="module" async></script>`, requests: [MODULE] },
  'module, by import()': { head: `<script>addEventListener('load', () => import('./${MODULE}'))</script>`, requests: [MODULE] },
};

describe('where the script stands', () => {
  const { open } = laboratory();
  let reference;

  for (const [place, { head, tail = '', body = everything, requests = [CLASSIC] }] of Object.entries(places)) {
    it(`A7 the page is the same with the script ${place}`, async () => {
      const visit = await open(body + tail, { head });
      await visit.showsEverything();
      const markup = await visit.markup();
      reference ??= markup;
      assert.deepEqual(markup, reference);
      await visit.isQuiet({ requests });
    });
  }

  it('A7 the elements follow their role-data wherever the script stands', async () => {
    for (const { head, tail = '' } of [places['in the head, blocking'], places['in the head, defer'], places['at the end of the body'], places['module, in the head']]) {
      const visit = await open(`<role-data selection="ml-engineer"><p>Choose:</p><role-card selectable></role-card></role-data>${tail}`, { head });
      await visit.shows(['ML Engineer']);
      await visit.run(() => document.querySelector('role-data').setAttribute('selection', 'data-scientist'));
      await visit.until(([card]) => card.heading === 'Data Scientist');
    }
  });
});

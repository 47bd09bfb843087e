import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CLASSIC, classicTag, everyHeading, everything, laboratory, MODULE, moduleTag } from './support.mjs';

const blockingTag = `<script src="${CLASSIC}"></script>`;
/** `document.currentScript` is null for our script then. */
const inject = (when) => `<script>
  ${when}(() => {
    const script = document.createElement('script');
    script.src = '${CLASSIC}';
    document.head.append(script);
  });
</script>`;

const places = {
  'A7 a blocking script in the head': { head: blockingTag },
  'A7 a deferred script in the head': { head: classicTag },
  'A7 an async script in the head': { head: `<script src="${CLASSIC}" async></script>` },
  'A7 a script at the end of the body': { head: '', body: everything + blockingTag },
  'A7 a script in the middle of the markup': { head: '', body: everything.replace('<role-card>', `${blockingTag}<role-card>`) },
  'A7 a script injected by a tag manager': { head: inject('(run => run())') },
  'A7 a module in the head': { head: moduleTag, requests: [MODULE] },
  'A7 an async module': { head: `<script src="${MODULE}" type="module" async></script>`, requests: [MODULE] },
  'A10 a script injected after the page has loaded': { head: inject('(run => addEventListener("load", () => setTimeout(run)))') },
  'A10 a module imported after the page has loaded': { head: `<script>addEventListener('load', () => import('./${MODULE}'))</script>`, requests: [MODULE] },
  'A9 a script that an optimizer has fetched as text and runs when the page is complete': {
    head: `<script type="text/optimizer" data-src="${CLASSIC}"></script><script>
      addEventListener('load', async () => {
        const script = document.createElement('script');
        script.textContent = await (await fetch(document.querySelector('[data-src]').dataset.src)).text();
        document.body.append(script);
      });</script>`,
  },
};

describe('where the script stands', () => {
  const { open } = laboratory();
  let reference;

  for (const [place, { head, body = everything, requests }] of Object.entries(places)) {
    it(`${place} gives the same page as anywhere else`, async () => {
      const visit = await open(body, { head });
      await visit.shows(everyHeading);
      const markup = await visit.markup();
      reference ??= markup;
      assert.deepEqual(markup, reference);
      await visit.run(() => document.querySelector('role-data').setAttribute('selection', 'data-scientist'));
      await visit.until(([card]) => card.heading === 'Data Scientist');
      await visit.isQuiet({ requests });
    });
  }
});

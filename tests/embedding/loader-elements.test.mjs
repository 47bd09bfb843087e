// Each element where only its own files are loaded: it shows what it shows from the single file, and fetches no more than it needs.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { files, LOADER, loaderTag, partsIn, tags } from './loader.mjs';
import { bundleText, classicTag, laboratory, SHOWING } from './support.mjs';

/** Each element with something to show, and one that asks for what only some roles have. */
const pages = {
  'role-card': '<role-card role-id="ml-engineer"></role-card><role-card role-id="security-engineer" sources="each"></role-card><role-card role-id="ml-engineer" source="ml-engineer-vs-backend-engineer"></role-card>',
  'role-compare-table':
    '<role-compare-table roles="ml-engineer data-engineer platform-engineer ai-engineer" base="ml-engineer" toolbar></role-compare-table><role-compare-table roles="ml-engineer backend-engineer" sources="each"></role-compare-table><role-compare-table roles="ml-engineer backend-engineer" source="ml-engineer-vs-backend-engineer"></role-compare-table>',
  'alternatives-list': '<alternatives-list role-id="ml-engineer"></alternatives-list><alternatives-list role-id="data-analyst" sources="each"></alternatives-list>',
  'role-picker': '<role-picker role-id="ml-engineer" mode="list"></role-picker><role-picker role-id="mlops-engineer"></role-picker><role-picker role-id="data-analyst"></role-picker>',
  'role-comparison': '<role-comparison roles="ml-engineer backend-engineer"></role-comparison><role-comparison roles="data-analyst data-scientist" sources="each"></role-comparison>',
  'role-profile': '<role-profile role-id="ml-engineer"></role-profile><role-profile role-id="data-analyst" sources="each"></role-profile>',
  'role-transitions': '<role-transitions role-id="ml-engineer"></role-transitions><role-transitions role-id="data-analyst" from="data-scientist" sources="each"></role-transitions>',
  'role-market': '<role-market role-id="ml-engineer"></role-market><role-market role-id="data-analyst"></role-market>',
  'role-fit': '<role-fit role-id="ml-engineer"></role-fit><role-fit role-id="data-analyst"></role-fit>',
  'role-salary-chart': '<role-salary-chart roles="ml-engineer backend-engineer ai-engineer" sources="each"></role-salary-chart><role-salary-chart roles="ml-engineer backend-engineer" source="ml-engineer-vs-backend-engineer"></role-salary-chart>',
  'role-overlap': '<role-overlap roles="ml-engineer backend-engineer data-engineer" sources="each"></role-overlap><role-overlap roles="ml-engineer backend-engineer" source="ml-engineer-vs-backend-engineer"></role-overlap>',
  'role-search': '<role-search></role-search>',
  'role-gap': '<role-gap role-id="ml-engineer" posting="We require Python and Kubernetes. Terraform is a plus."></role-gap>',
};

/** The parts of the dataset that an element cannot do without, beside the roles. Whoever adds one here makes every page with the element larger. */
const parts = {
  'role-data': '',
  'role-card': 'sources toolkits',
  'role-compare-table': 'alternatives sources toolkits',
  'alternatives-list': 'alternatives sources toolkits',
  'role-picker': 'guides sources',
  'role-comparison': 'alternatives comparisons profiles sources toolkits',
  'role-profile': 'alternatives profiles sources toolkits',
  'role-transitions': 'alternatives profiles sources toolkits',
  'role-market': 'profiles sources',
  'role-fit': 'profiles sources',
  'role-salary-chart': 'sources',
  'role-overlap': 'alternatives sources toolkits',
  'role-search': 'alternatives toolkits vocabulary',
  'role-gap': 'alternatives profiles sources toolkits vocabulary',
};

describe('an element by the loader', () => {
  const { open } = laboratory();

  it('knows every element that there is', () => {
    assert.deepEqual([...tags].sort(), ['role-data', ...Object.keys(pages)].sort());
    assert.deepEqual(tags.sort(), ['role-data', 'role-search', ...SHOWING.split(', ')].sort());
  });

  /** They come in any order: two that wait for each other work in one order and not in another. */
  it('is made of files of which none waits for itself', () => {
    const importsOf = (file) => [...bundleText(file).matchAll(/(?:from|import)\s*"(\.\.?\/[^"]+\.js)"/g)].map(([, path]) => posix.join(posix.dirname(file), path));
    const all = [...new Set(Object.values(files).flat())];
    assert.ok(all.some((file) => importsOf(file).length > 1));
    const waitsFor = (file, seen = new Set()) => {
      for (const one of importsOf(file)) if (!seen.has(one)) waitsFor(one, seen.add(one));
      return seen;
    };
    assert.deepEqual(all.filter((file) => waitsFor(file).has(file)), []);
  });

  for (const tag of tags) it(`fetches for ${tag} the parts of the dataset that it asks for`, () => assert.deepEqual(partsIn(files[tag]), parts[tag].split(' ').filter(Boolean)));

  for (const [tag, body] of Object.entries(pages)) {
    it(`shows ${tag} as the single file does, and fetches nothing that it is not made of`, async () => {
      const isShown = (seen) => seen.every(({ defined, busy, text }) => defined && !busy && text && (tag !== 'role-gap' || text.includes('3 skills, tools and languages read.')));
      const single = await open(body, { head: classicTag });
      await single.until(isShown, tag);
      await single.settle();
      const expected = await single.markup(tag);
      const visit = await open(body, { head: loaderTag });
      await visit.until(isShown, tag);
      await visit.settle();
      assert.deepEqual(await visit.markup(tag), expected);
      await visit.isQuiet({ requests: [LOADER, ...files[tag]] });
    });
  }

  it('finds roles by what they ask for', async () => {
    const visit = await open('<role-search></role-search>', { head: loaderTag });
    await visit.until((seen) => seen.length === 1 && seen[0].defined && seen[0].text, 'role-search');
    const found = await visit.run(async () => {
      const field = document.querySelector('role-search').shadowRoot.querySelector('input');
      field.focus();
      field.value = 'k8s';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 300));
      return document.querySelector('role-search').shadowRoot.textContent;
    });
    assert.match(found, /Platform Engineer/);
    assert.deepEqual(visit.thrown, []);
  });

  it('reads a background and a posting as the single file does', async () => {
    const read = async (head) => {
      const visit = await open(pages['role-gap'], { head });
      await visit.until(([gap]) => gap?.text, 'role-gap');
      await visit.run(async () => {
        const gap = document.querySelector('role-gap');
        const read = new Promise((done) => gap.addEventListener('gap-read', done));
        const [field] = gap.shadowRoot.querySelectorAll('textarea');
        field.focus();
        field.value = 'Four years of Python, Docker and Postgres, and a little k8s.';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await read;
      });
      await visit.settle();
      assert.deepEqual(visit.thrown, []);
      return visit.markup('role-gap');
    };
    const expected = await read(classicTag);
    assert.match(expected[0], /Terraform/);
    assert.deepEqual(await read(loaderTag), expected);
  });
});

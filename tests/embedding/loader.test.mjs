// The loader fetches the elements that a page has, and what they are made of; a page that imports the files itself gets the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { bundleText, CLASSIC, classicTag, crew, everyHeading, everything, laboratory, reply, SHOWING } from './support.mjs';

const LOADER = 'loader.js';
const loaderTag = `<script type="module" src="${LOADER}"></script>`;
const files = JSON.parse(bundleText('files.json'));
const tags = Object.keys(files);
const filesOf = (...wanted) => [...new Set(wanted.flatMap((tag) => files[tag]))];
const hintsOf = (...wanted) => filesOf(...wanted).map((file) => `<link rel="modulepreload" href="${file}">`).join('');
const gone = reply('', { status: 404 });

/** Each element with something to show, and one that asks for what only some roles have. */
const pages = {
  'role-card': '<role-card role-id="ml-engineer"></role-card><role-card role-id="security-engineer" sources="each"></role-card>',
  'role-compare-table':
    '<role-compare-table roles="ml-engineer data-engineer platform-engineer ai-engineer" base="ml-engineer" toolbar></role-compare-table><role-compare-table roles="ml-engineer backend-engineer" sources="each"></role-compare-table>',
  'alternatives-list': '<alternatives-list role-id="ml-engineer"></alternatives-list><alternatives-list role-id="data-analyst" sources="each"></alternatives-list>',
  'role-picker': '<role-picker role-id="ml-engineer" mode="list"></role-picker><role-picker role-id="mlops-engineer"></role-picker><role-picker role-id="data-analyst"></role-picker>',
  'role-comparison': '<role-comparison roles="ml-engineer backend-engineer"></role-comparison><role-comparison roles="data-analyst data-scientist" sources="each"></role-comparison>',
  'role-profile': '<role-profile role-id="ml-engineer"></role-profile><role-profile role-id="data-analyst" sources="each"></role-profile>',
  'role-transitions': '<role-transitions role-id="ml-engineer"></role-transitions><role-transitions role-id="data-analyst" from="data-scientist" sources="each"></role-transitions>',
  'role-market': '<role-market role-id="ml-engineer"></role-market><role-market role-id="data-analyst"></role-market>',
  'role-fit': '<role-fit role-id="ml-engineer"></role-fit><role-fit role-id="data-analyst"></role-fit>',
  'role-salary-chart': '<role-salary-chart roles="ml-engineer backend-engineer ai-engineer" sources="each"></role-salary-chart>',
  'role-overlap': '<role-overlap roles="ml-engineer backend-engineer data-engineer" sources="each"></role-overlap>',
  'role-search': '<role-search></role-search>',
  'role-gap': '<role-gap role-id="ml-engineer" posting="We require Python and Kubernetes. Terraform is a plus."></role-gap>',
};

describe('the loader', () => {
  const { open } = laboratory();

  it('knows every element that there is', () => {
    assert.deepEqual([...tags].sort(), ['role-data', ...Object.keys(pages)].sort());
    assert.deepEqual(tags.sort(), ['role-data', 'role-search', ...SHOWING.split(', ')].sort());
  });

  for (const [tag, body] of Object.entries(pages)) {
    it(`shows ${tag} as the single file does, and fetches nothing that it is not made of`, async () => {
      const isShown = (seen) => seen.every(({ defined, busy, text }) => defined && !busy && text);
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

  it('fetches an element that is added later, and only then', async () => {
    const visit = await open('<role-data selection="data-engineer"><role-card></role-card></role-data>', { head: loaderTag });
    await visit.shows(['Data Engineer']);
    await visit.isQuiet({ requests: [LOADER, ...filesOf('role-data', 'role-card')] });
    await visit.run(() => document.querySelector('role-data').insertAdjacentHTML('beforeend', '<p><role-market role-id="ml-engineer"></role-market></p>'));
    await visit.until((seen) => seen.length === 2 && seen[1].defined && seen[1].heading);
    await visit.isQuiet({ requests: [LOADER, ...filesOf('role-data', 'role-card', 'role-market')] });
  });

  it('lets elements follow one selection', async () => {
    const visit = await open(`<role-data selection="data-engineer"><role-card></role-card><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>`, { head: loaderTag });
    await visit.shows(['Data Engineer', 'If ML Engineer is not quite it']);
    await visit.run(() => document.querySelector('alternatives-list').shadowRoot.querySelectorAll('button.name')[2].click());
    await visit.until(([card]) => card.heading === 'Backend Engineer');
    await visit.isQuiet({ requests: [LOADER, ...filesOf('role-data', 'role-card', 'alternatives-list')] });
  });

  for (const [where, body] of [
    ['src', '<role-data src="crew.json"><role-card role-id="pilot"><p>own card</p></role-card></role-data>'],
    ['the page', `<role-data><script type="application/json">${JSON.stringify(crew())}</script><role-card role-id="pilot"><p>own card</p></role-card></role-data>`],
  ]) {
    it(`never shows a role of the built-in dataset where ${where} has an own one`, async () => {
      const visit = await open(body, {
        head: loaderTag,
        routes: { 'crew.json': crew() },
        prepare: () => {
          window.shown = [];
          const note = () => {
            window.shown.push(document.querySelector('role-card')?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '');
            requestAnimationFrame(note);
          };
          note();
        },
      });
      await visit.shows(['Pilot']);
      const shown = await visit.run(() => [...new Set(window.shown)]);
      assert.deepEqual(shown.filter((text) => text && !text.startsWith('Pilot') && !text.startsWith('Loading')), []);
      assert.deepEqual(visit.thrown, []);
    });
  }

  it('changes the built-in dataset with extends', async () => {
    const change = { roles: [{ id: 'data-engineer', name: 'Pipeline Engineer' }] };
    const visit = await open(`<role-data extends><script type="application/json">${JSON.stringify(change)}</script><role-card role-id="data-engineer"></role-card><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>`, { head: loaderTag });
    await visit.shows(['Pipeline Engineer', 'If ML Engineer is not quite it']);
    assert.deepEqual(visit.thrown, []);
  });

  it('says so in the page where what reads an own dataset cannot be had', async () => {
    const own = '<role-data src="crew.json"><role-card role-id="pilot"><p>own card</p></role-card></role-data>';
    const visit = await open(own, {
      head: loaderTag,
      routes: { 'crew.json': crew(), 'parts/load.js': gone },
      prepare: () => addEventListener('role-error', ({ reason, message }) => (window.told = [reason, message])),
    });
    const [card] = await visit.until((seen) => seen[0]?.notices[0]?.includes('could not be reached'));
    assert.deepEqual(card.fallback, ['own card']);
    const [reason, message] = await visit.run(() => window.told);
    assert.equal(reason, 'network');
    assert.match(message, /^A part of Role Toolkit could not be reached/);
    assert.deepEqual(visit.thrown, []);
  });

  it('leaves an element that cannot be had as the page has it, says so in the console, and shows the others', async () => {
    const visit = await open(everything, { head: loaderTag, routes: { 'elements/role-card.js': gone } });
    const seen = await visit.until((all) => all.length === 3 && all.slice(1).every(({ heading }) => heading));
    assert.deepEqual(seen.map(({ heading }) => heading), ['', ...everyHeading.slice(1)]);
    assert.deepEqual(seen[0].fallback, ['own card']);
    await visit.isQuiet({ requests: [LOADER, ...filesOf('role-data', 'role-card', 'role-compare-table', 'alternatives-list')], says: [/^role-toolkit: <role-card> could not be fetched/], browserSays: true });
  });

  it('needs nothing that a strict policy forbids', async () => {
    const visit = await open(everything, { head: loaderTag, csp: "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types role-toolkit" });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [LOADER, ...filesOf('role-data', 'role-card', 'role-compare-table', 'alternatives-list')] });
  });

  it('does no harm beside the single file', async () => {
    const visit = await open(everything, { head: classicTag + loaderTag });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [CLASSIC, LOADER, ...filesOf('role-data', 'role-card', 'role-compare-table', 'alternatives-list')] });
  });

  it('is not waited for where the page carries hints: everything is asked for in one round trip', async () => {
    const wanted = ['role-data', 'role-card', 'role-compare-table', 'alternatives-list'];
    const all = filesOf(...wanted);
    const asked = new Set();
    let answerLoader;
    // The loader comes when everything else has been asked for: a browser asks for six files at a time.
    const note = (file) => (request, response) => {
      reply(bundleText(file))(request, response);
      asked.add(file);
      if (asked.size === all.length) answerLoader();
    };
    const hold = (request, response) => (answerLoader = () => reply(bundleText(LOADER))(request, response));
    const visit = await open(everything, { head: loaderTag + hintsOf(...wanted), routes: { [LOADER]: hold, ...Object.fromEntries(all.map((file) => [file, note(file)])) } });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [LOADER, ...all] });
  });

  it('has all hints in the page of the demo that uses it', () => {
    const page = readFileSync(join(root, 'demo/role.html'), 'utf8');
    const hints = [...page.matchAll(/<link rel="modulepreload" href="\.\.\/dist\/cdn\/([^"]+)">/g)].map(([, file]) => file);
    assert.deepEqual(hints, filesOf(...new Set(page.match(/(?<=<)role-[\w-]+/g))));
  });

  it('is not needed where the page imports the files itself', async () => {
    const body = '<role-profile role-id="ml-engineer"><p>own profile</p></role-profile>';
    const visit = await open(body, { head: '<script type="module" src="elements/role-profile.js"></script>' });
    await visit.until((seen) => seen.length >= 4 && seen.every(({ heading, busy }) => heading && !busy));
    await visit.isQuiet({ requests: files['role-profile'] });
  });

  it('asks for an element once, however often it is there, and nothing where there is none', async () => {
    const visit = await open('<p>No roles here.</p>', { head: loaderTag });
    await visit.isQuiet({ requests: [LOADER] });
    await visit.run(() => document.body.insertAdjacentHTML('beforeend', '<role-card role-id="ml-engineer"></role-card>'.repeat(50)));
    await visit.until((seen) => seen.length === 50 && seen.every(({ heading }) => heading === 'ML Engineer'));
    await visit.isQuiet({ requests: [LOADER, ...files['role-card']] });
  });
});

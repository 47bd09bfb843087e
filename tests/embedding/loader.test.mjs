// The loader fetches the elements that a page has, and what they are made of; a page that imports the files itself gets the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/paths.mjs';
import { files, filesOf, hintsOf, LOADER, loaderTag, ownFiles } from './loader.mjs';
import { bundleText, CLASSIC, classicTag, crew, everyHeading, everything, laboratory, MODULE, reply, silence } from './support.mjs';

const gone = reply('', { status: 404 });

/** Routes by which one file is answered when all the others have been asked for, and else never. A browser asks for six at a time. */
function lastOf(last, others) {
  const asked = new Set();
  let answerLast;
  const note = (file) => (request, response) => {
    reply(bundleText(file))(request, response);
    asked.add(file);
    if (asked.size === others.length) answerLast();
  };
  return { [last]: (request, response) => (answerLast = () => reply(bundleText(last))(request, response)), ...Object.fromEntries(others.map((file) => [file, note(file)])) };
}

describe('the loader', () => {
  const { open } = laboratory();

  it('asks for everything at once: an element’s own file need not be there for the others to be asked for', async () => {
    const [own, ...others] = files['role-salary-chart'];
    assert.ok(others.length < 6, 'a browser asks for six files at a time');
    const visit = await open('<role-salary-chart roles="ml-engineer"></role-salary-chart>', { head: loaderTag, routes: lastOf(own, others) });
    await visit.shows(['Pay: ML Engineer']);
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

  const card = '<role-card role-id="ml-engineer"><p>own card</p></role-card>';
  /** With an id of the built-in dataset, so that it would have something to show. */
  const own = { ...crew(), roles: [{ id: 'ml-engineer', name: 'Pilot', facts: { focus: [{ text: 'Flies.' }] } }] };
  for (const [where, body, act] of [
    ['src', `<role-data src="crew.json">${card}</role-data>`],
    ['the page', `<role-data><script type="application/json">${JSON.stringify(own)}</script>${card}</role-data>`],
    ['a script', `<role-data hidden>${card}</role-data>`, (data) => Object.assign(document.querySelector('role-data'), { data, hidden: false })],
  ]) {
    it(`never shows a role of the built-in dataset where ${where} has an own one, however late what reads it comes`, async () => {
      const late = (request, response) => setTimeout(() => reply(bundleText('parts/load.js'))(request, response), 300);
      const visit = await open(body, {
        head: loaderTag,
        routes: { 'crew.json': own, 'parts/load.js': late },
        prepare: () => {
          window.shown = [];
          const note = () => {
            const data = document.querySelector('role-data');
            if (data && !data.hidden) window.shown.push(document.querySelector('role-card').shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '');
            requestAnimationFrame(note);
          };
          note();
        },
      });
      if (act) {
        await visit.run(() => customElements.whenDefined('role-card'));
        await visit.run(act, own);
      }
      await visit.shows(['Pilot']);
      // The frame in which a script has only just said so still has what was there.
      const shown = (await visit.run(() => [...new Set(window.shown)])).slice(act ? 1 : 0);
      assert.deepEqual(shown.filter((text) => text && !text.startsWith('Pilot') && !text.startsWith('Loading')), []);
      await visit.isQuiet({ requests: [LOADER, ...new Set([...filesOf('role-data', 'role-card'), ...ownFiles]), ...(where === 'src' ? ['crew.json'] : [])] });
    });
  }

  it('changes the built-in dataset with extends', async () => {
    const change = { roles: [{ id: 'data-engineer', name: 'Pipeline Engineer' }] };
    const visit = await open(`<role-data extends><script type="application/json">${JSON.stringify(change)}</script><role-card role-id="data-engineer"></role-card><alternatives-list role-id="ml-engineer"></alternatives-list></role-data>`, { head: loaderTag });
    await visit.shows(['Pipeline Engineer', 'If ML Engineer is not quite it']);
    await visit.isQuiet({ requests: [LOADER, ...new Set([...filesOf('role-data', 'role-card', 'alternatives-list'), ...ownFiles, ...files['role-data[extends]']])] });
  });

  it('says so in the page where what reads an own dataset cannot be had', async () => {
    const visit = await open('<role-data src="crew.json"><role-card role-id="pilot"><p>own card</p></role-card></role-data>', {
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

  it('takes the single file where an element could not be had', async () => {
    const visit = await open('<role-card role-id="ml-engineer"><p>own card</p></role-card>', { head: loaderTag, routes: { 'elements/role-card.js': gone } });
    await visit.shows(['ML Engineer']);
    await visit.isQuiet({ requests: [LOADER, ...files['role-card'], MODULE], says: [/^role-toolkit: <role-card> could not be fetched/], browserSays: true });
  });

  it('takes the single file, once, where a part of several elements could not be had, and tries again where that fails too', async () => {
    const visit = await open(everything, { head: loaderTag, routes: { 'parts/base.js': gone, [MODULE]: gone } });
    await visit.shows(everyHeading);
    assert.deepEqual(visit.requests.map(({ name }) => name).filter((name) => /^role-toolkit/.test(name)), [MODULE, CLASSIC]);
    assert.deepEqual(visit.thrown, []);
  });

  it('says nothing where only a hint was refused', async () => {
    const hint = '<link rel="modulepreload" href="parts/data/sources.js" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC">';
    const visit = await open('<role-card role-id="ml-engineer"><p>own card</p></role-card>', { head: hint + loaderTag });
    // Whether the browser asks again for what it has refused is a matter of chance: either the card is there, or it is said not to be.
    const [seen] = await visit.until(([card]) => card.heading || visit.says.length > 0);
    await visit.settle();
    assert.equal(visit.says.length, seen.heading ? 0 : 1, visit.says.join());
  });

  it('works beside another copy of the library, which has fetched less of the dataset', async () => {
    const copy = Object.fromEntries([LOADER, ...filesOf('role-picker', 'role-card')].map((file) => [`copy/${file}`, reply(bundleText(file))]));
    const body = '<role-data selection="ml-engineer"><role-card></role-card><role-picker role-id="ml-engineer"></role-picker></role-data>';
    const visit = await open(body, { head: '<script type="module" src="elements/role-card.js"></script><script type="module" src="copy/loader.js"></script>', routes: copy });
    await visit.shows(['ML Engineer', 'Is ML Engineer still right for you?']);
    assert.deepEqual(visit.thrown, []);
  });

  it('works beside the single file where that is quicker with some of the elements', async () => {
    const body = '<role-data selection="ml-engineer"><role-card></role-card><role-picker role-id="ml-engineer"></role-picker></role-data>';
    const visit = await open(body, { head: loaderTag, routes: { 'parts/data/guides.js': silence } });
    await visit.until(([seen]) => seen.heading === 'ML Engineer', 'role-card');
    await visit.run((address) => document.head.append(Object.assign(document.createElement('script'), { src: address })), CLASSIC);
    await visit.shows(['ML Engineer', 'Is ML Engineer still right for you?']);
    assert.deepEqual(visit.thrown, []);
  });

  it('does no harm beside the single file', async () => {
    const visit = await open(everything, { head: classicTag + loaderTag });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [CLASSIC, LOADER, ...filesOf('role-data', 'role-card', 'role-compare-table', 'alternatives-list')] });
  });

  it('is not waited for where the page carries hints: everything is asked for in one round trip', async () => {
    const wanted = ['role-data', 'role-card', 'role-compare-table', 'alternatives-list'];
    const all = filesOf(...wanted);
    const visit = await open(everything, { head: loaderTag + hintsOf(...wanted), routes: lastOf(LOADER, all) });
    await visit.shows(everyHeading);
    await visit.isQuiet({ requests: [LOADER, ...all] });
  });

  it('has in the page of the demo what the command `hints` prints', () => {
    const page = readFileSync(join(root, 'demo/role.html'), 'utf8');
    const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), 'hints', ...new Set(page.match(/(?<=<)role-[\w-]+/g)), '--folder', '../dist/cdn'], { encoding: 'utf8' });
    assert.match(stdout, /modulepreload/);
    assert.ok(page.includes(stdout), stdout);
    assert.deepEqual(stdout.match(/(?<=href="\.\.\/dist\/cdn\/)[^"]+/g), filesOf('role-profile'));
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

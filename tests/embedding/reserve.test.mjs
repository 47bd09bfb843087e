import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CLASSIC, laboratory, LIMIT, reply } from './support.mjs';

const css = readFileSync(new URL('../../dist/cdn/reserve.css', import.meta.url), 'utf8');
const words = '<p class="words">Words of the page, which somebody has begun to read.</p>';
const three = ['<role-card role-id="ml-engineer"></role-card>', '<role-compare-table roles="ml-engineer backend-engineer"></role-compare-table>', '<alternatives-list role-id="ml-engineer" limit="2"></alternatives-list>']
  .map((tag) => tag + words)
  .join('');

/** Where the page's own words stand, as far as they are on the first screen. */
const places = (visit) =>
  visit.run(() => [...document.querySelectorAll('.words')].map((text) => Math.round(text.getBoundingClientRect().top)).filter((top) => top < innerHeight));

describe('a page with reserve.css', () => {
  const { open } = laboratory();

  for (const [what, body, files, says] of [
    ['its dataset is not there', `<role-data src="gone.json">${words}${three}</role-data>`, ['gone.json'], []],
    ['its dataset is no dataset', `<role-data src="wrong.json">${words}${three}</role-data>`, ['wrong.json'], [/schemaVersion/]],
    ['no role has that id', words + three.replaceAll('engineer', 'enginer'), [], []],
  ]) {
    for (const [width, height] of [[320, 1400], [1280, 900]]) {
      it(`moves nothing at ${width} px when ${what}`, async () => {
        const visit = await open(body, { head: `<style>${css}</style>`, routes: { 'wrong.json': reply('{"roles": 7}') } });
        await visit.page.setViewport({ width, height });
        const before = await places(visit);
        assert.ok(before.length > 1, `${before}`);
        await visit.run((src) => void document.head.append(Object.assign(document.createElement('script'), { src })), CLASSIC);
        await visit.page.waitForFunction(() => [...document.querySelectorAll('role-card, role-compare-table, alternatives-list')].every((element) => element.matches(':is(:state(failed), :state(unknown))')), { timeout: LIMIT });
        assert.deepEqual(await places(visit), before);
        await visit.isQuiet({ says, requests: [CLASSIC, ...files], browserSays: true });
      });
    }
  }
});

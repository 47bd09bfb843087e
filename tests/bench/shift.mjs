// What jumps while the script is on its way: layout shift with and without reserve.css, and the height that reserve.css
// keeps beside the height it takes. The script is held back, so that the page is painted before it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';
import { withPage } from './lab.mjs';
import { scriptPath, widgetPage, widgets } from './pages.mjs';
import { table } from './report.mjs';

const GOAL = 0.02;
const DELAY = 300;
const screens = [{ width: 320, height: 640 }, { width: 720, height: 1024 }, { width: 1280, height: 800 }];
const reserve = readFileSync(join(root, 'dist/cdn/reserve.css'), 'utf8');

/** Takes the copy of reserve.css out of a page. */
function withoutReserve(html) {
  const start = html.indexOf('@media (scripting: enabled)');
  if (start < 0) throw new Error('demo/blog.html has no rules of reserve.css');
  let depth = 0;
  for (let end = html.indexOf('{', start); ; end++) {
    if (html[end] === '{') depth++;
    if (html[end] === '}' && --depth === 0) return html.slice(0, start) + html.slice(end + 1);
  }
}

function blogPage(css, script) {
  const html = withoutReserve(readFileSync(join(root, 'demo/blog.html'), 'utf8'));
  const tag = /<script defer src="[^"]*role-toolkit[^"]*"><\/script>/;
  if (!tag.test(html)) throw new Error('demo/blog.html loads the script in another way');
  return html.replace(tag, script ? `<script defer src="${scriptPath}?delay=${DELAY}"></script>` : '').replace('<style>', `<style>${css}`);
}

const pages = {
  'demo/blog.html': (css, script) => blogPage(css, script),
  'card + table + list': (css, script) => widgetPage([widgets.card, widgets.pair, widgets.list], { css, script, delay: DELAY }),
  'table 8x4': (css, script) => widgetPage([widgets.table], { css, script, delay: DELAY }),
  'card of an ML Engineer': (css, script) => widgetPage(['<role-card role-id="ml-engineer"></role-card>'], { css, script, delay: DELAY }),
  'card of a Cloud Architect': (css, script) => widgetPage(['<role-card role-id="cloud-architect"></role-card>'], { css, script, delay: DELAY }),
  'card + table + list, src fails': (css, script) => widgetPage([`<role-data src="/nothing.json">${widgets.card}${widgets.pair}${widgets.list}</role-data>`], { css, script, delay: DELAY }),
  'card + table + list, no such role': (css, script) => widgetPage([widgets.card, widgets.pair, widgets.list].map((tag) => tag.replaceAll('engineer', 'enginer')), { css, script, delay: DELAY }),
};

/** Runs in the page: the height of each element, in pixels and in its own em. */
const measureHeights = () =>
  [...document.querySelectorAll('role-card, role-compare-table, alternatives-list')].map((element) => {
    const em = parseFloat(getComputedStyle(element).fontSize);
    return { tag: element.localName, height: element.offsetHeight, em: element.offsetHeight / em, inline: element.offsetWidth / em };
  });

/** Runs in the page, once it has loaded: the sum of all shifts, and when was painted first and when the script came. */
const observe = () =>
  new Promise((done) => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      const [paint] = performance.getEntriesByName('first-paint');
      const script = performance.getEntriesByType('resource').find(({ name }) => name.includes('role-toolkit'));
      done({ shift, paint: paint?.startTime, script: script?.responseEnd });
    }, 500);
  });

const heightsOf = (lab, screen, path) =>
  withPage(lab, screen, async (page) => {
    await page.goto(lab.server.url + path);
    return page.evaluate(measureHeights);
  });

/** One cold load: its layout shift, and the heights after it. */
async function load(lab, screen, path) {
  for (let tries = 0; tries < 4; tries++) {
    const result = await withPage(lab, screen, async (page) => {
      await page.goto(lab.server.url + path);
      return { ...(await page.evaluate(observe)), heights: await page.evaluate(measureHeights) };
    });
    // On a busy machine the script may still win; that load says nothing.
    if (result.paint < result.script) return result;
  }
  throw new Error(`${path} is never painted before the script is there`);
}

export async function measure(lab) {
  const shifts = [];
  const heights = [];
  for (const [name, build] of Object.entries(pages)) {
    const path = `/shift-${name.replace(/\W+/g, '-')}`;
    lab.server.put(`${path}-with`, build(reserve, true));
    lab.server.put(`${path}-without`, build('', true));
    lab.server.put(`${path}-waiting`, build(reserve, false));
    for (const screen of screens) {
      const [kept, bare] = [await load(lab, screen, `${path}-with`), await load(lab, screen, `${path}-without`)];
      shifts.push([name, screen.width, bare.shift.toFixed(3), kept.shift.toFixed(3), `${kept.shift <= GOAL ? 'met' : 'missed'} (at most ${GOAL})`]);
      const waiting = await heightsOf(lab, screen, `${path}-waiting`);
      kept.heights.forEach(({ tag, height, em, inline }, i) => {
        const reserved = waiting[i];
        heights.push([name, screen.width, `<${tag}>`, inline.toFixed(1), reserved.height, height, reserved.em.toFixed(1), em.toFixed(1), height - reserved.height]);
      });
    }
  }
  table(['page', 'screen px', 'without reserve.css', 'with', 'goal'], shifts);
  table(['page', 'screen px', 'element', 'width em', 'reserved px', 'real px', 'reserved em', 'real em', 'grows px'], heights);
}

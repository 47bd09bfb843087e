// What a key press in the search field takes, to the painted list.
import { metric, withPage } from './lab.mjs';
import { manyRoles } from '../support/many-roles.mjs';
import { scriptPath } from './pages.mjs';
import { median, quantile, table } from './report.mjs';

const FRAME = 1000 / 60;
const WORDS = ['role 1', 'skill 4', 'data', 'cloud', 'zzz', 'also 7', 'web', 'role of games'];
const page = `<!doctype html><html lang="en"><title>Search</title><script src="${scriptPath}"></script><role-data><role-search></role-search></role-data></html>`;

/**
 * Runs in the page. After a key press `pressed` resolves with the milliseconds of script that it led to (with the layout that the script asks for), and
 * those from the press to the frame that shows the list.
 */
async function prepare(text) {
  const provider = document.querySelector('role-data');
  const search = document.querySelector('role-search');
  provider.data = JSON.parse(text);
  await provider.updateComplete;
  await search.updateComplete;
  search.shadowRoot.querySelector('input').focus();
  let begun;
  addEventListener('input', () => (begun = performance.now()), { capture: true });
  // Microtasks run between two listeners, so that the element has drawn when this one is called.
  addEventListener('input', ({ timeStamp }) => {
    const script = performance.now() - begun;
    if (search.shadowRoot.querySelector('input').ariaExpanded !== 'true') throw new Error('the list did not open');
    globalThis.pressed = new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ script, painted: performance.now() - timeStamp });
        port2.postMessage(undefined);
      });
    });
  });
}

async function pressKeys(tab, devtools) {
  await devtools.send('Performance.enable');
  const presses = [];
  for (const word of WORDS) {
    await tab.evaluate(() => document.querySelector('role-search').shadowRoot.querySelector('input').select());
    for (const letter of word) {
      const before = await metric(devtools, 'TaskDuration');
      await tab.keyboard.press(letter === ' ' ? 'Space' : letter);
      const pressed = await tab.evaluate('pressed');
      presses.push({ ...pressed, thread: 1000 * ((await metric(devtools, 'TaskDuration')) - before) });
    }
  }
  return presses;
}

export async function measureKeys(lab) {
  lab.server.put('/search', page);
  const rows = [];
  for (const count of [16, 1000, 10_000]) {
    const [first, ...presses] = await withPage(lab, {}, async (tab, devtools) => {
      await tab.goto(`${lab.server.url}/search`);
      await tab.bringToFront();
      await tab.evaluate(prepare, JSON.stringify(manyRoles(count)));
      return pressKeys(tab, devtools);
    });
    const of = (name, share) => quantile(presses.map((press) => press[name]), share).toFixed(1);
    const script = presses.map((press) => press.script);
    rows.push([`${count.toLocaleString('en-US')} roles`, of('script', 0.5), of('script', 0.95), (median(script) / FRAME).toFixed(2), quantile(script, 0.95) < FRAME ? 'met' : 'missed', first.script.toFixed(1), of('thread', 0.5), of('painted', 0.5)]);
  }
  table(['a key press in role-search', 'script, ms', '95 %', 'of a frame', '95 % within a frame', 'the first', 'all of the main thread', 'to the painted list'], rows);
}

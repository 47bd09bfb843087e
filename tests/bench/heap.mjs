import { metric, withPage } from './lab.mjs';
import { widgetPage } from './pages.mjs';
import { spread, table } from './report.mjs';

const CARDS = 100;
const ROUNDS = 5;
const roles = ['ml-engineer', 'data-engineer', 'ai-engineer', 'backend-engineer', 'devops-engineer', 'cloud-architect', 'data-scientist', 'fullstack-engineer'];

const heapOf = (lab, url) =>
  withPage(lab, {}, async (page, devtools) => {
    await page.goto(url);
    await page.evaluate('painted');
    await devtools.send('Performance.enable');
    for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
    return (await metric(devtools, 'JSHeapUsedSize')) / 1024;
  });

export async function measure(lab) {
  const cards = (count) => Array.from({ length: count }, (_, i) => `<role-card role-id="${roles[i % roles.length]}"></role-card>`);
  const pages = { none: cards(0), one: cards(1), many: cards(CARDS) };
  for (const [name, tags] of Object.entries(pages)) lab.server.put(`/heap-${name}`, widgetPage(tags, { script: tags.length > 0 }));
  const first = [];
  const further = [];
  for (let i = 0; i < ROUNDS; i++) {
    const [none, one, many] = [await heapOf(lab, `${lab.server.url}/heap-none`), await heapOf(lab, `${lab.server.url}/heap-one`), await heapOf(lab, `${lab.server.url}/heap-many`)];
    first.push(one - none);
    further.push((many - one) / (CARDS - 1));
  }
  table(['JavaScript heap', 'KB'], [['script, dataset and the first card', spread(first)], [`each further card, of ${CARDS}`, spread(further)]]);
}

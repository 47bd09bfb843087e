// What a reader finds in a `<role-overlap>`.
import { html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitForState } from './loading.js';
import { readText, show, within } from './reader.js';

export type List = readonly [label: string, items: string | readonly string[]];

export const facets = (overlap: Element) => within(overlap, '[part~=facet]').map((facet) => readText(facet.querySelector('[part~=heading]')!));

/** The lists of a facet: label and names, or the words that stand in their place. */
export function lists(overlap: Element, facet: string): List[] {
  const section = within(overlap, '[part~=facet]')[facets(overlap).indexOf(facet)]!;
  return [...section.querySelectorAll('dl > div')].map((line) => {
    const items = [...line.querySelectorAll('dd > ul > li')].map((item) => readText(item).replace(/,$/, ''));
    return [readText(line.querySelector('dt')!), items.length ? items : readText(line.querySelector('dd')!)];
  });
}

export const bars = (overlap: Element) => within(overlap, '.bars > li');
/** What a bar says: `Baker 2 in common · 1 with some · 2 of its own`. */
export const barTexts = (overlap: Element) => bars(overlap).map(readText);
export const stretches = (bar: Element) => [...bar.querySelectorAll('rect')].map((rect) => [rect.getAttribute('class'), parseFloat(rect.getAttribute('x')!), parseFloat(rect.getAttribute('width')!)]);

/** Seven crafts. No source names tools of the smith, or a company of any of them. */
const crafts = () => ({
  schemaVersion: 1,
  sources: [{ id: 'guild', title: 'The guild' }],
  dimensions: [
    { id: 'skills', label: 'Skills', kind: 'entities', of: 'skill' },
    { id: 'tools', label: 'Tools', kind: 'entities', of: 'tool' },
  ],
  taxonomy: [
    ...['Heating', 'Mixing', 'Tasting'].map((name) => ({ id: name.toLowerCase(), name, kind: 'skill' })),
    ...['Oven', 'Kettle', 'Knife', 'Whisk'].map((name) => ({ id: name.toLowerCase(), name, kind: 'tool' })),
  ],
  roles: [
    ['Baker', ['heating', 'mixing'], ['oven', 'knife', 'whisk']],
    ['Brewer', ['heating', 'tasting'], ['kettle', 'oven']],
    ['Cook', ['tasting', 'heating'], ['knife', 'oven']],
    ['Smith', ['heating'], []],
    ['Potter', ['heating'], ['oven']],
    ['Poet', [], []],
    ['Singer', [], []],
  ].map(([name, skills, tools]) => ({
    id: String(name).toLowerCase(),
    name,
    facts: {
      ...(skills!.length ? { skills: [{ sources: ['guild'], items: skills }] } : {}),
      ...(tools!.length ? { tools: [{ sources: ['guild'], items: tools }] } : {}),
    },
  })),
});

/** The overlap of crafts, when it has come to a state. */
export async function showCrafts(attributes: string, state = 'ready'): Promise<Element> {
  const provider = await show(html`<role-data .data=${crafts()}></role-data>`);
  provider.innerHTML = `<role-overlap ${attributes}><p>Own words</p></role-overlap>`;
  const overlap = provider.firstElementChild as LitElement;
  await waitForState(overlap, state);
  await overlap.updateComplete;
  return overlap;
}

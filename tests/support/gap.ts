// What a reader does with a <role-gap>, and what it says.
import { aTimeout, html, waitUntil } from '@open-wc/testing';
import type { RoleGap } from '../../src/index.js';
import { showElement } from './guide.js';
import { first, readText, settle, within } from './reader.js';

export const BACKGROUND = 'I have written Python services for six years. Docker every day, and some Scala. I have never used Kubernetes.';
export const POSTING = 'Requirements\n- Python and Docker\n- Containers in production\n- Kubernetes\n- Experience with Talend\n\nNice to have\n- Rust\n\nWhat you will do\n- Build pipelines in Airflow';

export const showGap = (markup = html`<role-gap role-id="ml-engineer"></role-gap>`) => showElement('role-gap', markup) as Promise<RoleGap>;
export async function showResult(markup?: Parameters<typeof showGap>[0]): Promise<RoleGap> {
  const gap = await showGap(markup);
  await compare(gap, BACKGROUND, POSTING);
  return gap;
}

/** Puts text into one of the two fields, as pasting does. */
export async function paste(gap: Element, kind: 'background' | 'posting', text: string): Promise<void> {
  const field = first<HTMLTextAreaElement>(gap, `#${kind}`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(gap);
}

export const headline = (gap: Element): string => within(gap, '[part~=headline]').map(readText).join();

/** Both texts, and the result. */
export async function compare(gap: Element, background: string, posting: string): Promise<void> {
  const before = headline(gap);
  await paste(gap, 'background', background);
  await paste(gap, 'posting', posting);
  await waitUntil(() => headline(gap) !== before || !within(gap, '.waiting').length, 'no result', { timeout: 30_000 });
  // Until what was typed last is read.
  await aTimeout(300);
  await settle(gap);
}

/** The items under each heading: `{heading: [name, …]}`. */
export function partsOf(gap: Element): Record<string, string[]> {
  const parts = within(gap, '.part').filter((part) => part.querySelector('[part~=item]'));
  return Object.fromEntries(
    parts.map((part) => [
      readText(part.querySelector('h1, h2, h3, h4, h5, h6, summary')!).replace(/ \d+$/, ''),
      [...part.querySelectorAll('[part~=item]')].map((item) => readText(item.querySelector('b')!)),
    ]),
  );
}

/** The item with this name. */
export function itemNamed(gap: Element, name: string): HTMLElement {
  const item = within(gap, '[part~=item]').find((one) => readText(one.querySelector('b')!) === name);
  if (!item) throw new Error(`there is no item "${name}"; there are ${JSON.stringify(partsOf(gap))}`);
  return item;
}

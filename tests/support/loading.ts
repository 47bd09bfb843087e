// What happens between `<role-data src>` and a server.
import { expect, waitUntil } from '@open-wc/testing';
import type { RoleErrorEvent } from '../../src/index.js';
import { isSeen, readText, settle, show, tags } from './reader.js';

/** All elements that show something, each with a fallback of its own. */
export const everyElement = `
  <role-card role-id="ml-engineer"><p>Fallback of the card</p></role-card>
  <role-compare-table roles="ml-engineer data-scientist"><p>Fallback of the table</p></role-compare-table>
  <alternatives-list role-id="ml-engineer"><p>Fallback of the list</p></alternatives-list>
  <role-picker role-id="ml-engineer"><p>Fallback of the picker</p></role-picker>
  <role-comparison roles="ml-engineer data-scientist"><p>Fallback of the comparison</p></role-comparison>
  <role-profile role-id="ml-engineer"><p>Fallback of the profile</p></role-profile>
  <role-transitions role-id="ml-engineer"><p>Fallback of the moves</p></role-transitions>
  <role-market role-id="ml-engineer"><p>Fallback of the market</p></role-market>
  <role-fit role-id="ml-engineer"><p>Fallback of the check</p></role-fit>
  <role-salary-chart roles="ml-engineer"><p>Fallback of the chart</p></role-salary-chart>
  <role-overlap roles="ml-engineer data-scientist"><p>Fallback of the overlap</p></role-overlap>
  <role-search><p>Fallback of the search</p></role-search>
  <role-gap role-id="ml-engineer"><p>Fallback of the gap</p></role-gap>`;

export interface Request {
  readonly path: string;
  /** Null while it is open, and when it was closed without an answer. */
  readonly status: number | null;
  readonly closedEarly: boolean;
}

let count = 0;

/** An address of the server that behaves badly, and how to ask what became of the requests for it. */
export function fixtureAddress(route: string): { readonly src: string; readonly requests: () => Promise<Request[]> } {
  const mark = `test=${Date.now()}-${count++}-`;
  const src = `/__fixtures__${route}${route.includes('?') ? '&' : '?'}${mark}`;
  return { src, requests: async () => (await fetch(`/__fixtures__/log?match=${mark}`)).json() as Promise<Request[]> };
}

/** Resolves when the request has come to the server. */
export const asked = (requests: () => Promise<Request[]>) =>
  waitUntil(async () => (await requests()).length > 0, 'nothing is asked for', { timeout: 60_000, interval: 100 });

/** Resolves when the server has no request open that it was asked about. */
export async function noneOpen(requests: () => Promise<Request[]>): Promise<Request[]> {
  let all: Request[] = [];
  const isOver = async () => {
    all = await requests();
    return all.every(({ status, closedEarly }) => status !== null || closedEarly);
  };
  await waitUntil(isOver, 'a request is still open', { timeout: 60_000, interval: 100 });
  return all;
}

export async function waitForState(element: Element, state: string, timeout = 60_000): Promise<void> {
  await waitUntil(() => element.matches(`:state(${state})`), `<${element.localName}> did not become ${state}`, { timeout });
  await settle(element.parentElement!);
}

/** The `role-error` events that come to the document. */
export function listenForErrors(): { readonly events: RoleErrorEvent[]; readonly stop: () => void } {
  const events: RoleErrorEvent[] = [];
  const listener = (event: Event): void => void events.push(event as RoleErrorEvent);
  document.addEventListener('role-error', listener);
  return { events, stop: () => document.removeEventListener('role-error', listener) };
}

export interface Failure {
  readonly provider: HTMLElement;
  readonly error: RoleErrorEvent;
  readonly texts: readonly string[];
}

/** Puts a provider with every element inside on the page and waits until it has failed. The elements have to say so, and to show their fallback. */
export async function showFailure(src: string, timeout?: number): Promise<Failure> {
  const { events, stop } = listenForErrors();
  try {
    const provider = await show('<role-data></role-data>');
    provider.innerHTML = everyElement;
    provider.setAttribute('src', src);
    for (const element of provider.children) await waitForState(element, 'failed', timeout);
    expect(events).to.have.length(1);
    const [error] = events;
    expect(error!.target).to.equal(provider);
    expect([error!.bubbles, error!.composed]).to.deep.equal([true, true]);
    const texts = [...provider.children].map(readText);
    for (const text of texts) expect(text).to.contain(error!.message);
    for (const fallback of provider.querySelectorAll('p')) expect(isSeen(fallback)).to.equal(true);
    return { provider, error: error!, texts };
  } finally {
    stop();
  }
}

/** Every element of `everyElement` is drawn, and none shows its fallback. */
export async function expectAllReady(provider: Element): Promise<void> {
  for (const element of provider.querySelectorAll(tags)) {
    if (element.localName === 'role-data') continue;
    await waitForState(element, 'ready');
    if (element.localName !== 'role-search') expect(readText(element)).to.contain('ML Engineer');
    expect(readText(element)).not.to.contain('Fallback');
  }
}

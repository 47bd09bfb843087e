// What a reader finds in an element, through shadow roots and slots, without what is not shown.
import { expect, fixture } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

/** The tags of the library; those that show something but for `role-data`. */
export const tags = 'role-data, role-card, role-compare-table, alternatives-list, role-picker, role-comparison, role-profile, role-transitions, role-market, role-fit, role-salary-chart, role-overlap, role-search, role-gap';
const states = ['pending', 'ready', 'empty', 'failed', 'unknown'] as const;

function generatedText(element: Element, pseudo: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, pseudo);
  const attribute = /^attr\(([\w-]+)\)$/.exec(content)?.[1];
  if (attribute) return element.getAttribute(attribute) ?? '';
  return /^"(.*)"$/.exec(content)?.[1] ?? '';
}

function collect(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const { display } = getComputedStyle(element);
  if (display === 'none') return '';
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
  const text = generatedText(element, '::before') + children.map(collect).join('') + generatedText(element, '::after');
  return display === 'inline' || display === 'contents' ? text : ` ${text} `;
}

/** The text in reading order, with single spaces. Contains what is only there for screen readers. */
export const readText = (node: Node): string => collect(node).replace(/\s+/g, ' ').trim();

/** The library's elements in `root`, those inside others too. */
const deepAll = (root: ParentNode): Element[] =>
  [...root.querySelectorAll(tags)].flatMap((element) => [element, ...(element.shadowRoot ? deepAll(element.shadowRoot) : [])]);

/** Resolves when the library's elements in `root` have drawn what they know. */
export async function settle(root: Element = document.body): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of [root, ...deepAll(root)]) await (element as Partial<LitElement>).updateComplete;
  }
}

/** Puts markup on the page. Resolves with its outermost element when all of it is drawn. */
export async function show<Shown extends HTMLElement = HTMLElement>(markup: TemplateResult | string): Promise<Shown> {
  const element = await fixture<Shown>(markup);
  await settle(element.parentElement!);
  return element;
}

/** The elements inside an element of ours. */
export const within = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

/** The first of them, which has to be there. */
export function first<Found extends Element = HTMLElement>(element: Element, selector: string): Found {
  const [found] = within<Found>(element, selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}; it says: ${readText(element)}`);
  return found;
}

/** The button with this name. */
export function buttonNamed(element: Element, name: string): HTMLButtonElement {
  const button = within<HTMLButtonElement>(element, 'button').find((candidate) => readText(candidate) === name);
  if (!button) throw new Error(`<${element.localName}> has no button "${name}"; it says: ${readText(element)}`);
  return button;
}

/** All of the five states that the element is in. */
export const statesOf = (element: Element): string[] => states.filter((state) => element.matches(`:state(${state})`));

/** True when there is something of it to see. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
}

/** The rows of the table, each cell as text; the header row is the first. */
export function readTable(element: Element): string[][] {
  const table = first<HTMLTableElement>(element, 'table');
  return [...table.rows].map((row) => [...row.cells].map(readText));
}

/** The element shows its fallback child, and a message that holds each of `words`. */
export function expectMessage(element: Element, ...words: (string | RegExp)[]): void {
  const text = readText(element);
  for (const word of words) {
    if (typeof word === 'string') expect(text).to.contain(word);
    else expect(text).to.match(word);
  }
  for (const child of element.querySelectorAll(':scope > :not([slot])')) expect(isSeen(child), `fallback of: ${text}`).to.equal(true);
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Not by `expect(…).to.equal(element)`: where that fails, the runner prints both elements with all that hangs on them, and does not come to an end. */
export function expectFocus(element: Element | undefined, when = ''): void {
  const describe = (part: Element | null | undefined): string => (part ? `<${part.localName}> “${readText(part).slice(0, 60)}”` : 'nothing');
  const now = focused();
  if (now !== element) throw new Error(`The focus is at ${describe(now)}, not at ${describe(element)} ${when}`);
}

// What a reader does with a <role-picker>, and what its questions say.
import { click } from './commands.js';
import { buttonNamed, first, readText, settle, show, within } from './reader.js';
import type { TemplateResult } from 'lit';
import type { RoleSelectEvent } from '../../src/index.js';

export const STAY = 'No, ML Engineer suits me better';
export const NONE = 'None of these';

/** The element of this name, or the one inside what is put on the page, when it is drawn. */
export async function showElement(tag: string, markup: TemplateResult | string): Promise<HTMLElement> {
  const outer = await show(markup);
  const element = outer.localName === tag ? outer : outer.querySelector<HTMLElement>(tag)!;
  await settle(element);
  return element;
}

export const showPicker = (markup: TemplateResult | string): Promise<HTMLElement> => showElement('role-picker', markup);

export const question = (picker: Element): string => readText(first(picker, 'legend'));
export const answers = (picker: Element): string[] => within(picker, 'label').map(readText);
export const chosen = (picker: Element): string[] => within<HTMLInputElement>(picker, 'input').filter(({ checked }) => checked).map((input) => readText(input.closest('label')!));
export const progress = (picker: Element): string => readText(first(picker, '.progress'));
export const isAtResult = (picker: Element): boolean => within(picker, 'table').length === 1;
/** The heading of the result: the second one. */
export const outcome = (picker: Element): string => readText(within(picker, 'h1, h2, h3, h4, h5, h6')[1]!);

export async function choose(element: Element, text: string): Promise<void> {
  const row = within(element, 'label').find((label) => readText(label).startsWith(text));
  if (!row) throw new Error(`There is no "${text}" to choose; there are: ${within(element, 'label').map(readText).join(' / ')}`);
  await click(row);
  await settle(element);
}

export async function pressButton(element: Element, name: string): Promise<void> {
  await click(buttonNamed(element, name));
  await settle(element);
}

/** Answers one question after the other, each by the beginning of the answer's text. */
export async function answer(picker: Element, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await choose(picker, text);
    await pressButton(picker, 'Next');
  }
}

/** Hears what is selected on the page, in each test anew: the events, and the ids of their roles. */
export function hearSelections(): { readonly events: RoleSelectEvent[]; readonly told: () => string[] } {
  const events: RoleSelectEvent[] = [];
  const listen = (event: Event): void => void events.push(event as RoleSelectEvent);
  beforeEach(() => {
    events.length = 0;
    document.addEventListener('role-select', listen);
  });
  afterEach(() => document.removeEventListener('role-select', listen));
  return { events, told: () => events.map(({ roleId }) => roleId) };
}

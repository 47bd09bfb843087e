import { noChange } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import type { PayBar } from '../core/index.js';

/** An element made by hand: a template for each cell, item and reason costs as much as all else that an element does. */
export function make(tag: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  // A page's script may have put keys of its own on the prototype of all objects.
  for (const name in attributes) if (Object.hasOwn(attributes, name)) element.setAttribute(name, attributes[name]!);
  element.append(...children);
  return element;
}

/** For those who hear the page. */
export const makeUnseen = (text: string): HTMLElement => make('span', { class: 'unseen' }, text);

/** A stretch of a track, both in percent of it. What stands beside it says the same. */
export function makeBar({ from, width }: PayBar, className = 'track'): HTMLElement {
  const span = make('div', { class: 'span' });
  // With so many digits numbers become text without the cache for it, which takes 48 kB.
  span.style.marginInlineStart = `${from.toFixed(2)}%`;
  span.style.inlineSize = `${width.toFixed(2)}%`;
  return make('div', { class: className }, span);
}

const detailsIn = (element: Element): readonly HTMLDetailsElement[] => [...(element instanceof HTMLDetailsElement ? [element] : []), ...element.querySelectorAll('details')];

/** What a reader has opened is no difference, and stays open. */
function isSame(shown: Element, wanted: Element): boolean {
  const before = detailsIn(shown);
  for (const [i, details] of detailsIn(wanted).entries()) details.open = before[i]?.open ?? false;
  return shown.isEqualNode(wanted);
}

const focusable = 'a[href], summary';

/** Puts one in the place of another. Whoever had the focus inside keeps it, on what now stands where it was. */
function replace(shown: Element, wanted: Element): void {
  const place = [...shown.querySelectorAll(focusable)].findIndex((element) => element.matches(':focus'));
  shown.replaceWith(wanted);
  if (place >= 0) wanted.querySelectorAll<HTMLElement>(focusable)[place]?.focus({ preventScroll: true });
}

/** True of what stays. What is in a row stays or goes cell by cell. */
function stays(shown: Element, wanted: Element): boolean {
  if (shown.localName !== 'tr' || wanted.localName !== 'tr') return isSame(shown, wanted);
  update([...shown.children], [...wanted.children]);
  return true;
}

/** Puts elements in the place of others, and gives back what then stands there: of two that are the same the one that was shown. */
function update(shown: readonly Element[], wanted: readonly Element[]): readonly Element[] {
  for (const gone of shown.slice(wanted.length)) gone.remove();
  const all: Element[] = [];
  for (const [i, element] of wanted.entries()) {
    const before = shown[i];
    const isKept = before !== undefined && stays(before, element);
    if (!before) all[i - 1]!.after(element);
    else if (!isKept) replace(before, element);
    all.push(isKept ? before : element);
  }
  return all;
}

class MadeDirective extends Directive {
  #shown: readonly Element[] = [];

  override render(makeAll: () => readonly Element[]): unknown {
    const wanted = makeAll();
    const isFirst = !this.#shown.length;
    this.#shown = isFirst ? wanted : update(this.#shown, wanted);
    if (!isFirst) return noChange;
    const first = document.createDocumentFragment();
    first.append(...wanted);
    return first;
  }
}

/** Shows elements that are made by hand, by the function that it is given. One that is the same again stays, and so what a reader has selected in it. */
export const renderMade = directive(MadeDirective);

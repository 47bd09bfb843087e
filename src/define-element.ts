import { ContextRoot } from '@lit/context';
import { html, render } from 'lit';
import { VERSION } from './version.generated.js';

/** On our classes, so that another copy of the library is known when it is met. */
const marker = Symbol.for('role-toolkit/version');

/** False where the browser is too old, or the page's policies keep Lit from working: the page's own children then stay. */
function canRender(): boolean {
  try {
    const probe = document.createElement('div');
    if (!('adoptedStyleSheets' in document && 'attachShadow' in probe && 'attachInternals' in probe && typeof AbortController === 'function')) return false;
    render(html`<i></i>`, probe);
    return probe.firstElementChild !== null;
  } catch {
    return false;
  }
}

let isReady: boolean | undefined;

/** Looks once whether elements can be defined, and prepares the page for elements that ask before their provider is there. */
function prepare(): boolean {
  if (typeof customElements === 'undefined' || !canRender()) return false;
  if (!customElements.get('role-data')) new ContextRoot().attach(document.documentElement);
  return true;
}

/** Registers an element where the browser can show it and nobody has taken its name; what is in the way is told in the console. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  isReady ??= prepare();
  if (!isReady) return;
  try {
    defineOnce(tag, element);
  } catch (error) {
    console.warn(`role-toolkit: <${tag}> could not be defined.`, error);
  }
}

function defineOnce(tag: string, element: CustomElementConstructor): void {
  const known: (CustomElementConstructor & { [marker]?: string }) | undefined = customElements.get(tag);
  if (!known) {
    Object.defineProperty(element, marker, { value: VERSION });
    customElements.define(tag, element);
  } else if (known[marker] === undefined) {
    console.warn(`role-toolkit: <${tag}> is already defined by something else on this page, and stays as it is.`);
  } else if (known[marker] !== VERSION && tag === 'role-data') {
    console.warn(`role-toolkit: version ${known[marker]} is already on this page; version ${VERSION} does nothing.`);
  }
}

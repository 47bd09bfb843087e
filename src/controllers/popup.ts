import type { ReactiveController, ReactiveElement } from 'lit';

/** Pixels between the popup and what it belongs to, and to the edge of the window. */
const GAP = 6;
/** Pixels beneath, with less than which the popup goes to where there is more. */
const ENOUGH = 200;

/**
 * Shows the `[popover]` of an element in the top layer, where no ancestor clips it and no neighbour covers it, beside its `anchor`: as wide,
 * and no higher than the window has space (`--_space-left`). What is around it may scroll meanwhile. In a browser that has no
 * top layer for it the page may clip it.
 */
export class Popup implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #anchor: string;
  #isOpen = false;
  #stops: AbortController | undefined;

  constructor(host: ReactiveElement, anchor: string) {
    this.#host = host;
    this.#anchor = anchor;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(value: boolean) {
    if (value === this.#isOpen) return;
    this.#isOpen = value;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // What it belongs to may be gone, as when the dataset is.
    if (!this.#popup) this.#isOpen = false;
    if (!this.#isOpen) this.#hide();
    else if (this.#stops) this.#place();
    else this.#show();
  }

  hostDisconnected(): void {
    this.isOpen = false;
    this.#hide();
  }

  #hide(): void {
    this.#stops?.abort();
    this.#stops = undefined;
    this.#popup?.hidePopover?.();
  }

  get #popup(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[popover]');
  }

  #show(): void {
    if (!this.#host.isConnected) return;
    this.#stops = new AbortController();
    const { signal } = this.#stops;
    const { defaultView: view } = this.#host.ownerDocument;
    const options = { signal, capture: true, passive: true };
    for (const target of [view, view?.visualViewport, ...rootsOf(this.#host)]) for (const type of ['scroll', 'resize']) target?.addEventListener(type, this.#place, options);
    this.#popup?.showPopover?.();
    this.#place();
  }

  readonly #place = (): void => {
    const anchor = this.#host.renderRoot.querySelector(this.#anchor);
    const view = this.#host.ownerDocument.defaultView;
    if (!anchor || !view) return;
    const { top, bottom, left, width } = anchor.getBoundingClientRect();
    const seen = view.visualViewport;
    const [from, to] = seen ? [seen.offsetTop, seen.offsetTop + seen.height] : [0, view.innerHeight];
    const [above, beneath] = [top - from - 2 * GAP, to - bottom - 2 * GAP];
    const isAbove = beneath < ENOUGH && above > beneath;
    const style = this.#popup?.style;
    style?.setProperty('left', `${left}px`);
    style?.setProperty('width', `${width}px`);
    style?.setProperty('top', isAbove ? 'auto' : `${bottom + GAP}px`);
    style?.setProperty('bottom', isAbove ? `${(view.document.scrollingElement ?? view.document.documentElement).clientHeight - top + GAP}px` : 'auto');
    style?.setProperty('--_space-left', `${Math.max(0, isAbove ? above : beneath)}px`);
  };
}

/** The shadow roots that an element is in: what scrolls inside one is not heard of outside. */
function rootsOf(element: Element): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host) if (node instanceof ShadowRoot) roots.push(node);
  return roots;
}

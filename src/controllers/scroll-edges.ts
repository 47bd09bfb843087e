import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Marks the `.region` of an element with `data-before` and `data-after` while there is more to see on that side, and gives it
 * the page's paper as `--_paper`, so that what sticks to the edge can cover what scrolls beneath it. Measured when it or what is in it
 * changes its size and when it scrolls, never while the page renders. An element renders its region as if there were more after it:
 * most have more, and to mark it late costs a page another layout.
 */
export class ScrollEdges implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.measure()) : undefined;
  #observed: Element | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observe();
  }

  hostUpdated(): void {
    this.#observe();
  }

  hostDisconnected(): void {
    this.#sizes?.disconnect();
    this.#observed = null;
  }

  get #region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.region');
  }

  #observe(): void {
    const region = this.#region;
    if (region === this.#observed) return;
    this.#sizes?.disconnect();
    this.#observed = region;
    if (!region) return;
    this.#sizes?.observe(region);
    this.#sizes?.observe(region.firstElementChild!);
  }

  /** Looks again; also the handler of the region's `scroll`. */
  readonly measure = (): void => {
    const region = this.#region;
    if (!region) return;
    const hidden = region.scrollWidth - region.clientWidth;
    const offset = Math.abs(region.scrollLeft);
    region.toggleAttribute('data-before', offset > 1);
    region.toggleAttribute('data-after', hidden - offset > 1);
    if (offset > 1) region.style.setProperty('--_paper', paperBehind(region));
  };
}

/** The colour of the nearest opaque background behind an element, through shadow roots; else the scheme's canvas. */
function paperBehind(element: Element): string {
  for (let node: Node | null = element; node; node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const colour = getComputedStyle(node as Element).backgroundColor;
    const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(colour);
    if (colour !== 'transparent' && (!alpha || (alpha[1] ?? alpha[2]) === '1')) return colour;
  }
  return 'Canvas';
}

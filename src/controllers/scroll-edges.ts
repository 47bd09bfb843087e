import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Marks the `.region` of an element with `data-before` and `data-after` while there is more to see on that side, and gives it
 * the page's paper as `--_paper`, so that what sticks to the edge can cover what scrolls beneath it. Measured when it or what is
 * in it changes its size, when it scrolls, and when the page changes its colours (which ends a transition), never while the page renders.
 * An element renders its region as if there were more after it: mostly there is, and to mark it late costs a page another layout.
 */
export class ScrollEdges implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(() => this.#measure()) : undefined;
  #region: HTMLElement | null = null;

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
    this.#region = null;
  }

  #observe(): void {
    const region = this.#host.renderRoot.querySelector<HTMLElement>('.region');
    if (region === this.#region) return;
    this.#sizes?.disconnect();
    this.#region = region;
    if (!region) return;
    region.addEventListener('scroll', this.#measure);
    region.addEventListener('transitionend', this.#measure);
    for (const box of [region, ...region.children]) this.#sizes?.observe(box);
  }

  readonly #measure = (): void => {
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

import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Knows when the page is being printed, so that an element can add what paper shows and a screen does not. `draw` has to update the element
 * at once: the browser takes its picture when the listeners are through, and waits for no promise where a script calls `print()`.
 */
export class Printing implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #draw: () => void;
  #page: Window | null = null;
  isOn = false;

  constructor(host: ReactiveElement, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument.defaultView;
    this.#page?.addEventListener('beforeprint', this.#handleBefore);
    this.#page?.addEventListener('afterprint', this.#handleAfter);
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('beforeprint', this.#handleBefore);
    this.#page?.removeEventListener('afterprint', this.#handleAfter);
    this.isOn = false;
  }

  readonly #handleBefore = (): void => this.#turn(true);
  readonly #handleAfter = (): void => this.#turn(false);

  #turn(isOn: boolean): void {
    this.isOn = isOn;
    this.#host.requestUpdate();
    this.#draw();
  }
}

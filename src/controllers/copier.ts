import type { ReactiveController, ReactiveElement } from 'lit';
import * as messages from '../messages/en.js';

/** Copies text, and holds what is to be said of it in a place with role="status". */
export class Copier implements ReactiveController {
  readonly #host: ReactiveElement;
  message = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  say(message: string): void {
    this.message = message;
    this.#host.requestUpdate();
  }

  async copy(text: string): Promise<void> {
    // Said again when it is done again.
    this.say('');
    await this.#host.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.say(messages.copied);
    } catch {
      this.say(messages.notCopied);
    }
  }
}

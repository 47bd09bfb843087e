import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { CellStatus, Source } from '../core/index.js';
import { keepInPlace } from '../keep-in-place.js';
import * as messages from '../messages/en.js';
import { renderMade } from '../render/make.js';
import { makeSources, renderOrigin } from '../render/sources.js';
import { RoleElement } from './role-element.js';

/** An element that says beside each fact where it comes from, when the reader asks for it or the page does. */
export abstract class SourcedElement extends RoleElement {
  /** `footnotes`: the sources stand beneath, and a button tells the reader more. `each`: each fact names its own from the start. */
  @property() sources: 'footnotes' | 'each' = 'footnotes';

  @state() private readerWantsEach: boolean | undefined;

  protected get namesEach(): boolean {
    return this.readerWantsEach ?? this.sources === 'each';
  }

  /** Where something comes from that editors wrote as a whole, in its own words; nothing while the reader does not ask. */
  protected renderWritten(sources: readonly Source[], status: CellStatus = 'stated'): unknown {
    return this.namesEach ? renderOrigin(status, sources.map((source) => ({ source, says: [], saysAll: false }))) : nothing;
  }

  /** The footnotes, and the button that tells where each fact comes from. */
  protected renderFootnotes(sources: readonly Source[]): TemplateResult | typeof nothing {
    if (!sources.length) return nothing;
    return html`${renderMade(() => [makeSources(sources)])}
      <button type="button" class="origins" part="origins" aria-pressed=${this.namesEach} @click=${this.#handleOrigins}>${messages.whereFrom}</button>`;
  }

  /** What comes or goes stands above the button. */
  readonly #handleOrigins = (event: Event): void => keepInPlace(event.currentTarget as Element, () => (this.readerWantsEach = !this.namesEach));
}

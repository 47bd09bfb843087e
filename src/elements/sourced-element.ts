import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Source } from '../core/index.js';
import { messages } from '../messages/en.js';
import { renderSources } from '../render/sources.js';
import { RoleElement } from './role-element.js';

/** An element that says beside each fact where it comes from, when the reader asks for it or the page does. */
export abstract class SourcedElement extends RoleElement {
  /** `footnotes`: the sources stand beneath, and a button tells the reader more. `each`: each fact names its own from the start. */
  @property() sources: 'footnotes' | 'each' = 'footnotes';

  @state() private readerWantsEach: boolean | undefined;

  protected get namesEach(): boolean {
    return this.readerWantsEach ?? this.sources === 'each';
  }

  /** The footnotes, and the button that tells where each fact comes from. */
  protected renderFootnotes(sources: readonly Source[]): TemplateResult | typeof nothing {
    if (!sources.length) return nothing;
    return html`${renderSources(sources)}
      <button type="button" class="origins" part="origins" aria-pressed=${this.namesEach} @click=${() => (this.readerWantsEach = !this.namesEach)}>${messages.whereFrom}</button>`;
  }
}

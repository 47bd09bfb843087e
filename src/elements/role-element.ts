import { html, LitElement, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseId, parseLevel } from '../attributes.js';
import { ModelController } from '../controllers/model-controller.js';
import { findRoles, type Role, type RoleModel, type UnknownId } from '../core/index.js';
import { RoleSelectEvent } from '../events.js';
import * as messages from '../messages/en.js';
import { make } from '../render/make.js';
import { adoptStyles } from '../styles/adopt.js';
import { warnOfSetting } from '../warn.js';

/** What a reader sees of an element: waiting, content, nothing to say, an error, or an id that leads nowhere. */
export type State = 'pending' | 'ready' | 'empty' | 'failed' | 'unknown';

export interface Presentation {
  readonly state: State;
  readonly content: TemplateResult;
}

/** The fallback: the page's own children, with a line beneath that says why there is no more. */
export function notice(state: State, ...texts: readonly string[]): Presentation {
  // Waiting is not announced: each element on the page would say it.
  const isPending = state === 'pending';
  return { state, content: html`<slot></slot>${texts.map((text) => html`<p class="notice" part="notice" role=${isPending ? nothing : 'status'} aria-busy=${isPending}>${text}</p>`)}` };
}

/** The same with what had to be left out (see `leftOut`) beneath it. */
export const telling = ({ state, content }: Presentation, texts: readonly string[]): Presentation =>
  texts.length ? { state, content: html`${content}${texts.map((text) => html`<p class="notice" part="notice">${text}</p>`)}` } : { state, content };

/** The fallback for ids that lead nowhere. */
export function unknownRoles(ids: readonly UnknownId[]): Presentation {
  return notice('unknown', ...ids.map((id) => messages.unknownRole(id)));
}

/** The role that an element is about: `asked`, else the first of the selection. Without one, what to show instead. */
export function theRole(model: RoleModel, asked: unknown, selection: readonly string[]): Role | Presentation {
  const id = parseId(asked) || selection[0];
  if (!id) return notice('empty', messages.noRole);
  const { roles, unknown } = findRoles(model, [id]);
  return roles[0] ?? unknownRoles(unknown);
}

export const isPresentation = (value: object): value is Presentation => 'content' in value;

/** The fallback for dimensions of which none is there. */
export function unknownDimensions(ids: readonly UnknownId[]): Presentation {
  return notice('unknown', ...ids.map((id) => messages.unknownDimension(id)));
}

/**
 * An element that shows something of a dataset in one of five states, each a `:state()`, and never throws.
 * Subclasses answer one question, `present`.
 */
export abstract class RoleElement extends LitElement {
  /** The level of the element's heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  protected readonly context = new ModelController(this);
  readonly #internals = this.attachInternals();
  readonly #box = make('div', { class: 'box', part: 'base' });
  #presentation: Presentation = notice('pending');

  /** Of the headings beneath the element's own. */
  protected get subLevel(): number {
    return Math.min(6, parseLevel(this.headingLevel) + 1);
  }

  /** What to show of a dataset that is there. */
  protected abstract present(model: RoleModel): Presentation;

  /** When what an event has brought about is there: the provider's update, then this element's. */
  protected async settled(): Promise<unknown> {
    await new Promise((done) => setTimeout(done));
    return this.updateComplete;
  }

  /**
   * Asks for a role. Where the element is about another one then, what was pressed is gone, and who uses the keyboard goes on at the beginning, unless the
   * page has sent the focus elsewhere.
   */
  protected async selectRole(roleId: string, event: UIEvent): Promise<void> {
    const findStart = (): HTMLElement | null => this.renderRoot.querySelector('[part~="heading"], [part~="notice"]');
    const before = findStart()?.textContent;
    this.dispatchEvent(new RoleSelectEvent(roleId));
    await this.settled();
    const start = findStart();
    const isElsewhere = document.activeElement !== document.body && !this.matches(':focus-within');
    if (event.detail || isElsewhere || !start || start.textContent === before) return;
    start.tabIndex = -1;
    start.focus();
  }

  /** A move with `moveBefore` keeps what is shown; only the provider may be another one. */
  connectedMoveCallback(): void {
    this.disconnectedCallback();
    this.connectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    warnOfSetting(this, name, value);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adopt(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adopt(root);
    root.append(this.#box);
    return this.#box;
  }

  protected override willUpdate(): void {
    this.#presentation = this.#choose();
    this.#box.lang = this.context.value.model?.language ?? 'en';
    this.#tellState(this.#presentation.state);
  }

  protected override render(): TemplateResult {
    return this.#presentation.content;
  }

  #tellState(state: State): void {
    try {
      this.#internals.states.clear();
      this.#internals.states.add(state);
    } catch {
      // Older browsers have no states, or only such as begin with two dashes.
    }
  }

  #choose(): Presentation {
    const { status, model, error } = this.context.value;
    if (status === 'pending') return notice('pending', messages.pending);
    if (!model) return notice('failed', error?.message ?? messages.failed);
    try {
      return this.present(model);
    } catch (cause) {
      console.error(`<${this.localName}>`, cause);
      return notice('failed', messages.broken);
    }
  }

  #adopt(root: ShadowRoot): void {
    adoptStyles(root, (this.constructor as typeof ReactiveElement).elementStyles);
  }
}

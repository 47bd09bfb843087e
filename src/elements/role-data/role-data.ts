import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { flagAttribute, parseAddress, parseIds } from '../../attributes.js';
import { providers, roleContext, type RoleContext } from '../../context.js';
import type { RoleModel } from '../../core/index.js';
import { builtInModel } from '../../dataset.js';
import { RoleErrorEvent, RoleSelectEvent } from '../../events.js';
import { LoadError } from '../../load-error.js';
import { ownData } from '../../own-data.js';
import * as messages from '../../messages/en.js';
import { adoptStyles } from '../../styles/adopt.js';
import { warnOnce } from '../../warn.js';

/** Where the dataset comes from, by precedence: `data`, `src`, an inline script, the built-in one. */
type Origin = ({ kind: 'data'; given: unknown } | { kind: 'src' | 'inline'; given: string } | { kind: 'built-in'; given?: undefined }) & { isChange: boolean };

const isSame = (a: Origin | undefined, b: Origin): boolean => a?.kind === b.kind && a.given === b.given && a.isChange === b.isChange;

/**
 * Gives the elements inside it a dataset and a shared selection. Shows nothing of its own.
 * Not needed where the built-in dataset is enough and the elements need not follow one another.
 *
 * An own dataset comes from `src`, from the `data` property, or from a child `<script type="application/json">`.
 *
 * @slot - The elements that share the dataset and the selection.
 * @fires role-error - The dataset could not be had: a `RoleErrorEvent` with a `reason`.
 */
export class RoleData extends LitElement {
  static override readonly styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** The address of a dataset, as JSON. Left out: an inline script child, else the built-in dataset. */
  @property() src: string | URL | null | undefined;

  /** Whether the own dataset is a change to the built-in one: roles that it adds, facts that it changes, entries that it removes. */
  @property({ converter: flagAttribute }) extends = false;

  /** The selected role ids, separated by spaces or commas. What a reader chooses inside replaces it. */
  @property() selection: string | readonly string[] = '';

  /** A dataset as an object. It is copied; goes before `src`. */
  @property({ attribute: false }) data: unknown;

  #origin: Origin | undefined;
  #release: (() => void) | undefined;
  readonly #provider = new ContextProvider(this, {
    context: roleContext,
    initialValue: { status: 'pending', model: undefined, error: undefined, selection: [] },
  });
  /** An inline script may be parsed after its parent is there, and its text after the script is. */
  readonly #inlineWatcher = new MutationObserver(() => this.requestUpdate());
  readonly #handleParsed = (): void => this.requestUpdate();

  constructor() {
    super();
    providers.set(this, this.#provider);
    this.addEventListener(RoleSelectEvent.type, (event) => this.#handleSelect(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#inlineWatcher.observe(this, { childList: true, characterData: true, subtree: true });
    this.ownerDocument.addEventListener('readystatechange', this.#handleParsed);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#inlineWatcher.disconnect();
    this.ownerDocument.removeEventListener('readystatechange', this.#handleParsed);
    // A move in the tree disconnects and connects in one go: only who stays away gives the request up.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopLoading();
      this.#origin = undefined;
    });
  }

  /** Moving with `moveBefore` keeps everything: the presence of this callback says so. */
  connectedMoveCallback(): void {}

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('selection')) {
      this.#provide({ selection: parseIds(this.selection) });
    }
    this.#readOrigin();
  }

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [RoleData.styles]);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, [RoleData.styles]);
    return root;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Undefined while the parser may still be in the middle of an inline script. */
  #currentOrigin(): Origin | undefined {
    const isChange = this.extends;
    if (this.data !== undefined && this.data !== null) return { kind: 'data', given: this.data, isChange };
    const address = parseAddress(this.src);
    if (address !== undefined) return { kind: 'src', given: address, isChange };
    for (const child of this.children) {
      if (child.localName !== 'script' || child.getAttribute('type') !== 'application/json') continue;
      if (this.ownerDocument.readyState === 'loading' && !child.nextSibling && !this.nextSibling) return undefined;
      return { kind: 'inline', given: child.textContent ?? '', isChange };
    }
    const strays = this.querySelectorAll(':scope > [type="text/json"], :scope > :not(role-data) script:is([type="application/json"], [type="text/json"])');
    if ([...strays].some((stray) => stray.closest('role-data') === this && stray.textContent?.includes('"roles"'))) warnOnce(messages.strayScript);
    return { kind: 'built-in', isChange: false };
  }

  #readOrigin(): void {
    if (!this.isConnected) return;
    const origin = this.#currentOrigin();
    if (!origin || isSame(this.#origin, origin)) return;
    this.#origin = origin;
    this.#stopLoading();
    if (origin.kind === 'built-in') this.#succeed(builtInModel(), true);
    else void this.#readOwn(origin);
  }

  async #readOwn(origin: Exclude<Origin, { kind: 'built-in' }>): Promise<void> {
    const { kind, given, isChange } = origin;
    const isCurrent = (): boolean => this.#origin === origin;
    try {
      const found = ownData(isChange);
      const isLate = found instanceof Promise;
      if (kind === 'src' || isLate) this.#provide({ status: 'pending', model: undefined, isBuiltIn: false, error: undefined });
      const { load, base } = isLate ? await found : found;
      if (!isCurrent()) return;
      if (kind === 'data') this.#succeed(load.readValue(given, base));
      else if (kind === 'inline') this.#succeed(load.readJson(given, base));
      else {
        const { model, release } = load.acquire(load.resolveAddress(given, this.ownerDocument.baseURI), base);
        this.#release = release;
        const loaded = await model;
        if (isCurrent()) this.#succeed(loaded);
      }
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    }
  }

  #stopLoading(): void {
    this.#release?.();
    this.#release = undefined;
  }

  #succeed(model: RoleModel, isBuiltIn = false): void {
    this.#provide({ status: 'ready', model, isBuiltIn, error: undefined });
  }

  #fail(cause: unknown): void {
    this.#stopLoading();
    const error = cause instanceof LoadError ? cause : new LoadError('dataset', String(cause));
    this.#provide({ status: 'failed', model: undefined, isBuiltIn: false, error });
    // Not within the update: what a listener sets on this element would be lost.
    queueMicrotask(() => this.dispatchEvent(new RoleErrorEvent(error.reason, error.message, error.problems)));
  }

  #provide(change: Partial<RoleContext>): void {
    this.#provider.setValue({ ...this.#provider.value, ...change });
  }

  #handleSelect(event: RoleSelectEvent): void {
    if (event.provider) return;
    event.provider = this;
    // Listeners further up may still prevent it: answer when all have been asked.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.selection = event.roleIds.join(' ');
    });
  }
}

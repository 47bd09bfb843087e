import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { flagAttribute } from '../../attributes.js';
import { Popup } from '../../controllers/popup.js';
import { prepareSearch, searchRoles, type FoundRole, type FoundRoles, type Role, type RoleModel } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/toolkits.generated.js';
import '../../dataset/vocabulary.generated.js';
import { RoleSelectEvent } from '../../events.js';
import * as messages from '../../messages/en.js';
import { boxStyles } from '../../styles/box.styles.js';
import { fieldsStyles } from '../../styles/fields.styles.js';
import { notice, RoleElement, type Presentation } from '../role-element.js';
import { roleSearchStyles } from './role-search.styles.js';

/**
 * A field that finds a role by its name, another name of it, or something that it asks for, and makes it the selection of the nearest
 * `<role-data>`. A combobox after the WAI-ARIA pattern: arrows move, Enter chooses, Escape closes.
 * For a handful of roles that a page knows, links or buttons of its own are simpler.
 *
 * @slot - Fallback: shown until there is a dataset, and when there is none.
 * @fires role-select - The reader chooses a role, or with `multiple` takes one out: `roleIds` is the whole selection that results.
 * @csspart base - The whole element.
 * @csspart label - The label of the field.
 * @csspart input - The field.
 * @csspart list - The roles that were found.
 * @csspart option - One of them.
 * @csspart chosen - With `multiple`: a role that is chosen.
 * @csspart button - The button that takes it out.
 * @csspart notice - A message in place of the field.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows the field.
 * @cssstate failed - There is no dataset.
 */
export class RoleSearch extends RoleElement {
  static override readonly styles = [boxStyles, fieldsStyles, roleSearchStyles];

  /** Whether several roles can be chosen. */
  @property({ converter: flagAttribute }) multiple = false;

  /** What stands in the empty field. Left out: a hint at what can be typed. */
  @property() placeholder: string | undefined;

  /** What the reader has typed; undefined while the field shows what is chosen. */
  @state() private typed: string | undefined;

  /** The place of the option that Enter chooses; -1 for none. */
  @state() private active = -1;

  /** What has been done, for those who cannot see it. */
  @state() private done = '';

  /** What is chosen where no `<role-data>` keeps it. */
  @state() private own: readonly string[] = [];

  @query('input') private readonly input!: HTMLInputElement | null;

  readonly #popup = new Popup(this, 'input');
  #found: FoundRoles = { items: [], total: 0, suggestion: undefined };

  protected override present(model: RoleModel): Presentation {
    if (!model.roles.size) return notice('empty', messages.noRolesToFind);
    const chosen = this.#chosenIds().map((id) => model.roles.get(id)).filter((role) => role !== undefined);
    if (this.#popup.isOpen) this.#found = searchRoles(model, this.typed ?? '');
    return { state: 'ready', content: this.#renderField(chosen) };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override updated(): void {
    if (this.#popup.isOpen) this.shadowRoot?.getElementById(`option-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  #chosenIds(): readonly string[] {
    return this.context.isProvided ? this.context.value.selection : this.own;
  }

  #renderField(chosen: readonly Role[]): TemplateResult {
    const { items } = this.#found;
    const shown = this.typed ?? (this.multiple ? '' : (chosen[0]?.name ?? ''));
    return html`<div class="search">
      <label for="input" part="label">${this.multiple ? messages.findRoles : messages.findRole}</label>
      ${this.multiple && chosen.length ? this.#renderChosen(chosen) : nothing}
      <div class="field">
        <input
          id="input"
          part="input"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-autocomplete="list"
          aria-controls="list"
          aria-expanded=${this.#popup.isOpen}
          aria-activedescendant=${this.#popup.isOpen && this.active >= 0 && this.active < items.length ? `option-${this.active}` : nothing}
          placeholder=${this.placeholder ?? messages.findHint}
          .value=${shown}
          @input=${() => this.#handleInput()}
          @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
          @focus=${() => this.#handleFocus()}
          @click=${() => this.#open()}
          @blur=${() => this.#close()}
        />
        ${this.#renderList(chosen)}
      </div>
      <p class="unseen" role="status">${this.#popup.isOpen ? this.#summary() : this.done}</p>
    </div>`;
  }

  #renderChosen(chosen: readonly Role[]): TemplateResult {
    return html`<ul class="chosen" role="list" aria-label=${messages.chosen}>
      ${chosen.map(
        (role) => html`<li part="chosen">
          ${role.name}<button type="button" part="button" aria-label=${messages.takeOut(role.name)} @click=${() => this.#toggle(role.id)}><span aria-hidden="true">×</span></button>
        </li>`,
      )}
    </ul>`;
  }

  #renderList(chosen: readonly Role[]): TemplateResult {
    const { items, total } = this.#found;
    return html`<div class="popup" popover="manual" ?hidden=${!this.#popup.isOpen} @pointerdown=${(event: Event) => event.preventDefault()}>
      <ul id="list" role="listbox" part="list" aria-label=${messages.rolesFound} aria-multiselectable=${this.multiple ? 'true' : nothing}>
        ${this.#popup.isOpen ? items.map((item, i) => this.#renderOption(item, i, chosen)) : nothing}
      </ul>
      ${items.length === total && total ? nothing : html`<p class="small muted rest">${this.#summary()}</p>`}
    </div>`;
  }

  #renderOption({ role, by, label, level }: FoundRole, i: number, chosen: readonly Role[]): TemplateResult {
    return html`<li id="option-${i}" role="option" part="option" class=${i === this.active ? 'active' : ''} aria-selected=${chosen.includes(role)} @click=${() => this.#choose(role.id)}>
      <span>${role.name}</span>${by === 'name' ? nothing : html` <span class="small muted">${by === 'alias' ? messages.alsoCalled(label) : messages.asksFor(label, level)}</span>`}
    </li>`;
  }

  #summary(): string {
    const { items, total, suggestion } = this.#found;
    return total ? messages.foundRoles(items.length, total) : messages.foundNone(this.typed ?? '', suggestion?.name);
  }

  #open(): void {
    this.done = '';
    this.#popup.isOpen = true;
  }

  #close(): void {
    this.done = '';
    this.#popup.isOpen = false;
    this.typed = undefined;
    this.active = -1;
  }

  #handleFocus(): void {
    this.input?.select();
    const { model } = this.context.value;
    if (model) prepareSearch(model);
  }

  #handleInput(): void {
    this.done = '';
    this.typed = this.input?.value ?? '';
    this.#popup.isOpen = true;
    this.active = this.typed.trim() ? 0 : -1;
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { items } = this.#found;
    const { isOpen } = this.#popup;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#open();
        // Past either end nothing is active, so that the reader is back in what was typed.
        if (isOpen) this.active = event.key === 'ArrowDown' ? (this.active + 2) % (items.length + 1) - 1 : this.active < 0 ? items.length - 1 : this.active - 1;
        break;
      case 'Enter':
        if (!isOpen) return;
        if (items[this.active]) this.#choose(items[this.active]!.role.id);
        break;
      case 'Escape':
        if (!isOpen && this.typed === undefined) return;
        this.#close();
        break;
      case 'Backspace':
        if (!this.multiple || this.input?.value || !this.#chosenIds().length) return;
        this.#toggle(this.#chosenIds().at(-1)!);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #choose(roleId: string): void {
    this.#close();
    if (this.multiple) this.#toggle(roleId);
    else void this.#ask(roleId, [roleId]);
  }

  #toggle(roleId: string): void {
    const chosen = this.#chosenIds();
    void this.#ask(roleId, chosen.includes(roleId) ? chosen.filter((id) => id !== roleId) : [...chosen, roleId]);
    this.input?.focus();
  }

  #selectName(name: string): void {
    if (!this.input || !this.matches(':focus-within')) return;
    this.input.value = name;
    this.input.select();
  }

  async #ask(roleId: string, roleIds: readonly string[]): Promise<void> {
    const isPrevented = !this.dispatchEvent(new RoleSelectEvent(roleId, roleIds));
    if (isPrevented) return;
    this.own = roleIds;
    const name = this.context.value.model?.roles.get(roleId)?.name ?? roleId;
    this.done = this.multiple ? messages.chosenNow(name, roleIds.includes(roleId), roleIds.length) : messages.chosenRole(name);
    if (this.multiple) return;
    // Who types on replaces the name, at once and when it is drawn.
    this.#selectName(name);
    await this.settled();
    if (this.input?.value === name) this.#selectName(name);
  }
}

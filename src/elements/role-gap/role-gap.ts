import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { parseId } from '../../attributes.js';
import { Copier } from '../../controllers/copier.js';
import { KINDS, TextReader, type Readings } from '../../controllers/text-reader.js';
import { findRoles, gapBetween, type Correction, type Gap, type Reading, type Role, type RoleModel, type TextKind } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/profiles.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import '../../dataset/vocabulary.generated.js';
import { GapReadEvent, RoleSelectEvent } from '../../events.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { fieldsStyles } from '../../styles/fields.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { notice, RoleElement, type Presentation } from '../role-element.js';
import { gapReport, summaryOf } from './role-gap.report.js';
import { renderGap } from './role-gap.result.js';
import { roleGapStyles } from './role-gap.styles.js';

/** Milliseconds after a reading until it is said to a screen reader. */
const QUIET = 1200;

/** What is typed is nobody else's: these events leave shadow roots, and carry letters. */
const keepInside = (event: Event): void => event.stopPropagation();

/**
 * A person's background held against a posting: what both name, what is implied, what is missing, each with the sentence that says so, and the terms that
 * could not be read. It reads in the page: nothing is sent, nothing is kept, and there is no score.
 * To hold oneself against a role without a posting use `<role-fit>`.
 *
 * @slot - Fallback: shown until there is a dataset, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - At the foot.
 * @fires role-select - Inside a `<role-data>` whose selection it follows, the reader chooses the role to hold the posting against.
 * @fires gap-read - What the reader typed was read, or corrected: a `GapReadEvent` with ids and counts.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, or of a part of the result.
 * @csspart label - The label of a field.
 * @csspart input - A text, or the choice of a role.
 * @csspart result - What was read.
 * @csspart headline - The counts.
 * @csspart item - Something that the posting names.
 * @csspart quote - The sentence that says so.
 * @csspart button - A button.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows the fields.
 * @cssstate empty - The dataset names no skills, tools or languages.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class RoleGap extends RoleElement {
  static override readonly styles = [boxStyles, frameStyles, fieldsStyles, roleGapStyles];

  /** The role whose market the posting is held against. Left out: the first of the selection of the nearest `<role-data>`, else the reader's choice. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** The text of a posting to begin with. What the reader types takes its place. */
  @property() posting: string | undefined;

  @state() private corrections: ReadonlyMap<string, Correction> = new Map();
  @state() private announcement = '';
  /** The role that the reader chose where nothing else keeps it; empty for none. */
  @state() private own: string | undefined;

  readonly #copier = new Copier(this);
  readonly #reader = new TextReader(this, () => this.#settle(QUIET));
  /** The reader typed, chose or corrected something since the last event. */
  #hasActed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: { readonly of: readonly unknown[]; readonly gap: Gap } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown> = new Map()): void {
    if (changed.has('posting') && typeof this.posting === 'string') this.#reader.take('posting', this.posting);
    if (changed.has('roleId')) this.own = undefined;
    super.willUpdate();
  }

  protected override present(model: RoleModel): Presentation {
    if (!model.entities.size) return notice('empty', messages.gapNoVocabulary);
    this.#reader.use(model);
    const { unknown } = findRoles(model, [this.#chosenId].filter((id) => id !== ''));
    return { state: unknown.length ? 'unknown' : 'ready', content: this.#renderAll(model, unknown.map((id) => messages.unknownRole(id))) };
  }

  get #chosenId(): string {
    return this.own ?? (parseId(this.roleId) || (this.context.value.selection[0] ?? ''));
  }

  /** Held against each other anew only where something has changed: each rendering asks. */
  #gapFor(model: RoleModel, { background, posting }: Readings): Gap {
    const of = [model, background, posting, this.#chosenId, this.corrections];
    if (!this.#last || of.some((one, i) => one !== this.#last!.of[i])) {
      this.#last = { of, gap: gapBetween(model, background, posting, { roleId: this.#chosenId, corrections: this.corrections }) };
    }
    return this.#last.gap;
  }

  #renderAll(model: RoleModel, unknownTexts: readonly string[]): TemplateResult {
    const { readings } = this.#reader;
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.gapTitle)}<slot name="actions"></slot></div>
        <slot name="header"></slot>
        <p class="small muted text">${messages.gapPrivacy} ${messages.gapLimits}</p>
        ${unknownTexts.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
      </header>
      <div class="fields" @focusin=${() => this.#reader.prepare()} @beforeinput=${keepInside} @input=${keepInside} @paste=${keepInside} @compositionstart=${keepInside} @compositionupdate=${keepInside} @compositionend=${keepInside}>
        ${KINDS.map((kind) => this.#renderField(kind))} ${this.#renderRoles(model)}
      </div>
      ${readings ? this.#renderResult(this.#gapFor(model, readings), readings, model.roles.get(this.#chosenId)) : html`<p class="waiting muted">${messages.gapNothingYet}</p>`}
      <p class="unseen" role="status">${this.announcement}</p>
      <footer><slot name="footer"></slot></footer>
    </section>`;
  }

  #renderResult(gap: Gap, readings: Readings, role: Role | undefined): TemplateResult {
    return renderGap(gap, {
      ...readings,
      role,
      level: this.subLevel,
      tools: this.#renderTools(gap, readings, role),
      correct: (key, correction, button) => void this.#handleCorrect(key, correction, button),
    });
  }

  #renderField(kind: TextKind): TemplateResult {
    const [label, hint] = kind === 'posting' ? [messages.gapPosting, messages.gapPostingHint] : [messages.gapBackground, messages.gapBackgroundHint];
    return html`<div class="field">
      <label for=${kind} part="label">${label}</label>
      <textarea
        id=${kind}
        part="input"
        rows="9"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder=${hint}
        aria-describedby="${kind}-read"
        .value=${this.#reader.texts[kind]}
        @input=${(event: Event) => this.#handleInput(kind, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small muted" id="${kind}-read">${this.#sayRead(this.#reader.readings?.[kind])}</p>
    </div>`;
  }

  #sayRead(reading: Reading | undefined): string {
    if (this.#reader.isBroken) return messages.gapBroken;
    if (this.#reader.isReading) return messages.gapReading;
    if (!reading) return '';
    if (reading.silence) return messages.gapSilence(reading.silence);
    const said = reading.isEnglish ? messages.gapRead(reading.count, reading.unread.length) : messages.gapForeign;
    return reading.isCut ? `${said} ${messages.gapCut}` : said;
  }

  #renderRoles(model: RoleModel): TemplateResult {
    const chosen = model.roles.has(this.#chosenId) ? this.#chosenId : '';
    return html`<div class="field role">
      <label for="role" part="label">${messages.gapRole}</label>
      <select id="role" part="input" @change=${(event: Event) => this.#handleRole((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!chosen}>${messages.gapNoRole}</option>
        ${[...model.roles.values()].map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
      </select>
    </div>`;
  }

  #renderTools(gap: Gap, readings: Readings, role: Role | undefined): TemplateResult {
    return html`<div class="tools">
      <button type="button" part="button" @click=${() => this.#copier.copy(gapReport(gap, readings, role))}>${messages.copy}</button>
      <button type="button" part="button" @click=${() => this.ownerDocument.defaultView?.print()}>${messages.gapPrint}</button>
      <span class="small muted" role="status">${this.#copier.message}</span>
    </div>`;
  }

  #handleInput(kind: TextKind, text: string): void {
    this.#hasActed = true;
    this.#copier.say('');
    this.#reader.take(kind, text);
  }

  /** Tells of the result once the reader has stopped, and only where it was the reader who did something. */
  #settle(wait: number): void {
    clearTimeout(this.#timer);
    if (!this.#hasActed) return;
    this.#timer = setTimeout(() => {
      this.#hasActed = false;
      const { model } = this.context.value;
      const { readings } = this.#reader;
      this.announcement = '';
      if (!model || !readings) return;
      const gap = this.#gapFor(model, readings);
      this.announcement = summaryOf(gap, readings);
      this.dispatchEvent(new GapReadEvent(gap.idsBy.matched, gap.idsBy.implied, gap.idsBy.missing, gap.extra.map(({ id }) => id), gap.unread.length));
    }, wait);
  }

  #handleRole(id: string): void {
    const isKept = this.context.isProvided && id !== '' && !parseId(this.roleId);
    this.own = isKept ? undefined : id;
    if (isKept) this.dispatchEvent(new RoleSelectEvent(id));
  }

  async #handleCorrect(key: string, correction: Correction | undefined, button: Element): Promise<void> {
    const part = button.closest<HTMLElement>('.part')?.dataset['name'];
    const place = [...(button.closest('ul')?.children ?? [])].indexOf(button.closest('li')!);
    const corrections = new Map(this.corrections);
    if (correction) corrections.set(key, correction);
    else corrections.delete(key);
    this.corrections = corrections;
    await this.updateComplete;
    this.#focusNear(part, place);
    this.#hasActed = true;
    this.#settle(0);
  }

  /** The item may have gone to another part: the focus comes to the one that stands in its place now, without a jump of the page; where none is left, to the headline. */
  #focusNear(name: string | undefined, place: number): void {
    const part = [...this.renderRoot.querySelectorAll<HTMLElement>('.part')].find(({ dataset }) => dataset['name'] === name);
    const items = part?.querySelectorAll('li') ?? [];
    const next = (items[place] ?? items[items.length - 1])?.querySelector('button');
    if (next) next.focus({ preventScroll: true });
    else this.renderRoot.querySelector<HTMLElement>('.landmark')?.focus();
  }
}

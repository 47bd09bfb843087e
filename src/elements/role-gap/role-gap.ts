import { html, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { parseId, parseLevel } from '../../attributes.js';
import { inSlices } from '../../controllers/in-slices.js';
import { gapBetween, readSteps, type Correction, type Gap, type Reading, type Role, type RoleModel, type TextKind } from '../../core/index.js';
import { GapReadEvent, RoleSelectEvent } from '../../events.js';
import { messages } from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { notice, RoleElement, type Presentation } from '../role-element.js';
import { gapReport, summaryOf } from './role-gap.report.js';
import { renderGap } from './role-gap.result.js';
import { roleGapStyles } from './role-gap.styles.js';

const KINDS: readonly TextKind[] = ['background', 'posting'];

/** Milliseconds without a key until the texts are read, and until what was read is said to a screen reader. */
const SETTLED = 200;
const QUIET = 1200;

/**
 * A person's background held against a posting: what both name, what is implied, what is missing, each with the sentence that says so, and the terms that
 * could not be read. It reads in the page: nothing is sent, nothing is kept, and there is no score.
 * To hold oneself against a role without a posting use `<role-fit>`.
 *
 * @slot - Fallback: shown until there is a dataset, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - At the foot.
 * @fires role-select - The reader chooses the role to hold the posting against.
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
 */
export class RoleGap extends RoleElement {
  static override readonly styles = [boxStyles, frameStyles, roleGapStyles];

  /** The role whose market the posting is held against. Left out: the first of the selection of the nearest `<role-data>`, else the reader's choice. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** The text of a posting to begin with. What the reader types takes its place. */
  @property({ attribute: false }) posting: string | undefined;

  @state() private readings: Partial<Record<TextKind, Reading>> = {};
  @state() private corrections: ReadonlyMap<string, Correction> = new Map();
  @state() private isReading = false;
  @state() private announcement = '';
  @state() private copyMessage = '';
  /** The role that the reader chose where no `<role-data>` keeps it. */
  @state() private own: string | undefined;

  @query('.landmark') private readonly landmark!: HTMLElement | null;

  readonly #texts: Record<TextKind, string> = { background: '', posting: '' };
  #model: RoleModel | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#turn++;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown> = new Map()): void {
    if (changed.has('posting') && typeof this.posting === 'string') this.#take('posting', this.posting);
    super.willUpdate();
  }

  protected override present(model: RoleModel): Presentation {
    if (!model.entities.size) return notice('empty', messages.gapNoVocabulary);
    if (model !== this.#model) this.#turnTo(model);
    return { state: 'ready', content: this.#renderAll(model) };
  }

  /** Another vocabulary: both texts are read anew. */
  #turnTo(model: RoleModel): void {
    this.#model = model;
    this.readings = {};
    this.corrections = new Map();
    if (KINDS.some((kind) => this.#texts[kind])) this.#readSoon(0);
  }

  #roleOf(model: RoleModel): Role | undefined {
    const id = this.own ?? (parseId(this.roleId) || this.context.value.selection[0]);
    return model.roles.get(id ?? '');
  }

  #gapFor(model: RoleModel): Gap | undefined {
    const { background, posting } = this.readings;
    return background && posting && gapBetween(model, background, posting, { roleId: this.#roleOf(model)?.id, corrections: this.corrections });
  }

  #renderAll(model: RoleModel): TemplateResult {
    const { background, posting } = this.readings;
    const gap = this.#gapFor(model);
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.gapTitle)}<slot name="actions"></slot></div>
        <slot name="header"></slot>
        <p class="small muted text">${messages.gapPrivacy} ${messages.gapLimits}</p>
      </header>
      <div class="fields">${KINDS.map((kind) => this.#renderField(kind))} ${this.#renderRoles(model)}</div>
      ${gap && background && posting
        ? renderGap(gap, { background, posting, role: this.#roleOf(model), level: Math.min(6, parseLevel(this.headingLevel) + 1), tools: this.#renderTools(gap, model), correct: (key, correction) => void this.#handleCorrect(key, correction) })
        : html`<p class="waiting muted">${messages.gapNothingYet}</p>`}
      <p class="unseen" role="status">${this.announcement}</p>
      <footer><slot name="footer"></slot></footer>
    </section>`;
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
        .value=${this.#texts[kind]}
        @input=${(event: Event) => this.#take(kind, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="small muted" id="${kind}-read">${this.#sayRead(this.readings[kind])}</p>
    </div>`;
  }

  #sayRead(reading: Reading | undefined): string {
    if (this.isReading) return messages.gapReading;
    if (!reading) return '';
    if (reading.silence) return messages.gapSilence(reading.silence);
    return reading.isEnglish ? messages.gapRead(new Set(reading.mentions.map(({ entity }) => entity.id)).size, reading.unread.length) : messages.gapForeign;
  }

  #renderRoles(model: RoleModel): TemplateResult {
    const chosen = this.#roleOf(model)?.id ?? '';
    return html`<div class="field role">
      <label for="role" part="label">${messages.gapRole}</label>
      <select id="role" part="input" @change=${(event: Event) => this.#handleRole((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!chosen}>${messages.gapNoRole}</option>
        ${[...model.roles.values()].map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
      </select>
    </div>`;
  }

  #renderTools(gap: Gap, model: RoleModel): TemplateResult {
    return html`<div class="tools">
      <button type="button" part="button" @click=${() => this.#handleCopy(gap, model)}>${messages.copy}</button>
      <button type="button" part="button" @click=${() => this.ownerDocument.defaultView?.print()}>${messages.gapPrint}</button>
      <span class="small muted" role="status">${this.copyMessage}</span>
    </div>`;
  }

  /** A text to read, typed or set by the page. Corrections belong to the posting that they were made on. */
  #take(kind: TextKind, text: string): void {
    this.#texts[kind] = text;
    if (kind === 'posting') this.corrections = new Map();
    this.#readSoon(SETTLED);
  }

  #readSoon(wait: number): void {
    clearTimeout(this.#timer);
    this.#turn++;
    this.#timer = setTimeout(() => void this.#read(), wait);
  }

  /** Reads both texts a slice at a time, and gives up when they have changed meanwhile. */
  async #read(): Promise<void> {
    const turn = ++this.#turn;
    const model = this.#model;
    if (!model) return;
    const readings: Partial<Record<TextKind, Reading>> = {};
    for (const kind of KINDS) {
      const reading = await inSlices(readSteps(model, this.#texts[kind], kind), () => turn !== this.#turn, () => (this.isReading = true));
      if (!reading) return;
      readings[kind] = reading;
    }
    this.readings = KINDS.some((kind) => this.#texts[kind].trim()) ? readings : {};
    this.isReading = false;
    this.#settle(QUIET);
  }

  /** Tells of the result once the reader has stopped. */
  #settle(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const gap = this.#model && this.#gapFor(this.#model);
      this.announcement = gap ? summaryOf(gap, this.readings) : '';
      if (!gap) return;
      const idsOf = (status: string): readonly string[] => gap.items.filter((item) => item.status === status).flatMap(({ ids }) => ids);
      this.dispatchEvent(new GapReadEvent(idsOf('matched'), idsOf('implied'), idsOf('missing'), gap.extra.map(({ id }) => id), gap.unread.length));
    }, wait);
  }

  #handleRole(id: string): void {
    if (this.context.isProvided && id && !parseId(this.roleId)) this.dispatchEvent(new RoleSelectEvent(id));
    else this.own = id;
  }

  async #handleCorrect(key: string, correction: Correction | undefined): Promise<void> {
    const corrections = new Map(this.corrections);
    if (correction) corrections.set(key, correction);
    else corrections.delete(key);
    this.corrections = corrections;
    await this.updateComplete;
    // The button that was pressed may be gone: the counts are what changed.
    this.landmark?.focus();
    this.#settle(0);
  }

  async #handleCopy(gap: Gap, model: RoleModel): Promise<void> {
    this.copyMessage = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(gapReport(gap, this.readings, this.#roleOf(model)));
      this.copyMessage = messages.copied;
    } catch {
      this.copyMessage = messages.notCopied;
    }
  }
}

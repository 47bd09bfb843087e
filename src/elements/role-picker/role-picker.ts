import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { leftOut } from '../../context.js';
import { Printing } from '../../controllers/printing.js';
import { guidedRoles, guideFor, weighAnswers, type Guide, type GuideFor, type Role, type RoleModel, type Suggestion } from '../../core/index.js';
import '../../dataset/guides.generated.js';
import '../../dataset/sources.generated.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { choicesStyles } from '../../styles/choices.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { nameStyles } from '../../styles/name.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { isPresentation, notice, telling, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { renderForm, renderProgress, rowsOf, rowsToWeigh, type Asked } from './role-picker.form.js';
import { renderQuestions } from './role-picker.list.js';
import { renderResult } from './role-picker.result.js';
import { rolePickerStyles } from './role-picker.styles.js';
import { Suggested } from './suggested.js';

/** Where a reader is: at a question, at the one of which answer weighs most, or at the result. */
type Place = number | 'weigh' | 'result';

/**
 * The editors' decision guide of a role: questions, the reader's answers, the role that they point to, and why.
 * To read about all alternatives use `<alternatives-list>`. Answers stay in the page's memory.
 *
 * @slot - Fallback: shown until there is a guide, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - At the foot.
 * @fires role-select - The reader's answers lead to one role, or the reader chooses one of several. Where a result is taken back, for what was selected before it.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, of the result, of a question in the list.
 * @csspart question - The question that is asked.
 * @csspart answer - One of its answers.
 * @csspart button - A button.
 * @csspart result - What the answers come to.
 * @csspart why - Why.
 * @csspart table - What each answer counted for.
 * @csspart closing - The guide's last words.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a question comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a guide.
 * @cssstate empty - There is no role, or no guide for it.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class RolePicker extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, choicesStyles, tableStyles, nameStyles, rolePickerStyles];

  /** The role to begin from. Left out: the first of the selection of the nearest `<role-data>`, until the reader answers. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** `steps` asks one question at a time; `list` shows all questions with what each answer leads to. */
  @property() mode: 'steps' | 'list' = 'steps';

  /** The id of an answer, or an own answer, by the id of its question. */
  @state() private answers: ReadonlyMap<string, string> = new Map();
  @state() private heaviest: string | undefined;
  @state() private place: Place = 0;
  @state() private complaint = '';

  /** Where the focus goes when the reader comes to another question or to the result. */
  @query('.landmark') private readonly landmark!: HTMLElement | null;
  @query('input') private readonly firstAnswer!: HTMLElement | null;

  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #suggested = new Suggested();
  #shown: Guide | undefined;
  #begun: Guide | undefined;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.#followed(model));
    const guide = isPresentation(role) ? undefined : guideFor(model, role.id);
    this.#turnTo(guide?.guide);
    if (isPresentation(role)) return role;
    const shown: Presentation = guide
      ? { state: 'ready', content: this.mode === 'list' ? this.#renderList(guide) : this.#renderSteps(guide) }
      : notice('empty', messages.noGuide(role.name, guidedRoles(model).map(({ name }) => name)));
    return telling(shown, leftOut(model, 'guides', [role], guide !== undefined));
  }

  /** Who has begun keeps the questions whatever is selected then, and after a new start as well where the selection has no guide. */
  #followed(model: RoleModel): readonly string[] {
    const { selection } = this.context.value;
    const begun = this.#begun;
    if (!begun || guideFor(model, begun.base)?.guide !== begun) return selection;
    return this.answers.size || !guideFor(model, selection[0] ?? '') ? [begun.base] : selection;
  }

  /** Other questions, so what was answered is past. */
  #turnTo(guide: Guide | undefined): void {
    if (guide === this.#shown) return;
    this.#shown = guide;
    this.#begun = undefined;
    this.#suggested.forget();
    this.#forget();
  }

  #forget(): void {
    this.answers = new Map();
    this.heaviest = undefined;
    this.place = 0;
    this.complaint = '';
  }

  #weigh(guide: GuideFor): Suggestion {
    return weighAnswers(guide, this.answers, this.heaviest);
  }

  #hasToWeigh(guide: GuideFor): boolean {
    return weighAnswers(guide, this.answers).outcome === 'several';
  }

  #renderSteps(guide: GuideFor): TemplateResult {
    const { place } = this;
    if (place === 'result') return this.#renderFrame(guide, nothing, this.#renderResult(guide));
    const lead = html`${place === 0 || this.#printing.isOn ? this.#renderIntro(guide) : nothing}${renderProgress(place === 'weigh' ? guide.steps.length : place, guide.steps.length)}`;
    // New elements for each question, so that nothing of the last one stays behind, for the eye or for a screen reader.
    const form = keyed(`${guide.base.id}/${place}`, renderForm(this.#ask(guide)));
    // Beside the form and not in its place, so that the reader comes back to it.
    return this.#renderFrame(guide, lead, html`${form}${this.#printing.isOn ? this.#renderQuestions(guide, false) : nothing}`);
  }

  #renderList(guide: GuideFor): TemplateResult {
    return this.#renderFrame(guide, this.#renderIntro(guide), this.#renderQuestions(guide, this.context.isProvided));
  }

  #renderQuestions(guide: GuideFor, canChoose: boolean): TemplateResult {
    const renderName = (role: Role): TemplateResult => (canChoose ? this.#renderName(role) : html`<strong>${role.name}</strong>`);
    return renderQuestions(guide, this.subLevel, renderName, this.renderWritten(guide.sources));
  }

  #renderFrame({ base, sources }: GuideFor, lead: unknown, content: unknown): TemplateResult {
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.guideTitle(base.name))}<slot name="actions"></slot></div>
        <slot name="header"></slot>
        ${lead}
      </header>
      ${content}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderIntro({ guide }: GuideFor): TemplateResult | typeof nothing {
    return guide.intro ? html`<p class="text">${guide.intro}</p>` : nothing;
  }

  #ask(guide: GuideFor): Asked {
    const { place, complaint } = this;
    const buttons = html`${place === 0 ? nothing : this.#renderBack(guide)}${this.answers.size ? this.#renderStartAgain() : nothing}`;
    const rest = { complaint, buttons, origin: this.renderWritten(guide.sources), handleNext: (event: Event) => this.#handleNext(event, guide) };
    const step = typeof place === 'number' ? guide.steps[place] : undefined;
    if (!step) {
      return { ...rest, question: messages.whichWeighsMost, rows: rowsToWeigh(guide, this.#weigh(guide)), chosen: this.heaviest, handleChoice: (id) => this.#handleHeaviest(id) };
    }
    const { id, question } = step.question;
    return { ...rest, question, rows: rowsOf(guide, step), chosen: this.answers.get(id), handleChoice: (answer) => this.#handleAnswer(guide, id, answer) };
  }

  #renderResult(guide: GuideFor): TemplateResult {
    const options = { level: this.subLevel, origin: this.renderWritten(guide.sources), renderName: (role: Role) => this.#renderName(role) };
    return html`${renderResult(guide, this.#weigh(guide), options)}
      <div class="buttons">${this.#renderBack(guide)}${this.#renderStartAgain()}</div>`;
  }

  #renderBack(guide: GuideFor): TemplateResult {
    return html`<button type="button" part="button" @click=${() => this.#goTo(this.#before(guide))}>${messages.back}</button>`;
  }

  #renderStartAgain(): TemplateResult {
    return html`<button type="button" class="again" part="button" @click=${() => this.#handleStartAgain()}>${messages.startAgain}</button>`;
  }

  #renderName({ id, name }: Role): TemplateResult {
    const isChosen = this.context.value.selection.includes(id);
    return html`<button type="button" class="name" part="button" aria-pressed=${isChosen} @click=${(event: UIEvent) => this.#handleName(id, event)}>${name}</button>`;
  }

  /** Who chooses from the list keeps the questions where the chosen role has none of its own. */
  #handleName(id: string, event: UIEvent): Promise<void> {
    if (this.mode === 'list') this.#begun = this.#shown;
    return this.selectRole(id, event);
  }

  #after(guide: GuideFor): Place {
    if (typeof this.place !== 'number') return 'result';
    if (this.place + 1 < guide.steps.length) return this.place + 1;
    return this.#hasToWeigh(guide) ? 'weigh' : 'result';
  }

  #before(guide: GuideFor): Place {
    if (this.place === 'result' && this.#hasToWeigh(guide)) return 'weigh';
    return (typeof this.place === 'number' ? this.place : guide.steps.length) - 1;
  }

  async #goTo(place: Place): Promise<void> {
    this.place = place;
    this.complaint = '';
    await this.updateComplete;
    this.landmark?.focus();
  }

  #handleAnswer({ guide }: GuideFor, questionId: string, answer: string): void {
    this.#begun = guide;
    this.answers = new Map(this.answers).set(questionId, answer);
    this.heaviest = undefined;
    this.complaint = '';
  }

  #handleHeaviest(questionId: string): void {
    this.heaviest = questionId;
    this.complaint = '';
  }

  async #handleNext(event: Event, guide: GuideFor): Promise<void> {
    event.preventDefault();
    const given = typeof this.place === 'number' ? this.answers.get(guide.steps[this.place]!.question.id) : this.heaviest;
    if (given === undefined) await this.#handleNoAnswer();
    else await this.#goTo(this.#after(guide));
    if (given === undefined || this.place !== 'result') return;
    // Only now, so that a page may take the focus elsewhere in answer.
    const { outcome, branches } = this.#weigh(guide);
    this.#suggested.ask(this, this.context.value.selection, outcome === 'role' ? branches[0]!.answer.roleId : outcome === 'stay' ? guide.base.id : undefined);
  }

  /** Said again when it happens again. */
  async #handleNoAnswer(): Promise<void> {
    this.complaint = '';
    await this.updateComplete;
    this.complaint = messages.notAnswered;
    await this.updateComplete;
    this.firstAnswer?.focus();
  }

  async #handleStartAgain(): Promise<void> {
    this.#suggested.ask(this, this.context.value.selection);
    this.#forget();
    await this.#goTo(0);
  }
}

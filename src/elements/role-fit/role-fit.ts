import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { leftOut } from '../../context.js';
import { assessFit, checkedRoles, fitFor, fitKey, type FitCase, type FitCheck, type FitFor, type FitResult, type FitSide, type RoleModel, type Source } from '../../core/index.js';
import '../../dataset/profiles.generated.js';
import '../../dataset/sources.generated.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { choicesStyles } from '../../styles/choices.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { isPresentation, notice, telling, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { renderFitResult } from './role-fit.result.js';
import { roleFitStyles } from './role-fit.styles.js';

/**
 * A self-check against what a role asks for: questions to tick, and what the ticks say. No score, nothing kept.
 * To find another role use `<role-picker>`.
 *
 * @slot - Fallback: shown until there is a check, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - At the foot.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, of a check, of the result.
 * @csspart check - One check.
 * @csspart question - A question with its box.
 * @csspart case - What is said to one kind of people.
 * @csspart button - A button.
 * @csspart result - What the ticks say.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a check comes from.
 * @csspart notice - A message in place of the check.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a check.
 * @cssstate empty - There is no role, or no check for it.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class RoleFit extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, choicesStyles, roleFitStyles];

  /** The role to check oneself against. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** The keys of the questions that are ticked. */
  @state() private yes: ReadonlySet<string> = new Set();
  @state() private showsResult = false;

  @query('.landmark') private readonly landmark!: HTMLElement | null;
  @query('input') private readonly firstBox!: HTMLElement | null;

  #checks: readonly FitCheck[] | undefined;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    const fit = isPresentation(role) ? undefined : fitFor(model, role.id);
    this.#turnTo(fit?.checks);
    if (isPresentation(role)) return role;
    const shown: Presentation = fit ? { state: 'ready', content: this.#renderFit(fit) } : notice('empty', messages.noFit(role.name, checkedRoles(model).map(({ name }) => name)));
    return telling(shown, leftOut(model, 'profiles', [role], fit !== undefined));
  }

  /** Other questions, so what was ticked is past. */
  #turnTo(checks: readonly FitCheck[] | undefined): void {
    if (checks === this.#checks) return;
    this.#checks = checks;
    this.#forget();
  }

  #forget(): void {
    this.yes = new Set();
    this.showsResult = false;
  }

  #renderFit({ role, checks, sources }: FitFor): TemplateResult {
    const result = this.showsResult ? assessFit(checks, this.yes) : undefined;
    const level = this.subLevel;
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.fitTitle(role.name))}<slot name="actions"></slot></div>
        <slot name="header"></slot>
        <p class="small muted text">${messages.fitPrivacy}</p>
      </header>
      <form novalidate @submit=${(event: Event) => this.#handleShow(event)}>
        ${checks.map((check) => this.#renderCheck(check, level, result, sources))}
        <div class="buttons">
          <button type="submit" class="show" part="button">${messages.fitShow}</button>
          <button type="button" class="again" part="button" @click=${() => this.#handleStartAgain()}>${messages.startAgain}</button>
        </div>
      </form>
      ${result ? renderFitResult(result, level) : nothing}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  /** The heading of a check with questions is the legend of its boxes. */
  #renderCheck(check: FitCheck, level: number, result: FitResult | undefined, sources: readonly Source[]): TemplateResult {
    const { label, text, sides, questions, cases, closing } = check;
    const heading = renderHeading(level, label);
    const lead = text ? html`<p class="text lead">${text}</p>` : nothing;
    return html`<div class="check" part="check">
      ${questions
        ? html`<fieldset><legend class="title">${heading}</legend>${lead}${this.#renderQuestions(check.id, questions)}</fieldset>`
        : html`<div class="title">${heading}</div>${lead}`}
      ${sides ? html`<div class="sides">${sides.map((side) => this.#renderSide(side))}</div>` : nothing}
      ${cases ? this.#renderCases(cases, result) : nothing} ${closing ? html`<p class="text lead">${closing}</p>` : nothing} ${this.renderWritten(sources)}
    </div>`;
  }

  #renderSide({ id, label, for: people, questions }: FitSide): TemplateResult {
    return html`<fieldset>
      <legend>${label}${people ? html`<span class="small muted"> ${messages.fitPeople(people)}</span>` : nothing}</legend>
      ${this.#renderQuestions(id, questions)}
    </fieldset>`;
  }

  #renderQuestions(part: string, questions: readonly string[]): readonly TemplateResult[] {
    return questions.map((question, i) => {
      const key = fitKey(part, i);
      return html`<label class="row" part="question">
        <input type="checkbox" .checked=${this.yes.has(key)} @change=${(event: Event) => this.#handleTick(key, (event.target as HTMLInputElement).checked)} />
        <span>${question}</span>
      </label>`;
    });
  }

  #renderCases(cases: readonly FitCase[], result: FitResult | undefined): TemplateResult {
    return html`<ul class="cases" role="list">
      ${cases.map((one) => {
        const applies = one === result?.case;
        return html`<li part="case" class=${applies ? 'applies' : ''}>${applies ? html`<span class="badge">${messages.fitApplies}</span> ` : nothing}${one.text}</li>`;
      })}
    </ul>`;
  }

  #handleTick(key: string, isTicked: boolean): void {
    const yes = new Set(this.yes);
    if (isTicked) yes.add(key);
    else yes.delete(key);
    this.yes = yes;
  }

  async #handleShow(event: Event): Promise<void> {
    event.preventDefault();
    this.showsResult = true;
    await this.updateComplete;
    this.landmark?.focus();
  }

  async #handleStartAgain(): Promise<void> {
    this.#forget();
    await this.updateComplete;
    this.firstBox?.focus();
  }
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Counted, GuideBranch, GuideFor, Role, Suggestion } from '../../core/index.js';
import { messages } from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';

export interface ResultOptions {
  /** The level of the result's heading. */
  readonly level: number;
  /** The question whose answer the reader says weighs most. */
  readonly heaviest: string | undefined;
  /** Where the answers and their reasons come from. */
  readonly origin: unknown;
  /** A role's name, as something to choose. */
  readonly renderName: (role: Role) => TemplateResult;
}

/** What the answers come to, why, and what each of them counted for. */
export function renderResult({ base, guide }: GuideFor, suggestion: Suggestion, options: ResultOptions): TemplateResult {
  const title = html`<span class="landmark" tabindex="-1">${titleOf(suggestion, base)}</span>`;
  return html`<div class="outcome" part="result">
      ${renderHeading(options.level, title)} ${renderWhy(suggestion, base, options)} ${options.origin}
      <p class="small muted">${messages.onlyAnswers}</p>
    </div>
    <div class="stacks">${renderCounted(suggestion, base, options)}</div>
    ${renderClosing(guide.closing)}`;
}

export const renderClosing = (closing: string | undefined): TemplateResult | typeof nothing => (closing ? html`<div class="closing"><p class="text" part="closing">${closing}</p></div>` : nothing);

/** The roles that branches lead to, each once. */
const rolesOf = (branches: readonly GuideBranch[]): readonly Role[] => [...new Set(branches.map(({ role }) => role!))];

function titleOf({ outcome, branches }: Suggestion, base: Role): string {
  switch (outcome) {
    case 'stay':
      return messages.stayTitle(base.name);
    case 'none':
      return messages.noneTitle;
    case 'role':
    case 'roles':
      return messages.pointsTo(rolesOf(branches).map(({ name }) => name));
  }
}

function renderWhy({ outcome, branches }: Suggestion, base: Role, { level, renderName }: ResultOptions): TemplateResult {
  const renderReasons = (role: Role): readonly TemplateResult[] =>
    branches.flatMap((branch) => (branch.role === role && branch.answer.why ? [html`<p class="text" part="why">${branch.answer.why}</p>`] : []));
  switch (outcome) {
    case 'stay':
      return html`<p class="text" part="why">${messages.stayText(base.name)}</p>`;
    case 'none':
      return html`<p class="text" part="why">${messages.noneText}</p>`;
    case 'role':
      return html`${rolesOf(branches).map(renderReasons)}`;
    case 'roles':
      return html`<p class="text">${messages.severalText}</p>
        <ul role="list">
          ${rolesOf(branches).map((role) => html`<li>${renderHeading(Math.min(6, level + 1), renderName(role))} ${renderReasons(role)}</li>`)}
        </ul>`;
  }
}

/** `data-label` stands above the value where the table is stacked and its header row is gone. */
function renderCounted({ counted }: Suggestion, base: Role, { heaviest }: ResultOptions): TemplateResult {
  return html`<table role="table" part="table">
    <caption>
      ${messages.countedTitle}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[messages.question, messages.yourAnswer, messages.countedFor].map((label) => html`<th scope="col" role="columnheader"><span class="label">${label}</span></th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${counted.map(
        (line) => html`<tr role="row">
          <th scope="row" role="rowheader">${line.step.question.question}</th>
          <td role="cell" data-label=${messages.yourAnswer}>${answerText(line, base)}</td>
          <td role="cell" data-label=${messages.countedFor}>${renderWeight(line, base, line.step.question.id === heaviest)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const answerText = ({ branch, own }: Counted, base: Role): string => branch?.answer.text ?? (own === 'stay' ? messages.stayAnswer(base.name) : messages.noneAnswer);

function renderWeight({ branch, own }: Counted, base: Role, isHeaviest: boolean): TemplateResult {
  if (branch?.role) return html`${branch.role.name}${isHeaviest ? html` <span class="badge">${messages.heaviest}</span>` : nothing}`;
  if (branch?.unknown) return html`<span class="gap">${messages.countedNothing}</span> <span class="remark small muted">${messages.unknownRole(branch.unknown)}</span>`;
  return own === 'stay' ? html`${messages.countedStay(base.name)}` : html`<span class="gap">${messages.countedNothing}</span>`;
}

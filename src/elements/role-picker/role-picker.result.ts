import { html, nothing, type TemplateResult } from 'lit';
import type { Counted, GuideBranch, GuideFor, Role, Suggestion } from '../../core/index.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';

export interface ResultOptions {
  /** The level of the result's heading. */
  readonly level: number;
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
    <div class="stacks">${renderCounted(suggestion, base)}</div>
    ${renderClosing(guide.closing)}`;
}

export const renderClosing = (closing: string | undefined): TemplateResult | typeof nothing => (closing ? html`<div class="closing"><p class="text" part="closing">${closing}</p></div>` : nothing);

/** The roles that branches lead to, each once. */
const rolesOf = (branches: readonly GuideBranch[]): readonly Role[] => [...new Set(branches.map(({ role }) => role!))];

function titleOf({ outcome, branches, mayStay }: Suggestion, base: Role): string {
  const names = rolesOf(branches).map(({ name }) => name);
  switch (outcome) {
    case 'stay':
      return messages.stayTitle(base.name);
    case 'none':
      return mayStay ? messages.noneOrStayTitle(base.name) : messages.noneTitle;
    case 'role':
    case 'several':
      return messages.pointsTo(mayStay ? [...names, messages.countedStay(base.name)] : names);
  }
}

function renderWhy({ outcome, branches, stays, counted }: Suggestion, base: Role, { level, renderName }: ResultOptions): TemplateResult {
  const renderReasons = (role: Role): readonly TemplateResult[] =>
    branches.flatMap((branch) => (branch.role === role && branch.answer.why ? [html`<p class="text" part="why">${branch.answer.why}</p>`] : []));
  const renderRoles = (): TemplateResult => html`<ul role="list">
    ${rolesOf(branches).map((role) => html`<li>${renderHeading(Math.min(6, level + 1), renderName(role))} ${renderReasons(role)}</li>`)}
  </ul>`;
  const isOpposed = stays > 0 && stays < counted.length;
  const renderStays = (): TemplateResult | typeof nothing => (isOpposed ? html`<p class="text">${messages.staysOf(stays, counted.length, base.name)}</p>` : nothing);
  switch (outcome) {
    case 'stay': {
      if (!branches.length) return html`<p class="text" part="why">${messages.stayText(base.name)}</p>`;
      return html`<p class="text" part="why">${messages.stayChosenText(base.name)}</p>
        <p class="text">${messages.elsewhere(branches.length, counted.length)}</p>
        ${renderRoles()}`;
    }
    case 'none':
      return html`<p class="text" part="why">${messages.noneText(stays)}</p> ${renderStays()}`;
    case 'role':
      return html`${rolesOf(branches).map(renderReasons)}
        ${branches.length < counted.length ? html`<p class="text">${messages.pointsThere(branches.length, counted.length)}</p>` : nothing} ${renderStays()}`;
    case 'several':
      return html`<p class="text">${messages.severalText(rolesOf(branches).length)}</p>
        ${renderRoles()} ${renderStays()}`;
  }
}

/** `data-label` stands above the value where the table is stacked and its header row is gone. */
function renderCounted({ counted }: Suggestion, base: Role): TemplateResult {
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
          <td role="cell" data-label=${messages.countedFor}>${renderWeight(line, base)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const answerText = ({ branch, own }: Counted, base: Role): string => branch?.answer.text ?? (own === 'stay' ? messages.stayAnswer(base.name) : messages.noneAnswer);

function renderWeight({ branch, own, isHeaviest }: Counted, base: Role): TemplateResult {
  const badge = isHeaviest ? html` <span class="badge">${messages.heaviest}</span>` : nothing;
  if (branch?.role) return html`${branch.role.name}${badge}`;
  if (branch?.unknown) return html`<span class="gap">${messages.countedNothing}</span> <span class="remark small muted">${messages.unknownRole(branch.unknown)}</span>`;
  return own === 'stay' ? html`${messages.countedStay(base.name)}${badge}` : html`<span class="gap">${messages.countedNothing}</span>`;
}

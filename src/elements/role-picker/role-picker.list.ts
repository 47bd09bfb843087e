import { html, nothing, type TemplateResult } from 'lit';
import type { GuideBranch, GuideFor, Role } from '../../core/index.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { renderClosing } from './role-picker.result.js';

type RenderName = (role: Role) => TemplateResult;

/** All questions of a guide with their answers, the role that each answer leads to, and where that comes from. */
export function renderQuestions({ guide, steps }: GuideFor, level: number, renderName: RenderName, origin: unknown): TemplateResult {
  return html`<ol class="questions" role="list">
      ${steps.map(
        ({ question, branches }, i) => html`<li>
          <div>
            <p class="small muted">${messages.questionOf(i + 1, steps.length)}</p>
            ${renderHeading(level, question.question)}
          </div>
          <ul class="branches" role="list">
            ${branches.map((branch) => renderBranch(branch, renderName))}
          </ul>
          ${origin}
        </li>`,
      )}
    </ol>
    ${renderClosing(guide.closing)}`;
}

function renderBranch({ answer, role, unknown }: GuideBranch, renderName: RenderName): TemplateResult {
  return html`<li part="answer">
    <p class="text">${answer.text}</p>
    ${role ? html`<p class="leads"><span class="small muted">${messages.leadsTo}</span> ${renderName(role)}</p>` : nothing}
    ${unknown ? html`<p class="notice" part="notice">${messages.unknownRole(unknown)}</p>` : nothing}
    ${answer.why ? html`<p class="text muted" part="why">${answer.why}</p>` : nothing}
  </li>`;
}

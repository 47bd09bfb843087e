import { html, nothing, type TemplateResult } from 'lit';
import type { FitResult, SideResult } from '../../core/index.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';

type Rendered = TemplateResult | typeof nothing;

/** What the ticks say: the weaker side, the editors' word on it, and what is still open on either side and beside them. */
export function renderFitResult(result: FitResult, level: number): TemplateResult {
  const { sides } = result;
  const isOpen = sides.some(({ notYet }) => notYet.length) || result.open.length > 0;
  return html`<div class="result" part="result">
    ${renderHeading(level, html`<span class="landmark" tabindex="-1">${messages.fitResult}</span>`)}
    <div class="summary" role="status">${renderSummary(result)}${isOpen ? nothing : html`<p class="text">${messages.fitNothingOpen}</p>`}</div>
    ${isOpen ? renderHeading(Math.min(6, level + 1), messages.fitStrengthen) : nothing}
    ${sides.map(renderSide)} ${result.open.map(({ check, notYet }) => renderOpen(check.label, notYet))}
  </div>`;
}

function renderSummary({ ticked, sides, weaker, stronger, isStrong, case: fits }: FitResult): Rendered {
  if (ticked === 'nothing') return html`<p class="text">${messages.fitNothingTicked}</p>`;
  if (sides.length < 2) return nothing;
  if (ticked === 'no-side') return html`<p class="text">${messages.fitNoSideTicked}</p>`;
  if (!weaker || !stronger) return html`<p class="text">${messages.fitEven}</p>`;
  return html`<p class="text">${isStrong ? messages.fitWeaker(weaker.label, stronger.label) : messages.fitWeakerOfBoth(weaker.label, stronger.label)}</p>
    ${fits ? html`<p class="text">${fits.text}</p>` : nothing}`;
}

const renderSide = ({ side, notYet }: SideResult): Rendered => (notYet.length ? renderOpen(side.label, notYet) : nothing);

const renderOpen = (label: string, questions: readonly string[]): TemplateResult => html`<div class="open">
  <p class="small muted">${label}</p>
  <ul role="list">
    ${questions.map((question) => html`<li>${question}</li>`)}
  </ul>
</div>`;

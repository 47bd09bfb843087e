import { html, svg, type TemplateResult } from 'lit';
import type { Move } from '../../core/index.js';
import * as messages from '../../messages/en.js';

/** In the drawing's own units; its width is 100. */
const ROW = 40;
/** The thickest line. */
const THICKEST = 12;

/**
 * Moves as lines between the one role and the others. A line is as thick as there are things that carry over (the thickest 12 units), and
 * dashed where nothing does. The names stand beside it as text, and the drawing says the same in words.
 */
export function renderMoves(moves: readonly Move[], direction: 'into' | 'out-of'): TemplateResult {
  const height = moves.length * ROW;
  const most = Math.max(1, ...moves.map(({ transfers }) => transfers.length));
  const words = moves.map(({ fromName, to, transfers, missing }) => messages.moveCounts(fromName, to.name, transfers.length, missing.length));
  const [x, end] = direction === 'into' ? [0, 100] : [100, 0];
  const one = direction === 'into' ? moves[0]!.to.name : moves[0]!.fromName;
  return html`<div class=${`drawing ${direction}`} part="drawing">
    <ul class="ends" role="list" aria-hidden="true">
      ${moves.map(({ fromName, to, transfers, missing }) => html`<li><b>${direction === 'into' ? fromName : to.name}</b><span class="small muted">${messages.counts(transfers.length, missing.length)}</span></li>`)}
    </ul>
    <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" role="img" aria-label=${messages.movesDrawn(words)}>
      ${moves.map(({ transfers }, i) => {
        const y = (i + 0.5) * ROW;
        const path = `M${x} ${y}C50 ${y} 50 ${height / 2} ${end} ${height / 2}`;
        return svg`<path class=${transfers.length ? '' : 'bare'} d=${path} stroke-width=${Math.max(1.5, (transfers.length / most) * THICKEST)} vector-effect="non-scaling-stroke"></path>`;
      })}
    </svg>
    <p class="one" aria-hidden="true"><b>${one}</b></p>
  </div>`;
}

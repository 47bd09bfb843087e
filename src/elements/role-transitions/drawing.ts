import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Move } from '../../core/index.js';
import * as messages from '../../messages/en.js';

/** In the drawing's own units; its width is 100. */
const ROW = 40;
const THICKEST = 12;
/** Where editors describe any of the moves: how many things they name is how they put it, and no measure. */
const PLAIN = 5;

/**
 * Moves as lines between the one role and the others, one beneath another where they meet. The line of a computed move is as thick as the part that carries over of
 * what carries over or is missing (all of it: 12 units), and dashed where nothing does. The names stand beside it as text, and the drawing says the same in words.
 */
export function renderMoves(moves: readonly Move[], direction: 'into' | 'out-of'): TemplateResult {
  const height = moves.length * ROW;
  const isMeasured = moves.every(({ status }) => status === 'derived');
  const widths = moves.map(({ transfers, missing }) => (!isMeasured ? PLAIN : Math.max(1.5, (transfers.length / (transfers.length + missing.length || 1)) * THICKEST)));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const countsOf = ({ transfers, missing, status }: Move): string => messages.moveCounts(transfers.length, missing.length, status === 'derived');
  const words = moves.map((move) => `${messages.move(move.fromName, move.to.name)}: ${countsOf(move)}`);
  const [x, end] = direction === 'into' ? [0, 100] : [100, 0];
  const one = direction === 'into' ? moves[0]!.to.name : moves[0]!.fromName;
  let place = (height - total) / 2;
  return html`<div class=${`drawing ${direction}`} part="drawing">
    <ul class="ends" role="list" aria-hidden="true">
      ${moves.map((move) => html`<li><b>${direction === 'into' ? move.fromName : move.to.name}</b><span class="small muted">${countsOf(move)}</span></li>`)}
    </ul>
    <svg viewBox="0 0 100 ${height}" preserveAspectRatio="none" role="img" aria-label=${messages.movesDrawn(words)}>
      ${moves.map(({ transfers }, i) => {
        const [y, width] = [(i + 0.5) * ROW, widths[i]!];
        const meet = place + width / 2;
        place += width;
        return svg`<path class=${transfers.length ? '' : 'bare'} d=${`M${x} ${y}C50 ${y} 50 ${meet} ${end} ${meet}`} stroke-width=${width} vector-effect="non-scaling-stroke"></path>`;
      })}
    </svg>
    <p class="one" aria-hidden="true"><b>${one}</b></p>
    ${moves.length > 1 && isMeasured ? html`<p class="legend small muted" aria-hidden="true">${messages.movesLegend}</p>` : nothing}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Readings } from '../../controllers/text-reader.js';
import type { Gap, Mention, Reading } from '../../core/index.js';
import * as messages from '../../messages/en.js';

/** How words are marked: see `gapLegend`. */
export type Look = 'matched' | 'implied' | 'missing' | 'extra';

/** Both texts with what was read in them, behind a line that opens. */
export function renderMarked(gap: Gap, { background, posting }: Readings): TemplateResult {
  // Of a choice only what is held is in both; the rest of it is nothing that is missing.
  const looks = new Map<string, Look>(gap.items.flatMap(({ ids, heldId, status }) => ids.map((id): [string, Look] => [id, status === 'untold' || (status === 'matched' && heldId && id !== heldId) ? 'extra' : status])));
  const extra = new Set(gap.extra.map(({ id }) => id));
  const inPosting = ({ entity }: Mention): Look => looks.get(entity.id) ?? 'extra';
  const inBackground = ({ entity }: Mention): Look => (extra.has(entity.id) ? 'extra' : (looks.get(entity.id) ?? 'implied'));
  return html`${renderText(true, posting, inPosting)} ${renderText(false, background, inBackground)}`;
}

function renderText(isPosting: boolean, { text, mentions }: Reading, lookOf: (mention: Mention) => Look): TemplateResult | typeof nothing {
  if (!mentions.length) return nothing;
  return html`<details class="marked">
    <summary>${isPosting ? messages.gapWholePosting : messages.gapWholeBackground}</summary>
    <p class="small muted">${messages.gapLegend(isPosting)}</p>
    <div class="whole">${piecesOf(text, mentions).map(({ words, mention }) => (mention ? html`<mark class=${lookOf(mention)} title=${messages.gapMark[lookOf(mention)]}>${words}<span class="unseen"> (${messages.gapMark[lookOf(mention)]})</span></mark>` : words))}</div>
  </details>`;
}

/** The text in pieces, those that were read apart; where two overlap, the first. */
function piecesOf(text: string, mentions: readonly Mention[]): readonly { readonly words: string; readonly mention?: Mention }[] {
  const pieces: { words: string; mention?: Mention }[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    pieces.push({ words: text.slice(at, mention.start) }, { words: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  return [...pieces, { words: text.slice(at) }];
}

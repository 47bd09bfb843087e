import { html, nothing, type TemplateResult } from 'lit';
import type { Readings } from '../../controllers/text-reader.js';
import type { Correction, ExtraItem, Gap, GapItem, Need, Quote, Role } from '../../core/index.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { gapParts, summaryOf } from './role-gap.report.js';
import { renderMarked, type Look } from './role-gap.marked.js';

type Rendered = TemplateResult | typeof nothing;

interface GapView extends Readings {
  readonly role: Role | undefined;
  readonly level: number;
  /** Buttons to take the result along. */
  readonly tools: TemplateResult;
  readonly correct: (key: string, correction: Correction | undefined, button: Element) => void;
}

/** What was read in both texts. */
export function renderGap(gap: Gap, view: GapView): TemplateResult {
  const isCompared = !view.posting.silence && !view.background.silence;
  return html`<div class="result" part="result">
    <div class="top">
      <p class="headline landmark" part="headline" tabindex="-1">${summaryOf(gap, view)}</p>
      ${isCompared && gap.counts.preferred.of ? html`<p>${messages.gapPreferred(gap.counts.preferred)}</p>` : nothing}
      ${isCompared ? view.tools : nothing}
    </div>
    ${gapParts(gap).map(({ heading, items, needs }) => renderPart(heading, items.map((item) => renderItem(item, needs, view)), view.level))}
    ${renderExtras(gap)} ${renderLeftOut(gap, view)} ${renderUnread(gap, view.level)}
    ${renderMarked(gap, view)}
  </div>`;
}

function renderPart(heading: string, rows: readonly TemplateResult[], level: number): Rendered {
  if (!rows.length) return nothing;
  return html`<section class="part" data-name=${heading}>
    ${renderHeading(level, html`${heading} <span class="count">${rows.length}</span>`)}
    <ul class="items" role="list">${rows}</ul>
  </section>`;
}

function renderItem(item: GapItem, needs: readonly Need[], view: GapView): TemplateResult {
  const { need, asked, held, via, correction, status } = item;
  const look = status === 'untold' ? 'extra' : status;
  return html`<li part="item">
    <div class="line"><b>${messages.gapNames(item)}</b>${needs.length > 1 ? html` <span class="badge">${messages.gapNeed(need)}</span>` : nothing}</div>
    ${via ? html`<p class="small muted">${messages.gapVia(via)}</p>` : nothing} ${renderQuote(messages.gapInPosting, asked, look)}
    ${held ? renderQuote(messages.gapInBackground, held, look) : correction === 'have' ? html`<p class="small muted">${messages.gapSaidByYou}</p>` : nothing}
    <p class="acts">${renderButtons(item, view)}</p>
  </li>`;
}

function renderButtons({ key, names, need, status, correction }: GapItem, { correct }: GapView): Rendered {
  const button = (label: string, change: Correction | undefined): TemplateResult =>
    html`<button type="button" part="button" aria-label=${messages.gapOf(label, names)} @click=${(event: Event) => correct(key, change, event.currentTarget as Element)}>${label}</button>`;
  if (correction) return button(messages.gapTakeBack, undefined);
  return html`${status === 'missing' ? button(messages.gapHave, 'have') : nothing} ${need === 'named' ? nothing : button(messages.gapNotAsked, 'not-asked')}`;
}

/** Often the longest list, and not what the reader came for: behind a line that opens. */
function renderExtras({ extra }: Gap): Rendered {
  if (!extra.length) return nothing;
  return html`<details class="part">
    <summary><b>${messages.gapExtra}</b> <span class="count">${extra.length}</span></summary>
    <ul class="items" role="list">${extra.map(renderExtra)}</ul>
  </details>`;
}

const renderExtra = ({ name, held }: ExtraItem): TemplateResult => html`<li part="item">
  <div class="line"><b>${name}</b></div>
  ${renderQuote(messages.gapInBackground, held, 'extra')}
</li>`;

/** Long sentences are shown around the words. */
const AROUND = 110;

/** The words look as they do in the whole text. */
function renderQuote(label: string, { before, words, after }: Quote, look: Look): TemplateResult {
  const start = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before;
  const end = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')}…` : after;
  return html`<p class="quote small" part="quote"><span class="muted">${label}</span> <q>${start}<mark class=${look}>${words}</mark>${end}</q></p>`;
}

function renderLeftOut({ leftOut }: Gap, { role, level, posting }: GapView): Rendered {
  if (!role || !leftOut.length || posting.silence) return nothing;
  return html`<section class="part">
    ${renderHeading(level, messages.gapLeftOut(role.name, leftOut[0]!.isStated))}
    <ul class="chips" role="list">${leftOut.map((item) => html`<li>${messages.gapLeftOutItem(item)}</li> `)}</ul>
  </section>`;
}

function renderUnread({ unread, unreadInBackground }: Gap, level: number): Rendered {
  const chips = (terms: readonly { readonly text: string; readonly isHeld?: boolean }[]): TemplateResult =>
    html`<ul class="chips" role="list">${terms.map(({ text, isHeld }) => html`<li>${text}${isHeld ? html` <span class="muted">(${messages.gapAlso})</span>` : nothing}</li> `)}</ul>`;
  const part = (title: string, why: string, terms: Parameters<typeof chips>[0]): Rendered =>
    terms.length ? html`<section class="part">${renderHeading(level, title)}${why ? html`<p class="small muted">${why}</p>` : nothing}${chips(terms)}</section>` : nothing;
  return html`${part(messages.gapUnread, messages.gapUnreadWhy, unread)}${part(messages.gapUnreadOwn, '', unreadInBackground)}`;
}

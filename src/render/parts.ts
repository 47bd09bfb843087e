import { html, nothing, type TemplateResult } from 'lit';
import { parseLevel } from '../attributes.js';
import { isComparable, payBar, safeUrl, saidBySource, type Cell, type CellAmount, type Entity, type Link, type RoleModel, type Source, type Stated } from '../core/index.js';
import * as messages from '../messages/en.js';
import { renderLines, type Line } from './lines.js';
import { markOf, renderAmountMark, renderOrigin } from './sources.js';
import { cellStatements, derivedWords, emptyWords, formatAmount, itemLabel } from './words.js';

/** A real heading of the given level; levels outside 1 to 6 become 3. */
export function renderHeading(level: unknown, content: unknown): TemplateResult {
  switch (parseLevel(level)) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    case 6:
      return html`<h6 part="heading">${content}</h6>`;
    default:
      return html`<h3 part="heading">${content}</h3>`;
  }
}

/** Links, as links only where an address is confirmed, else as text that says so. */
export function renderLinks(links: readonly Link[]): TemplateResult {
  return html`<div class="links small muted" part="links">
    <span>${messages.readMore}</span>
    <ul role="list">
      ${links.map(({ label, url, note }) => {
        const address = safeUrl(url);
        const remarks = [note, address ? undefined : messages.noAddress].filter(Boolean).join('; ');
        return html`<li>${address ? html`<a href=${address}>${label}</a>` : label}${remarks ? ` (${remarks})` : nothing}</li>`;
      })}
    </ul>
  </div>`;
}

export interface CellOptions {
  readonly model: RoleModel;
  /** The sources of the whole element, in the order of its footnotes. */
  readonly sources: readonly Source[];
  /** Whether each cell says where it comes from, beside the footnotes. */
  readonly namesEach?: boolean;
  /** Ids of entities that every role beside this one has too. */
  readonly shared?: ReadonlySet<string>;
}

/** The content of a cell: what is said, with its marks, or why nothing is; and where that comes from, when asked for. */
export function renderCell(cell: Cell, options: CellOptions): TemplateResult {
  const empty = emptyWords(cell);
  const content = empty ? html`<span class="gap">${empty}</span>` : renderFilled(cell, options);
  return options.namesEach && cellHasOrigin(cell) ? html`${content} ${renderOrigin(cell.status, saidBySource(options.model, cellStatements(cell, options.model.language), cell.sources))}` : content;
}

const cellHasOrigin = ({ status }: Cell): boolean => status === 'stated' || status === 'derived' || status === 'blank';

function renderFilled(cell: Cell, options: CellOptions): TemplateResult {
  const derived = derivedWords(cell);
  return derived
    ? html`${renderValues(cell, options)}
        <p class="derived small muted"><span class="badge">${messages.derived}</span> ${derived}</p>`
    : renderValues(cell, options);
}

function renderValues(cell: Cell, options: CellOptions): TemplateResult {
  switch (cell.dimension.kind) {
    case 'money':
      return renderAmounts(cell.amounts, options);
    case 'entities':
      return renderItems(cell, options);
    case 'list':
    case 'text':
      return cell.texts.length === 1
        ? html`<p>${cell.texts[0]!.value}</p>`
        : html`<ul class="lines" role="list">${renderLines(cell.texts.map((text) => ({ text: text.value, mark: markOf(text, options) })))}</ul>`;
  }
}

/** Skills and languages are chips; tools and companies a run of names. */
const areChips = (kind: Entity['kind'] | undefined): boolean => kind !== 'tool' && kind !== 'company';

/** Things of one kind: chips, or a run of names. */
export const renderNames = (lines: readonly Line[], kind: Entity['kind'] | undefined): TemplateResult =>
  areChips(kind) ? html`<ul class="chips" role="list">${renderLines(lines)}</ul>` : html`<ul class="run" role="list">${renderLines(lines, ',')}</ul>`;

const renderItems = ({ items, dimension }: Cell, options: CellOptions): TemplateResult =>
  renderNames(
    items.map((item) => ({ text: itemLabel(item.value), isShared: options.shared !== undefined && item.value.ids.every((id) => options.shared!.has(id)), mark: markOf(item, options) })),
    dimension.of,
  );

/** No line begins with a dot that parts two terms. */
export const holdDots = (terms: string): string => terms.replaceAll(' · ', '\u00a0· ');

/** The terms of a figure, or those of its own where a heading says the others; its date is not broken over two lines. */
export function renderTerms(value: CellAmount, isUnderTerms = false): TemplateResult {
  const terms = isUnderTerms ? messages.amountOwnTerms(value) : messages.amountTerms(value, '');
  return html`${terms ? holdDots(`${terms} · `) : nothing}<span class="date">${messages.sourceDate(value.asOf)}</span>`;
}

/** One bar beneath another has to be on the same axis: only the first that has one is drawn, and what can be compared with it. */
function renderAmounts(amounts: readonly Stated<CellAmount>[], options: CellOptions): TemplateResult {
  const drawn = amounts.find(({ value }) => value.basis !== null)?.value;
  return html`<ul class="lines" role="list">${amounts.map((amount) => html`<li>${renderAmount(amount, options, drawn !== undefined && isComparable(drawn, amount.value))}</li>`)}</ul>`;
}

function renderAmount(amount: Stated<CellAmount>, options: CellOptions, isDrawn: boolean): TemplateResult {
  const { value } = amount;
  const bar = isDrawn ? payBar(options.model, value) : undefined;
  return html`<div class="pay" part="pay">
    ${bar
      ? html`<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="4"></rect>
          <rect class="span" x=${bar.from} width=${bar.width} height="4" rx="1"></rect>
        </svg>`
      : nothing}
    <span
      ><span class="figure">${formatAmount(value, options.model.language)}${renderAmountMark(amount, options)}</span>
      <span class="terms small muted">${renderTerms(value)}</span></span
    >
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type CellStatus, type SaidBySource, type Source, type Stated } from '../core/index.js';
import * as messages from '../messages/en.js';

type Rendered = TemplateResult | typeof nothing;

/** More than these are shown when a reader asks for them. */
const MOST_SOURCES = 8;

/** The footnotes that the marks of `renderCell` refer to. */
export function renderSources(sources: readonly Source[]): Rendered {
  if (!sources.length) return nothing;
  const one = sources.length === 1;
  const list = html`<ol role="list">
    ${sources.map(
      (source, i) => html`<li>${one ? nothing : html`<sup>${i + 1}</sup> `}${renderSource(source)}</li>`,
    )}
  </ol>`;
  return sources.length > MOST_SOURCES
    ? html`<details class="sources" part="sources"><summary>${messages.sourceCount(sources.length)}</summary>${list}</details>`
    : html`<div class="sources" part="sources"><span>${messages.sources}</span>${list}</div>`;
}

function renderSource({ title, publisher, date, url }: Source): TemplateResult {
  const address = safeUrl(url);
  const name = address ? html`<a href=${address}>${title}</a>` : title;
  return html`${name}${publisher ? `, ${publisher}` : nothing}, <span class="date">${messages.sourceDate(date)}</span>${url && !address ? `, ${url}` : nothing}`;
}

/** The numbers of the footnotes that say something, where others do not; else empty. */
export const markOf = ({ contested, sources }: Stated<unknown>, options: { readonly sources: readonly Source[] }): string =>
  contested ? sources.map((id) => options.sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0).join(' ') : '';

/** The same, raised. */
function renderMark(said: Stated<unknown>, options: { readonly sources: readonly Source[] }): Rendered {
  const mark = markOf(said, options);
  return mark ? html`<sup><span class="unseen"> ${messages.source} </span>${mark}</sup>` : nothing;
}

/** With several footnotes each figure says which of them is its own, contested or not. */
export const renderAmountMark = (amount: Stated<unknown>, options: { readonly sources: readonly Source[] }): Rendered => renderMark({ ...amount, contested: options.sources.length > 1 }, options);

/** How something came about, and its sources with what each of them says: one of them in a line, several behind a line that opens. */
export function renderOrigin(status: CellStatus, said: readonly SaidBySource[]): TemplateResult {
  const [only, another] = said;
  if (!only) return html`<p class="origin" part="origin">${messages.origin(status)} · ${messages.noSource}</p>`;
  if (!another) return html`<p class="origin" part="origin">${messages.origin(status)} · ${renderSource(only.source)}</p>`;
  return html`<details class="origin" part="origin">
    <summary>${messages.originOf(status, said.length)}</summary>
    <ul role="list">
      ${said.map(({ source, says, saysAll }) => html`<li>${renderSource(source)}${says.length ? html`: <span class="says">${saysAll ? messages.saysAll : says.join(', ')}</span>` : nothing}</li>`)}
    </ul>
  </details>`;
}

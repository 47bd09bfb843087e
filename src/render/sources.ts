import { safeUrl, type CellStatus, type SaidBySource, type Source, type Stated } from '../core/index.js';
import * as messages from '../messages/en.js';
import { makeMark } from './lines.js';
import { make, renderMade } from './make.js';

/** More than these are shown when a reader asks for them. */
const MOST_SOURCES = 8;

/** The footnotes that the marks of `makeCell` refer to. */
export function makeSources(sources: readonly Source[]): HTMLElement {
  const attributes = { class: 'sources', part: 'sources' };
  const one = sources.length === 1;
  const list = make('ol', { role: 'list' }, ...sources.map((source, i) => make('li', {}, ...(one ? [] : [make('sup', {}, String(i + 1)), ' ']), ...makeSource(source))));
  return sources.length > MOST_SOURCES
    ? make('details', attributes, make('summary', {}, messages.sourceCount(sources.length)), list)
    : make('div', attributes, make('span', {}, messages.sources), list);
}

function makeSource({ title, publisher, date, url }: Source): readonly (Node | string)[] {
  const address = safeUrl(url);
  const name = address ? make('a', { href: address }, title) : title;
  return [name, publisher ? `, ${publisher}, ` : ', ', make('span', { class: 'date' }, messages.sourceDate(date)), url && !address ? `, ${url}` : ''];
}

/** The numbers of the footnotes that say something, where others do not; else empty. */
export const markOf = ({ contested, sources }: Stated<unknown>, options: { readonly sources: readonly Source[] }): string =>
  contested ? sources.map((id) => options.sources.findIndex((source) => source.id === id) + 1).filter((number) => number > 0).join(' ') : '';

/** With several footnotes each figure says which of them is its own, contested or not. */
export function makeAmountMark(amount: Stated<unknown>, options: { readonly sources: readonly Source[] }): readonly Element[] {
  const mark = markOf({ ...amount, contested: options.sources.length > 1 }, options);
  return mark ? [makeMark(mark)] : [];
}

/** How something came about, and its sources with what each of them says: one of them in a line, several behind a line that opens. */
export function makeOrigin(status: CellStatus, said: readonly SaidBySource[]): HTMLElement {
  const attributes = { class: 'origin', part: 'origin' };
  const [only, another] = said;
  if (!only) return make('p', attributes, `${messages.origin(status)} · ${messages.noSource}`);
  if (!another) return make('p', attributes, `${messages.origin(status)} · `, ...makeSource(only.source));
  const lines = said.map(({ source, says, saysAll }) =>
    make('li', {}, ...makeSource(source), ...(says.length ? [': ', make('span', { class: 'says' }, saysAll ? messages.saysAll : says.join(', '))] : [])),
  );
  return make('details', attributes, make('summary', {}, messages.originOf(status, said.length)), make('ul', { role: 'list' }, ...lines));
}

export const renderOrigin = (status: CellStatus, said: readonly SaidBySource[]): unknown => renderMade(() => [makeOrigin(status, said)]);

import { render } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { parseLevel } from '../attributes.js';
import { isComparable, payBar, safeUrl, saidBySource, type Cell, type CellAmount, type Entity, type Link, type RoleModel, type Source, type Stated } from '../core/index.js';
import * as messages from '../messages/en.js';
import { makeList, type Line } from './lines.js';
import { make, makeBar, renderMade } from './make.js';
import { makeAmountMark, makeOrigin, markOf } from './sources.js';
import { cellStatements, derivedWords, emptyWords, formatAmount, itemLabel } from './words.js';

class HeadingDirective extends Directive {
  #shown: HTMLElement | undefined;

  override render(level: unknown, content: unknown, id?: string): HTMLElement {
    const tag = `h${parseLevel(level)}`;
    if (this.#shown?.localName !== tag) this.#shown = make(tag, { part: 'heading' });
    if (id) this.#shown.id = id;
    render(content, this.#shown);
    return this.#shown;
  }
}

/** A real heading of the given level; levels outside 1 to 6 become 3. */
export const renderHeading = directive(HeadingDirective);

/** Links, as links only where an address is confirmed, else as text that says so. */
export function makeLinks(links: readonly Link[]): HTMLElement {
  const items = links.map(({ label, url, note }) => {
    const address = safeUrl(url);
    const remarks = [note, address ? undefined : messages.noAddress].filter(Boolean).join('; ');
    return make('li', {}, address ? make('a', { href: address }, label) : label, remarks ? ` (${remarks})` : '');
  });
  return make('div', { class: 'links small muted', part: 'links' }, make('span', {}, messages.readMore), ' ', make('ul', { role: 'list' }, ...items));
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
export function makeCell(cell: Cell, options: CellOptions): readonly Element[] {
  const empty = emptyWords(cell);
  const made = empty ? [make('span', { class: 'gap' }, empty)] : [makeValues(cell, options)];
  const derived = derivedWords(cell);
  if (derived) made.push(make('p', { class: 'derived small muted' }, makeBadge(messages.derived), ` ${derived}`));
  if (options.namesEach && cellHasOrigin(cell)) made.push(makeOrigin(cell.status, saidBySource(options.model, cellStatements(cell, options.model.language), cell.sources)));
  return made;
}

export const renderCell = (cell: Cell, options: CellOptions): unknown => renderMade(() => makeCell(cell, options));

const cellHasOrigin = ({ status }: Cell): boolean => status === 'stated' || status === 'derived' || status === 'blank';

export const makeBadge = (text: string): HTMLElement => make('span', { class: 'badge' }, text);

function makeValues(cell: Cell, options: CellOptions): HTMLElement {
  switch (cell.dimension.kind) {
    case 'money':
      return makeAmounts(cell.amounts, options);
    case 'entities':
      return makeItems(cell, options);
    case 'list':
    case 'text':
      return cell.texts.length === 1
        ? make('p', {}, cell.texts[0]!.value)
        : makeList({ class: 'lines' }, cell.texts.map((text) => ({ text: text.value, mark: markOf(text, options) })));
  }
}

/** Skills and languages are chips; tools and companies a run of names. */
const areChips = (kind: Entity['kind'] | undefined): boolean => kind !== 'tool' && kind !== 'company';

/** Things of one kind: chips, or a run of names. */
export const makeNames = (lines: readonly Line[], kind: Entity['kind'] | undefined): HTMLElement =>
  areChips(kind) ? makeList({ class: 'chips' }, lines) : makeList({ class: 'run' }, lines, true);

const makeItems = ({ items, dimension }: Cell, options: CellOptions): HTMLElement =>
  makeNames(
    items.map((item) => ({ text: itemLabel(item.value), isShared: options.shared !== undefined && item.value.ids.every((id) => options.shared!.has(id)), mark: markOf(item, options) })),
    dimension.of,
  );

/** No line begins with a dot that parts two terms. */
export const holdDots = (terms: string): string => terms.replaceAll(' · ', '\u00a0· ');

/** The terms of a figure, or those of its own where a heading says the others; its date is not broken over two lines. */
export function makeTerms(value: CellAmount, isUnderTerms = false): readonly (Node | string)[] {
  const terms = isUnderTerms ? messages.amountOwnTerms(value) : messages.amountTerms(value, '');
  return [terms ? holdDots(`${terms} · `) : '', make('span', { class: 'date' }, messages.sourceDate(value.asOf))];
}

/** One bar beneath another has to be on the same axis: only the first that has one is drawn, and what can be compared with it. */
function makeAmounts(amounts: readonly Stated<CellAmount>[], options: CellOptions): HTMLElement {
  const drawn = amounts.find(({ value }) => value.basis !== null)?.value;
  return make('ul', { class: 'lines', role: 'list' }, ...amounts.map((amount) => make('li', {}, makeAmount(amount, options, drawn !== undefined && isComparable(drawn, amount.value)))));
}

function makeAmount(amount: Stated<CellAmount>, options: CellOptions, isDrawn: boolean): HTMLElement {
  const { value } = amount;
  const bar = isDrawn ? payBar(options.model, value) : undefined;
  const figure = make('span', { class: 'figure' }, formatAmount(value, options.model.language), ...makeAmountMark(amount, options));
  return make('div', { class: 'pay', part: 'pay' }, bar ? makeBar(bar) : '', make('span', {}, figure, ' ', make('span', { class: 'terms small muted' }, ...makeTerms(value))));
}

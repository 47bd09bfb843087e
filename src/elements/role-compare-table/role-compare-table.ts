import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { flagAttribute, parseId, parseIds } from '../../attributes.js';
import { Copier } from '../../controllers/copier.js';
import { ScrollEdges } from '../../controllers/scroll-edges.js';
import { compareRoles, unknownSource, type Comparison, type ComparisonRow, type RoleModel } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { make, makeUnseen, renderMade } from '../../render/make.js';
import { makeBadge, makeCell, renderHeading, type CellOptions } from '../../render/parts.js';
import { renderHoldings } from '../../render/reasons.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { notice, unknownDimensions, unknownRoles, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { comparisonMarkdown } from './role-compare-table.markdown.js';
import { roleCompareTableStyles } from './role-compare-table.styles.js';

/** More roles than this stand in rows, and the table scrolls; up to as many stand in columns, and stack when narrow. More columns than this do not fit on paper. */
const MOST_COLUMNS = 3;

interface Header {
  /** Whether it is the name of a role, or a quieter label. */
  readonly isName: boolean;
  readonly text: string;
  readonly isBase: boolean;
}

const partOf = (part: string, isBase: boolean): string => (isBase ? `${part} base-role` : part);

/**
 * Roles side by side in a real table. To show one role use `<role-card>`.
 *
 * @slot - Fallback: shown until there is a comparison, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the toolbar's buttons.
 * @slot footer - Beneath the table.
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons.
 * @csspart button - One of them.
 * @csspart table - The table.
 * @csspart row-header - The header of a row.
 * @csspart column-header - The header of a column.
 * @csspart cell - A cell.
 * @csspart base-role - Header and cells of the base role.
 * @csspart pay - A salary: bar and figure.
 * @csspart reason - How much of each role the base role holds.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a fact comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a comparison.
 * @cssstate empty - There are not two roles to compare, or no source says anything of them.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - An id is not in the dataset.
 */
export class RoleCompareTable extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, tableStyles, roleCompareTableStyles];

  /** The roles to compare, separated by spaces or commas. Left out: the selection of the nearest `<role-data>`. */
  @property() roles: string | readonly string[] | undefined;

  /** Ids of the dimensions to compare, in order. Left out: those of which the roles have most. */
  @property() dimensions: string | readonly string[] | undefined;

  /** The role the others are held against: comes first, is marked, and adds what the others share with it and what is theirs. */
  @property() base: string | undefined;

  /** Whether each role is a row or a column; `auto` takes columns for up to three roles. */
  @property() orientation: 'auto' | 'roles-as-rows' | 'roles-as-columns' = 'auto';

  /** `mark` shows what all roles share in a quieter style; `only` leaves out what is the same in all, and marks what is shared in the rest. */
  @property() differences: 'mark' | 'only' | undefined;

  /** The id of a source to take at its word: where it speaks, what others say is left out. */
  @property() source: string | undefined;

  /** With `base`: whether the reasons (how much of each role the base holds) are open from the start. */
  @property({ converter: flagAttribute }) explain = false;

  /** Whether there are buttons to show differences only and to copy the table. */
  @property({ converter: flagAttribute }) toolbar = false;

  @state() private readerWantsDifferences: boolean | undefined;

  readonly #copier = new Copier(this);

  constructor() {
    super();
    new ScrollEdges(this);
  }

  protected override present(model: RoleModel): Presentation {
    const base = parseId(this.base) || undefined;
    const asked = parseIds(this.roles);
    const roleIds = asked.length ? asked : this.context.value.selection;
    if (!roleIds.length) return notice('empty', messages.noRoles);
    const dimensions = parseIds(this.dimensions);
    const comparison = compareRoles(model, roleIds, { base, dimensions: dimensions.length ? dimensions : undefined, source: parseId(this.source) });
    const { roles, unknownRoles: unknown } = comparison;
    if (roles.length < 2) return unknown.length ? unknownRoles(unknown) : notice('empty', (base === undefined ? messages.oneRole : messages.onlyBase)(roles[0]!.name));
    if (!comparison.rows.length) return comparison.unknownDimensions.length ? unknownDimensions(comparison.unknownDimensions) : notice('empty', messages.nothingSaid(roles.map(({ name }) => name)));
    return { state: unknown.length ? 'unknown' : 'ready', content: this.#renderComparison(comparison, model) };
  }

  get #onlyDifferences(): boolean {
    return this.readerWantsDifferences ?? this.differences === 'only';
  }

  /** What is left of a row where roles differ may be shared in part. */
  get #marksShared(): boolean {
    return this.differences === 'mark' || this.#onlyDifferences;
  }

  #isByRow(roles: number): boolean {
    if (this.orientation === 'roles-as-rows') return true;
    return this.orientation !== 'roles-as-columns' && roles > MOST_COLUMNS;
  }

  #renderComparison(comparison: Comparison, model: RoleModel): TemplateResult {
    const { base, roles, sources, unknownRoles: unknown, unknownDimensions } = comparison;
    const names = roles.map((role) => role.name);
    const title = base ? messages.comparedWith(base.name, names.slice(1)) : messages.compared(names);
    const rows = this.#onlyDifferences ? comparison.rows.filter((row) => !row.same) : comparison.rows;
    const noSource = unknownSource(model, parseId(this.source));
    return html`<section class="frame">
        <header>
          <div class="bar">${renderHeading(this.headingLevel, title, 'title')}${this.toolbar ? this.#renderToolbar(comparison, rows, model) : renderMade(() => [make('slot', { name: 'actions' })])}</div>
          <slot name="header"></slot>
          ${unknown.map((id) => html`<p class="notice" part="notice">${messages.unknownRole(id)}</p>`)}
          ${unknownDimensions.map((id) => html`<p class="notice" part="notice">${messages.unknownDimension(id)}</p>`)}
          ${noSource ? html`<p class="notice" part="notice">${messages.unknownSource(noSource)}</p>` : nothing}
          ${this.#renderLeftOut(comparison)}
          ${this.#marksShared && rows.some((row) => row.shared.size) ? html`<p class="small muted">${messages.sharedLegend}</p>` : nothing}
        </header>
        ${rows.length
          ? this.#renderTable(comparison, rows, { model, sources, namesEach: this.namesEach })
          : html`<p class="none">${messages.noDifferences}</p>`}
        ${this.#renderReasons(comparison, model)}
        <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
      </section>`;
  }

  /** What is missing because it is the same in all. By the button it is there before it has something to say, or it would not be read out. */
  #renderLeftOut({ rows }: Comparison): TemplateResult | typeof nothing {
    const text = this.#onlyDifferences ? messages.sameLeftOut(rows.filter((row) => row.same).map(({ dimension }) => dimension.label), rows.length) : '';
    return this.toolbar ? html`<p class="small muted" role="status">${text}</p>` : text ? html`<p class="small muted">${text}</p>` : nothing;
  }

  /** Why the others are near the base role or far from it. */
  #renderReasons({ base, roles }: Comparison, model: RoleModel): TemplateResult | typeof nothing {
    if (!base) return nothing;
    return renderHoldings(model, roles.slice(1).map((role) => [base, role]), messages.reasonsTitle(base.name), { isOpen: this.explain, namesEach: this.namesEach });
  }

  #renderToolbar(comparison: Comparison, rows: readonly ComparisonRow[], model: RoleModel): TemplateResult {
    return html`<div class="toolbar" part="toolbar">
      <button type="button" part="button" aria-pressed=${this.#onlyDifferences} @click=${() => (this.readerWantsDifferences = !this.#onlyDifferences)}>
        ${messages.onlyDifferences}
      </button>
      <button type="button" part="button" @click=${() => this.#copier.copy(comparisonMarkdown(comparison, rows, model))}>${messages.copy}</button>
      <slot name="actions"></slot>
      <span class="small muted" role="status">${this.#copier.message}</span>
    </div>`;
  }

  /** Few columns stack where it is narrow. More scroll sideways, and a region that scrolls is there for the keyboard too. */
  #renderTable({ roles, base }: Comparison, rows: readonly ComparisonRow[], options: CellOptions): TemplateResult {
    const byRow = this.#isByRow(roles.length);
    const ofRoles = roles.map((role): Header => ({ isName: true, text: role.name, isBase: role === base }));
    const ofDimensions = rows.map(({ dimension }): Header => ({ isName: false, text: dimension.label, isBase: false }));
    const optionsOf = rows.map((row) => (this.#marksShared ? { ...options, shared: row.shared } : options));
    const [columns, lines] = byRow ? [ofDimensions, ofRoles] : [ofRoles, ofDimensions];
    const isMany = columns.length > MOST_COLUMNS;
    const scrolls = byRow || isMany;
    const cell = (i: number, j: number): HTMLElement => {
      const [row, role] = byRow ? [j, i] : [i, j];
      const shown = rows[row]!.cells[role]!;
      return makeTableCell(lines[i]!, columns[j]!, shown.status === 'not-applicable', makeCell(shown, optionsOf[row]!));
    };
    return html`<div
      class=${scrolls ? (isMany ? 'region wide many' : 'region wide') : 'stacks'}
      tabindex=${scrolls ? 0 : nothing}
      role=${scrolls ? 'region' : nothing}
      aria-labelledby=${scrolls ? 'title' : nothing}
      data-after
    >
      <table role="table" part="table" aria-labelledby="title">
        <thead role="rowgroup">
          ${renderMade(() => [makeRow(makeCorner(byRow), ...columns.map((column) => makeHeader('column', column)))])}
        </thead>
        <tbody role="rowgroup">
          ${renderMade(() => lines.map((line, i) => makeRow(makeHeader('row', line), ...columns.map((_, j) => cell(i, j)))))}
        </tbody>
      </table>
    </div>`;
  }
}

const makeRow = (...cells: readonly HTMLElement[]): HTMLElement => make('tr', { role: 'row' }, ...cells);

const makeCorner = (byRow: boolean): HTMLElement =>
  make('th', { scope: 'col', role: 'columnheader', part: 'column-header' }, byRow ? makeLabel(messages.role) : makeUnseen(messages.dimension));

const makeLabel = (text: string): HTMLElement => make('span', { class: 'label' }, text);

function makeHeader(of: 'row' | 'column', { isName, text, isBase }: Header): HTMLElement {
  const header = make('th', { scope: of === 'row' ? 'row' : 'col', role: `${of}header`, part: partOf(`${of}-header`, isBase) }, isName ? text : makeLabel(text));
  if (isBase) header.append(' ', makeBadge(messages.base));
  return header;
}

/** `data-label` stands above the value where the table is stacked and its header row is gone; what does not apply is left out there. */
function makeTableCell(line: Header, column: Header, isVoid: boolean, content: readonly Element[]): HTMLElement {
  const cell = make('td', { role: 'cell', part: partOf('cell', line.isBase || column.isBase), 'data-label': column.isBase ? `${column.text} (${messages.base})` : column.text }, ...content);
  if (isVoid) cell.className = 'void';
  return cell;
}

import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseIds, parseList } from '../../attributes.js';
import { leftOut } from '../../context.js';
import { comparePair, findRoles, type PairAspect, type PairComparison, type PairSection, type RoleModel, type Side, type Source } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/comparisons.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { renderMade } from '../../render/make.js';
import { makeLinks, renderCell, renderHeading, type CellOptions } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { linksStyles } from '../../styles/links.styles.js';
import { tableStyles } from '../../styles/table.styles.js';
import { notice, telling, unknownRoles, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleComparisonStyles } from './role-comparison.styles.js';

/** One line of a table: its label, and what is said of each of the two roles. */
interface Line {
  readonly label: string;
  readonly contents: readonly unknown[];
}

/**
 * The whole comparison of two roles: what editors wrote about the pair, section by section, else what can be computed.
 * For facts alone, or more than two roles, use `<role-compare-table>`. The sections that are computed are drawn by
 * `<role-overlap>`, `<role-salary-chart>` and `<role-transitions>`, which have to be defined too.
 *
 * @slot - Fallback: shown until there is a comparison, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the comparison.
 * @csspart base - The whole element.
 * @csspart heading - A heading: the element's, or that of a section.
 * @csspart word - What editors say of one role as an alternative to the other.
 * @csspart section - A section.
 * @csspart table - A table of a section.
 * @csspart row-header - The header of a row.
 * @csspart column-header - The header of a column.
 * @csspart cell - A cell.
 * @csspart links - The links of a section.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a fact comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a comparison.
 * @cssstate empty - There are not exactly two roles to compare, or nobody has written the sections that are picked.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - An id is not in the dataset.
 */
export class RoleComparison extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, tableStyles, linksStyles, roleComparisonStyles];

  /** The two roles, separated by a space or comma. Left out: the selection of the nearest `<role-data>`. */
  @property() roles: string | readonly string[] | undefined;

  /** Ids of the sections to show, in order. Left out: all that are written, or else all that can be computed. */
  @property() sections: string | readonly string[] | undefined;

  protected override present(model: RoleModel): Presentation {
    // As often as given, so that the same role twice is seen.
    const given = parseList(this.roles);
    const asked = given.length ? given : this.context.value.selection;
    if (!asked.length) return notice('empty', messages.noRoles);
    const { roles, unknown } = findRoles(model, asked);
    if (unknown.length) return unknownRoles(unknown);
    const [a, b] = roles;
    if (roles.length === 1 && asked.length === 2) return notice('empty', messages.sameRole(a!.name));
    if (!a || !b || roles.length > 2) return notice('empty', messages.twoRoles(roles.length));
    const comparison = comparePair(model, a, b, parseIds(this.sections));
    const isUnknown = comparison.unknownSections.length > 0;
    if (!comparison.sections.length) return notice(isUnknown ? 'unknown' : 'empty', ...unknownTexts(comparison), ...unwrittenTexts(comparison));
    return telling({ state: isUnknown ? 'unknown' : 'ready', content: this.#renderComparison(comparison, model) }, leftOut(model, 'comparisons', roles, comparison.isWritten));
  }

  #renderComparison(comparison: PairComparison, model: RoleModel): TemplateResult {
    const { roles, sections, isWritten, ranked, sources } = comparison;
    const names = roles.map(({ name }) => name);
    const isWhole = isWritten && !parseIds(this.sections).length;
    return html`<section class="comparison">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, isWhole ? messages.wholePair(names) : messages.pair(names))}<slot name="actions"></slot></div>
        ${isWritten ? nothing : html`<p class="small muted">${messages.computedPair}</p>`}
        ${ranked.map(({ role, base, text, sources: of }) => html`<p class="text" part="word">${messages.asAlternative(role.name, base.name)} ${text}</p>${this.renderWritten(of)}`)}
        <slot name="header"></slot>
        ${unknownTexts(comparison).map((text) => html`<p class="notice" part="notice">${text}</p>`)}
      </header>
      ${sections.map((section) => this.#renderSection(section, names, roles.map(({ id }) => id), { model, sources, namesEach: this.namesEach }))}
      ${unwrittenTexts(comparison).map((text) => html`<p class="muted" part="notice">${text}</p>`)}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderSection(section: PairSection, names: readonly string[], ids: readonly string[], options: CellOptions): TemplateResult {
    if (section.kind === 'computed' && section.id !== 'at-a-glance') return this.#renderComputed(section.id, ids);
    const written = section.kind === 'written' ? section.section : undefined;
    const ofTable = (section.table?.rows ?? []).map(({ dimension, cells }): Line => ({ label: dimension.label, contents: cells.map((cell) => renderCell(cell, options)) }));
    const ofAspects = section.kind === 'written' ? section.aspects.map((aspect) => this.#readAspect(aspect, options, section.sources)) : [];
    return html`<section part="section" class="section">
      ${renderHeading(this.subLevel, written?.label ?? messages.atAGlance)}
      ${written || ofTable.length ? nothing : html`<p class="muted">${messages.nothingSaid(names)}</p>`}
      ${this.#renderParagraphs(written?.intro)}${this.#renderTable([...ofTable, ...ofAspects], names, written?.label ?? messages.atAGlance)}${this.#renderParagraphs(written?.closing)}
      ${written?.links ? renderMade(() => [makeLinks(written.links!)]) : nothing} ${section.kind === 'written' && (written?.intro || written?.closing) ? this.renderWritten(section.sources) : nothing}
    </section>`;
  }

  #readAspect({ aspect, cells, sides = [] }: PairAspect, options: CellOptions, sources: readonly Source[]): Line {
    return { label: aspect.label, contents: cells ? cells.map((cell) => renderCell(cell, options)) : sides.map((side) => html`${renderSide(side)} ${this.renderWritten(sources, side.status === 'missing' ? 'blank' : 'stated')}`) };
  }

  #renderParagraphs(texts: readonly string[] = []): readonly TemplateResult[] {
    return texts.map((text) => html`<p class="text">${text}</p>`);
  }

  #renderTable(lines: readonly Line[], names: readonly string[], title: string): TemplateResult | typeof nothing {
    if (!lines.length) return nothing;
    return html`<div class="frame stacks">
      <table role="table" part="table" aria-label=${messages.sectionOf(title, names)}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" part="column-header"><span class="unseen">${messages.aspect}</span></th>
            ${names.map((name) => html`<th scope="col" role="columnheader" part="column-header">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${lines.map(
            ({ label, contents }) => html`<tr role="row">
              <th scope="row" role="rowheader" part="row-header"><span class="label">${label}</span></th>
              ${contents.map((content, i) => html`<td role="cell" part="cell" data-label=${names[i]!}>${content}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderComputed(id: string, [a, b]: readonly string[]): TemplateResult {
    const sources = this.namesEach ? 'each' : 'footnotes';
    switch (id) {
      case 'shared':
        return html`<role-overlap part="section" roles="${a} ${b}" heading-level=${this.subLevel} sources=${sources}></role-overlap>`;
      case 'salary':
        return html`<role-salary-chart part="section" roles="${a} ${b}" heading-level=${this.subLevel} sources=${sources}></role-salary-chart>`;
      default:
        return html`<role-transitions part="section" role-id=${b} from=${a} heading-level=${this.subLevel} sources=${sources}></role-transitions>
          <role-transitions part="section" role-id=${a} from=${b} heading-level=${this.subLevel} sources=${sources}></role-transitions>`;
    }
  }
}

const unknownTexts = ({ unknownSections }: PairComparison): readonly string[] => unknownSections.map((id) => messages.unknownSection(id));

const unwrittenTexts = ({ unwritten }: PairComparison): readonly string[] => (unwritten.length ? [messages.unwritten(unwritten.map(({ label }) => label))] : []);

function renderSide({ status, text, items }: Side): TemplateResult {
  if (status === 'missing') return html`<span class="gap">${messages.blank}</span>`;
  return html`${text ? html`<p>${text}</p>` : nothing}${items
    ? html`<ul class="lines" role="list">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing}`;
}

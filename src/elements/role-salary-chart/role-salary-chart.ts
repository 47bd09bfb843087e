import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseId, parseIds } from '../../attributes.js';
import { findRoles, payChart, pinRole, saidBySource, unknownSource, type PayBar, type PayChart, type PayGroup, type PayRow, type Role, type RoleModel } from '../../core/index.js';
import '../../dataset/sources.generated.js';
import * as messages from '../../messages/en.js';
import { make, renderMade } from '../../render/make.js';
import { holdDots, makeTerms, renderHeading } from '../../render/parts.js';
import { makeAmountMark, renderOrigin } from '../../render/sources.js';
import { formatAmount, formatRange } from '../../render/words.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { notice, unknownRoles, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleSalaryChartStyles } from './role-salary-chart.styles.js';

/** Labels of more letters than this need more room. */
const LONGEST_SHORT = 7;

const percent = (value: number): string => `${value}%`;

/** `$100K`: short, so that the labels of an axis have room. */
function tickFormat(currency: string, language: string): Intl.NumberFormat {
  return new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 2 });
}

/**
 * Pay ranges of roles on one axis from 0, with what they have in common. Figures of unlike currency, period, basis or region get an axis
 * each. To compare roles in more than pay use `<role-compare-table>`.
 *
 * @slot - Fallback: shown until there is a chart, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the chart.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, or that of an axis where there are several.
 * @csspart group - The ranges on one axis.
 * @csspart pay - A role's pay: name, figure and bar.
 * @csspart overlap - The sentence on what the ranges have in common.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a figure comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a chart.
 * @cssstate empty - No role is chosen, or no source gives a figure for any of them.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - A role or the region is not in the dataset.
 */
export class RoleSalaryChart extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, roleSalaryChartStyles];

  /** The roles to draw, separated by spaces or commas. Left out: the selection of the nearest `<role-data>`. */
  @property() roles: string | readonly string[] | undefined;

  /** The region to show figures for, as the dataset names it. Left out: every region. */
  @property() region: string | undefined;

  /** The id of a source to take at its word: where it speaks, what others say is left out. */
  @property() source: string | undefined;

  protected override present(model: RoleModel): Presentation {
    const asked = parseIds(this.roles);
    const roleIds = asked.length ? asked : this.context.value.selection;
    if (!roleIds.length) return notice('empty', messages.noRoles);
    const { roles, unknown } = findRoles(model, roleIds);
    if (!roles.length) return unknownRoles(unknown);
    const region = parseId(this.region);
    const source = parseId(this.source);
    const noSource = unknownSource(model, source);
    const chart = payChart(model, roles.map((role) => pinRole(role, source)), region || undefined);
    const unknownTexts = [...unknown.map((id) => messages.unknownRole(id)), ...(noSource ? [messages.unknownSource(noSource)] : [])];
    if (region && !chart.region) return notice('unknown', ...unknownTexts, messages.unknownRegion(region, chart.regions));
    const names = roles.map(({ name }) => name);
    if (!chart.groups.length) return notice(unknown.length ? 'unknown' : 'empty', ...unknownTexts, messages.noPay(names, chart.region));
    return { state: unknown.length ? 'unknown' : 'ready', content: this.#renderChart(chart, roles, unknownTexts, model) };
  }

  #renderChart(chart: PayChart, roles: readonly Role[], unknownTexts: readonly string[], model: RoleModel): TemplateResult {
    const { groups, differences, without, region, sources } = chart;
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.payTitle(roles.map(({ name }) => name)))}<slot name="actions"></slot></div>
        <slot name="header"></slot>
        ${unknownTexts.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
        ${differences.length ? html`<p class="apart small muted">${messages.payApart(differences, groups.some(({ terms }) => !terms.basis))}</p>` : nothing}
      </header>
      ${groups.map((group) => this.#renderGroup(group, chart, model))}
      ${without.length
        ? html`<p class="without gap">
            ${messages.withoutPay(
              without.map(({ name }) => name),
              region,
            )}
          </p>`
        : nothing}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderGroup(group: PayGroup, chart: PayChart, model: RoleModel): TemplateResult {
    const { language } = model;
    const verdict = verdictOf(group, language);
    const terms = messages.payTerms(group.terms, group.apart?.role.name, group.apart?.number);
    return html`<div class="group" part="group">
      ${chart.differences.length ? renderHeading(this.subLevel, holdDots(terms)) : nothing}
      <ul class="rows" role="list">
        ${group.rows.map((row) => this.#renderRow(row, group, chart, model))}
      </ul>
      ${group.isDrawn ? renderAxis(group, verdict, language) : nothing} ${verdict ? html`<p class="verdict" part="overlap">${verdict}</p>` : nothing}
    </div>`;
  }

  #renderRow({ role, amount, bar, midpoint }: PayRow, group: PayGroup, { sources, differences }: PayChart, model: RoleModel): TemplateResult {
    const { language } = model;
    const { value } = amount;
    return html`<li part="pay">
      <div class="line"><b>${role.name}</b><span class="figure">${formatAmount(value, language)}${renderMade(() => makeAmountMark(amount, { sources }))}</span></div>
      ${group.isDrawn ? renderLane(bar, group) : nothing}
      <div class="line small muted">
        ${renderMade(() => [make('span', {}, ...makeTerms(value, differences.length > 0))])}
        ${value.min === value.max || value.median !== undefined
          ? nothing
          : html`<span class="midpoint"><span class="badge">${messages.derived}</span> ${messages.midpoint(formatRange(value.currency, { min: midpoint, max: midpoint }, language))}</span>`}
      </div>
      ${this.namesEach ? renderOrigin('stated', saidBySource(model, [], amount.sources)) : nothing}
    </li>`;
  }
}

/** The bar of a figure, over what the ranges of its group have in common. */
function renderLane(bar: PayBar, { ticks, overlap }: PayGroup): TemplateResult {
  return html`<div class="lane">
    <svg width="100%" height="100%" aria-hidden="true">
      ${ticks.map(({ at }) => svg`<line class="rule" x1=${percent(at)} x2=${percent(at)} y2="100%"></line>`)}
      ${overlap
        ? svg`<svg class="shared" x=${percent(overlap.bar.from)} width=${percent(overlap.bar.width)} height="100%">
            <rect class="band" width="100%" height="100%"></rect>
            <line class="edge" x1="0" x2="0" y2="100%"></line>
            <line class="edge" x1="100%" x2="100%" y2="100%"></line>
          </svg>`
        : nothing}
      <rect class="range" x=${percent(bar.from)} y="50%" width=${percent(bar.width)} height="0.9em" rx="2"></rect>
    </svg>
  </div>`;
}

/** What the ranges have in common, in words; empty where there is one role only. */
function verdictOf({ ranged, rows, terms, overlap }: PayGroup, language: string): string {
  if (overlap) return messages.payOverlap(formatRange(terms.currency, overlap, language), overlap.min === overlap.max);
  return ranged.length > 1 ? messages.noPayOverlap(rows.filter(({ amount }) => !amount.value.isMedianOnly).length) : '';
}

/** The axis under the bars. It speaks for all of the drawing: the bars themselves have no words. */
function renderAxis({ terms, end, ticks, rows }: PayGroup, verdict: string, language: string): TemplateResult {
  const short = tickFormat(terms.currency, language);
  const ranges = rows.map(({ role, amount }) => messages.payOf(role.name, formatAmount(amount.value, language)));
  const anchorOf = (i: number): string => (i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle');
  const labels = ticks.map(({ value }) => short.format(value));
  const isLong = labels.some((label) => label.length > LONGEST_SHORT);
  // Text in HTML, because axe cannot judge the contrast of text in a drawing.
  return html`<div class=${isLong ? 'axis long' : 'axis'} role="img" aria-label=${messages.payDrawn(formatRange(terms.currency, { min: end, max: end }, language), ranges, verdict)}>
    ${labels.map((label, i) => html`<span class="place"><span class="tick ${anchorOf(i)} ${i % 2 ? 'odd' : ''}">${label}</span></span>`)}
  </div>`;
}

import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseId, parseIds } from '../../attributes.js';
import {
  findFacets,
  findRoles,
  overlapBars,
  overlapOf,
  pinRole,
  saidBySource,
  unknownSource,
  type CellItem,
  type Facet,
  type Overlap,
  type OverlapBar,
  type OverlapStretch,
  type OwnPart,
  type Role,
  type RoleModel,
} from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { renderMade } from '../../render/make.js';
import { holdDots, makeNames, renderHeading } from '../../render/parts.js';
import { nearWords, renderHoldings } from '../../render/reasons.js';
import { renderOrigin } from '../../render/sources.js';
import { itemLabel } from '../../render/words.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { notice, unknownRoles, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleOverlapStyles } from './role-overlap.styles.js';

const FEWEST = 2;
const MOST = 4;

const namesOf = (roles: readonly { readonly name: string }[]): readonly string[] => roles.map(({ name }) => name);

/**
 * What two to four roles share and what is theirs alone, by skills, tools, languages and companies; counted, drawn and listed.
 * To see what sources say of each role use `<role-compare-table>`.
 *
 * @slot - Fallback: shown until there is an overlap, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the lists.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, or that of a facet.
 * @csspart drawing - The bars and their legend.
 * @csspart facet - One kind of thing: skills, tools, languages or companies.
 * @csspart label - What a list holds.
 * @csspart value - The list, or why there is none.
 * @csspart reason - How much each role holds of the others.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a facet comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows an overlap.
 * @cssstate empty - There are not two to four roles, or no source names anything for them.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - A role is not in the dataset, or none of the facets is known.
 */
export class RoleOverlap extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, roleOverlapStyles];

  /** The roles, two to four, separated by spaces or commas. Left out: the selection of the nearest `<role-data>`. */
  @property() roles: string | readonly string[] | undefined;

  /** What to compare, in order: `skill`, `tool`, `language`, `company`. Left out: all of them. */
  @property() facets: string | readonly string[] | undefined;

  /** The id of a source to take at its word: where it speaks, what others say is left out. */
  @property() source: string | undefined;

  protected override present(model: RoleModel): Presentation {
    const asked = parseIds(this.roles);
    const roleIds = asked.length ? asked : this.context.value.selection;
    if (!roleIds.length) return notice('empty', messages.noRoles);
    const { roles, unknown } = findRoles(model, roleIds);
    if (roles.length < FEWEST && unknown.length) return unknownRoles(unknown);
    if (roles.length < FEWEST || roles.length > MOST) return notice('empty', messages.twoToFour(namesOf(roles)));
    const { facets, unknown: unknownFacets } = findFacets(parseIds(this.facets));
    const unknownTexts = [...unknown.map((id) => messages.unknownRole(id)), ...unknownFacets.map((id) => messages.unknownFacet(id))];
    if (!facets.length) return notice('unknown', ...unknownTexts);
    const source = parseId(this.source);
    const noSource = unknownSource(model, source);
    if (noSource) unknownTexts.push(messages.unknownSource(noSource));
    const overlap = overlapOf(model, roles.map((role) => pinRole(role, source)), facets);
    const state = unknown.length ? 'unknown' : 'ready';
    if (!overlap.facets.length) return notice(unknown.length ? state : 'empty', ...unknownTexts, messages.unsaid(overlap.unsaid));
    return { state, content: this.#renderOverlap(overlap, roles, unknownTexts, model) };
  }

  #renderOverlap(overlap: Overlap, roles: readonly Role[], unknownTexts: readonly string[], model: RoleModel): TemplateResult {
    const { facets, unsaid, sources } = overlap;
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.overlapTitle(namesOf(roles)))}<slot name="actions"></slot></div>
        <p class="small muted"><span class="badge">${messages.derived}</span> ${messages.countedHere}</p>
        <slot name="header"></slot>
        ${unknownTexts.map((text) => html`<p class="notice" part="notice">${text}</p>`)}
      </header>
      ${renderDrawing(overlapBars(overlap))} ${facets.map((facet) => this.#renderFacet(facet, model))}
      ${unsaid.length ? html`<p class="unsaid gap">${messages.unsaid(unsaid)}</p>` : nothing}
      ${renderHoldings(model, pairsOf(roles), messages.reasonsBetween(roles.length - 1), { namesEach: this.namesEach })}
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderFacet(facet: Facet, model: RoleModel): TemplateResult {
    const { kind, silent, said } = facet;
    return html`<section class="facet" part="facet">
      ${renderHeading(this.subLevel, messages.facet(kind))}
      ${silent.length ? html`<p class="small muted">${messages.silent(namesOf(silent))}</p>` : nothing} ${renderLists(facet)}
      ${this.namesEach ? renderOrigin('derived', saidBySource(model, said)) : nothing}
    </section>`;
  }
}

/** Every role beside every other, both ways. */
const pairsOf = (roles: readonly Role[]): readonly (readonly [Role, Role])[] => roles.flatMap((base) => roles.filter((role) => role !== base).map((role) => [base, role] as const));

/** A bar a role, with its counts as text. */
function renderDrawing(bars: readonly OverlapBar[]): TemplateResult | typeof nothing {
  if (!bars.length) return nothing;
  const isPair = bars.length === FEWEST;
  return html`<div class="drawing" part="drawing">
    <ul class="bars" role="list">
      ${bars.map(({ role, shared, partly, alone }) => {
        const counts = messages.overlapCounts(shared.count, isPair ? undefined : partly.count, alone.count);
        return html`<li>
          <div class="line"><b>${role.name}</b> <span class="small muted">${holdDots(counts)}</span></div>
          <svg width="100%" height="1.1em" aria-hidden="true">
            ${renderStretch(shared, 'common')} ${renderStretch(partly, 'partly')} ${renderStretch(alone, 'alone')}
          </svg>
        </li>`;
      })}
    </ul>
    <ul class="legend small muted" role="list">
      <li>${renderSwatch('common')} ${messages.filled(isPair)}</li>
      ${isPair ? nothing : html`<li>${renderSwatch('partly')} ${messages.dashed}</li>`}
      <li>${renderSwatch('alone')} ${messages.outlined}</li>
    </ul>
  </div>`;
}

const renderStretch = ({ count, from, width }: OverlapStretch, look: string): TemplateResult | typeof nothing =>
  count ? svg`<rect class=${look} x="${from}%" width="${width}%" height="100%"></rect>` : nothing;

const renderSwatch = (look: string): TemplateResult => html`<svg class="swatch" width="1.4em" height="0.8em" aria-hidden="true"><rect class=${look} width="100%" height="100%"></rect></svg>`;

/** Of two roles what they share stands between what is theirs alone; of more it stands above. */
function renderLists(facet: Facet): TemplateResult {
  const { kind, parts, shared, also, silent } = facet;
  const common = renderList(messages.inCommon, shared, kind, silent.length ? messages.untold : messages.none, { also });
  const own = parts.map((part) => renderOwn(part, facet));
  return parts.length === FEWEST
    ? html`<dl class="pair">${own[0]}${common}${own[1]}</dl>`
    : html`<dl>${common}</dl>
        <div class="several">${own.map((lists) => html`<dl>${lists}</dl>`)}</div>`;
}

/** What one role has beside the others. Where no source names anything for it that is said: it need not have nothing. */
function renderOwn({ role, alone, partly, near }: OwnPart, { kind, parts, silent }: Facet): TemplateResult {
  if (silent.includes(role)) return renderList(role.name, [], kind, messages.noneNamed);
  const label = silent.length ? messages.namedAlone(role.name) : messages.only(role.name);
  return html`${renderList(label, alone, kind, messages.none, { note: nearWords(messages.nearOthers(parts.length - 1), near) })}${parts.length === FEWEST ? nothing : renderList(messages.withSome(role.name), partly, kind, messages.none)}`;
}

interface Beneath {
  readonly also?: readonly CellItem[];
  readonly note?: string;
}

function renderList(label: string, items: readonly CellItem[], kind: Facet['kind'], empty: string, { also = [], note }: Beneath = {}): TemplateResult {
  const names = (some: readonly CellItem[]): unknown => renderMade(() => [makeNames(some.map((item) => ({ text: itemLabel(item) })), kind)]);
  return html`<div>
    <dt part="label">${label}</dt>
    <dd part="value">
      ${items.length ? names(items) : also.length ? nothing : html`<span class="gap">${empty}</span>`}
      ${also.length ? html`<p class="near small muted">${messages.byOtherPages}</p>${names(also)}` : nothing} ${note ? html`<p class="near small muted">${note}</p>` : nothing}
    </dd>
  </div>`;
}

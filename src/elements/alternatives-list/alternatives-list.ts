import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { countAttribute, flagAttribute, orderAttribute } from '../../attributes.js';
import { alternativesTo, askedOf, EVIDENCE_FLOOR, rankedRoles, saidBySource, type Alternative, type AlternativesOrder, type AlternativesTo, type RankedAlternative, type RoleModel } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { makeList } from '../../render/lines.js';
import { make, renderMade } from '../../render/make.js';
import { makeBadge, makeLinks, renderHeading } from '../../render/parts.js';
import { makeHolding, makeHoldingOrigin } from '../../render/reasons.js';
import { makeOrigin } from '../../render/sources.js';
import { boxStyles } from '../../styles/box.styles.js';
import { linksStyles } from '../../styles/links.styles.js';
import { nameStyles } from '../../styles/name.styles.js';
import { isPresentation, notice, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { alternativesListStyles } from './alternatives-list.styles.js';

/**
 * Ranked alternatives to a role: the editors', and why one would look beyond it; or computed ones, each with its reason.
 * To hold the alternatives side by side use `<role-compare-table base>`.
 *
 * Inside a `<role-data>` each name is a button that makes the role the selection.
 *
 * @slot - Fallback: shown until there is a list, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the list.
 * @fires role-select - The reader chooses an alternative.
 * @csspart base - The whole element.
 * @csspart heading - A heading: the element's, or the name of an alternative.
 * @csspart why - Why one would look beyond the base role.
 * @csspart item - An alternative.
 * @csspart rank - Its place.
 * @csspart tagline - Its line beneath the name.
 * @csspart best-for - Whom it suits.
 * @csspart links - Its links.
 * @csspart reason - Why it is where it is in the computed order.
 * @csspart button - The name, when it can be chosen.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where an item comes from.
 * @csspart notice - A message in place of the list.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows alternatives.
 * @cssstate empty - There is no role, or nothing to rank for it.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class AlternativesList extends SourcedElement {
  static override readonly styles = [boxStyles, linksStyles, nameStyles, alternativesListStyles];

  /** The role to find alternatives to. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /**
   * `curated`: the editors' order. `computed`: by how much of what a role asks for this one already covers. `both`: the editors' order, with the
   * computed place and reason of each. Left out: the editors' order where there is one, else the computed one.
   */
  @property({ converter: orderAttribute }) order: AlternativesOrder | undefined;

  /** How many to show at most. Left out: all that the editors rank, seven of those that are computed. */
  @property({ converter: countAttribute }) limit: number | undefined;

  /** Whether the reader can choose an alternative. Inside a `<role-data>` it is so without this. */
  @property({ converter: flagAttribute }) selectable = false;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    if (isPresentation(role)) return role;
    const alternatives = alternativesTo(model, role.id, { order: this.order, limit: this.limit })!;
    if (alternatives.total) return { state: 'ready', content: this.#renderList(alternatives, model) };
    if (alternatives.order === 'computed') return notice('empty', whyNothing(alternatives, askedOf(model, role).length));
    return notice('empty', messages.noAlternatives(role.name, rankedRoles(model).map(({ name }) => name)));
  }

  #renderList(alternatives: AlternativesTo, model: RoleModel): TemplateResult {
    const { base, order, why, items, total, refused, sources } = alternatives;
    return html`<section class="alternatives">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.alternatives(base.name))}<span class="badge">${order === 'computed' ? messages.computedOrder : messages.editorsOrder}</span><slot name="actions"></slot></div>
        <slot name="header"></slot>
        <div class="why" part="why">${order === 'computed' ? html`<p class="small muted">${messages.computedWhy}</p>` : why.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      </header>
      <ol class="list" role="list">
        ${items.map((item) => this.#renderItem(item, alternatives, model))}
      </ol>
      <footer>
        ${items.length < total ? html`<p class="small muted">${messages.limited(items.length, total)}</p>` : nothing}
        ${refused.length ? html`<p class="small muted">${messages.refused(refused.map(({ role }) => role.name))}</p>` : nothing} ${this.renderFootnotes(sources)}
        <slot name="footer"></slot>
      </footer>
    </section>`;
  }

  #renderItem(item: RankedAlternative, alternatives: AlternativesTo, model: RoleModel): TemplateResult {
    const { rank, role, alternative, tagline } = item;
    const isChosen = this.context.value.selection.includes(role.id);
    return html`<li part="item" class=${isChosen ? 'chosen' : ''}>
      <span class="rank" part="rank"><span class="unseen">${messages.rank} </span>${rank}</span>
      <div class="body">
        <div>
          ${renderHeading(this.subLevel, this.#renderName(role.id, role.name, isChosen))}
          ${tagline ? renderMade(() => [make('p', { class: 'muted', part: 'tagline' }, tagline)]) : nothing}
        </div>
        ${renderMade(() => [
          ...(alternative && alternatives.order === 'curated' ? makeWritten(alternative, rank) : []),
          ...makeReason(item, alternatives),
          ...(this.namesEach ? makeOrigins(item, alternatives, model) : []),
        ])}
      </div>
    </li>`;
  }

  #renderName(roleId: string, name: string, isChosen: boolean): TemplateResult | string {
    if (!this.selectable && !this.context.isProvided) return name;
    return html`<button type="button" class="name" part="button" aria-pressed=${isChosen} @click=${(event: UIEvent) => this.selectRole(roleId, event)}>${name}</button>`;
  }
}

/** What the editors say of an alternative. */
function makeWritten({ body, bestFor, links = [] }: Alternative, rank: number): readonly Element[] {
  const id = `best-${rank}`;
  const best = make('div', { class: 'best', part: 'best-for' }, make('p', { class: 'small muted', id }, messages.bestFor), makeList({ 'aria-labelledby': id }, bestFor.map((text) => ({ text }))));
  return [make('p', { class: 'text' }, body), best, ...(links.length ? [makeLinks(links)] : [])];
}

/** What the computed order says of an alternative, and its place in the other order. */
function makeReason({ role, computed, curatedRank }: RankedAlternative, { base, order, isRanked, isCompared, computedTotal }: AlternativesTo): readonly Element[] {
  if (!isCompared) return [];
  const place = order === 'curated' ? (computed ? messages.computedPlace(computed.rank, computedTotal) : messages.notComputed) : curatedRank ? messages.editorsPlace(curatedRank) : isRanked ? messages.notRanked : '';
  if (!computed) return [make('p', { class: 'reason small muted', part: 'reason' }, makeBadge(place))];
  return [make('div', { class: 'reason', part: 'reason' }, ...makeHolding(computed, base, role, place))];
}

/** Where both come from. */
function makeOrigins({ computed }: RankedAlternative, { base, order }: AlternativesTo, model: RoleModel): readonly Element[] {
  const written = order === 'curated' ? [makeOrigin('stated', saidBySource(model, [], model.alternatives.get(base.id)?.sources))] : [];
  return computed ? [...written, makeHoldingOrigin(computed, model)] : written;
}

/** Why no alternative could be computed. */
function whyNothing({ base, refused }: AlternativesTo, count: number): string {
  return refused.some(({ role }) => role === base) ? messages.tooLittle(base.name, count, EVIDENCE_FLOOR) : messages.nothingNear(base.name);
}

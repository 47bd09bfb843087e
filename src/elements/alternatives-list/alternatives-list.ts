import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { countAttribute, flagAttribute, parseLevel } from '../../attributes.js';
import { alternativesTo, rankedRoles, type AlternativesTo, type RankedAlternative, type RoleModel } from '../../core/index.js';
import { RoleSelectEvent } from '../../events.js';
import { messages } from '../../messages/en.js';
import { renderHeading, renderLinks, renderSources } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { linksStyles } from '../../styles/links.styles.js';
import { nameStyles } from '../../styles/name.styles.js';
import { isPresentation, notice, RoleElement, theRole, type Presentation } from '../role-element.js';
import { alternativesListStyles } from './alternatives-list.styles.js';

/**
 * The editors' ranked alternatives to a role, and why one would look beyond it.
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
 * @csspart button - The name, when it can be chosen.
 * @csspart sources - The footnotes.
 * @csspart notice - A message in place of the list.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows alternatives.
 * @cssstate empty - There is no role, or no ranking for it.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class AlternativesList extends RoleElement {
  static override readonly styles = [boxStyles, linksStyles, nameStyles, alternativesListStyles];

  /** The role to find alternatives to. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** How many to show at most; all when left out. */
  @property({ converter: countAttribute }) limit: number | undefined;

  /** Whether the reader can choose an alternative. Inside a `<role-data>` it is so without this. */
  @property({ converter: flagAttribute }) selectable = false;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    if (isPresentation(role)) return role;
    const alternatives = alternativesTo(model, role.id, this.limit)!;
    if (!alternatives.total) {
      const ranked = rankedRoles(model).map((role) => role.name);
      return notice('empty', messages.noAlternatives(alternatives.base.name, ranked));
    }
    return { state: 'ready', content: this.#renderList(alternatives) };
  }

  #renderList({ base, why, items, total, sources }: AlternativesTo): TemplateResult {
    return html`<section class="alternatives">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.alternatives(base.name))}<span class="badge">${messages.editorsOrder}</span><slot name="actions"></slot></div>
        <slot name="header"></slot>
        <div class="why" part="why">${why.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      </header>
      <ol class="list" role="list">
        ${items.map((item) => this.#renderItem(item))}
      </ol>
      ${items.length < total ? html`<p class="small muted">${messages.limited(items.length, total)}</p>` : nothing} ${renderSources(sources)}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderItem({ rank, role, alternative }: RankedAlternative): TemplateResult {
    const { tagline, body, bestFor, links = [] } = alternative;
    const isChosen = this.context.value.selection.includes(role.id);
    return html`<li part="item" class=${isChosen ? 'chosen' : ''}>
      <span class="rank" part="rank"><span class="unseen">${messages.rank} </span>${rank}</span>
      <div class="body">
        <div>
          ${renderHeading(Math.min(6, parseLevel(this.headingLevel) + 1), this.#renderName(role.id, role.name, isChosen))}
          <p class="muted" part="tagline">${tagline}</p>
        </div>
        <p class="text">${body}</p>
        <div class="best" part="best-for">
          <p class="small muted" id="best-${rank}">${messages.bestFor}</p>
          <ul role="list" aria-labelledby="best-${rank}">
            ${bestFor.map((kind) => html`<li>${kind}</li>`)}
          </ul>
        </div>
        ${links.length ? renderLinks(links) : nothing}
      </div>
    </li>`;
  }

  #renderName(roleId: string, name: string, isChosen: boolean): TemplateResult {
    if (!this.selectable && !this.context.isProvided) return html`${name}`;
    return html`<button type="button" class="name" part="button" aria-pressed=${isChosen} @click=${() => this.dispatchEvent(new RoleSelectEvent(roleId))}>${name}</button>`;
  }
}

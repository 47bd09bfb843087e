import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { flagAttribute, parseId, parseIds } from '../../attributes.js';
import { describeRole, unknownSource, type RoleFacts, type RoleModel } from '../../core/index.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import { RoleSelectEvent } from '../../events.js';
import * as messages from '../../messages/en.js';
import { make, renderMade } from '../../render/make.js';
import { makeCell, renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { isPresentation, theRole, unknownDimensions, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleCardStyles } from './role-card.styles.js';

/**
 * One role at a glance: name, focus, key skills, tools, salary.
 * To hold roles side by side use `<role-compare-table>`.
 *
 * @slot - Fallback: shown until there is a role to show, and when there is none.
 * @slot header - Beneath the name.
 * @slot actions - Beside the button.
 * @slot footer - Beneath the facts.
 * @fires role-select - The reader chooses this role (with `selectable`).
 * @csspart base - The whole element.
 * @csspart card - The bordered box.
 * @csspart heading - The role's name.
 * @csspart label - The name of a dimension.
 * @csspart value - What is said in a dimension.
 * @csspart pay - A salary: bar and figure.
 * @csspart button - The button.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a fact comes from.
 * @csspart notice - A message in place of the card.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows a role.
 * @cssstate empty - No role is chosen.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class RoleCard extends SourcedElement {
  static override readonly styles = [boxStyles, roleCardStyles];

  /** The role to show. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** Ids of the dimensions to show, in order, separated by spaces or commas. Left out: the dataset's view `card`. */
  @property() fields: string | readonly string[] | undefined;

  /** The id of a source to take at its word: where it speaks, what others say is left out. */
  @property() source: string | undefined;

  /** Whether the reader can choose the role. */
  @property({ converter: flagAttribute }) selectable = false;

  protected override present(model: RoleModel): Presentation {
    const { selection } = this.context.value;
    const role = theRole(model, this.roleId, selection);
    if (isPresentation(role)) return role;
    const facts = describeRole(model, role.id, parseIds(this.fields), parseId(this.source))!;
    if (!facts.cells.length && facts.unknown.length) return unknownDimensions(facts.unknown);
    return { state: 'ready', content: this.#renderCard(facts, model, selection.includes(role.id)) };
  }

  #renderCard({ role, cells, unknown, sources }: RoleFacts, model: RoleModel, isChosen: boolean): TemplateResult {
    const lead = cells[0]?.dimension.kind === 'text' && cells[0].status === 'stated' ? cells[0] : undefined;
    const rest = lead ? cells.slice(1) : cells;
    const options = { model, sources, namesEach: this.namesEach };
    const noSource = unknownSource(model, parseId(this.source));
    return html`<article class="card" part="card">
      <header>
        ${renderHeading(this.headingLevel, role.name)} ${lead ? renderMade(() => [make('div', { class: 'muted' }, ...makeCell(lead, options))]) : nothing}
        <slot name="header"></slot>
      </header>
      ${rest.length
        ? html`<dl>
            ${renderMade(() => rest.map((cell) => make('div', {}, make('dt', { part: 'label' }, cell.dimension.label), make('dd', { part: 'value' }, ...makeCell(cell, options)))))}
          </dl>`
        : nothing}
      ${unknown.map((id) => html`<p class="notice" part="notice">${messages.unknownDimension(id)}</p>`)}
      ${noSource ? html`<p class="notice" part="notice">${messages.unknownSource(noSource)}</p>` : nothing}
      <slot name="footer"></slot>
      <div class="foot">${this.renderFootnotes(sources)}<span class="actions"><slot name="actions"></slot>${this.selectable ? this.#renderButton(role.id, role.name, isChosen) : nothing}</span></div>
    </article>`;
  }

  #renderButton(roleId: string, name: string, isChosen: boolean): TemplateResult {
    return html`<button type="button" part="button" aria-pressed=${isChosen} @click=${() => this.dispatchEvent(new RoleSelectEvent(roleId))}>
      ${messages.choose(name)}
    </button>`;
  }
}

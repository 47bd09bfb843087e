import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { leftOut } from '../../context.js';
import { marketOf, marketRoles, type MarketEntry, type MarketFor, type RoleModel, type Source } from '../../core/index.js';
import '../../dataset/profiles.generated.js';
import '../../dataset/sources.generated.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { isPresentation, notice, telling, theRole, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { roleMarketStyles } from './role-market.styles.js';

/**
 * What the market really requires of a role, against what postings say. To read the whole role use `<role-profile>`.
 *
 * @slot - Fallback: shown until there is a list, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the list.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, or that of an item.
 * @csspart item - One thing that the market asks for.
 * @csspart requirement - How much it is required.
 * @csspart postings - What postings say of it.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where an item comes from.
 * @csspart notice - A message in place of the list.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows the market.
 * @cssstate empty - No role is chosen, or nobody has described its market.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - The dataset has no such role.
 */
export class RoleMarket extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, roleMarketStyles];

  /** The role whose market to show. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    if (isPresentation(role)) return role;
    const market = marketOf(model, role.id);
    const shown: Presentation = market ? { state: 'ready', content: this.#renderMarket(market) } : notice('empty', messages.noMarket(role.name, marketRoles(model).map(({ name }) => name)));
    return telling(shown, leftOut(model, 'profiles', [role], market !== undefined));
  }

  #renderMarket({ role, entries, postings, sources }: MarketFor): TemplateResult {
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, messages.marketTitle(role.name))}<slot name="actions"></slot></div>
        <p class="small muted">${messages.marketCounts(entries.length, entries.filter(({ item }) => item.postings === 'underlisted').map(({ item }) => item.label), postings.get('not-stated') ?? 0)}</p>
        <slot name="header"></slot>
      </header>
      <ul class="items" role="list">
        ${entries.map((entry) => this.#renderEntry(entry, sources))}
      </ul>
      <footer>${this.renderFootnotes(sources)}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderEntry({ item, names, anyOf }: MarketEntry, sources: readonly Source[]): TemplateResult {
    const choice = anyOf ? messages.anyOf(names) : messages.allOf(names);
    return html`<li part="item">
      <div class="what">
        ${renderHeading(this.subLevel, item.label)}
        ${names.length > 1 && choice !== item.label ? html`<p class="small muted">${anyOf ? messages.oneOf : messages.allOfThem(names.length)}: ${choice}</p>` : nothing}
        <dl>
          <div part="requirement" class=${`requirement ${item.requirement}`}>
            <dt>${messages.market}</dt>
            <dd>${messages.requirement(item.requirement)}</dd>
          </div>
          <div part="postings" class=${`postings ${item.postings}`}>
            <dt>${messages.inPostings}</dt>
            <dd>${messages.posting(item.postings)}</dd>
          </div>
        </dl>
      </div>
      <div class="why">
        <p>${item.text}</p>
        ${item.examples
          ? html`<ul class="chips" role="list">
              ${item.examples.map((example) => html`<li>${example}</li> `)}
            </ul>`
          : nothing}
        ${this.renderWritten(sources)}
      </div>
    </li>`;
  }
}

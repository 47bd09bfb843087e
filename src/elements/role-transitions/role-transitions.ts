import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { parseIds } from '../../attributes.js';
import { leftOut } from '../../context.js';
import { findRoles, moveSources, saidBySource, transitionsOf, type Move, type Role, type RoleModel, type UnknownId } from '../../core/index.js';
import '../../dataset/alternatives.generated.js';
import '../../dataset/profiles.generated.js';
import '../../dataset/sources.generated.js';
import '../../dataset/toolkits.generated.js';
import * as messages from '../../messages/en.js';
import { renderHeading } from '../../render/parts.js';
import { hasCore, makeMeter } from '../../render/reasons.js';
import { renderMade } from '../../render/make.js';
import { renderOrigin } from '../../render/sources.js';
import { boxStyles } from '../../styles/box.styles.js';
import { frameStyles } from '../../styles/frame.styles.js';
import { isPresentation, notice, telling, theRole, unknownRoles, type Presentation } from '../role-element.js';
import { SourcedElement } from '../sourced-element.js';
import { renderMoves } from './drawing.js';
import { roleTransitionsStyles } from './role-transitions.styles.js';

/** More derived items than this are counted instead of named. */
const MOST_NAMED = 12;

/**
 * How people move into (or out of) a role: what carries over, what is missing, how the gap is closed; drawn and listed.
 * To choose among roles use `<role-picker>`.
 *
 * @slot - Fallback: shown until there is a move, and when there is none.
 * @slot header - Beneath the heading.
 * @slot actions - Beside the heading.
 * @slot footer - Beneath the list.
 * @csspart base - The whole element.
 * @csspart frame - The bordered box.
 * @csspart heading - A heading: the element's, or that of a move.
 * @csspart drawing - The picture of all moves.
 * @csspart move - One move.
 * @csspart sources - The footnotes.
 * @csspart origins - The button that tells where facts come from.
 * @csspart origin - Where a move comes from.
 * @csspart notice - A message.
 * @cssstate pending - Waiting for the dataset.
 * @cssstate ready - Shows moves.
 * @cssstate empty - No role is chosen, or nothing is known of moves.
 * @cssstate failed - There is no dataset.
 * @cssstate unknown - An id is not in the dataset.
 */
export class RoleTransitions extends SourcedElement {
  static override readonly styles = [boxStyles, frameStyles, roleTransitionsStyles];

  /** The role to move into, or out of. Left out: the first of the selection of the nearest `<role-data>`. */
  @property({ attribute: 'role-id' }) roleId: string | undefined;

  /** Whether to show moves `into` the role or `out-of` it. */
  @property() direction: 'into' | 'out-of' = 'into';

  /** The roles at the other end, separated by spaces or commas. Left out: those that editors describe, else the nearest. */
  @property() from: string | readonly string[] | undefined;

  protected override present(model: RoleModel): Presentation {
    const role = theRole(model, this.roleId, this.context.value.selection);
    if (isPresentation(role)) return role;
    const { roles, unknown } = findRoles(model, parseIds(this.from));
    if (unknown.length && !roles.length) return unknownRoles(unknown);
    const direction = this.direction === 'out-of' ? 'out-of' : 'into';
    const moves = transitionsOf(model, role, { direction, others: roles.map(({ id }) => id) });
    const targets = new Set(moves.length && direction === 'out-of' ? moves.map(({ to }) => to) : [role]);
    const shown: Presentation = moves.length ? { state: unknown.length ? 'unknown' : 'ready', content: this.#renderMoves(role, moves, direction, unknown, model) } : notice('empty', messages.noMoves(role.name));
    return telling(shown, [...targets].flatMap((to) => leftOut(model, 'profiles', [to], true)));
  }

  #renderMoves(role: Role, moves: readonly Move[], direction: 'into' | 'out-of', unknown: readonly UnknownId[], model: RoleModel): TemplateResult {
    const isWhole = direction === 'into' && !parseIds(this.from).length && moves[0]!.status === 'stated';
    const intro = isWhole ? model.profiles.get(role.id)?.transitionsIntro : undefined;
    return html`<section class="frame" part="frame">
      <header>
        <div class="bar">${renderHeading(this.headingLevel, direction === 'into' ? messages.movesInto(role.name) : messages.movesOutOf(role.name))}<slot name="actions"></slot></div>
        ${intro ? html`<p class="text">${intro}</p>` : nothing}
        <slot name="header"></slot>
        ${unknown.map((id) => html`<p class="notice" part="notice">${messages.unknownRole(id)}</p>`)}
      </header>
      ${renderMoves(moves, direction)}
      <ul class="moves" role="list">
        ${moves.map((move) => this.#renderMove(move, model))}
      </ul>
      <footer>${this.renderFootnotes(moveSources(moves))}<slot name="footer"></slot></footer>
    </section>`;
  }

  #renderMove({ status, fromName, to, transfers, missing, written, holding, said, sources }: Move, model: RoleModel): TemplateResult {
    const isDerived = status === 'derived';
    return html`<li part="move">
      <div class="bar">
        ${renderHeading(this.subLevel, messages.move(fromName, to.name))}
        ${isDerived ? html`<span class="badge">${messages.derived}</span>` : nothing}
      </div>
      ${holding ? html`${renderMade(() => [makeMeter(holding)])}<p class="text">${messages.heldCount(fromName, to.name, holding.core, hasCore(holding))}</p>` : nothing}
      <p class=${isDerived ? 'text small muted' : 'text'}>${isDerived ? messages.derivedMove : written?.verdict}</p>
      <div class="parts">${this.#renderItems(messages.transfers, transfers, isDerived)}${this.#renderItems(messages.missing, missing, isDerived)}</div>
      ${written?.close || written?.suits || written?.suitsNot
        ? html`<dl>
            ${[
              [messages.closeGap, written.close],
              [messages.suits, written.suits],
              [messages.suitsNot, written.suitsNot],
            ].map(
              ([label, text]) =>
                text
                  ? html`<div>
                      <dt>${label}</dt>
                      <dd>${text}</dd>
                    </div>`
                  : nothing,
            )}
          </dl>`
        : nothing}
      ${this.namesEach ? renderOrigin(status, saidBySource(model, said, sources.map(({ id }) => id))) : nothing}
    </li>`;
  }

  #renderItems(label: string, items: readonly string[], isDerived: boolean): TemplateResult {
    // One more takes no more room than a line that says so.
    const shown = isDerived && items.length > MOST_NAMED + 1 ? MOST_NAMED : items.length;
    const chips = (some: readonly string[]): TemplateResult =>
      html`<ul class="chips" role="list">
        ${some.map((item) => html`<li>${item}</li> `)}
      </ul>`;
    return html`<div>
      <p class="small muted">${label}</p>
      ${items.length ? chips(items.slice(0, shown)) : html`<span class="gap">${messages.nothingNamed}</span>`}
      ${items.length > shown
        ? html`<details class="rest">
            <summary class="small muted">${messages.more(items.length - shown)}</summary>
            ${chips(items.slice(shown))}
          </details>`
        : nothing}
    </div>`;
  }
}

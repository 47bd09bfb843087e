import { html, nothing, type TemplateResult } from 'lit';
import { holdingOf, saidBySource, type Holding, type NearItem, type Role, type RoleModel } from '../core/index.js';
import * as messages from '../messages/en.js';
import { renderOrigin } from './sources.js';

const MOST_NEAR = 4;

/** What is missing and close to something that is there, the first few of it. */
export const nearWords = (title: string, near: readonly NearItem[]): string =>
  near.length ? `${title} ${near.slice(0, MOST_NEAR).map(({ name, beside }) => messages.near(name, beside)).join(', ')}${near.length > MOST_NEAR ? ` ${messages.more(near.length - MOST_NEAR)}` : ''}.` : '';

/** How much of what matters most is held, as a bar. The sentence beside it says the same. */
export const renderMeter = ({ coreShare }: Holding): TemplateResult =>
  html`<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect><rect class="span" width=${100 * coreShare} height="4"></rect></svg>`;

/** True where some of the items count for more than others. */
export const hasCore = ({ core, all }: Holding): boolean => core.shared.length + core.missing.length < all.shared.length + all.missing.length;

/** How much of a role another one holds: a bar, a sentence made of facts, and beneath it `badge`, all items, and what comes near. */
export function renderHolding(holding: Holding, base: Role, role: Role, badge: unknown = nothing): TemplateResult {
  const { core, all, near } = holding;
  const count = all.shared.length + all.missing.length;
  const isCore = hasCore(holding);
  const sentence = messages.reason(base.name, role.name, core, isCore);
  if (badge === nothing && !isCore && !near.length) return html`${renderMeter(holding)}<p class="text">${sentence} <span class="badge">${messages.derived}</span></p>`;
  return html`${renderMeter(holding)}
    <p class="text">${sentence}</p>
    <p class="text small muted">
      ${badge} <span class="badge">${messages.derived}</span> ${isCore ? `${messages.reasonAll(all.shared.length, count)} ` : ''}${nearWords(messages.nearTitle, near)}
    </p>`;
}

/** The pages that name the items of the sentence. */
export function renderHoldingOrigin({ core }: Holding, model: RoleModel): TemplateResult {
  return renderOrigin('derived', saidBySource(model, [...core.shared, ...core.missing].map(({ name, sources }) => ({ value: name, sources }))));
}

interface HoldingsOptions {
  readonly isOpen?: boolean;
  readonly namesEach: boolean;
}

/** The same for several pairs, each a base role and a role, behind a line that opens; nothing where too little is known of all of them. */
export function renderHoldings(model: RoleModel, pairs: readonly (readonly [base: Role, role: Role])[], title: string, options: HoldingsOptions): TemplateResult | typeof nothing {
  const known = pairs.flatMap(([base, role]) => {
    const holding = holdingOf(model, base, role);
    return holding ? [{ base, role, holding }] : [];
  });
  if (!known.length) return nothing;
  return html`<details class="reasons" part="reason" ?open=${options.isOpen ?? false}>
    <summary>${title}</summary>
    <ul class="lines" role="list">
      ${known.map(({ base, role, holding }) => html`<li>${renderHolding(holding, base, role)} ${options.namesEach ? renderHoldingOrigin(holding, model) : nothing}</li>`)}
    </ul>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { holdingOf, saidBySource, type Holding, type Role, type RoleModel } from '../core/index.js';
import { messages } from '../messages/en.js';
import { renderOrigin } from './sources.js';

const MOST_NEAR = 4;

/** How much of a role another one holds: a sentence made of facts, and beneath it `badge`, all items, and what comes near. */
export function renderHolding({ core, all, near }: Holding, base: Role, role: Role, badge: unknown = nothing): TemplateResult {
  const count = all.shared.length + all.missing.length;
  const isCore = core.shared.length + core.missing.length < count;
  const derived = html`<span class="badge">${messages.derived}</span>`;
  const sentence = messages.reason(base.name, role.name, core, isCore);
  if (badge === nothing && !isCore && !near.length) return html`<p class="text">${sentence} ${derived}</p>`;
  return html`<p class="text">${sentence}</p>
    <p class="small muted">
      ${badge} ${derived} ${isCore ? messages.reasonAll(all.shared.length, count) : nothing}
      ${near.length ? html`${messages.nearTitle} ${near.slice(0, MOST_NEAR).map(({ name, beside }) => messages.near(name, beside)).join(', ')}${near.length > MOST_NEAR ? ` ${messages.more(near.length - MOST_NEAR)}` : ''}.` : nothing}
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

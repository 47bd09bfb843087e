import { html, nothing, type TemplateResult } from 'lit';
import { countOf, holdingOf, saidBySource, type Holding, type NearItem, type Role, type RoleModel } from '../core/index.js';
import * as messages from '../messages/en.js';
import { make, makeBar, renderMade } from './make.js';
import { makeBadge } from './parts.js';
import { makeOrigin } from './sources.js';

const MOST_NEAR = 4;

/** What is missing and close to something that is there, the first few of it. */
export const nearWords = (title: string, near: readonly NearItem[]): string =>
  near.length ? `${title} ${near.slice(0, MOST_NEAR).map(({ name, beside }) => messages.near(name, beside)).join(', ')}${near.length > MOST_NEAR ? ` ${messages.more(near.length - MOST_NEAR)}` : ''}.` : '';

/** How much of what matters most is held, as a bar. The sentence beside it says the same. */
export const makeMeter = ({ coreShare }: Holding): HTMLElement => makeBar({ from: 0, width: 100 * coreShare }, 'track meter');

/** True where some of the items count for more than others. */
export const hasCore = ({ core, all }: Holding): boolean => countOf(core) < countOf(all);

/** How much of a role another one holds: a bar, a sentence made of facts, and beneath it the place in an order, all items, and what comes near. */
export function makeHolding(holding: Holding, base: Role, role: Role, place = ''): readonly Element[] {
  const { core, all, near } = holding;
  const isCore = hasCore(holding);
  const sentence = messages.reason(base.name, role.name, core, isCore);
  const derived = makeBadge(messages.derived);
  if (!place && !isCore && !near.length) return [makeMeter(holding), make('p', { class: 'text' }, `${sentence} `, derived)];
  const rest = ` ${isCore ? `${messages.reasonAll(all.shared.length, countOf(all))} ` : ''}${nearWords(messages.nearTitle, near)}`;
  return [makeMeter(holding), make('p', { class: 'text' }, sentence), make('p', { class: 'text small muted' }, ...(place ? [makeBadge(place), ' '] : []), derived, rest)];
}

/** The pages that name the items of the sentence. */
export function makeHoldingOrigin({ core }: Holding, model: RoleModel): HTMLElement {
  return makeOrigin('derived', saidBySource(model, [...core.shared, ...core.mentioned, ...core.missing].map(({ name, sources }) => ({ value: name, sources }))));
}

interface HoldingsOptions {
  readonly isOpen?: boolean;
  readonly namesEach: boolean;
}

/** The same for several pairs, each a base role and a role, behind a line that opens; nothing where too little is known of all of them. */
export function renderHoldings(model: RoleModel, pairs: readonly (readonly [base: Role, role: Role])[], title: string, options: HoldingsOptions): TemplateResult | typeof nothing {
  const reasons = pairs.flatMap(([base, role]) => {
    const holding = holdingOf(model, base, role);
    return holding ? [make('li', {}, ...makeHolding(holding, base, role), ...(options.namesEach ? [makeHoldingOrigin(holding, model)] : []))] : [];
  });
  if (!reasons.length) return nothing;
  return html`<details class="reasons" part="reason" ?open=${options.isOpen ?? false}>
    <summary>${title}</summary>
    <ul class="lines" role="list">
      ${renderMade(() => reasons)}
    </ul>
  </details>`;
}

import { ContextRoot } from '@lit/context';
import { html, render } from 'lit';
import { AlternativesList } from './elements/alternatives-list/alternatives-list.js';
import { RoleCard } from './elements/role-card/role-card.js';
import { RoleCompareTable } from './elements/role-compare-table/role-compare-table.js';
import { RoleComparison } from './elements/role-comparison/role-comparison.js';
import { RoleData } from './elements/role-data/role-data.js';
import { RoleFit } from './elements/role-fit/role-fit.js';
import { RoleGap } from './elements/role-gap/role-gap.js';
import { RoleMarket } from './elements/role-market/role-market.js';
import { RoleOverlap } from './elements/role-overlap/role-overlap.js';
import { RolePicker } from './elements/role-picker/role-picker.js';
import { RoleProfile } from './elements/role-profile/role-profile.js';
import { RoleSalaryChart } from './elements/role-salary-chart/role-salary-chart.js';
import { RoleSearch } from './elements/role-search/role-search.js';
import { RoleTransitions } from './elements/role-transitions/role-transitions.js';
import { VERSION } from './version.generated.js';

/** The provider comes first, so that it is there when the elements inside it ask. */
const elements: Record<string, CustomElementConstructor> = {
  'role-data': RoleData,
  'role-card': RoleCard,
  'role-compare-table': RoleCompareTable,
  'alternatives-list': AlternativesList,
  'role-comparison': RoleComparison,
  'role-fit': RoleFit,
  'role-gap': RoleGap,
  'role-market': RoleMarket,
  'role-overlap': RoleOverlap,
  'role-picker': RolePicker,
  'role-profile': RoleProfile,
  'role-salary-chart': RoleSalaryChart,
  'role-search': RoleSearch,
  'role-transitions': RoleTransitions,
};

/** On our classes, so that another copy of the library is known when it is met. */
const marker = Symbol.for('role-toolkit/version');

/** False where the browser is too old, or the page's policies keep Lit from working: the page's own children then stay. */
function canRender(): boolean {
  try {
    const probe = document.createElement('div');
    if (!('adoptedStyleSheets' in document && 'attachShadow' in probe && 'attachInternals' in probe && typeof AbortController === 'function')) return false;
    render(html`<i></i>`, probe);
    return probe.firstElementChild !== null;
  } catch {
    return false;
  }
}

function defineElement(tag: string, element: CustomElementConstructor): void {
  const known: (CustomElementConstructor & { [marker]?: string }) | undefined = customElements.get(tag);
  if (!known) {
    Object.defineProperty(element, marker, { value: VERSION });
    customElements.define(tag, element);
  } else if (known[marker] === undefined) {
    console.warn(`role-toolkit: <${tag}> is already defined by something else on this page, and stays as it is.`);
  } else if (known[marker] !== VERSION && tag === 'role-data') {
    console.warn(`role-toolkit: version ${known[marker]} is already on this page; version ${VERSION} does nothing.`);
  }
}

if (typeof customElements !== 'undefined' && canRender()) {
  if (!customElements.get('role-data')) new ContextRoot().attach(document.documentElement);
  for (const [tag, element] of Object.entries(elements)) {
    try {
      defineElement(tag, element);
    } catch (error) {
      console.warn(`role-toolkit: <${tag}> could not be defined.`, error);
    }
  }
}

import './define.js';

export { roleContext, type RoleContext } from './context.js';
export * from './core/index.js';
export { builtInModel } from './dataset.js';
export { AlternativesList } from './elements/alternatives-list/alternatives-list.js';
export { RoleCard } from './elements/role-card/role-card.js';
export { RoleCompareTable } from './elements/role-compare-table/role-compare-table.js';
export { RoleData } from './elements/role-data/role-data.js';
export { RoleComparison } from './elements/role-comparison/role-comparison.js';
export { RoleFit } from './elements/role-fit/role-fit.js';
export { RoleMarket } from './elements/role-market/role-market.js';
export { RoleOverlap } from './elements/role-overlap/role-overlap.js';
export { RolePicker } from './elements/role-picker/role-picker.js';
export { RoleProfile } from './elements/role-profile/role-profile.js';
export { RoleSalaryChart } from './elements/role-salary-chart/role-salary-chart.js';
export { RoleSearch } from './elements/role-search/role-search.js';
export { RoleTransitions } from './elements/role-transitions/role-transitions.js';
export * from './events.js';

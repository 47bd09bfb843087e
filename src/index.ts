import './define.js';

export { roleContext, type RoleContext } from './context.js';
export * from './core/index.js';
export { builtInModel } from './dataset.js';
export { AlternativesList } from './elements/alternatives-list/alternatives-list.js';
export { RoleCard } from './elements/role-card/role-card.js';
export { RoleCompareTable } from './elements/role-compare-table/role-compare-table.js';
export { RoleData } from './elements/role-data/role-data.js';
export * from './events.js';

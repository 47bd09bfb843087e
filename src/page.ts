// What the single files in `cdn/` hold: the elements, and what a page's own script may want of them. The functions of `core` that no
// element asks are left out; they are in the package (`role-toolkit/core`).
import './dataset/all.js';
import './define.js';

export { roleContext } from './context.js';
export { DatasetError, parseDataset } from './core/index.js';
export { builtInModel } from './dataset.js';
export * from './events.js';

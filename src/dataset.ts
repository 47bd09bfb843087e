import { indexDataset, type Dataset, type RoleModel } from './core/index.js';
import { datasetJson } from './dataset.generated.js';

let model: RoleModel | undefined;

/** The built-in dataset, read at the first call. The build has checked it, so it is only indexed here. */
export function builtInModel(): RoleModel {
  model ??= indexDataset(JSON.parse(datasetJson) as Dataset);
  return model;
}

import { indexDataset, type Dataset, type RoleModel } from './core/index.js';
import { datasetJson } from './dataset.generated.js';

let model: RoleModel | undefined;

/** The built-in dataset, read at the first call. The build has checked it, so it is only indexed here. */
export function builtInModel(): RoleModel {
  model ??= indexDataset(builtInDataset());
  return model;
}

/** The document itself, each time a new one, so that it can be merged with another. */
export function builtInDataset(): Dataset {
  const dataset = JSON.parse(datasetJson) as Dataset;
  for (const { facts, toolkit } of dataset.roles) {
    Object.values(facts).flat().forEach(unpackSources);
    if (toolkit) unpackSources(toolkit);
  }
  return dataset;
}

interface PackedList {
  readonly sources?: readonly string[];
  readonly items?: readonly unknown[];
}

/** `scripts/compile-data.mjs` writes the sources of an item as letters: their places among the sources of the list. */
function unpackSources({ sources = [], items = [] }: PackedList): void {
  for (const item of items as { sources?: unknown }[]) {
    if (typeof item.sources === 'string') item.sources = item.sources.split('').map((letter) => sources[parseInt(letter, 36)]);
  }
}

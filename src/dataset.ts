import { indexDataset, type Dataset, type Role, type RoleModel } from './core/index.js';
import { datasetJson } from './dataset.generated.js';

let model: RoleModel | undefined;

/** The built-in dataset, read at the first call. The build has checked it, so it is only indexed here. */
export function builtInModel(): RoleModel {
  model ??= indexDataset(builtInDataset());
  return model;
}

const extended = new WeakSet<RoleModel>();

/** Remembers that a dataset was made of the built-in one. */
export function rememberExtended(model: RoleModel): void {
  extended.add(model);
}

/** True of the built-in dataset, and of one that extends it: what is taken from either asks for the same credit. */
export const holdsBuiltIn = (model: RoleModel): boolean => model === builtInModel() || extended.has(model);

/** The document itself, each time a new one, so that it can be merged with another. */
export function builtInDataset(): Dataset {
  const dataset = JSON.parse(datasetJson) as Dataset;
  for (const role of dataset.roles) {
    Object.values(role.facts).flat().forEach(unpackSources);
    unpackToolkitLater(role);
  }
  return dataset;
}

/** Most of what is packed are toolkits, and a page asks for few of them: each is unpacked when it is first asked for. */
function unpackToolkitLater(role: Role): void {
  const { toolkit } = role;
  if (!toolkit) return;
  const get = (): typeof toolkit => {
    unpackSources(toolkit);
    Object.defineProperty(role, 'toolkit', { value: toolkit, enumerable: true });
    return toolkit;
  };
  Object.defineProperty(role, 'toolkit', { get, configurable: true, enumerable: true });
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

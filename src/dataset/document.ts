import type { Dataset, Entity } from '../core/index.js';
import { builtInModel } from '../dataset.js';
import { itemsOf, readBroader, readFacts, readPart, readToolkit, type Parts } from './parts.js';
import './all.js';

/** The built-in dataset as one document, each time a new one, so that it can be merged with another. */
export function builtInDataset(): Dataset {
  const { roles, ...rest } = readPart('roles');
  const vocabulary = readPart('vocabulary');
  const entities = builtInModel().entities;
  const ids = [...entities.keys()];
  const idAt = (place: number): string => ids[place]!;
  return {
    ...rest,
    roles: roles.map((role, place) => {
      const toolkit = readToolkit(place, idAt);
      return { ...role, facts: readFacts(place), ...(toolkit && { toolkit }) };
    }),
    taxonomy: Array.from(entities.values(), ({ id, name, kind }, place) => {
      const broader = readBroader(place, idAt);
      return { id, name, kind, ...unpackWords(vocabulary[place]!), ...(broader.length && { broader }) };
    }),
    comparisons: readPart('comparisons'),
    sources: [...itemsOf('sources').values()],
    alternatives: [...itemsOf('alternatives').values()],
    guides: [...itemsOf('guides').values()],
    profiles: [...itemsOf('profiles').values()],
  };
}

const unpackWords = ([aliases, category, homepage, homepageSource]: Parts['vocabulary'][number]): Partial<Entity> => ({
  ...(aliases && { aliases }),
  ...(category && { category }),
  ...(homepage && { homepage }),
  ...(homepageSource && { homepageSource }),
});

import type { Dataset, Entity } from '../core/index.js';
import { ItemsOfPart, readFacts, readPart, readToolkit, unpackPlaces, type Parts } from './parts.js';
import './all.js';

/** The built-in dataset as one document, each time a new one, so that it can be merged with another. */
export function builtInDataset(): Dataset {
  const { roles, taxonomy, ...rest } = readPart('roles');
  const broader = readPart('toolkits');
  const vocabulary = readPart('vocabulary');
  return {
    ...rest,
    roles: roles.map((role, place) => {
      const toolkit = readToolkit(place, taxonomy);
      return { ...role, facts: readFacts(place), ...(toolkit && { toolkit }) };
    }),
    taxonomy: taxonomy.map((entity, place) => ({ ...entity, ...unpackWords(vocabulary[place]!), ...(broader[place] && { broader: unpackPlaces(broader[place], taxonomy) }) })),
    comparisons: readPart('comparisons'),
    sources: [...new ItemsOfPart('sources').values()],
    alternatives: [...new ItemsOfPart('alternatives').values()],
    guides: [...new ItemsOfPart('guides').values()],
    profiles: [...new ItemsOfPart('profiles').values()],
  };
}

const unpackWords = ([aliases, category, homepage, homepageSource]: Parts['vocabulary'][number]): Partial<Entity> => ({
  ...(aliases && { aliases }),
  ...(category && { category }),
  ...(homepage && { homepage }),
  ...(homepageSource && { homepageSource }),
});

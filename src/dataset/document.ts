import type { Dataset, Entity } from '../core/index.js';
import { BuiltInSources, readFacts, readPart, readToolkit, unpackPlaces, type Parts } from './parts.js';
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
    sources: [...new BuiltInSources().values()],
    alternatives: readPart('alternatives'),
    guides: readPart('guides'),
    comparisons: readPart('comparisons'),
    profiles: readPart('profiles'),
  };
}

const unpackWords = ([aliases, category, homepage, homepageSource]: Parts['vocabulary'][number]): Partial<Entity> => ({
  ...(aliases && { aliases }),
  ...(category && { category }),
  ...(homepage && { homepage }),
  ...(homepageSource && { homepageSource }),
});

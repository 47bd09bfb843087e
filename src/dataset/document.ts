import type { Dataset } from '../core/index.js';
import { readPart, unpackBroader, unpackFacts, unpackToolkit, unpackWords } from './parts.js';
import './all.js';

/** The built-in dataset as one document, each time a new one, so that it can be merged with another. */
export function builtInDataset(): Dataset {
  const { roles, taxonomy, ...rest } = readPart('roles');
  const { toolkits, broader } = readPart('toolkits');
  const words = readPart('vocabulary').map(unpackWords);
  const wider = unpackBroader(broader, taxonomy);
  roles.forEach(unpackFacts);
  return {
    ...rest,
    roles: roles.map((role) => (toolkits[role.id] ? { ...role, toolkit: unpackToolkit(toolkits[role.id]!, taxonomy) } : role)),
    taxonomy: taxonomy.map((entity, place) => ({ ...entity, ...words[place], ...(wider[place]!.length && { broader: wider[place]! }) })),
    sources: readPart('sources'),
    alternatives: readPart('alternatives'),
    guides: readPart('guides'),
    comparisons: readPart('comparisons'),
    profiles: readPart('profiles'),
  };
}

import type { CellStatus, UnknownId } from '../core/index.js';
import { counted, meant } from './en-words.js';

/** How a cell came about, at the beginning of a line. */
const statuses: Partial<Record<CellStatus, string>> = { stated: 'Stated', derived: 'Derived', blank: 'Left blank' };

/** What the elements say of where things come from. */
export const sourceMessages = {
  source: 'source',
  sources: 'Sources',
  sourceCount: (count: number) => counted(count, 'source'),
  sourceDate: (date: string | null | undefined) => date ?? 'undated',
  unknownSource: (id: UnknownId) => `There is no source “${id.id}” here.${meant(id)}`,
  whereFrom: 'Where each fact comes from',
  origin: (status: CellStatus) => statuses[status] ?? '',
  originOf: (status: CellStatus, sources: number) => [statuses[status], counted(sources, 'source')].filter(Boolean).join(' · '),
  noSource: 'no source named',
  credit: 'Data',
  creditOf: (version: string | undefined) => ({ text: `Role Toolkit dataset${version ? ` ${version}` : ''}, CC BY 4.0`, url: 'https://creativecommons.org/licenses/by/4.0/' }),
  saysAll: 'all of this',
};

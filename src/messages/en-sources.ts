// What the elements say of where things come from.
import type { CellStatus, UnknownId } from '../core/index.js';
import { counted, meant } from './en-words.js';

/** How a cell came about, at the beginning of a line. */
const statuses: Partial<Record<CellStatus, string>> = { stated: 'Stated', derived: 'Derived', blank: 'Left blank' };

export const source = 'source';
export const sources = 'Sources';
export const sourceCount = (count: number) => counted(count, 'source');
export const sourceDate = (date: string | null | undefined) => date ?? 'undated';
export const unknownSource = (id: UnknownId) => `There is no source “${id.id}” here.${meant(id)}`;
export const whereFrom = 'Where each fact comes from';
export const origin = (status: CellStatus) => statuses[status] ?? '';
export const originOf = (status: CellStatus, sources: number) => [statuses[status], counted(sources, 'source')].filter(Boolean).join(' · ');
export const noSource = 'no source named';
export const credit = 'Data';
export const creditOf = (version: string | undefined) => ({ text: `Role Toolkit dataset${version ? ` ${version}` : ''}, CC BY 4.0`, url: 'https://creativecommons.org/licenses/by/4.0/' });
export const saysAll = 'all of this';

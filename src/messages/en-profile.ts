// What `<role-profile>` says, in English.
import { isolated, list } from './en-words.js';

export const profileTitle = (name: string) => `${isolated(name)} in practice`;
export const practice = 'The work';
export const week = 'A typical week';
export const hirers = 'Who hires';
export const backgrounds = 'Where people come from';
export const inSum = 'In sum';
export const profileSection = { practice: 'the work', backgrounds: 'backgrounds', transitions: 'moves', market: 'the market', fit: 'fit', closing: 'a summary' };
export const noProfile = (name: string, profiled: readonly string[]) =>
  `Nobody has described ${isolated(name)} in practice yet; these are the facts that sources give.${profiled.length ? ` There is a description of ${list(profiled, 'and')}.` : ''}`;
export const nothingDescribed = (name: string) => `Nobody has described ${isolated(name)} in practice yet, and no source says anything of it here.`;
export const notDescribed = (labels: readonly string[]) => `Not described for this role: ${list(labels, 'and')}.`;

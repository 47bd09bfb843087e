// What the elements say, in English.
import type { Problem, UnknownId } from '../core/index.js';
import { counted, isolated, list, meant, skillsAndTools } from './en-words.js';

export * from './en-amounts.js';
export * from './en-comparison.js';
export * from './en-gap.js';
export * from './en-guides.js';
export * from './en-load.js';
export * from './en-market.js';
export * from './en-overlap.js';
export * from './en-pay.js';
export * from './en-profile.js';
export * from './en-search.js';
export * from './en-sources.js';
export * from './en-transitions.js';

type Items = Readonly<Record<'shared' | 'mentioned' | 'missing', readonly { readonly name: string }[]>>;

/** The first names of a list, and how many more there are. */
const some = (items: readonly { readonly name: string }[], most: number): string =>
  items.length > most + 1 ? `${items.slice(0, most).map(({ name }) => isolated(name)).join(', ')} and ${items.length - most} more` : list(items.map(({ name }) => name), 'and');

/** `4 of the 7 main skills and tools`. */
const coveredOf = ({ shared, mentioned, missing }: Items, which = ''): string => `${shared.length || 'none'} of the ${skillsAndTools(shared.length + mentioned.length + missing.length, which)}`;

export const pending = 'Loading the roles…';
export const failed = 'This comparison cannot be shown.';
export const partMissing = 'A part of Role Toolkit could not be reached, so the role data could not be read.';
export const broken = 'Something in the role data could not be drawn.';

export const leftOut = ({ path, message }: Problem) => `Left out because of a mistake: ${path} ${message}`;
export const leftOutToo = (count: number) => `${count} more are left out: see the console.`;
export const noRole = 'No role is chosen yet. (The page sets role-id, or the selection of a role-data around it.)';
export const noRoles = 'No roles are chosen yet to compare. (The page sets roles, or the selection of a role-data around it.)';
export const oneRole = (name: string) => `A comparison takes two roles or more; here is only ${name}.`;
export const onlyBase = (name: string) => `Only ${isolated(name)} is chosen, and the others are held against it: there is nothing to compare it with.`;
export const nothingSaid = (names: readonly string[]) => `No source says anything of ${list(names, 'or')} here.`;
export const unknownRole = (id: UnknownId) => `There is no role “${id.id}” here.${meant(id)}`;
export const unknownDimension = (id: UnknownId) => `There is no dimension “${id.id}” here.${meant(id)}`;
export const noAlternatives = (name: string, ranked: readonly string[]) =>
  `Nobody has ranked alternatives to ${name} yet.${ranked.length ? ` There are rankings for ${list(ranked, 'and')}.` : ''}`;

export const blank = 'left blank in the source';
export const absent = 'none given';
export const absentAmount = 'no figure given';
export const none = 'none';
export const notApplicable = 'not applicable';
export const derived = 'derived';
export const derivedFrom = (label: string, isBlank: boolean) => `from ${label.toLowerCase()}; ${isBlank ? 'the source leaves this blank' : 'no source gives this'}`;
export const derivedFromToolkit = 'named by pages read for this role';
export const derivedHere = 'compared by skills, tools and languages';
export const anyOf = (names: readonly string[]) => list(names, 'or');
/** Within a list of other things, whose commas its own would be taken for. */
export const choice = (names: readonly string[]) => names.map(isolated).join(' / ');

export const choose = (name: string) => `Choose ${name}`;

export const compared = (names: readonly string[]) => (names.length > 3 ? `${isolated(names[0]!)} and ${names.length - 1} other roles` : list(names, names.length === 2 ? 'or' : 'and'));
export const comparedWith = (base: string, names: readonly string[]) => `${isolated(base)} beside ${names.length > 2 ? `${names.length} other roles` : list(names, 'and')}`;
export const role = 'Role';
export const dimension = 'Dimension';
export const base = 'base role';
export const baseNamed = (name: string) => `${isolated(name)} (base role)`;
export const shared = 'in all of them';
export const sharedLegend = 'Dotted: the same in every role shown.';
export const onlyDifferences = 'Differences only';
export const sameLeftOut = (labels: readonly string[], total: number) =>
  labels.length ? `${labels.length} of ${counted(total, 'dimension')} left out, because ${labels.length === 1 ? 'it is' : 'they are'} the same in every role: ${list(labels, 'and')}.` : 'Nothing is left out: the roles differ in every dimension shown.';
export const noDifferences = 'The roles do not differ in what is compared here.';
export const copy = 'Copy as Markdown';
export const copied = 'Copied';
export const notCopied = 'The browser did not allow copying.';

export const alternatives = (name: string) => `If ${isolated(name)} is not quite it`;
export const editorsOrder = 'editors’ order';
export const computedOrder = 'computed order';
export const computedWhy = 'Ordered by how much of what each role asks for this one already covers. Computed from the skills, tools and languages that sources name, not the editors’ word.';
export const reason = (base: string, role: string, items: Items, isCore: boolean) =>
  [
    `${isolated(base)} already covers ${coveredOf(items, isCore ? 'main ' : '')} of ${isolated(role)}${items.shared.length ? `: ${some(items.shared, 12)}` : ''}.`,
    ...(items.mentioned.length ? [`Named for ${isolated(base)} in passing: ${some(items.mentioned, 8)}.`] : []),
    items.missing.length ? `Still to learn: ${some(items.missing, 8)}.` : 'Nothing of that is missing.',
  ].join(' ');
export const heldCount = (base: string, role: string, items: Items, isCore: boolean) =>
  `${isolated(base)} already covers ${coveredOf(items, isCore ? 'main ' : '')} of ${isolated(role)}.`;
export const reasonsTitle = (base: string) => `How much of each role ${isolated(base)} already covers, by all pages read for it`;
export const reasonsBetween = (others: number) => `How much each role already covers of the ${others === 1 ? 'other' : 'others'}`;
export const reasonAll = (held: number, of: number) => `Of all ${of} that are asked for, ${held || 'none'} ${held === 1 ? 'is' : 'are'} covered.`;
export const near = (name: string, beside: string) => `${isolated(name)} (to ${isolated(beside)})`;
export const nearTitle = 'Related, not the same:';
export const nearOthers = (others: number) => `Related to what the ${others === 1 ? 'other has' : 'others have'}, not the same:`;
export const computedPlace = (rank: number, of: number) => `Computed: place ${rank} of ${of}`;
export const notComputed = 'Computed: too little is known to place it';
export const editorsPlace = (rank: number) => `Editors: place ${rank}`;
export const notRanked = 'Not ranked by the editors';
export const refused = (names: readonly string[]) => `Too little is known to place ${list(names, 'and')}.`;
export const nothingNear = (name: string) => `No other role of this dataset asks for anything that ${isolated(name)} asks for.`;
export const tooLittle = (name: string, count: number, floor: number) => `Too little is known about ${isolated(name)} to suggest alternatives: sources name ${skillsAndTools(count)}, and at least ${floor} are needed.`;
export const rank = 'Rank';
export const bestFor = 'Best for';
export const readMore = 'Read more';
export const noAddress = 'no confirmed address';
export const more = (count: number) => `and ${count} more`;
export const limited = (shown: number, total: number) => `${shown} of ${total} shown.`;

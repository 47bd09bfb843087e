import type { Money, Problem, UnknownId } from '../core/index.js';

/** A name that could turn what stands beside it around is kept to itself (Unicode's isolates). */
const isolated = (name: string): string => (/[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name);

function list(names: readonly string[], last: string): string {
  const words = names.map(isolated);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

const meant = ({ suggestion }: UnknownId): string => (suggestion ? ` Did you mean “${suggestion}”?` : '');

const basis: Record<string, string> = { base: 'base pay', total: 'total pay', wage: 'wage' };

/** What the elements say, in English. */
export const messages = {
  pending: 'Loading the roles…',
  failed: 'This comparison cannot be shown.',
  broken: 'Something in the role data could not be drawn.',

  noRole: 'No role is chosen: set role-id, or the selection of a role-data around it.',
  noRoles: 'No roles are chosen to compare: set roles, or the selection of a role-data around it.',
  oneRole: (name: string) => `A comparison takes two roles or more; here is only ${name}.`,
  unknownRole: (id: UnknownId) => `There is no role “${id.id}” here.${meant(id)}`,
  unknownDimension: (id: UnknownId) => `There is no dimension “${id.id}” here.${meant(id)}`,
  noAlternatives: (name: string, ranked: readonly string[]) =>
    `Nobody has ranked alternatives to ${name} yet.${ranked.length ? ` There are rankings for ${list(ranked, 'and')}.` : ''}`,

  loadNoAddress: 'The address of the role data is empty. Set src to the address of a JSON file.',
  loadBadAddress: (address: string) => `“${address.slice(0, 80)}” is not an address that role data could be read from.`,
  loadBadScheme: (scheme: string) => `Role data is read from http or https addresses only, not from “${scheme}”. ${scheme === 'file:' ? 'Put the files on a server, or the role data into the page.' : 'Check src.'}`,
  loadNetwork: 'The role data could not be reached: no answer, or the other site does not allow this page to read it (CORS).',
  loadStatus: (status: number) => `The server answered the request for role data with status ${status}. Check the address in src.`,
  loadTimeout: (seconds: number) => `The role data did not arrive: nothing, or too little, came within ${seconds} seconds.`,
  loadTooLarge: (megabytes: number) => `The role data is larger than ${megabytes} MB and was not read.`,
  loadEmpty: 'The role data is empty.',
  loadHtml: 'The address of the role data leads to a web page, not to a JSON file.',
  loadNotJson: (cause: string) => `The role data is not valid JSON (${cause}).`,
  newerSchema: (version: number) => `a dataset has schemaVersion ${version}, which is newer than this build; what it does not know is left out.`,
  loadInvalid: (problems: readonly Problem[]) => {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more: see the console)` : '';
    const text = `The role data has a mistake: ${first?.path || 'the document'} ${first?.message}${more}`;
    return text.endsWith('?') ? text : `${text}.`;
  },

  blank: 'left blank in the source',
  absent: 'none given',
  absentAmount: 'no figure given',
  none: 'none',
  notApplicable: 'not applicable',
  derived: 'derived',
  derivedFrom: (label: string, isBlank: boolean) => `from ${label.toLowerCase()}; ${isBlank ? 'the source leaves this blank' : 'no source gives this'}`,
  derivedHere: 'compared by skills, tools and languages',
  anyOf: (names: readonly string[]) => list(names, 'or'),

  amount: (min: string, max: string) => (min === max ? min : `${min} to ${max}`),
  amountTerms: (money: Money, asOf: string | null) =>
    [money.period === 'hour' ? 'an hour' : `a ${money.period}`, money.basis ? basis[money.basis] : 'basis not given', money.region, asOf ?? 'undated'].join(' · '),

  source: 'source',
  sources: 'Sources',
  sourceDate: (date: string | null | undefined) => date ?? 'undated',

  choose: (name: string) => `Choose ${name}`,

  compared: (names: readonly string[]) => (names.length > 3 ? `${isolated(names[0]!)} and ${names.length - 1} other roles` : list(names, names.length === 2 ? 'or' : 'and')),
  comparedWith: (base: string, names: readonly string[]) => `${isolated(base)} beside ${names.length > 2 ? `${names.length} other roles` : list(names, 'and')}`,
  role: 'Role',
  dimension: 'Dimension',
  base: 'base role',
  shared: 'in all of them',
  sharedLegend: 'Dotted: the same in every role shown.',
  onlyDifferences: 'Differences only',
  noDifferences: 'The roles do not differ in what is compared here.',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',

  alternatives: (name: string) => `If ${isolated(name)} is not quite it`,
  editorsOrder: 'editors’ order',
  rank: 'Rank',
  bestFor: 'Best for',
  readMore: 'Read more',
  noAddress: 'no confirmed address',
  limited: (shown: number, total: number) => `${shown} of ${total} shown.`,
};

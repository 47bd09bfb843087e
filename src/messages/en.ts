import type { Entity, Level, Postings, Problem, Requirement, UnknownId } from '../core/index.js';
import { gapMessages } from './en-gap.js';
import { guides } from './en-guides.js';
import { payMessages } from './en-pay.js';
import { sourceMessages } from './en-sources.js';
import { counted, isolated, list, meant, skillsAndTools } from './en-words.js';

const requirements: Record<Requirement, string> = {
  required: 'required',
  'required-varying': 'required, in varying depth',
  expected: 'expected',
  differentiator: 'sets you apart',
  'non-negotiable': 'non-negotiable',
};

const postings: Record<Postings, string> = {
  accurate: 'mentioned, as it should be',
  listed: 'mentioned',
  underlisted: 'mentioned too rarely',
  signals: 'say how deep',
  'not-stated': 'not stated in the source',
};

type Items = { readonly shared: readonly { readonly name: string }[]; readonly missing: readonly { readonly name: string }[] };

/** The first names of a list, and how many more there are. */
const some = (items: readonly { readonly name: string }[], most: number): string =>
  items.length > most + 1 ? `${items.slice(0, most).map(({ name }) => isolated(name)).join(', ')} and ${items.length - most} more` : list(items.map(({ name }) => name), 'and');

/** `4 of the 7 main skills and tools`. */
const coveredOf = ({ shared, missing }: Items, which = ''): string => `${shared.length || 'none'} of the ${skillsAndTools(shared.length + missing.length, which)}`;

const facets: Record<Entity['kind'], string> = { skill: 'Skills', tool: 'Tools', language: 'Languages', company: 'Companies' };

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
  derivedFromToolkit: 'named by most of the pages read for this role',
  derivedHere: 'compared by skills, tools and languages',
  anyOf: (names: readonly string[]) => list(names, 'or'),
  /** Within a list of other things, whose commas its own would be taken for. */
  choice: (names: readonly string[]) => names.map(isolated).join(' or '),

  choose: (name: string) => `Choose ${name}`,

  compared: (names: readonly string[]) => (names.length > 3 ? `${isolated(names[0]!)} and ${names.length - 1} other roles` : list(names, names.length === 2 ? 'or' : 'and')),
  comparedWith: (base: string, names: readonly string[]) => `${isolated(base)} beside ${names.length > 2 ? `${names.length} other roles` : list(names, 'and')}`,
  role: 'Role',
  dimension: 'Dimension',
  base: 'base role',
  baseNamed: (name: string) => `${isolated(name)} (base role)`,
  shared: 'in all of them',
  sharedLegend: 'Dotted: the same in every role shown.',
  onlyDifferences: 'Differences only',
  sameLeftOut: (labels: readonly string[], total: number) =>
    labels.length ? `${labels.length} of ${counted(total, 'dimension')} left out, because ${labels.length === 1 ? 'it is' : 'they are'} the same in every role: ${list(labels, 'and')}.` : 'Nothing is left out: the roles differ in every dimension shown.',
  noDifferences: 'The roles do not differ in what is compared here.',
  copy: 'Copy as Markdown',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying.',

  alternatives: (name: string) => `If ${isolated(name)} is not quite it`,
  editorsOrder: 'editors’ order',
  computedOrder: 'computed order',
  computedWhy: 'Ordered by how much of what each role asks for this one already covers. Computed from the skills, tools and languages that sources name, not the editors’ word.',
  reason: (base: string, role: string, items: Items, isCore: boolean) =>
    `${isolated(base)} already covers ${coveredOf(items, isCore ? 'main ' : '')} of ${isolated(role)}${items.shared.length ? `: ${some(items.shared, 12)}` : ''}. ${items.missing.length ? `Still to learn: ${some(items.missing, 8)}` : 'Nothing of that is missing'}.`,
  heldCount: (base: string, role: string, items: Items, isCore: boolean) =>
    `${isolated(base)} already covers ${coveredOf(items)} that ${isCore ? 'most pages' : 'sources'} name for ${isolated(role)}.`,
  reasonsTitle: (base: string) => `How much of each role ${isolated(base)} already covers, by all pages read for it`,
  reasonsBetween: (others: number) => `How much each role already covers of the ${others === 1 ? 'other' : 'others'}`,
  reasonAll: (held: number, of: number) => `Of all ${of} that any source names for it, both roles have ${held || 'none'}.`,
  near: (name: string, beside: string) => `${isolated(name)} (like ${isolated(beside)})`,
  nearTitle: 'Similar, not the same:',
  byOtherPages: (name: string, items: readonly string[]) => `By other pages also ${isolated(name)}: ${list(items, 'and')}.`,
  nearOthers: (others: number) => `Similar to what the ${others === 1 ? 'other has' : 'others have'}, not the same:`,
  computedPlace: (rank: number, of: number) => `Computed: place ${rank} of ${of}`,
  notComputed: 'Computed: too little is known to place it',
  editorsPlace: (rank: number) => `Editors: place ${rank}`,
  notRanked: 'Not ranked by the editors',
  refused: (names: readonly string[]) => `Too little is known to place ${list(names, 'and')}.`,
  nothingNear: (name: string) => `No other role of this dataset asks for anything that ${isolated(name)} asks for.`,
  tooLittle: (name: string, count: number, floor: number) => `Too little is known about ${isolated(name)} to suggest alternatives: sources name ${skillsAndTools(count)}, and at least ${floor} are needed.`,
  rank: 'Rank',
  bestFor: 'Best for',
  readMore: 'Read more',
  noAddress: 'no confirmed address',
  limited: (shown: number, total: number) => `${shown} of ${total} shown.`,

  // role-search
  findRole: 'Find a role',
  findRoles: 'Find roles to compare',
  findHint: 'A role, a skill or a tool',
  rolesFound: 'Roles found',
  chosen: 'Chosen roles',
  takeOut: (name: string) => `Take out ${isolated(name)}`,
  alsoCalled: (name: string) => `also called ${isolated(name)}`,
  asksFor: (name: string, level: Level | undefined) => `asks for ${isolated(name)}${level ? ` (${level})` : ''}`,
  foundRoles: (shown: number, total: number) => (shown < total ? `${shown} of ${total} roles. Type on to narrow them down.` : counted(total, 'role')),
  foundNone: (text: string, suggestion: string | undefined) => `No role, skill or tool here is called “${text.trim().slice(0, 80)}”.${suggestion ? ` Did you mean ${isolated(suggestion)}?` : ''}`,
  noRolesToFind: 'The role data holds no roles.',

  // role-comparison
  pairTitle: (names: readonly string[]) => `${list(names, 'or')}: the whole comparison`,
  twoRoles: (count: number) => `A whole comparison takes exactly two roles; here ${count === 1 ? 'is 1' : `are ${count}`}.`,
  sameRole: (name: string) => `A comparison takes two different roles; ${isolated(name)} is named twice.`,
  unknownSection: (id: UnknownId) => `There is no section “${id.id}” here.${meant(id)}`,
  atAGlance: 'At a glance',
  sharedAndDistinct: 'Shared and distinct',
  pay: 'Salary',
  moves: 'Moving from one to the other',
  computedPair: 'Nobody has written about this pair: these sections are computed from the facts of both roles.',
  unwritten: (labels: readonly string[]) => `Not written for this pair: ${list(labels.map((label) => label.toLowerCase()), 'and')}.`,
  aspect: 'Aspect',

  // role-profile
  profileTitle: (name: string) => `${isolated(name)} in practice`,
  practice: 'The work',
  week: 'A typical week',
  hirers: 'Who hires',
  backgrounds: 'Where people come from',
  inSum: 'In sum',
  profileSection: { practice: 'the work', backgrounds: 'backgrounds', transitions: 'moves', market: 'the market', fit: 'fit', closing: 'a summary' },
  noProfile: (name: string, profiled: readonly string[]) =>
    `Nobody has described ${isolated(name)} in practice yet; these are the facts that sources give.${profiled.length ? ` There is a description of ${list(profiled, 'and')}.` : ''}`,
  notDescribed: (labels: readonly string[]) => `Not described for this role: ${list(labels, 'and')}.`,

  // role-transitions
  movesInto: (name: string) => `Moving into ${isolated(name)}`,
  movesOutOf: (name: string) => `Moving on from ${isolated(name)}`,
  move: (from: string, to: string) => `${isolated(from)} to ${isolated(to)}`,
  transfers: 'What carries over',
  missing: 'What is missing',
  closeGap: 'How the gap is closed',
  suits: 'Works for',
  suitsNot: 'Does not work for',
  movesDrawn: (moves: readonly string[]) => `Drawn: ${moves.join('; ')}.`,
  moveCounts: (from: string, to: string, transfers: number, missing: number) => `${isolated(from)} to ${isolated(to)}: ${transfers} carry over, ${missing} missing`,
  counts: (transfers: number, missing: number) => `${transfers} carry over, ${missing} missing`,
  derivedMove: 'Counted here from skills, tools and languages that sources name for both roles. Nobody has described this move.',
  noMoves: (name: string) => `The dataset holds nothing from which a move to or from ${isolated(name)} could be drawn.`,
  nothingNamed: 'nothing that sources name',
  more: (count: number) => `and ${count} more`,

  // role-market
  marketTitle: (name: string) => `What the market asks of ${isolated(name)}s`,
  market: 'The market',
  inPostings: 'Postings',
  requirement: (kind: Requirement) => requirements[kind],
  posting: (kind: Postings) => postings[kind],
  marketCounts: (total: number, underlisted: number, silent: number) =>
    `${counted(total, 'requirement')}. ${[
      ...(underlisted ? [`Postings mention ${underlisted} of them too rarely`] : []),
      ...(silent ? [underlisted ? `for ${silent} the source does not say` : `For ${silent} the source does not say what postings do`] : []),
    ].join('; ')}${underlisted || silent ? '.' : ''}`.trim(),
  allOf: (names: readonly string[]) => list(names, 'and'),
  oneOf: 'One is enough',
  all: 'All of them',
  noMarket: (name: string, described: readonly string[]) =>
    `Nobody has held postings for ${isolated(name)} against what the market requires yet.${described.length ? ` There is such a list for ${list(described, 'and')}.` : ''}`,
  facet: (kind: Entity['kind']) => facets[kind],

  // role-overlap
  overlapTitle: (names: readonly string[]) => `What ${list(names, 'and')} share`,
  twoToFour: (names: readonly string[]) => `What roles share is shown for two to four of them; here ${names.length === 1 ? `is only ${list(names, 'and')}` : `are ${names.length}`}.`,
  unknownFacet: (id: UnknownId) => `There is no facet “${id.id}” here.${meant(id)}`,
  countedHere: 'Counted here by exact name from what the sources list. Where a source offers a choice, each name counts.',
  filled: (isPair: boolean) => (isPair ? 'Filled: in common' : 'Filled: in all of them'),
  dashed: 'Dashed: with some of the others',
  outlined: 'Outlined: theirs alone',
  overlapCounts: (shared: number, partly: number | undefined, alone: number) =>
    [`${shared} in common`, ...(partly === undefined ? [] : [`${partly} with some`]), `${alone} of its own`].join(' · '),
  barOf: (name: string, counts: string) => `${isolated(name)}: ${counts}`,
  inCommon: 'In common',
  only: (name: string) => `Only ${isolated(name)}`,
  namedAlone: (name: string) => `Named for ${isolated(name)} alone`,
  withSome: (name: string) => `${isolated(name)} and some of the others`,
  noneNamed: 'no source names any',
  untold: 'cannot be told',
  silent: (names: readonly string[]) => `No source names any for ${list(names, 'or')}: what is in common cannot be told, and nothing of this is counted.`,
  unsaid: (kinds: readonly Entity['kind'][]) => `No source names ${list(kinds.map((kind) => facets[kind].toLowerCase()), 'or')} for any of these roles.`,
  ...payMessages,
  ...guides,
  ...gapMessages,
  ...sourceMessages,
};

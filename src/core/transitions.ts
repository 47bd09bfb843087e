import type { WrittenTransition } from './curated.js';
import { askersOf, greatest } from './askers.js';
import { askedCounts, heldCounts } from './held-counts.js';
import { askedOf, heldIds, mentionsOf } from './evidence.js';
import { holdingOf, type Holding } from './holding.js';
import type { Role, RoleModel, Source } from './model.js';
import { sourcesById, type Statement } from './sources.js';

/** A move from one role into another. `stated`: editors describe it; `derived`: counted here from the facts of both roles. */
export interface Move {
  readonly status: 'stated' | 'derived';
  /** Undefined for an origin that the dataset does not hold; `fromName` has its name. */
  readonly from: Role | undefined;
  readonly fromName: string;
  readonly to: Role;
  /** What one brings along. */
  readonly transfers: readonly string[];
  /** What one has yet to learn. */
  readonly missing: readonly string[];
  /** What editors say beside that. */
  readonly written: WrittenTransition | undefined;
  /** Of a derived move: each thing of `transfers` and `missing` with the sources that name it. */
  readonly said: readonly Statement[];
  /** Of a derived move: how much of the target the origin holds, where enough is known of both. */
  readonly holding: Holding | undefined;
  readonly sources: readonly Source[];
}

export interface TransitionOptions {
  /** `into` the role (the default) or `out-of` it. */
  readonly direction?: 'into' | 'out-of' | undefined;
  /** The ids of the roles at the other end. Left out: see `transitionsOf`. */
  readonly others?: readonly string[] | undefined;
}

const MOST_DERIVED = 4;

/**
 * How people move into (or out of) a role. For each role of `others` the editors' description where there is one, else
 * one that is derived: what transfers is every skill, tool and language that the target asks for and the origin holds (`heldIds`), what is missing is every one that it
 * does not, adjacent ones left out, most widely asked for first (see `askedOf`). Without `others`: all moves that
 * editors describe; where there are none, the derived moves of the four roles from which most transfers, of equals the first by id. A derived move needs
 * facts on both sides; others are left out.
 */
export function transitionsOf(model: RoleModel, role: Role, { direction = 'into', others = [] }: TransitionOptions = {}): readonly Move[] {
  const written = direction === 'into' ? writtenInto(model, role) : [...model.roles.values()].flatMap((to) => writtenInto(model, to)).filter(({ from }) => from === role);
  const otherEnd = (move: Move): Role | undefined => (direction === 'into' ? move.from : move.to);
  const derive = (other: Role): Move => (direction === 'into' ? derivedMove(model, other, role) : derivedMove(model, role, other));
  const isKnown = (move: Move): boolean => move.sources.length > 0 || move.transfers.length + move.missing.length > 0;
  if (others.length) {
    const ends = others.map((id) => model.roles.get(id)).filter((other) => other !== undefined && other !== role) as Role[];
    return ends.map((other) => written.find((move) => otherEnd(move) === other) ?? derive(other)).filter(isKnown);
  }
  if (written.length) return written;
  const { roles } = askersOf(model);
  return greatest(direction === 'into' ? heldCounts(model, role) : askedCounts(model, role), MOST_DERIVED).first.map((number) => derive(roles[number]!));
}

/** The sources behind moves, each once. */
export function moveSources(moves: readonly Move[]): readonly Source[] {
  return [...new Set(moves.flatMap(({ sources }) => sources))];
}

function writtenInto(model: RoleModel, to: Role): readonly Move[] {
  const profile = model.profiles.get(to.id);
  return (profile?.transitions ?? []).map((written): Move => {
    const from = model.roles.get(written.from.roleId ?? '');
    return {
      status: 'stated',
      from,
      fromName: from?.name ?? written.from.label ?? '',
      to,
      transfers: written.transfers ?? [],
      missing: written.missing ?? [],
      written,
      said: [],
      holding: undefined,
      sources: sourcesById(model, profile!.sources),
    };
  });
}

function derivedMove(model: RoleModel, from: Role, to: Role): Move {
  const held = heldIds(model, from);
  const asked = askedOf(model, from);
  const wanted = askedOf(model, to);
  const isKnown = held.size > 0 && wanted.length > 0;
  // What few pages name is no gap: nobody would be turned away for it.
  const due = wanted.filter(({ level }) => level !== 'adjacent');
  const ids = [...asked, ...wanted].flatMap(({ sources }) => sources);
  const transfers = isKnown ? wanted.filter(({ id }) => held.has(id)) : [];
  const mentioned = new Set(mentionsOf(model, from).map(({ id }) => id));
  const missing = isKnown ? due.filter(({ id }) => !held.has(id) && !mentioned.has(id)) : [];
  return {
    status: 'derived',
    from,
    fromName: from.name,
    to,
    transfers: transfers.map(({ name }) => name),
    missing: missing.map(({ name }) => name),
    written: undefined,
    said: [...transfers, ...missing].map(({ name, sources }) => ({ value: name, sources })),
    holding: isKnown ? holdingOf(model, from, to) : undefined,
    sources: isKnown ? sourcesById(model, ids) : [],
  };
}

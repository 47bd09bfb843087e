import type { RoleModel } from './model.js';

/** Restricted Damerau–Levenshtein distance: insert, delete, replace, swap neighbours; each costs 1. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

/**
 * The known id that an unknown one was probably meant to be, or undefined when none is near:
 * at most a third of the typed letters (two at least) may differ, or one id begins with the other.
 */
export function suggestId(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.trim().toLowerCase().replace(/[\s_]+/g, '-').slice(0, 80);
  if (!wanted) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const id of known) {
    const begins = wanted.length > 2 && (id.startsWith(`${wanted}-`) || wanted.startsWith(`${id}-`));
    const distance = begins ? 1 : Math.abs(id.length - wanted.length) >= bestDistance ? Infinity : editDistance(wanted, id);
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** The id of the role that an unknown id was probably meant to be, by the other names of roles too: `backend-developer` is the Backend Engineer. */
export function suggestRoleId(typed: string, { roles }: RoleModel): string | undefined {
  const idOf = new Map([...roles.keys()].map((id) => [id, id]));
  for (const { id, name, longName = name, aliases = [] } of roles.values()) {
    for (const other of [name, longName, ...aliases]) {
      const written = other.toLowerCase().replace(/[\s/]+/g, '-');
      if (!idOf.has(written)) idOf.set(written, id);
    }
  }
  return idOf.get(suggestId(typed, idOf.keys()) ?? '');
}

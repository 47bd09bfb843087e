// Reads the labelled texts of tests/data/reading; see the README there.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../../scripts/paths.mjs';

const folder = join(root, 'tests/data/reading');
const idOf = (text) => text.trim();
const entriesOf = (text = '') => text.split(';').map((entry) => entry.trim()).filter(Boolean);
/** Groups of ids, one for each entry: of several, one is enough. */
const groupsOf = (text) => entriesOf(text).map((entry) => entry.split('|').map(idOf));

function readFile(file) {
  const [head, ...rest] = readFileSync(file, 'utf8').split(/^===\n/m);
  const fields = Object.fromEntries(head.trim().split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
  return { name: basename(file, '.txt'), keys: Object.keys(fields), role: fields.role.trim(), text: rest.join('===\n'), unread: entriesOf(fields.unread), fields };
}

/** The files of a set, by path. */
export const pathsOf = (set) => [...['postings', 'backgrounds'].flatMap((kind) => readdirSync(join(folder, set, kind)).sort().map((name) => join(folder, set, kind, name))), join(folder, set, 'sentences.txt')];

const filesIn = (set, kind) => readdirSync(join(folder, set, kind)).sort().map((name) => readFile(join(folder, set, kind, name)));

/** The postings of a set: `{name, role, text, needs, choices, unread}`, `needs` a map from ids to required, preferred or named. */
export function postingsOf(set) {
  return filesIn(set, 'postings').map(({ fields, ...rest }) => {
    const needs = new Map();
    for (const need of ['required', 'preferred', 'named']) for (const id of groupsOf(fields[need]).flat()) if (!needs.has(id)) needs.set(id, need);
    const choices = ['required', 'preferred', 'named'].flatMap((need) => groupsOf(fields[need])).filter((group) => group.length > 1);
    return { ...rest, needs, choices };
  });
}

/** The backgrounds of a set: `{name, role, text, has, unread}`. */
export const backgroundsOf = (set) => filesIn(set, 'backgrounds').map(({ fields, ...rest }) => ({ ...rest, has: new Set(groupsOf(fields.has).flat()) }));

/** The sentences of a set: `{kind, text, needs, choices}`; of a background every need is `named`. */
export function sentencesOf(set) {
  const lines = readFileSync(join(folder, set, 'sentences.txt'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [kind, text, labels] = line.split('\t');
    const needs = new Map();
    const choices = [];
    for (const entry of labels.trim() === '-' ? [] : entriesOf(labels)) {
      const [ids, need = 'named'] = kind === 'posting' ? entry.split(':') : [entry];
      const group = ids.split('|').map(idOf);
      for (const id of group) needs.set(id, need.trim());
      if (group.length > 1) choices.push(group);
    }
    return { kind, text, needs, choices };
  });
}

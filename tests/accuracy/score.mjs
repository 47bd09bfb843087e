// Holds what the reader reads against the labels, and counts.
import { gapBetween, readText } from '../../dist/core/index.js';
import { builtInModel } from '../../dist/dataset.js';
import '../../dist/dataset/all.js';
import { randomFrom } from '../support/damage.mjs';
import { backgroundsOf, postingsOf, sentencesOf } from './labels.mjs';

const model = builtInModel();
const STRENGTH = { required: 2, preferred: 1, named: 0 };
const kindOf = (id) => (model.entities.get(id)?.kind === 'skill' ? 'practices' : 'tools and languages');

function needsOf({ mentions }) {
  const needs = new Map();
  for (const { entity, need } of mentions) if (!needs.has(entity.id) || STRENGTH[need] > STRENGTH[needs.get(entity.id)]) needs.set(entity.id, need);
  return needs;
}

/** One text: for each id that is labelled or read, `[kind, label, reading]`; of what is not there `none`. */
function compare(labels, reading) {
  const read = needsOf(reading);
  return [...new Set([...labels.keys(), ...read.keys()])].map((id) => [kindOf(id), labels.get(id) ?? 'none', read.get(id) ?? 'none']);
}

/** Every text of a set, read: `{group, rows}`. */
export function readSet(set) {
  const named = (ids) => new Map([...ids].map((id) => [id, 'named']));
  const texts = [
    ...postingsOf(set).map((posting) => ({ group: 'postings', labels: posting.needs, reading: readText(model, posting.text, 'posting'), ...posting })),
    ...backgroundsOf(set).map((background) => ({ group: 'backgrounds', labels: named(background.has), reading: readText(model, background.text, 'background'), ...background })),
    ...sentencesOf(set).map((sentence) => ({ group: 'sentences', labels: sentence.needs, reading: readText(model, sentence.text, sentence.kind), ...sentence })),
  ];
  return texts.map((text) => ({ ...text, rows: compare(text.labels, text.reading) }));
}

const ROUNDS = 2000;
const SEED = 20261128;

/** The value of a measure with its 95 % interval, by drawing whole texts again (a bootstrap): words of one text are not independent. */
function measure(parts, valueOf) {
  const random = randomFrom(SEED);
  const values = Array.from({ length: ROUNDS }, () => valueOf(parts.map(() => parts[Math.floor(random() * parts.length)]))).sort((a, b) => a - b);
  return { value: valueOf(parts), low: values[Math.floor(ROUNDS * 0.025)], high: values[Math.ceil(ROUNDS * 0.975) - 1] };
}

const add = (parts, i) => parts.reduce((sum, part) => sum + part[i], 0);
const ratio = (parts, hits = 0, all = 1) => (add(parts, all) ? add(parts, hits) / add(parts, all) : 1);

/** A share: `partsOf` gives of each text the hits and all. */
function share(texts, partsOf) {
  const parts = texts.map(partsOf);
  return { ...measure(parts, (some) => ratio(some)), of: add(parts, 1) };
}

const isIn = (kind) => ([one]) => one === kind;

export const precision = (texts, kind) => share(texts, ({ rows }) => [rows.filter(isIn(kind)).filter(([, label, read]) => read !== 'none' && label !== 'none').length, rows.filter(isIn(kind)).filter(([, , read]) => read !== 'none').length]);
export const recall = (texts, kind) => share(texts, ({ rows }) => [rows.filter(isIn(kind)).filter(([, label, read]) => read !== 'none' && label !== 'none').length, rows.filter(isIn(kind)).filter(([, label]) => label !== 'none').length]);

/** Of one text: twice the items that are labelled with a need and read so, and all that are labelled or read so; one that is not read, or not labelled, counts against it. */
const f1Parts = ({ rows }, need) => [2 * rows.filter(([, label, read]) => label === need && read === need).length, rows.filter(([, label]) => label === need).length + rows.filter(([, , read]) => read === need).length];

/** F1 of one need in postings. */
export const needF1 = (texts, need) => share(texts, (text) => f1Parts(text, need));

/** The mean F1 of the two needs that tell a reader most. */
export function macroF1(texts) {
  const parts = texts.map((text) => [...f1Parts(text, 'required'), ...f1Parts(text, 'preferred')]);
  return { ...measure(parts, (some) => (ratio(some, 0, 1) + ratio(some, 2, 3)) / 2), of: add(parts, 1) + add(parts, 3) };
}

/** Things of which one is enough, two by two, as `id|id`. */
const pairsOf = (groups) => new Set(groups.flatMap((group) => group.flatMap((a) => group.filter((b) => b > a).map((b) => `${a}|${b}`))));

/** The pairs of a posting that belong to one choice, as labelled and as read. */
function choicePairs({ choices, reading }) {
  const labelled = pairsOf(choices);
  const read = pairsOf(reading.mentions.flatMap(({ choice }) => (choice ? [choice] : [])));
  return { labelled, read, both: [...read].filter((pair) => labelled.has(pair)).length };
}

const withChoices = (texts) => texts.filter(({ group, kind }) => group === 'postings' || kind === 'posting').map(choicePairs);
export const choicePrecision = (texts) => share(withChoices(texts), ({ both, read }) => [both, read.size]);
export const choiceRecall = (texts) => share(withChoices(texts), ({ both, labelled }) => [both, labelled.size]);

/** Whether labels say that a background holds an id: by itself, or one level up. */
const isHeld = (has, id) => has.has(id) || [...has].some((one) => model.entities.get(one)?.broader?.includes(id));

/**
 * The gaps that are none: of all required and preferred items told as missing, for each posting beside each background of the same role, those that the
 * labels of the background hold, or the labels of the posting do not name.
 */
export function falseGaps(texts) {
  const postings = texts.filter(({ group }) => group === 'postings');
  const pairs = texts.filter(({ group }) => group === 'backgrounds').flatMap((background) => postings.filter(({ role }) => role === background.role).map((posting) => ({ background, posting })));
  return share(pairs, ({ background, posting }) => {
    const missing = gapBetween(model, background.reading, posting.reading).items.filter(({ status, need }) => status === 'missing' && need !== 'named');
    return [missing.filter(({ ids }) => ids.some((id) => isHeld(background.has, id)) || !ids.some((id) => posting.needs.has(id))).length, missing.length];
  });
}

/** Of all that the labels of postings name, the share that the vocabulary does not have. */
export const outOfVocabulary = (texts) => share(texts.filter(({ group }) => group === 'postings'), ({ needs, unread }) => [unread.length, unread.length + needs.size]);

/** Of the terms that the vocabulary does not have, the share that the reader lists as unread. */
export const unreadTold = (texts) =>
  share(texts.filter(({ group }) => group === 'postings'), ({ unread, reading }) => {
    const told = reading.unread.map(({ text }) => text.toLowerCase());
    return [unread.filter((term) => told.some((one) => term.toLowerCase().includes(one) || one.includes(term.toLowerCase()))).length, unread.length];
  });

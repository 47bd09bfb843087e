import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';
import { choicePrecision, choiceRecall, falseGaps, macroF1, needF1, outOfVocabulary, precision, readSet, recall, unreadTold } from './score.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'dist/data/roles.json'), 'utf8'));
const percent = (value) => (value * 100).toFixed(1);
const cell = ({ value, low, high }) => `${percent(value)} % (${percent(low)} to ${percent(high)})`;

/** The table of the README, in Markdown: each figure with its 95 % interval and the goal. */
export function accuracyTable(set) {
  const texts = readSet(set);
  const of = (group) => texts.filter((text) => text.group === group);
  const [postings, backgrounds, sentences] = ['postings', 'backgrounds', 'sentences'].map(of);
  const rows = [];
  const add = (what, figure, goal = '', isMost = false) => {
    const verdict = goal && `${(isMost ? figure.value <= goal : figure.value >= goal) ? 'met' : 'missed'} (${isMost ? 'at most' : 'at least'} ${percent(goal)} %)`;
    rows.push(`| ${what} | ${cell(figure)} | ${figure.of.toLocaleString('en-US')} | ${verdict} |`);
  };
  for (const [kind, goals] of [['tools and languages', [0.97, 0.93]], ['practices', [0.88, 0.75]]]) {
    const name = kind[0].toUpperCase() + kind.slice(1);
    add(`${name}: precision`, precision(texts, kind), goals[0]);
    add(`${name}: recall`, recall(texts, kind), goals[1]);
    for (const [group, some] of [['postings', postings], ['backgrounds', backgrounds], ['hard sentences', sentences]]) {
      add(`– in ${group}: precision`, precision(some, kind));
      add(`– in ${group}: recall`, recall(some, kind));
    }
  }
  add('Required or preferred: macro-F1', macroF1(postings), 0.85);
  add('– required: F1', needF1(postings, 'required'));
  add('– preferred: F1', needF1(postings, 'preferred'));
  add('Choices, “A or B”, two by two: precision', choicePrecision(texts));
  add('– recall', choiceRecall(texts));
  add('False gaps', falseGaps(texts), 0.04, true);
  add('Terms that the vocabulary does not have', outOfVocabulary(texts));
  add('– of these, told as unread', unreadTold(texts));
  return [
    `Dataset ${version}, ${set} set: ${postings.length} postings, ${backgrounds.length} backgrounds, ${sentences.length} hard sentences. In brackets the 95 % interval.`,
    '',
    '| what | figure | items | goal |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Texts that came later, by writers who did not know the reader: as most people write, and as hard as they could. */
const LATER = ['ordinary', 'hard'];

/** What stands beneath that table: the same of the sets that came later, one a column. */
export function laterTable() {
  const sets = LATER.map((set) => {
    const texts = readSet(set);
    return { set, texts, postings: texts.filter(({ group }) => group === 'postings'), sizes: ['postings', 'backgrounds', 'sentences'].map((kind) => texts.filter(({ group }) => group === kind).length) };
  });
  const row = (what, figureOf) => `| ${what} | ${sets.map((one) => cell(figureOf(one))).join(' | ')} |`;
  return [
    `| what | ${sets.map(({ set, sizes: [postings, backgrounds, sentences] }) => `${set}: ${postings} postings, ${backgrounds} backgrounds${sentences ? `, ${sentences} sentences` : ''}`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(sets.length)}`,
    row('Tools and languages: precision', ({ texts }) => precision(texts, 'tools and languages')),
    row('Tools and languages: recall', ({ texts }) => recall(texts, 'tools and languages')),
    row('Practices: precision', ({ texts }) => precision(texts, 'practices')),
    row('Practices: recall', ({ texts }) => recall(texts, 'practices')),
    row('Required or preferred: macro-F1', ({ postings }) => macroF1(postings)),
    row('Choices, two by two: precision', ({ texts }) => choicePrecision(texts)),
    row('False gaps', ({ texts }) => falseGaps(texts)),
  ].join('\n');
}

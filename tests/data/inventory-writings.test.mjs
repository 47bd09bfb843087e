// Holds the guides, the written comparison, and the profile to an inventory that was written by reading the source documents
// again: their counts, their order, what they leave blank, and in each place what they name there. Of the names that the
// inventory knows, a place may hold no others; and no text may stand outside the places, or twice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { builtInDataset } from '../support-node/datasets.mjs';

const inventory = JSON.parse(readFileSync(new URL('inventory-writings.json', import.meta.url), 'utf8'));
const { guides, comparisons, profiles, roles, alternatives, taxonomy } = builtInDataset();
const [[comparison], [profile]] = [comparisons, profiles];
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const wholeWord = (pattern, flags) => new RegExp(`(?<![A-Za-z0-9])(${pattern})s?(?![A-Za-z0-9])`, flags);
const beginning = (text) => new RegExp(`(?<![a-z0-9])${escaped(text)}`);
/** Whether a text, in lower case, holds a name or one of several beginnings. */
const isIn = (text, term) => (Array.isArray(term) ? term.some((start) => (start.length < 4 ? wholeWord(start) : beginning(start)).test(text)) : wholeWord(escaped(term.toLowerCase())).test(text));
const products = taxonomy.filter(({ kind }) => kind !== 'skill').flatMap(({ name, aliases = [] }) => [name, ...aliases]);
const anyName = wholeWord([...inventory.names, ...products].sort((a, b) => b.length - a.length).map(escaped).join('|'), 'g');

/** The places of the writings: the texts there, and the terms that they have to hold; no terms: nothing may be there. */
const places = [];
const add = (place, texts, terms) => {
  if (terms?.[0]?.some?.(Array.isArray)) listed(place, texts, terms);
  else places.push([place, [texts ?? []].flat(), terms ?? null]);
};
/** What has to be the same as in the inventory. */
const orders = [];
const same = (what, actual, expected) => orders.push([what, actual, expected]);
/** Entries side by side with what is expected of them; where one is missing, its places are empty, and fail. */
const pairs = (entries, expected) => (expected ?? []).map((wanted, i) => [entries?.[i] ?? {}, wanted, i + 1]);
const listed = (place, entries, expected) => {
  same(`${place}: number`, entries?.length, expected?.length);
  for (const [i, terms] of (expected ?? []).entries()) add(`${place} ${i + 1}`, entries?.[i], terms);
};

for (const [base, { source, intro, closing, questions }] of Object.entries(inventory.guides)) {
  const guide = guides.find((candidate) => candidate.base === base) ?? {};
  const at = `guide to ${base}`;
  add(`${at}, intro`, guide.intro, intro);
  add(`${at}, closing`, guide.closing, closing);
  for (const [{ question, answers }, expected, n] of pairs(guide.questions, questions)) {
    add(`${at}, question ${n}`, question, expected.question);
    for (const [{ text, why }, { role, terms }, m] of pairs(answers, expected.answers)) add(`${at}, question ${n}, answer ${m} (${role})`, [text, why].filter(Boolean), terms);
  }
  const leadsTo = (list, key) => list?.map(({ answers }) => answers.map((answer) => answer[key]));
  same(`${at}: sources`, guide.sources, [source]);
  same(`${at}: the roles of its answers`, leadsTo(guide.questions, 'roleId'), leadsTo(questions, 'role'));
  same(`${at}: each alternative once`, leadsTo(questions, 'role').flat().sort(), alternatives.find((ranking) => ranking.base === base)?.items.map(({ roleId }) => roleId).sort());
}

same('comparison: roles and sources', [comparison.roles, comparison.sources], [inventory.comparison.roles, [inventory.comparison.source]]);
for (const [section, expected, n] of pairs(comparison.sections, inventory.comparison.sections)) {
  const at = `comparison, section ${n} (${expected.label[0][0]})`;
  for (const key of ['label', 'intro', 'closing']) add(`${at}, ${key}`, section[key], expected[key]);
  same(`${at}: dimensions`, section.dimensions, expected.dimensions);
  same(`${at}: links`, (section.links ?? []).map(({ label }) => label), expected.links);
  same(`${at}: number of aspects`, section.aspects?.length, expected.aspects?.length);
  for (const [aspect, { label, dimension, sides }, m] of pairs(section.aspects, expected.aspects)) {
    const place = `${at}, aspect ${m} (${label[0][0]})`;
    add(`${place}, label`, aspect.label, label);
    same(`${place}: dimension`, aspect.dimension, dimension);
    same(`${place}: number of sides`, aspect.sides?.length, sides?.length);
    for (const [side, terms, s] of pairs(aspect.sides, sides)) {
      const of = `${place}, ${inventory.comparison.roles[s - 1]}`;
      add(of, side.text ?? side.items, terms);
      same(`${of}: blank`, side.status === 'missing', terms === null);
    }
  }
}

const [{ practice = {}, backgrounds = {} }, wanted] = [profile, inventory.profile];
same('profile: role and sources', [profile.roleId, profile.sources], [wanted.role, [wanted.source]]);
add('profile, summary', profile.summary, wanted.summary);
add('profile, practice', practice.paragraphs, wanted.paragraphs);
listed('profile, thing of the week', practice.week, wanted.week);
add('profile, remarks', practice.remarks, wanted.remarks);
add('profile, hirers', practice.hirers?.text, wanted.hirersText);
listed('profile, hirer', practice.hirers?.items, wanted.hirers);
add('profile, backgrounds, intro', backgrounds.intro, wanted.backgroundsIntro);
for (const [{ label, text, roleId }, { role, terms }, n] of pairs(backgrounds.items, wanted.backgrounds)) {
  add(`profile, background ${n}`, [label, text].filter(Boolean), terms);
  same(`profile, background ${n}: role`, role.includes(roleId ?? null) || roleId, true);
}
add('profile, backgrounds, closing', backgrounds.closing, wanted.backgroundsClosing);
add('profile, moves, intro', profile.transitionsIntro, wanted.transitionsIntro);
for (const [transition, expected] of pairs(profile.transitions, wanted.transitions)) {
  const at = `profile, transition from ${expected.from}`;
  same(`${at}: from`, (transition.from?.roleId ?? transition.from?.label)?.toLowerCase(), expected.from);
  for (const key of ['verdict', 'close', 'suits', 'suitsNot']) add(`${at}, ${key}`, transition[key], expected[key]);
  for (const key of ['transfers', 'missing']) listed(`${at}, ${key}`, transition[key], expected[key]);
  add(`${at}, anywhere`, [transition.verdict, transition.close, transition.suits, transition.suitsNot].filter(Boolean), expected.anywhere);
}

const idOf = (name) => {
  const owners = taxonomy.filter((entity) => [entity.name, ...(entity.aliases ?? [])].some((spelling) => spelling.toLowerCase() === name.toLowerCase()));
  assert.equal(owners.length, 1, `"${name}" is the name of ${owners.length} entities`);
  return owners[0].id;
};
for (const [item, expected, n] of pairs(profile.market, wanted.market)) {
  const at = `profile, market item ${n} (${expected.label[0]})`;
  add(`${at}, label`, item.label, expected.label);
  add(at, item.text, expected.text);
  listed(`${at}, example`, item.examples, expected.examples);
  same(at, [item.requirement, item.postings], [expected.requirement, expected.postings]);
  same(`${at}: entities`, item.entities, Object.fromEntries(['allOf', 'anyOf'].filter((key) => expected[key]).map((key) => [key, expected[key].map(idOf)])));
}

for (const [check, expected, n] of pairs(profile.fit, wanted.fit)) {
  const at = `profile, fit check ${n}`;
  for (const key of ['label', 'text', 'closing']) add(`${at}, ${key}`, check[key], expected[key]);
  listed(`${at}, question`, check.questions, expected.questions);
  for (const [side, { about, for: whom, questions }, m] of pairs(check.sides, expected.sides)) {
    add(`${at}, side ${m}, label`, side.label, about);
    add(`${at}, side ${m}, for`, side.for, whom);
    listed(`${at}, side ${m}, question`, side.questions, questions);
  }
  for (const [found, { strong, weak, text }, m] of pairs(check.cases, expected.cases)) {
    add(`${at}, case ${m}`, found.text, text);
    const labels = (id) => profile.fit[0].sides?.find((side) => side.id === id)?.label.toLowerCase() ?? '';
    same(`${at}, case ${m}: strong and weak`, [[found.strong, strong], [found.weak, weak]].map(([id, terms]) => terms.every((term) => isIn(labels(id), term))), [true, true]);
  }
}
listed('profile, closing', profile.closing, wanted.closing);

function* problemsOf([place, texts, terms]) {
  const text = texts.join(' ');
  if (text && !terms) yield `${place}: the documents say nothing here, not "${text}"`;
  if (terms && !text) yield `${place}: there is nothing`;
  if (!terms || !text) return;
  for (const term of terms) if (!isIn(text.toLowerCase(), term)) yield `${place}: no "${[term].flat().join('" or "')}" in "${text}"`;
  if (/\d/.test(text)) yield `${place}: the documents have no figures here, not "${text}"`;
  const allowed = terms.flat().join('\n').toLowerCase();
  if (!place.endsWith(', anywhere')) for (const [, name] of text.matchAll(anyName)) if (!allowed.includes(name.toLowerCase())) yield `${place}: the documents do not name "${name}" here`;
}

describe('the writings hold what the documents hold, in the same order', () => {
  const groupOf = ([place]) => /^[^,:]+(, [^,:]+)?/.exec(place)[0];
  for (const group of new Set([...places, ...orders].map(groupOf))) {
    it(`in ${group}`, () => {
      const differing = orders.filter((order) => groupOf(order) === group && !isDeepStrictEqual(order[1], order[2]));
      const problems = [...places.filter((place) => groupOf(place) === group).flatMap((place) => [...problemsOf(place)]), ...differing.map(([what, ...values]) => `${what}: ${values.map((value) => JSON.stringify(value)).join(' is not ')}`)];
      assert.ok(problems.length === 0, problems.join('\n'));
    });
  }
});

describe('the writings in figures', () => {
  const { roles: pair, salary, sections, source } = inventory.comparison;
  const factsOf = (roleId, id) => (roles.find((role) => role.id === roleId)?.facts[id] ?? []).filter(({ sources }) => sources.includes(source));
  const cells = sections.flatMap(({ dimensions = [] }) => dimensions).flatMap((id) => pair.map((roleId) => [roleId, id, factsOf(roleId, id)]));
  const counted = {
    questions: guides.map(({ questions }) => questions.length),
    answers: guides.map(({ questions }) => questions.flatMap(({ answers }) => answers).length),
    sections: comparison.sections.length,
    aspects: comparison.sections.map((section) => (section.dimensions ?? section.aspects).length),
    blanks: [...cells.flatMap(([, , facts]) => facts), ...comparison.sections.flatMap(({ aspects = [] }) => aspects).flatMap(({ sides = [] }) => sides)].filter(({ status }) => status === 'missing').length,
    links: comparison.sections.flatMap(({ links = [] }) => links).length,
    week: practice.week?.length,
    hirers: practice.hirers?.items?.length,
    backgrounds: backgrounds.items?.length,
    transfers: profile.transitions?.map(({ transfers }) => transfers?.length),
    missing: profile.transitions?.map(({ missing }) => missing?.length),
    market: profile.market?.length,
    notStated: profile.market?.filter(({ postings }) => postings === 'not-stated').length,
    fit: profile.fit?.length,
    fitQuestions: profile.fit?.map(({ sides, cases, questions }) => (sides ? sides.map((side) => side.questions.length) : (cases ?? questions).length)),
    closing: profile.closing?.length,
  };
  for (const [what, figure] of Object.entries(inventory.figures)) it(`count the same ${what}`, () => assert.deepEqual(counted[what], figure, `${what}: ${JSON.stringify(counted[what])} is not ${JSON.stringify(figure)}`));

  it('have one comparison and one profile, and a guide for each "how to pick"', () => assert.deepEqual([comparisons.length, profiles.length, guides.map(({ base }) => base)], [1, 1, Object.keys(inventory.guides)]));
  for (const [roleId, id, facts] of cells) it(`show one cell ${id} of ${roleId}, blank where the document is`, () => assert.deepEqual(facts.map(({ status }) => status === 'missing'), [sections[0].missing.includes(id)]));
  it('show the salaries of the document', () => assert.deepEqual(pair.map((roleId) => factsOf(roleId, 'salary').map(({ money }) => [money.min, money.max])), salary.map((range) => [range])));
});

describe('the writings', () => {
  const notProse = new Set(['id', 'base', 'roleId', 'roles', 'sources', 'dimension', 'dimensions', 'status', 'links', 'from', 'entities', 'requirement', 'postings', 'strong', 'weak']);
  const proseIn = (value) => (typeof value === 'string' ? [value] : Object.entries(value).flatMap(([key, part]) => (notProse.has(key) ? [] : proseIn(part))));
  const prose = [guides, comparisons, profiles].flatMap(proseIn);
  it('hold no text outside the places', () => assert.deepEqual(prose.filter((text) => !places.some(([, texts]) => texts.includes(text))), []));
  it('say nothing twice', () => {
    const sentences = prose.flatMap((text) => text.toLowerCase().split(/(?<=[.?!:;])\s+/)).filter((text) => text.split(/\s+/).length > 3);
    assert.deepEqual(sentences.filter((text, i) => sentences.indexOf(text) < i), []);
    const sameId = (value, path) => {
      if (!value || typeof value !== 'object') return;
      const ids = Array.isArray(value) ? value.map((entry) => entry.id ?? entry.roleId ?? JSON.stringify(entry).toLowerCase()).filter((id) => !id.includes('"missing"')) : [];
      assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) < i), [], `${path}: there twice`);
      for (const [key, part] of Object.entries(value)) sameId(part, `${path}/${key}`);
    };
    for (const [path, writings] of Object.entries({ guides, comparisons, profiles })) sameId(writings, path);
  });
  it('are held to short terms only', () => {
    const terms = (value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(terms) : []);
    for (const term of terms({ ...inventory, note: '' })) assert.ok(term.split(/\s+/).length <= 4, term);
  });
});

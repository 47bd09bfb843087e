// Datasets for property-based tests: a few roles with facts, toolkits and pay over one small taxonomy, so that they often meet.
import fc from './fast-check.mjs';

const KINDS = ['skill', 'tool', 'language', 'company'];
const DIMENSIONS = { skill: 'skills', tool: 'tools', language: 'languages', company: 'companies' };
const SOURCES = ['guild', 'press', 'post'];
const THINGS = 36;

const idOf = (number) => `thing-${number}`;
const kindOf = (number) => KINDS[number % KINDS.length];
const sources = fc.subarray(SOURCES);
const things = (most) => fc.uniqueArray(fc.nat({ max: THINGS - 1 }), { maxLength: most });

export const amount = fc
  .record({
    ends: fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })),
    middle: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    currency: fc.constantFrom('EUR', 'EUR', 'USD'),
    period: fc.constantFrom('year', 'year', 'month'),
    basis: fc.constantFrom('base', 'base', 'total', null),
    region: fc.constantFrom('EU', 'EU', 'US'),
  })
  .map(({ ends, middle, ...terms }) => {
    const [min, max] = [Math.min(...ends), Math.max(...ends)];
    return { min, max, ...(middle === undefined ? {} : { median: min + Math.round(middle * (max - min)) }), ...terms };
  });

const facts = fc.record({ named: fc.array(fc.record({ numbers: things(20), sources }), { maxLength: 3 }), pay: fc.array(fc.record({ money: amount, sources }), { maxLength: 2 }) }).map(({ named, pay }) => {
  const all = {};
  for (const { numbers, sources: from } of named) {
    for (const kind of KINDS) {
      const items = numbers.filter((number) => kindOf(number) === kind).map(idOf);
      if (items.length) (all[DIMENSIONS[kind]] ??= []).push({ items, sources: from });
    }
  }
  return pay.length ? { ...all, pay } : all;
});

/** Small ones, and such as roles are ranked by. */
const toolkitItems = (minLength) => fc.uniqueArray(fc.tuple(fc.nat({ max: THINGS - 1 }), fc.constantFrom('core', 'common', 'adjacent'), sources), { minLength, maxLength: 30, selector: ([number]) => number });
const toolkit = fc.option(
  fc.oneof(toolkitItems(0), toolkitItems(14), toolkitItems(14)).map((all) => {
    const isMention = ([number, level]) => level === 'adjacent' && number % 3 === 0;
    const items = all.filter((item) => !isMention(item)).map(([number, level, from]) => ({ id: idOf(number), level, sources: from }));
    return { items, mentions: all.filter(isMention).map(([number, , from]) => ({ id: idOf(number), sources: from })) };
  }),
  { nil: undefined },
);

/** Each thing has at most one broader one, of any kind. */
const taxonomy = fc.array(fc.option(fc.nat({ max: THINGS - 1 }), { nil: undefined }), { minLength: THINGS, maxLength: THINGS }).map((wider) => wider.map((broader, i) => ({ id: idOf(i), name: `Thing ${i}`, kind: kindOf(i), ...(broader === undefined ? {} : { broader: [idOf(broader)] }) })));

/** Sound datasets of two to eight roles. */
export const dataset = fc.record({ roles: fc.array(fc.record({ facts, toolkit }), { minLength: 2, maxLength: 8 }), taxonomy }).map((made) => ({
  schemaVersion: 1,
  sources: SOURCES.map((id) => ({ id, title: id })),
  dimensions: [...KINDS.map((of) => ({ id: DIMENSIONS[of], label: of, kind: 'entities', of })), { id: 'pay', label: 'Pay', kind: 'money' }, { id: 'overlap', label: 'Overlap', kind: 'entities', pair: true }, { id: 'distinctive', label: 'Distinctive', kind: 'entities', pair: true }],
  taxonomy: made.taxonomy,
  roles: made.roles.map(({ facts: said, toolkit: asked }, i) => ({ id: `role-${i}`, name: `Role ${i % 3}`, facts: said, ...(asked && { toolkit: asked }) })),
}));

const turn = (list) => fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
const turnItems = (whole) => (whole?.items ? turn(whole.items).map((items) => ({ ...whole, items })) : fc.constant(whole));
const turnFacts = (facts) => fc.record(Object.fromEntries(Object.entries(facts).map(([id, list]) => [id, fc.tuple(...list.map(turnItems))])));
const turnRole = (change) => (role) => fc.record(change(role)).map((changed) => ({ ...role, ...changed }));
const inAnotherOrder = (change) =>
  dataset.chain((given) => {
    const roles = fc.tuple(...given.roles.map(turnRole(change))).chain((turned) => turn(turned));
    return fc.record({ roles, taxonomy: turn(given.taxonomy), sources: turn(given.sources) }).map((lists) => [given, { ...given, ...lists }]);
  });

/** A dataset with the same in another order. */
export const shuffled = inAnotherOrder(() => ({}));

/** The same with the items of facts and toolkits in another order too, which is the one in which they are shown. */
export const shuffledItems = inAnotherOrder(({ facts: said, toolkit: asked }) => ({ facts: turnFacts(said), ...(asked && { toolkit: turnItems(asked) }) }));

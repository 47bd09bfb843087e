import type { Problem } from './errors.js';
import { askedOf, EVIDENCE_FLOOR } from './evidence.js';
import { SCHEMA_VERSION, type Dataset, type Entity, type Fact, type RoleModel } from './model.js';
import { datasetSchema } from './schema.generated.js';
import { suggestId } from './suggest.js';
import { unknownNames } from './unknown-names.js';

/**
 * What is allowed in a dataset and yet worth a look: facts without a source, amounts without a date or a basis, tools without a homepage,
 * names that two entities claim, concepts that are kinds of themselves, answers that lead to a role that is not there, properties that nobody reads, and roles of which too little is known to
 * compute alternatives.
 *
 * @param dataset the document that `model` was read from.
 * @param change what its author wrote, where that is a change to another dataset: its names are looked at there.
 * @returns paths within the document, each with what is there and what to do.
 */
export function warningsOf(dataset: Dataset, model: RoleModel, change?: unknown): readonly Problem[] {
  return [
    ...versionWarnings(model),
    ...factWarnings(dataset),
    ...nameWarnings(dataset, model),
    ...homepageWarnings(dataset),
    ...circleWarnings(dataset, model),
    ...answerWarnings(dataset, model),
    ...evidenceWarnings(dataset, model),
    ...unknownNames(datasetSchema(), datasetSchema(), change ?? dataset, change === undefined ? [] : ['remove']),
  ];
}

function* versionWarnings({ schemaVersion }: RoleModel): Generator<Problem> {
  if (schemaVersion > SCHEMA_VERSION) yield { path: 'schemaVersion', message: `must be ${SCHEMA_VERSION} for this build, which leaves out what a newer format adds; use a newer build, or ${SCHEMA_VERSION}` };
}

function* factWarnings({ roles }: Dataset): Generator<Problem> {
  for (const [i, role] of roles.entries()) {
    for (const [id, facts] of Object.entries(role.facts)) {
      for (const [j, fact] of facts.entries()) yield* warningsOfFact(fact, `roles/${i}/facts/${id}/${j}`);
    }
  }
}

function* warningsOfFact(fact: Fact, path: string): Generator<Problem> {
  if (!fact.sources?.length) yield { path, message: 'names no source: readers cannot check it; add "sources"' };
  if (!fact.money) return;
  if (fact.asOf == null) yield { path, message: 'is an amount without a date, shown as undated; add "asOf", such as "2026-04"' };
  if (fact.money.basis === null) yield { path: `${path}/money/basis`, message: 'is not given, so this amount is compared with no other; add "base", "total" or "wage" where the source says which' };
}

/** Companies are apart: Databricks the company and Databricks the tool may share a name. */
const scopeOf = (kind: Entity['kind']): string => (kind === 'company' ? 'company' : 'entity');

function* nameWarnings({ taxonomy = [], roles }: Dataset, model: RoleModel): Generator<Problem> {
  const named = [
    ...taxonomy.map(({ id, name, aliases = [], kind }, i) => ({ path: `taxonomy/${i}`, id, spellings: [name, ...aliases], scope: scopeOf(kind) })),
    ...roles.map(({ id, name, aliases = [] }, i) => ({ path: `roles/${i}`, id, spellings: [name, ...aliases], scope: 'role' })),
  ];
  const owners = new Map<string, string>();
  const own = (scope: string, spelling: string, id: string): string | undefined => {
    const key = `${scope} ${spelling.toLowerCase()}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    return owner;
  };
  // What a change leaves as it is has its names too.
  const ids = new Set(named.map(({ id, scope }) => `${scope} ${id}`));
  for (const { id, name, aliases = [], kind } of model.entities.values()) if (!ids.has(`${scopeOf(kind)} ${id}`)) for (const spelling of [name, ...aliases]) own(scopeOf(kind), spelling, id);
  for (const { id, name, aliases = [] } of model.roles.values()) if (!ids.has(`role ${id}`)) for (const spelling of [name, ...aliases]) own('role', spelling, id);
  for (const { path, id, spellings, scope } of named) {
    for (const [i, spelling] of spellings.entries()) {
      const owner = own(scope, spelling, id);
      const place = i ? `${path}/aliases/${i - 1}` : `${path}/name`;
      if (owner === id) yield { path: place, message: `is there twice, got "${spelling}" again; remove one` };
      else if (owner !== undefined) yield { path: place, message: `is ambiguous: "${spelling}" is a name of "${owner}" too; leave it to one of them` };
    }
  }
}

function* answerWarnings({ guides = [] }: Dataset, model: RoleModel): Generator<Problem> {
  for (const [i, guide] of guides.entries()) {
    for (const [j, question] of (guide.questions ?? []).entries()) {
      for (const [k, { roleId }] of question.answers.entries()) {
        if (roleId === undefined || model.roles.has(roleId)) continue;
        const near = suggestId(roleId, model.roles.keys());
        yield { path: `guides/${i}/questions/${j}/answers/${k}/roleId`, message: `leads to a role that is not there, got "${roleId}"; ${near ? `did you mean "${near}"?` : 'add the role, or leave "roleId" out'}` };
      }
    }
  }
}

function* homepageWarnings({ taxonomy = [] }: Dataset): Generator<Problem> {
  for (const [i, { kind, homepage, name }] of taxonomy.entries()) {
    if (kind === 'tool' && !homepage) yield { path: `taxonomy/${i}`, message: `has no homepage, got none for "${name}"; add "homepage" where you have confirmed one` };
  }
}

function* circleWarnings({ taxonomy = [] }: Dataset, model: RoleModel): Generator<Problem> {
  for (const [i, { id }] of taxonomy.entries()) {
    const way = wayBack(model, id);
    if (way) yield { path: `taxonomy/${i}/broader`, message: `leads back to itself, by ${way.join(' > ')}; take one of these steps away` };
  }
}

/** From a concept to broader ones and back to it, by the shortest way. */
function wayBack({ entities }: RoleModel, start: string): readonly string[] | undefined {
  const narrower = new Map<string, string>();
  const open = [start];
  for (const id of open) {
    for (const wider of entities.get(id)?.broader ?? []) {
      if (narrower.has(wider)) continue;
      narrower.set(wider, id);
      open.push(wider);
    }
    if (!narrower.has(start)) continue;
    const way = [start];
    do way.unshift(narrower.get(way[0]!)!);
    while (way[0] !== start);
    return way;
  }
  return undefined;
}

function* evidenceWarnings({ roles }: Dataset, model: RoleModel): Generator<Problem> {
  for (const [i, { id }] of roles.entries()) {
    const role = model.roles.get(id);
    const count = role ? askedOf(model, role).length : EVIDENCE_FLOOR;
    if (count < EVIDENCE_FLOOR) yield { path: `roles/${i}`, message: `has ${count} skills, tools and languages; under ${EVIDENCE_FLOOR} it is left out of computed alternatives; add what sources name` };
  }
}

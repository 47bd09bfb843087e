import type { FitCheck, WrittenComparison, WrittenTransition } from './curated.js';
import type { Dataset, Link } from './model.js';
import { checkId, checkOnce, type Ids, type Report } from './references.js';

/** What a reader can always say (see `weighAnswers`). */
const OWN_ANSWERS: readonly string[] = ['stay', 'none'];

interface Known {
  readonly sources: Ids;
  readonly entities: Ids;
  readonly dimensions: Ids;
  readonly roles: Ids;
}

/**
 * Checks what the guides, comparisons and profiles of a dataset refer to. A guide may lead to a role that is not there:
 * the element says so in its place.
 */
export function checkWritings({ guides, comparisons, profiles }: Dataset, known: Known, report: Report): void {
  const checkIds = (ids: readonly string[] | undefined, kind: keyof Known, path: string): void => {
    ids?.forEach((id, i) => checkId(id, known[kind], `${path}/${i}`, nouns[kind], report));
  };

  const guided = new Set<string>();
  guides?.forEach((guide, i) => {
    const path = `guides/${i}`;
    checkId(guide.base, known.roles, `${path}/base`, 'role', report);
    checkOnce(guide.base, guided, `${path}/base`, report);
    checkIds(guide.sources, 'sources', `${path}/sources`);
    const ids = new Set<string>();
    guide.questions.forEach((question, j) => {
      checkOnce(question.id, ids, `${path}/questions/${j}/id`, report);
      const answers = new Set<string>();
      question.answers.forEach(({ id }, k) => {
        checkOnce(id, answers, `${path}/questions/${j}/answers/${k}/id`, report);
        if (OWN_ANSWERS.includes(id)) report(`${path}/questions/${j}/answers/${k}/id`, `must not be "${id}": every question has that answer already`);
      });
    });
  });

  const pairs = new Set<string>();
  comparisons?.forEach((comparison, i) => {
    const path = `comparisons/${i}`;
    checkIds(comparison.roles, 'roles', `${path}/roles`);
    checkIds(comparison.sources, 'sources', `${path}/sources`);
    checkOnce([...comparison.roles].sort().join(' '), pairs, `${path}/roles`, report);
    if (new Set(comparison.roles).size < 2) report(`${path}/roles`, `must be two different roles, got "${comparison.roles[0]}" twice`);
    checkSections(comparison, path, known, report, checkIds);
  });

  const described = new Set<string>();
  profiles?.forEach((profile, i) => {
    const path = `profiles/${i}`;
    checkId(profile.roleId, known.roles, `${path}/roleId`, 'role', report);
    checkOnce(profile.roleId, described, `${path}/roleId`, report);
    checkIds(profile.sources, 'sources', `${path}/sources`);
    profile.backgrounds?.items.forEach(({ roleId }, j) => {
      if (roleId !== undefined) checkId(roleId, known.roles, `${path}/backgrounds/items/${j}/roleId`, 'role', report);
    });
    profile.transitions?.forEach((transition, j) => checkOrigin(transition, `${path}/transitions/${j}/from`, known, report));
    profile.market?.forEach(({ entities }, j) => {
      checkIds(entities?.allOf, 'entities', `${path}/market/${j}/entities/allOf`);
      checkIds(entities?.anyOf, 'entities', `${path}/market/${j}/entities/anyOf`);
    });
    profile.fit?.forEach((check, j) => checkCases(check, `${path}/fit/${j}`, report));
  });
}

const nouns: Readonly<Record<keyof Known, string>> = { sources: 'source', entities: 'entity', dimensions: 'dimension', roles: 'role' };

type CheckIds = (ids: readonly string[] | undefined, kind: keyof Known, path: string) => void;

function checkSections({ sections }: WrittenComparison, path: string, known: Known, report: Report, checkIds: CheckIds): void {
  const ids = new Set<string>();
  sections.forEach((section, i) => {
    const place = `${path}/sections/${i}`;
    checkOnce(section.id, ids, `${place}/id`, report);
    checkIds(section.dimensions, 'dimensions', `${place}/dimensions`);
    section.aspects?.forEach(({ dimension, sides }, j) => {
      if (dimension !== undefined) checkId(dimension, known.dimensions, `${place}/aspects/${j}/dimension`, 'dimension', report);
      else if (!sides) report(`${place}/aspects/${j}`, 'must have "sides" or "dimension"');
      sides?.forEach((side, k) => {
        if (side.status !== 'missing' && side.text === undefined && !side.items) report(`${place}/aspects/${j}/sides/${k}`, 'must have "text" or "items", or the status missing');
      });
    });
    section.links?.forEach(({ roleId, source }: Link, j) => {
      if (roleId !== undefined) checkId(roleId, known.roles, `${place}/links/${j}/roleId`, 'role', report);
      if (source !== undefined) checkId(source, known.sources, `${place}/links/${j}/source`, 'source', report);
    });
  });
}

function checkOrigin({ from }: WrittenTransition, path: string, known: Known, report: Report): void {
  if (from.roleId !== undefined) checkId(from.roleId, known.roles, `${path}/roleId`, 'role', report);
  else if (from.label === undefined) report(path, 'must have "roleId" or "label"');
}

function checkCases({ sides, cases }: FitCheck, path: string, report: Report): void {
  const ids = new Set<string>();
  sides?.forEach(({ id }, i) => checkOnce(id, ids, `${path}/sides/${i}/id`, report));
  cases?.forEach(({ strong, weak }, i) => {
    if (strong === weak) report(`${path}/cases/${i}`, `must be strong on one side and weak on the other, got "${strong}" for both`);
  });
}

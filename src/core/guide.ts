import type { Guide, GuideAnswer, GuideQuestion } from './curated.js';
import type { Role, RoleModel, Source } from './model.js';
import { suggestId } from './suggest.js';
import { sourcesById } from './sources.js';
import type { UnknownId } from './compare.js';

/** An answer with the role it leads to; without one, `unknown` says which role is missing from the dataset. */
export interface GuideBranch {
  readonly answer: GuideAnswer;
  readonly role: Role | undefined;
  readonly unknown: UnknownId | undefined;
}

export interface GuideStep {
  readonly question: GuideQuestion;
  readonly branches: readonly GuideBranch[];
}

/** The editors' decision guide of a role, ready to be asked. */
export interface GuideFor {
  readonly base: Role;
  readonly guide: Guide;
  readonly steps: readonly GuideStep[];
  readonly sources: readonly Source[];
}

/** The guide for a base role; undefined when the dataset has no such role or nobody has written one. */
export function guideFor(model: RoleModel, baseId: string): GuideFor | undefined {
  const base = model.roles.get(baseId);
  const guide = model.guides.get(baseId);
  if (!base || !guide) return undefined;
  const branchOf = (answer: GuideAnswer): GuideBranch => {
    const role = model.roles.get(answer.roleId);
    const unknown = role ? undefined : { id: answer.roleId, suggestion: suggestId(answer.roleId, model.roles.keys()) };
    return { answer, role, unknown };
  };
  const steps = guide.questions.map((question) => ({ question, branches: question.answers.map(branchOf) }));
  return { base, guide, steps, sources: sourcesById(model, guide.sources) };
}

/** The roles for which there is a guide. */
export function guidedRoles(model: RoleModel): readonly Role[] {
  return [...model.guides.keys()].map((id) => model.roles.get(id)!);
}

/** To a question, beside the guide's own answers: `stay` what the base role does suits me better; `none` none of it does. */
export type OwnAnswer = 'stay' | 'none';

/** One given answer, and what it counted for: a role, staying, or nothing. */
export interface Counted {
  readonly step: GuideStep;
  readonly branch: GuideBranch | undefined;
  readonly own: OwnAnswer | undefined;
}

/**
 * What answers come to. `role`: one role, by one answer or by the reader's choice among several; `roles`: several, and
 * the guide has no word on which weighs more; `stay`: no answer leads away, and most say to stay; `none`: no answer leads anywhere.
 */
export interface Suggestion {
  readonly outcome: 'role' | 'roles' | 'stay' | 'none';
  readonly branches: readonly GuideBranch[];
  readonly counted: readonly Counted[];
}

/**
 * Weighs answers: `answers` holds the id of an answer, `stay` or `none` by the id of its question; `heaviest`, where several
 * answers lead to roles, the id of the question whose answer weighs most for the reader. Each answer counts for the one role that
 * the guide names; the guide gives no weights, so none are made up. Without any such answer the outcome is `stay` when
 * more than half of the answers are `stay`, else `none`. Questions that are not answered count for nothing.
 */
export function weighAnswers({ steps }: GuideFor, answers: ReadonlyMap<string, string>, heaviest?: string): Suggestion {
  const counted: Counted[] = [];
  for (const step of steps) {
    const given = answers.get(step.question.id);
    if (given === undefined) continue;
    const branch = step.branches.find(({ answer }) => answer.id === given);
    counted.push({ step, branch, own: branch ? undefined : given === 'stay' ? 'stay' : 'none' });
  }
  const leading = counted.filter(({ branch }) => branch?.role);
  const chosen = leading.find(({ step }) => step.question.id === heaviest);
  const branches = (chosen ? [chosen] : leading).map(({ branch }) => branch!);
  const ids = new Set(branches.map(({ answer }) => answer.roleId));
  if (ids.size) return { outcome: ids.size > 1 ? 'roles' : 'role', branches, counted };
  const stays = counted.filter(({ own }) => own === 'stay').length;
  return { outcome: stays * 2 > counted.length ? 'stay' : 'none', branches, counted };
}

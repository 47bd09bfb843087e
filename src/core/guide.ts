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
  /** What it counted for weighs most for the reader. */
  readonly isHeaviest: boolean;
}

/**
 * What answers come to. `role`: one role; `several`: several ways, staying among them where as many answers say so as lead to any one role, and
 * the guide has no word on which weighs more; `stay`: none leads away and more than half say to stay; `none`: no answer leads anywhere.
 * What the reader says weighs most is the outcome.
 */
export interface Suggestion {
  readonly outcome: 'role' | 'several' | 'stay' | 'none';
  /** Of `role` and `several` the answers that lead there; of `stay` those that lead elsewhere all the same. */
  readonly branches: readonly GuideBranch[];
  /** How many answers say to stay. */
  readonly stays: number;
  /** True when staying stands beside the outcome: as many answers say so as lead to any one role, or some do where none leads anywhere. */
  readonly mayStay: boolean;
  /** Of the answers those that a reader can say weighs most: each that leads to a role, and the first that says to stay. */
  readonly directions: readonly Counted[];
  readonly counted: readonly Counted[];
}

/**
 * Weighs answers: `answers` holds the id of an answer, `stay` or `none` by the id of its question; `heaviest`, where they lead
 * several ways, the id of the question whose answer weighs most for the reader. Each answer counts for the one role that the guide names, or
 * for staying; the guide gives no weights, so none are made up. `none` counts for nothing, and so outdoes nothing: to whom one role
 * of five appeals the other four do not have to. Nor do answers that say to stay outvote a role, to which few questions lead. Questions that are not answered count for nothing either.
 */
export function weighAnswers({ steps }: GuideFor, answers: ReadonlyMap<string, string>, heaviest?: string): Suggestion {
  const given: Omit<Counted, 'isHeaviest'>[] = [];
  for (const step of steps) {
    const id = answers.get(step.question.id);
    if (id === undefined) continue;
    const branch = step.branches.find(({ answer }) => answer.id === id);
    given.push({ step, branch, own: branch ? undefined : id === 'stay' ? 'stay' : 'none' });
  }
  const chosen = given.find(({ step, branch, own }) => step.question.id === heaviest && (branch?.role || own === 'stay'));
  const counted = given.map((line): Counted => ({ ...line, isHeaviest: line === chosen || (chosen?.own === 'stay' && line.own === 'stay') }));
  const leading = counted.filter(({ branch }) => branch?.role);
  const staying = counted.filter(({ own }) => own === 'stay');
  const stays = staying.length;
  const votes = new Map<Role, number>();
  for (const { branch } of leading) votes.set(branch!.role!, (votes.get(branch!.role!) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  const rest = { stays, directions: [...leading, ...staying.slice(0, 1)], counted };
  const branches = (chosen?.branch ? [chosen] : leading).map(({ branch }) => branch!);
  const conclude = (outcome: Suggestion['outcome'], mayStay = false): Suggestion => ({ outcome, branches, mayStay, ...rest });
  if (chosen) return conclude(chosen.branch ? 'role' : 'stay');
  if (!leading.length) return stays * 2 > counted.length ? conclude('stay') : conclude('none', stays > 0);
  return conclude(votes.size > 1 || stays >= most ? 'several' : 'role', stays >= most);
}

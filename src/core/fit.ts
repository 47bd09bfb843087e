import type { FitCase, FitCheck, FitSide } from './curated.js';
import type { Role, RoleModel, Source } from './model.js';
import { sourcesById } from './sources.js';

/** The self-check of a role. */
export interface FitFor {
  readonly role: Role;
  readonly checks: readonly FitCheck[];
  readonly sources: readonly Source[];
}

/** The checks of fit for a role; undefined when the dataset has no such role or nobody has written any. */
export function fitFor(model: RoleModel, roleId: string): FitFor | undefined {
  const role = model.roles.get(roleId);
  const profile = model.profiles.get(roleId);
  return role && profile?.fit ? { role, checks: profile.fit, sources: sourcesById(model, profile.sources) } : undefined;
}

/** The roles for which editors have written checks of fit. */
export function checkedRoles(model: RoleModel): readonly Role[] {
  return [...model.profiles.values()].filter(({ fit }) => fit).map(({ roleId }) => model.roles.get(roleId)!);
}

/** One side of the role with what a person can say yes to, and what not yet. */
export interface SideResult {
  readonly side: FitSide;
  readonly yes: readonly string[];
  readonly notYet: readonly string[];
}

/** A check without sides: the questions that a person does not ask yet. */
export interface OpenCheck {
  readonly check: FitCheck;
  readonly notYet: readonly string[];
}

/**
 * What a self-check comes to. No score: which side is weaker, and which questions are still open. `ticked`: whether a person says yes to
 * nothing at all, to nothing of the sides, or to something of them.
 */
export interface FitResult {
  readonly ticked: 'nothing' | 'no-side' | 'sides';
  readonly sides: readonly SideResult[];
  /** The side with fewer yeses; undefined when both have as many. */
  readonly weaker: FitSide | undefined;
  readonly stronger: FitSide | undefined;
  /** True when the stronger side is strong by itself too, and not only beside a weaker one. */
  readonly isStrong: boolean;
  /** What the editors say to someone who is strong on the one side and weak on the other: not to who has ticked one question of three. */
  readonly case: FitCase | undefined;
  /** Questions of the other checks that are open. */
  readonly open: readonly OpenCheck[];
}

/** The key of a question in the answers of `assessFit`. `part` is the id of a side, or of a check without sides. */
export const fitKey = (part: string, index: number): string => `${part}/${index}`;

/** Strong is who says yes to every question of a side, or to all but one where there are more than three. */
const isStrong = ({ side, notYet }: SideResult): boolean => notYet.length <= (side.questions.length > 3 ? 1 : 0);
/** Weak is who says yes to no more than half of them. */
const isWeak = ({ yes, notYet }: SideResult): boolean => yes.length <= notYet.length;

/**
 * Weighs a self-check: `yes` holds the keys (`fitKey`) of the questions a person says yes to. A side is weaker when it has fewer
 * yeses in proportion to its questions; with as many on both, neither is.
 */
export function assessFit(checks: readonly FitCheck[], yes: ReadonlySet<string>): FitResult {
  const split = (part: string, questions: readonly string[]): { yes: string[]; notYet: string[] } => ({
    yes: questions.filter((_, i) => yes.has(fitKey(part, i))),
    notYet: questions.filter((_, i) => !yes.has(fitKey(part, i))),
  });
  const sides = checks.flatMap((check) => check.sides ?? []).map((side) => ({ side, ...split(side.id, side.questions) }));
  const [first, second] = sides;
  const share = (result: SideResult | undefined): number => (result ? result.yes.length / result.side.questions.length : 0);
  const difference = share(first) - share(second);
  const [weaker, stronger] = !first || !second || difference === 0 ? [] : difference < 0 ? [first, second] : [second, first];
  const applies = weaker !== undefined && isStrong(stronger!) && isWeak(weaker);
  const open = checks.filter(({ questions }) => questions).map((check) => ({ check, notYet: split(check.id, check.questions!).notYet }));
  const cases = checks.flatMap((check) => check.cases ?? []);
  return {
    ticked: sides.some((side) => side.yes.length) ? 'sides' : checks.some(({ id, questions = [] }) => split(id, questions).yes.length) ? 'no-side' : 'nothing',
    sides,
    weaker: weaker?.side,
    stronger: stronger?.side,
    isStrong: stronger !== undefined && isStrong(stronger),
    case: applies ? cases.find(({ strong, weak }) => strong === stronger!.side.id && weak === weaker.side.id) : undefined,
    open: open.filter(({ notYet }) => notYet.length),
  };
}

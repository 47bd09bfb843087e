import type { Link } from './model.js';

/** One way to answer a question of a guide, and the role it leads to. */
export interface GuideAnswer {
  readonly id: string;
  /** What a reader says who chooses it, in the first person. */
  readonly text: string;
  /** May be the id of a role that the dataset does not hold. */
  readonly roleId: string;
  readonly why?: string;
}

export interface GuideQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly GuideAnswer[];
}

/** The editors' questions that lead from a base role to its alternatives. */
export interface Guide {
  readonly base: string;
  readonly sources?: readonly string[];
  readonly intro?: string;
  readonly questions: readonly GuideQuestion[];
  readonly closing?: string;
}

/** What is said of one role of a pair: a text, a list, or nothing (`missing`: the source leaves it blank). */
export interface Side {
  readonly status?: 'stated' | 'missing';
  readonly text?: string;
  readonly items?: readonly string[];
}

/** One line of a section: what a dimension of the dataset says of both roles, or a side for each. */
export interface Aspect {
  readonly id: string;
  readonly label: string;
  readonly dimension?: string;
  readonly sides?: readonly Side[];
}

export interface WrittenSection {
  readonly id: string;
  readonly label: string;
  readonly intro?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly aspects?: readonly Aspect[];
  readonly closing?: readonly string[];
  readonly links?: readonly Link[];
}

/** What editors wrote about a pair of roles. */
export interface WrittenComparison {
  readonly roles: readonly string[];
  readonly sources?: readonly string[];
  readonly sections: readonly WrittenSection[];
}

/** A move into a role, as editors describe it. */
export interface WrittenTransition {
  /** `label` for a role that the dataset does not hold. */
  readonly from: { readonly roleId?: string; readonly label?: string };
  readonly verdict?: string;
  readonly transfers?: readonly string[];
  readonly missing?: readonly string[];
  /** How the gap is closed. */
  readonly close?: string;
  readonly suits?: string;
  readonly suitsNot?: string;
}

/** What the market asks for; `required-varying`: required, but how deep differs from job to job. */
export type Requirement = 'required' | 'required-varying' | 'expected' | 'differentiator' | 'non-negotiable';

/** What postings say; `signals`: they show which kind, or how deep; `not-stated`: the source does not speak of postings here. */
export type Postings = 'accurate' | 'listed' | 'underlisted' | 'signals' | 'not-stated';

export interface MarketItem {
  readonly id: string;
  readonly label: string;
  /** All of these are meant, or any one of them. */
  readonly entities?: { readonly allOf?: readonly string[]; readonly anyOf?: readonly string[] };
  readonly requirement: Requirement;
  readonly postings: Postings;
  readonly text?: string;
  readonly examples?: readonly string[];
}

/** One of the two sides that a role has, with questions to oneself. */
export interface FitSide {
  readonly id: string;
  readonly label: string;
  /** Whom the questions are mostly for. */
  readonly for?: string;
  readonly questions: readonly string[];
}

/** What is said to a person who is strong on one side and weak on the other. */
export interface FitCase {
  readonly strong: string;
  readonly weak: string;
  readonly text: string;
}

export interface FitCheck {
  readonly id: string;
  readonly label: string;
  readonly text?: string;
  readonly sides?: readonly FitSide[];
  readonly questions?: readonly string[];
  readonly cases?: readonly FitCase[];
  readonly closing?: string;
}

/** A role in practice, as editors describe it. */
export interface Profile {
  readonly roleId: string;
  readonly sources?: readonly string[];
  readonly summary?: readonly string[];
  readonly practice?: {
    readonly paragraphs?: readonly string[];
    /** Things of a typical week. */
    readonly week?: readonly string[];
    readonly remarks?: readonly string[];
    readonly hirers?: { readonly text?: string; readonly items?: readonly string[] };
  };
  readonly backgrounds?: {
    readonly intro?: string;
    readonly items: readonly { readonly label: string; readonly roleId?: string; readonly text?: string }[];
    readonly closing?: string;
  };
  /** What to say before the moves. */
  readonly transitionsIntro?: string;
  readonly transitions?: readonly WrittenTransition[];
  readonly market?: readonly MarketItem[];
  readonly fit?: readonly FitCheck[];
  readonly closing?: readonly string[];
}

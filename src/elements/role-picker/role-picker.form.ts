import { html, nothing, type TemplateResult } from 'lit';
import type { GuideFor, GuideStep, OwnAnswer, Suggestion } from '../../core/index.js';
import * as messages from '../../messages/en.js';

/** One way to answer. */
export interface Row {
  readonly value: string;
  readonly text: string;
  /** What is wrong with it. */
  readonly remark?: string | undefined;
}

export interface Asked {
  readonly question: string;
  readonly rows: readonly Row[];
  /** The value of the row that the reader has chosen. */
  readonly chosen: string | undefined;
  /** Why there is no going on. */
  readonly complaint: string;
  readonly handleChoice: (value: string) => void;
  readonly handleNext: (event: Event) => unknown;
  /** Where the question comes from. */
  readonly origin: unknown;
  /** Beside the button that goes on. */
  readonly buttons: unknown;
}

const own = (value: OwnAnswer, text: string): Row => ({ value, text });
/** To the question of which answer weighs most: no question has this id. */
const UNDECIDED = '';

/** The guide's answers to a question, and the two that a reader can always give. */
export const rowsOf = ({ base }: GuideFor, { branches }: GuideStep): readonly Row[] => [
  ...branches.map(({ answer, unknown }) => ({ value: answer.id, text: answer.text, remark: unknown && messages.unknownRole(unknown) })),
  own('stay', messages.stayAnswer(base.name)),
  own('none', messages.noneAnswer),
];

/** The given answers that lead somewhere, staying too, by the ids of their questions. */
export const rowsToWeigh = ({ base }: GuideFor, { directions }: Suggestion): readonly Row[] => [
  ...directions.map(({ step, branch }) => ({ value: step.question.id, text: branch?.answer.text ?? messages.stayAnswer(base.name) })),
  { value: UNDECIDED, text: messages.cannotSay },
];

/** How many questions lie behind the reader, as text and drawn. */
export function renderProgress(done: number, total: number): TemplateResult {
  return html`<div class="progress">
    <p class="small muted" id="progress">${done < total ? messages.questionOf(done + 1, total) : messages.lastQuestion}</p>
    <progress max=${total} .value=${done} aria-labelledby="progress"></progress>
  </div>`;
}

/**
 * A question with its answers. The alert is there before it has something to say, or it would not be read out. The focus comes to the words of
 * the question and not to their legend, because Firefox does not give it to a legend that is new.
 */
export function renderForm({ question, rows, chosen, complaint, handleChoice, handleNext, origin, buttons }: Asked): TemplateResult {
  return html`<form class="step" novalidate @submit=${handleNext}>
    <fieldset aria-describedby="complaint">
      <legend part="question"><span class="landmark question" tabindex="-1" aria-describedby="progress">${question}</span></legend>
      ${rows.map(
        ({ value, text, remark }, i) => html`<label class="row" part="answer">
          <input type="radio" name="answer" .checked=${value === chosen} aria-labelledby="answer-${i}" aria-describedby=${remark ? `remark-${i}` : nothing} @change=${() => handleChoice(value)} />
          <span id="answer-${i}">${text}</span>
          ${remark ? html`<span class="small muted" id="remark-${i}" part="notice">${remark}</span>` : nothing}
        </label>`,
      )}
    </fieldset>
    <p class="complaint" id="complaint" role="alert">${complaint}</p>
    ${origin}
    <div class="buttons"><button type="submit" class="next" part="button">${messages.next}</button>${buttons}</div>
  </form>`;
}

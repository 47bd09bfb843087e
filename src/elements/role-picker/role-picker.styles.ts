import { css } from 'lit';

export const rolePickerStyles = css`
  .progress {
    display: grid;
    gap: 0.35em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.35em;
    border: 0;
    border-radius: 1em;
    background: var(--_faint);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .step,
  .questions > li,
  .closing {
    border-block-start: 1px solid var(--_border);
  }
  legend {
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .question {
    font-size: 1.1em;
    line-height: 1.4;
    font-weight: 650;
  }
  .complaint {
    border-inline-start: 3px solid var(--_caution);
    padding-block: 0.35em;
    padding-inline: 0.85em;
    margin-block: 0.5em;
    margin-inline: calc(var(--_space) * 1.25);
  }
  .complaint:empty {
    position: absolute;
    border: 0;
    padding: 0;
    margin: 0;
  }
  .next {
    border-color: currentColor;
    font-weight: 650;
  }

  .outcome,
  .closing {
    display: grid;
    gap: 0.65em;
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .outcome {
    border-block-start: 1px solid var(--_border);
  }
  .outcome > ul {
    display: grid;
    gap: 0.85em;
  }
  .outcome li {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.85em;
  }
  li :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  caption {
    text-align: start;
    color: var(--_muted);
    font-size: var(--_small);
    /* Where the table beneath begins, in the small type of this line. */
    padding: 0 calc(var(--_space) * 1.25 / 0.8125) 0.5em;
  }
  .stacks thead th:first-child {
    inline-size: 40%;
  }
  td .badge {
    white-space: normal;
  }
  .remark {
    display: block;
  }

  .questions > li {
    display: grid;
    gap: 0.85em;
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .branches {
    display: grid;
    gap: 1em;
  }
  .branches > li {
    display: grid;
    gap: 0.25em;
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.85em;
    break-inside: avoid;
  }
  .leads {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
  }
  .leads > strong {
    font-weight: 650;
  }

  @container (max-width: 36em) {
    legend,
    .outcome,
    .closing,
    .questions > li {
      padding-inline: var(--_space);
    }
    .complaint {
      margin-inline: var(--_space);
    }
    .stacks caption {
      display: block;
      padding-inline: calc(var(--_space) / 0.8125);
    }
    /* Here the label of a row is what is asked, and the labels of its values are quiet. */
    .stacks tbody th {
      font-weight: 650;
    }
    .stacks td::before {
      font-weight: 400;
      color: var(--_muted);
    }
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      background: Canvas;
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: CanvasText;
    }
    progress::-moz-progress-bar {
      background: CanvasText;
    }
  }
  @media print {
    progress,
    .frame:has(> .questions) :is(.progress, .step) {
      display: none;
    }
  }
`;

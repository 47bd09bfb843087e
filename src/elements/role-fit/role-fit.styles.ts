import { css } from 'lit';

export const roleFitStyles = css`
  .check,
  .result {
    border-block-start: 1px solid var(--_border);
  }
  .title {
    padding: var(--_space) calc(var(--_space) * 1.25) 0.4em;
  }
  .lead {
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
  }
  .check :is(h1, h2, h3, h4, h5, h6),
  .result :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    position: relative;
    border-block-start: 1px solid var(--_border);
  }
  /* No border of a fieldset: side by side that would begin at the middle of the legend, in one engine or another. */
  .sides::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 50%;
    border-inline-start: 1px solid var(--_border);
  }
  /* All rows are as tall as the tallest of both sides, so that they meet across the rule. */
  .sides > fieldset {
    display: grid;
    grid-template-rows: auto;
    grid-auto-rows: 1fr;
  }
  .sides legend > .small {
    font-weight: 400;
  }
  /* Floating, because the lines of a fieldset would else begin at the middle of its legend. */
  .sides legend {
    float: left;
    font-weight: 650;
    padding: 0.65em calc(var(--_space) * 1.25);
  }
  .cases {
    display: grid;
    gap: 0.65em;
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
  }
  .cases > li {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.85em;
  }
  .cases > .applies {
    border-inline-start: 4px solid var(--_accent);
    font-weight: 650;
  }
  .cases .badge {
    white-space: normal;
  }
  .show {
    border-color: currentColor;
    font-weight: 650;
  }
  .result {
    display: grid;
    gap: 0.85em;
    padding: var(--_space) calc(var(--_space) * 1.25);
    background: var(--_faint);
  }
  .summary,
  .open {
    display: grid;
    gap: 0.4em;
  }
  .open ul {
    display: grid;
    gap: 0.25em;
  }
  .open li {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: 0.85em;
  }
  @container (max-width: 36em) {
    .title,
    .lead,
    .sides legend,
    .cases,
    .result {
      padding-inline: var(--_space);
    }
    .sides {
      grid-template-columns: minmax(0, 1fr);
    }
    .sides::after {
      content: none;
    }
    .sides > fieldset {
      display: block;
    }
    .sides > fieldset + fieldset {
      border-block-start: 1px solid var(--_border);
    }
  }
  @media print {
    .cases > li,
    .open li {
      break-inside: avoid;
    }
  }
`;

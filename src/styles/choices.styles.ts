import { css } from 'lit';

/** Questions to a reader: a fieldset, and each answer a row of the full width that can be hit anywhere. */
export const choicesStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
    text-wrap: balance;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
    gap: 0.15em 0.75em;
    min-block-size: 44px;
    padding: 0.65em calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
    cursor: pointer;
    break-inside: avoid;
  }
  .row > span {
    grid-column: 2;
    max-inline-size: 44em;
  }
  .row > input {
    font-size: inherit;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .row:hover {
    background: var(--_faint);
  }
  .row:has(:checked) {
    background: var(--_tint);
  }
  /* The frame cuts off what stands out of it. */
  .row:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .row > :focus-visible {
    outline: none;
  }
  /* A box around all of its lines, not a ring that follows their ends. */
  .landmark {
    display: inline-block;
  }
  .landmark:focus-visible {
    outline-offset: 3px;
    border-radius: 3px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  .buttons > .again {
    margin-inline-start: auto;
  }
  .check > .origin,
  .step > .origin {
    margin: 0;
    /* Where the rows above begin, in the small type of this line. */
    padding: 0.6em calc(var(--_space) * 1.25 / 0.8125);
    border-block-start: 1px solid var(--_border);
  }
  @container (max-width: 36em) {
    .check > .origin,
    .step > .origin {
      padding-inline: calc(var(--_space) / 0.8125);
    }
    .row,
    .buttons {
      padding-inline: var(--_space);
    }
  }
  @container (max-width: 20em) {
    .buttons > .again {
      margin-inline-start: 0;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;

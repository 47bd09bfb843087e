import { css } from 'lit';

export const roleGapStyles = css`
  .fields {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space) calc(var(--_space) * 1.25);
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
  }
  .field {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }
  .role {
    grid-column: 1 / -1;
    max-inline-size: 26em;
  }
  /* Two lines from the start, or what stands beneath moves when the second one comes. */
  .field > p {
    min-block-size: 3em;
  }
  .role label {
    font-weight: 400;
    font-size: var(--_small);
    color: var(--_muted);
  }
  textarea {
    resize: vertical;
  }
  option {
    color: FieldText;
    background: Field;
  }
  .waiting,
  .top,
  .part,
  .marked {
    border-block-start: 1px solid var(--_border);
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .top {
    display: grid;
    gap: 0.5em;
    background: var(--_faint);
  }
  .headline {
    font-size: 1.15em;
    line-height: 1.35;
    font-weight: 650;
    max-inline-size: 40em;
    text-wrap: balance;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    padding-block-start: 0.35em;
  }
  .part {
    display: grid;
    gap: 0.65em;
  }
  .part :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .items {
    display: grid;
  }
  .items > li {
    display: grid;
    gap: 0.2em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .items > li:first-child {
    border-block-start: 0;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.6em;
  }
  /* Quiet, because every item has them. */
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .acts button {
    min-block-size: 28px;
    padding: 0;
    border: 0;
    color: var(--_muted);
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 65%, transparent);
    text-underline-offset: 0.25em;
  }
  .acts button:hover {
    background: none;
    color: inherit;
  }
  .quote {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    gap: 0.6em;
    max-inline-size: 52em;
  }
  q {
    quotes: none;
  }
  mark {
    color: inherit;
    background: var(--_tint);
    font-weight: 650;
    border-radius: 0.2em;
    padding-inline: 0.1em;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
  }
  mark.implied {
    text-decoration-style: double;
    text-decoration-thickness: 1px;
  }
  mark.missing {
    text-decoration: none;
    background: none;
    outline: 1.5px solid var(--_caution);
  }
  mark.extra {
    font-weight: 400;
    background: none;
    text-decoration-style: dotted;
  }
  .marked {
    padding-block: 0.75em;
  }
  .whole {
    white-space: pre-wrap;
    max-inline-size: 48em;
    line-height: 1.7;
    padding-block: 0.5em;
  }
  @container (max-width: 36em) {
    .fields {
      grid-template-columns: minmax(0, 1fr);
    }
    .fields,
    .waiting,
    .top,
    .part,
    .marked {
      padding-inline: var(--_space);
    }
    .quote {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    mark:not(.missing, .extra) {
      color: MarkText;
      background: Mark;
    }
    /* Not inherited: a mark has its own ink here. */
    .missing,
    .extra {
      color: CanvasText;
    }
  }
  @media print {
    .fields,
    .waiting,
    .marked {
      display: none;
    }
  }
`;

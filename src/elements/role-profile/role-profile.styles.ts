import { css } from 'lit';

export const roleProfileStyles = css`
  .profile,
  .section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .profile {
    gap: calc(var(--_space) * 2);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    gap: 0.6em 2em;
  }
  .week li {
    padding-inline-start: 0.85em;
    border-inline-start: 2px solid var(--_border);
  }
  dl {
    display: grid;
    border-block-end: 1px solid var(--_border);
  }
  dl > div {
    display: grid;
    grid-template-columns: 13em minmax(0, 1fr);
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  dt {
    font-weight: 650;
  }
  dt.muted {
    font-weight: 400;
    font-size: var(--_small);
  }
  dd {
    max-inline-size: 44em;
  }
  @container (max-width: 36em) {
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;

import { css } from 'lit';

export const roleCardStyles = css`
  .card {
    background: var(--role-surface, transparent);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    padding: calc(var(--_space) * 1.25);
    display: grid;
    gap: var(--_space);
  }
  header {
    display: grid;
    gap: 0.3em;
  }
  dl {
    display: grid;
    gap: 0.85em;
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_space);
  }
  dl > div {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr);
    column-gap: 1.25em;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
    padding-block-start: 0.2em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em 1.5em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline-start: auto;
  }
  .actions:not(:has(button)) {
    margin: 0;
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
  @container (max-width: 27em) {
    .card {
      padding: var(--_space);
    }
    dl > div {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.3em;
    }
  }
`;

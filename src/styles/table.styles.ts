import { css } from 'lit';

/** Real tables with hairlines. Those in `.stacks` have roles in columns: where it is narrow each value stands under its role's name. */
export const tableStyles = css`
  table {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    font: inherit;
  }
  th,
  td {
    text-align: inherit;
    vertical-align: top;
    padding: 0.8em calc(var(--_space) * 0.9);
    border-block-start: 1px solid var(--_border);
    font-weight: 400;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: calc(var(--_space) * 1.25);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: calc(var(--_space) * 1.25);
  }
  thead th {
    background: var(--_faint);
    font-weight: 650;
  }
  /* Roles in columns: the dimension is a quiet label. */
  .stacks table {
    table-layout: fixed;
  }
  .stacks thead th:first-child {
    inline-size: 9.5em;
  }
  .label {
    display: inline-block;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.35;
    font-weight: 400;
  }

  @container (max-width: 36em) {
    .stacks table,
    .stacks tbody,
    .stacks tr,
    .stacks td,
    .stacks tbody th {
      display: block;
    }
    .stacks thead {
      display: none;
    }
    .stacks tr {
      border-block-start: 1px solid var(--_border);
      padding-block: 0.75em;
    }
    .stacks tbody th,
    .stacks td {
      border: 0;
      padding: 0.3em var(--_space);
      inline-size: auto;
    }
    .stacks td {
      padding-block: 0.45em;
    }
    .stacks .void {
      display: none;
    }
    .stacks td::before {
      content: attr(data-label);
      display: block;
      font-size: var(--_small);
      font-weight: 650;
      margin-block-end: 0.3em;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;

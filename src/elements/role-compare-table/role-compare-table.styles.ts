import { css } from 'lit';

export const roleCompareTableStyles = css`
  .frame {
    background: var(--role-surface, transparent);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
  }
  .frame > header {
    display: grid;
    gap: 0.5em;
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .bar,
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .toolbar {
    gap: 0.5em;
  }
  .toolbar [role='status']:empty {
    margin-inline-start: -0.5em;
  }
  .none {
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
    color: var(--_muted);
  }
  .region {
    overflow-x: auto;
    position: relative;
    /* Its end says that the page has changed its colours. */
    transition: color 1ms;
  }
  .region:focus-visible {
    outline: none;
  }
  .frame:has(> .region:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
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
  thead th .badge,
  tbody th .badge {
    margin-inline-start: 0.35em;
  }
  .base {
    background: var(--_tint);
  }
  thead .base {
    background: linear-gradient(var(--_tint) 0 0), var(--_faint);
  }
  .wide .pay {
    min-inline-size: 8em;
  }
  .frame > footer:has(.sources) {
    border-block-start: 1px solid var(--_border);
    padding: 0.6em calc(var(--_space) * 1.25);
  }

  /* Roles in columns: the dimension is a quiet label. */
  .stacks table {
    table-layout: fixed;
  }
  .stacks thead th:first-child {
    inline-size: 9.5em;
  }
  .label {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  /* Roles in rows: the header is quiet, the name of the role stays in sight. */
  .wide thead th {
    white-space: nowrap;
  }
  .wide tbody th {
    font-weight: 650;
    min-inline-size: 8.5em;
  }
  .wide tbody th .badge {
    display: block;
    inline-size: fit-content;
    margin: 0.3em 0 0;
  }
  .wide td {
    min-inline-size: 13em;
  }
  .wide th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .wide[data-before] tbody th {
    background: var(--role-surface, var(--_paper, Canvas));
  }
  .wide[data-before] thead th:first-child {
    background: linear-gradient(var(--_faint) 0 0), var(--role-surface, var(--_paper, Canvas));
  }
  .wide[data-before] tbody th.base {
    background: linear-gradient(var(--_tint) 0 0), var(--role-surface, var(--_paper, Canvas));
  }
  .wide[data-before] th:first-child {
    border-inline-end: 1px solid var(--_border);
  }
  .wide[data-after] {
    mask-image: linear-gradient(to left, #0004, #000 2.5em);
  }
  .wide[data-after]:dir(rtl) {
    mask-image: linear-gradient(to right, #0004, #000 2.5em);
  }

  @container (max-width: 36em) {
    .frame > header,
    .frame > footer:has(.sources) {
      padding: var(--_space);
    }
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
    .stacks td::before {
      content: attr(data-label);
      display: block;
      font-size: var(--_small);
      font-weight: 650;
      margin-block-end: 0.3em;
    }
    .wide td {
      min-inline-size: 11em;
    }
    .wide tbody th {
      min-inline-size: 7.75em;
    }
  }

  @media print {
    .region,
    .wide[data-after] {
      overflow: visible;
      mask-image: none;
    }
    .wide td,
    .wide tbody th {
      min-inline-size: 0;
    }
    /* More columns than fit on paper: each row becomes a block. */
    .many table,
    .many tbody,
    .many td,
    .many tbody th {
      display: block;
    }
    .many thead {
      display: none;
    }
    .many tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13em, 1fr));
    }
    .many tbody th {
      grid-column: 1 / -1;
    }
    .many td::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
    }
    tr {
      break-inside: avoid;
    }
  }
`;

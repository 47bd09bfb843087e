import { css } from 'lit';

export const roleCompareTableStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .toolbar [role='status']:empty {
    margin-inline-start: -0.5em;
  }
  header > [role='status']:empty {
    margin-block-start: calc(-0.5em / 0.8125);
  }
  .none {
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
    color: var(--_muted);
  }
  .region {
    overflow-x: auto;
    position: relative;
    /* Not the direction of its first text, by which Firefox would decide to which side it scrolls. */
    unicode-bidi: normal;
    /* Its end says that the page has changed its colours. */
    transition: color 1ms;
  }
  /* What gets the focus comes out from under the first column, and out of the faded edge. */
  .wide {
    scroll-padding-inline: 10.5em 3em;
  }
  .region:focus-visible {
    outline: none;
  }
  .frame:has(> .region:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  thead th .badge,
  tbody th .badge {
    margin-inline-start: 0.35em;
  }
  [part~='base-role'] {
    background: var(--_tint);
  }
  thead [part~='base-role'] {
    background: color-mix(in oklab, var(--_accent) 12%, var(--_faint));
  }
  .wide .pay {
    min-inline-size: 8em;
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
  .wide[data-before] tbody [part~='row-header'][part~='base-role'] {
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
    .wide thead th {
      white-space: normal;
    }
    /* Else the column with the longest run takes the room of the others, and names break within a word. */
    .wide table {
      table-layout: fixed;
    }
    .wide thead th:first-child {
      inline-size: 8.5em;
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
      display: flex;
      flex-wrap: wrap;
    }
    .many td {
      flex: 1 1 13em;
    }
    .many tbody th {
      flex-basis: 100%;
    }
    .many td::before {
      content: attr(data-label);
      display: block;
      color: var(--_muted);
    }
  }
`;

import { css } from 'lit';

export const roleSalaryChartStyles = css`
  .group,
  .without {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    break-inside: avoid;
  }
  .group > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    letter-spacing: 0;
    margin-block-end: 0.35em;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
  }
  .rows li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    break-inside: avoid;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
  }
  .line b {
    font-weight: 650;
  }
  /* The drawing runs from left to right on every page, as its figures do. */
  .lane,
  .axis {
    direction: ltr;
  }
  .lane {
    position: relative;
    block-size: 1.9em;
  }
  .lane > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  /* Places without a width of their own stand at equal steps, the first and the last at the ends. */
  .axis {
    display: flex;
    justify-content: space-between;
    border-block-start: 1px solid var(--_border);
    font-size: var(--_small);
    color: var(--_muted);
  }
  .place {
    inline-size: 0;
    display: flex;
    justify-content: center;
    white-space: nowrap;
    overflow-wrap: normal;
  }
  .place:first-child {
    justify-content: flex-start;
  }
  .place:last-child {
    justify-content: flex-end;
  }
  .lane svg {
    overflow: visible;
  }
  .rule {
    stroke: var(--_border);
    shape-rendering: crispEdges;
  }
  .band {
    fill: var(--_tint);
  }
  .edge {
    stroke: var(--_accent);
    shape-rendering: crispEdges;
  }
  /* In the middle of its lane, whatever the size of letters. */
  .range {
    fill: var(--_accent);
    transform: translateY(-0.45em);
  }
  .verdict {
    font-weight: 650;
  }

  @container (max-width: 36em) {
    .group,
    .without {
      padding: var(--_space);
    }
  }
  /* An axis has up to seven labels, and some languages write out thousands. */
  @container (max-width: 44em) {
    .tick.odd {
      visibility: hidden;
    }
  }
  /* Room for the two ends only. */
  @container (max-width: 24em) {
    .long .tick.middle {
      visibility: hidden;
    }
    .long .tick.end {
      visibility: visible;
    }
  }
  @container (max-width: 16em) {
    .tick.middle {
      visibility: hidden;
    }
    .tick.end {
      visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .rule {
      stroke: GrayText;
    }
    .band {
      fill: none;
    }
    .edge {
      stroke: Highlight;
      stroke-width: 2px;
    }
    .range {
      fill: CanvasText;
    }
  }
`;

import { css } from 'lit';

export const roleOverlapStyles = css`
  .drawing,
  .facet,
  .unsaid {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
  }
  .drawing,
  .facet,
  .bars,
  .bars li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .drawing {
    gap: 0.9em;
    break-inside: avoid;
  }
  .bars {
    gap: 0.75em;
  }
  .bars li {
    gap: 0.2em;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.5em;
  }
  .line b {
    font-weight: 650;
  }
  .bars svg {
    display: block;
    inline-size: 100%;
    block-size: 1.1em;
    overflow: visible;
  }
  .bars svg:dir(rtl) {
    transform: scaleX(-1);
  }
  /* Filled, dashed and outlined: told apart without colour. */
  rect {
    stroke: var(--_accent);
    stroke-width: 1px;
  }
  .common {
    fill: var(--_accent);
  }
  .partly {
    fill: var(--_tint);
    stroke-dasharray: 4 3;
  }
  .alone {
    fill: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
  }
  .swatch {
    overflow: visible;
    vertical-align: -0.05em;
    margin-inline-end: 0.3em;
  }

  .facet {
    gap: 0.75em;
  }
  .facet > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    letter-spacing: 0;
  }
  .pair,
  .several {
    display: grid;
    gap: 1em 0;
  }
  .pair {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .several {
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 1em 1.25em;
  }
  .several dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.85em;
  }
  .pair > div + div {
    border-inline-start: 1px solid var(--_border);
    padding-inline-start: 1.25em;
  }
  .pair > div:not(:last-child) {
    padding-inline-end: 1.25em;
  }
  .near {
    margin-block-start: 0.5em;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
    margin-block-end: 0.35em;
  }

  @container (max-width: 36em) {
    .drawing,
    .facet,
    .unsaid {
      padding: var(--_space);
    }
    .pair {
      grid-template-columns: minmax(0, 1fr);
    }
    .several {
      gap: 1.75em;
    }
    .pair > div + div,
    .pair > div:not(:last-child) {
      border: 0;
      padding: 0;
    }
  }
  @media (forced-colors: active) {
    rect {
      stroke: CanvasText;
    }
    .common {
      fill: CanvasText;
    }
    .partly {
      fill: none;
    }
  }
`;

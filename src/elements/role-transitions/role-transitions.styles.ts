import { css } from 'lit';

export const roleTransitionsStyles = css`
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(1.25em, 1fr) minmax(min-content, auto);
    gap: 0.75em;
    align-items: stretch;
    padding: 0 calc(var(--_space) * 1.25) var(--_space);
  }
  .out-of {
    grid-template-columns: minmax(min-content, auto) minmax(1.25em, 1fr) minmax(0, auto);
  }
  .drawing b {
    font-weight: 650;
  }
  .ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-auto-rows: minmax(3em, 1fr);
    overflow-wrap: break-word;
  }
  .ends li {
    display: flex;
    flex-direction: column;
    justify-content: center;
    /* Not a gap, which would put the rows elsewhere than the ends of the lines. */
    padding-block: 0.4em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .into .ends {
    text-align: end;
  }
  .out-of .ends {
    order: 1;
  }
  .out-of .one {
    order: -1;
  }
  .legend {
    grid-column: 1 / -1;
    order: 2;
  }
  .rest {
    margin-block-start: 0.4em;
  }
  .rest > ul {
    margin-block-start: 0.4em;
  }
  .one {
    align-self: center;
    max-inline-size: 8em;
    overflow-wrap: normal;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    /* As tall as the names beside it, not as its own proportions ask. */
    block-size: 0;
    min-block-size: 100%;
  }
  .drawing svg:dir(rtl) {
    transform: scaleX(-1);
  }
  path {
    fill: none;
    stroke: var(--_accent);
    stroke-opacity: 0.45;
  }
  path.bare {
    stroke-dasharray: 4 4;
  }
  .moves > li {
    display: grid;
    gap: 0.6em;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  li :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75em 2em;
  }
  .parts p {
    margin-block-end: 0.3em;
  }
  dl {
    display: grid;
    gap: 0.25em;
  }
  dl > div {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    column-gap: 1em;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
    padding-block-start: 0.15em;
  }
  @container (max-width: 36em) {
    .moves > li {
      padding: var(--_space);
    }
    .drawing {
      padding: 0 var(--_space) var(--_space);
      gap: 0.5em;
      grid-template-columns: minmax(0, auto) minmax(clamp(1.25em, 100cqi - 15.2em, 4em), 1fr) min-content;
    }
    .out-of {
      grid-template-columns: min-content minmax(clamp(1.25em, 100cqi - 15.2em, 4em), 1fr) minmax(0, auto);
    }
    .one {
      inline-size: min-content;
    }
    .parts,
    dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    dl {
      gap: 0.75em;
    }
    dl > div {
      row-gap: 0.3em;
    }
  }
  /* No room for two names and a line between them: the moves beneath say the same. */
  @container (max-width: 15em) {
    .drawing {
      display: none;
    }
  }
  @media (forced-colors: active) {
    path {
      stroke: CanvasText;
      stroke-opacity: 1;
    }
  }
`;

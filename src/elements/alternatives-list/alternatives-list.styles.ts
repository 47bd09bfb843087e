import { css } from 'lit';

export const alternativesListStyles = css`
  .alternatives,
  .alternatives > header {
    display: grid;
    gap: var(--_space);
  }
  footer {
    display: grid;
    gap: 0.35em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.35em 1em;
  }
  .why {
    display: grid;
    gap: 0.65em;
    max-inline-size: 44em;
  }
  .list > li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    padding-block: calc(var(--_space) * 1.35);
    border-block-start: 1px solid var(--_border);
  }
  .list > li:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .list > .chosen {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .list > .chosen:dir(rtl) {
    box-shadow: inset -3px 0 var(--_accent);
  }
  .chosen > .rank {
    padding-inline-start: 0.5em;
  }
  @media (forced-colors: active) {
    .list > .chosen {
      border-inline-start: 3px solid Highlight;
    }
  }
  .rank {
    font-size: 1.5em;
    line-height: 1.1;
    color: var(--_muted);
    font-weight: 300;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  li :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  .best {
    display: grid;
    gap: 0.35em;
  }
  .best ul {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.35em 1.5em;
    font-size: max(0.93em, 12px);
  }
  .reason {
    display: grid;
    gap: 0.35em;
  }
  .best li {
    padding-inline-start: 1.1em;
    position: relative;
  }
  .best li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.1em;
    inset-block-start: 0.55em;
    /* A border, because backgrounds are not printed. */
    border: 0.2em solid var(--_accent);
    border-radius: 50%;
    opacity: 0.75;
    forced-color-adjust: none;
  }
  @container (max-width: 34em) {
    .list > li {
      grid-template-columns: 1.5em minmax(0, 1fr);
    }
    .best ul {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .body {
      display: block;
    }
    .body > * + * {
      margin-block-start: 0.75em;
    }
    .body > div,
    .best,
    .reason {
      break-inside: avoid;
    }
    .body > div {
      break-after: avoid;
    }
  }
`;

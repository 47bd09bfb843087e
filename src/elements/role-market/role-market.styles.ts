import { css } from 'lit';

export const roleMarketStyles = css`
  .items > li {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 0.6em 2em;
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_border);
    break-inside: avoid;
  }
  .what,
  .why {
    display: grid;
    gap: 0.5em;
    align-content: start;
  }
  .why p {
    max-inline-size: 40em;
  }
  li :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.05em;
    line-height: 1.4;
    letter-spacing: 0;
  }
  dl {
    display: grid;
    gap: 0.15em;
    font-size: var(--_small);
  }
  dl > div {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
  }
  dt {
    color: var(--_muted);
  }
  .required dd,
  .non-negotiable dd,
  .underlisted dd {
    font-weight: 650;
  }
  .underlisted dd {
    color: var(--_caution);
  }
  .not-stated dd {
    color: var(--_muted);
    font-style: italic;
  }
  @container (max-width: 36em) {
    .items > li {
      grid-template-columns: minmax(0, 1fr);
      padding: var(--_space);
    }
  }
`;

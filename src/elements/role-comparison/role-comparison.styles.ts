import { css } from 'lit';

export const roleComparisonStyles = css`
  .comparison,
  .section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .comparison {
    gap: calc(var(--_space) * 2);
  }
  .section > :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em;
  }
  .section > .frame {
    margin-block: 0.25em;
  }
  .frame tr:first-child,
  .frame tr:first-child > * {
    border-block-start: 0;
  }
  /* In a grid, what follows a table is printed over its last rows where its header is repeated on a new page. */
  @media print {
    .comparison,
    .section {
      display: block;
    }
    .comparison > * + * {
      margin-block-start: calc(var(--_space) * 2);
    }
    .section > * + * {
      margin-block-start: 0.75em;
    }
  }
`;

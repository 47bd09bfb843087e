import { css } from 'lit';

/** A line of links. */
export const linksStyles = css`
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
  }
  .links ul {
    display: contents;
  }
  .links a {
    padding-block: 0.25em;
  }
  @container (max-width: 34em) {
    .links {
      flex-direction: column;
    }
  }
`;

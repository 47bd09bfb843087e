import { css } from 'lit';

/** The footnotes: in a run, or behind a line that opens where there are many. On paper all of them are there. */
export const sourcesStyles = css`
  .sources {
    color: var(--_muted);
    font-size: var(--_small);
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
  }
  .sources ol {
    display: contents;
  }
  details.sources {
    display: block;
  }
  .sources summary {
    cursor: pointer;
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .sources summary ~ ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
  }
  @media print {
    .sources::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

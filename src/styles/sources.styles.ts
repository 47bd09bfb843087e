import { css } from 'lit';

/**
 * The footnotes: in a run, or behind a line that opens where there are many; beside each fact where it comes from; and the reasons of a comparison.
 * On paper all of them are there.
 */
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
  .sources sup {
    padding: 0;
  }
  details.sources {
    display: block;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .sources summary ~ ol {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
  }
  .origins {
    display: block;
    inline-size: fit-content;
    justify-self: start;
    border: 0;
    padding-inline: 0;
    min-block-size: 24px;
    padding-block: 0;
    color: var(--_muted);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  .origins[aria-pressed='true'] {
    background: none;
    text-decoration-style: solid;
  }
  .origin {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
    margin-block-start: 0.4em;
  }
  .origin ul {
    display: grid;
    gap: 0.25em;
    padding-block-end: 0.35em;
  }
  .reasons {
    border-block-start: 1px solid var(--_border);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
  }
  .text {
    max-inline-size: 44em;
  }
  .small.text {
    max-inline-size: 54em;
  }
  .reasons li {
    display: grid;
    gap: 0.35em;
  }
  .meter {
    margin-block: 0.15em;
    inline-size: min(8em, 100%);
    block-size: 0.4em;
  }
  .reasons > summary {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .reasons ul {
    gap: 0.75em;
    padding-block: 0.5em;
  }
  @container (max-width: 36em) {
    .reasons {
      padding-inline: var(--_space);
    }
  }
  @media print {
    .origins {
      display: none;
    }
    /* Of every link of the element: on paper nobody can follow it. */
    a::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

import { css } from 'lit';

/** The name of a role as a button: it reads as text, and is printed as text. */
export const nameStyles = css`
  .name,
  .name[aria-pressed='true'] {
    font: inherit;
    font-weight: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 3px;
    padding: 0;
    min-block-size: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 65%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .name:hover,
  .name[aria-pressed='true'] {
    background: none;
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  @media (forced-colors: active) {
    .name[aria-pressed='true'] {
      text-decoration-thickness: 3px;
    }
  }
  @media print {
    .name,
    .name[aria-pressed='true'] {
      display: inline;
      text-decoration: none;
    }
  }
`;

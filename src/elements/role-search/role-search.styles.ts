import { css } from 'lit';

export const roleSearchStyles = css`
  .search {
    display: grid;
    gap: 0.5em;
  }
  .field {
    max-inline-size: 32em;
  }
  /* Its place is that of the field: see controllers/popup.ts. */
  .popup {
    position: fixed;
    inset: auto;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    overflow: visible;
    max-block-size: var(--_space-left);
    color: light-dark(#1b1f24, #e8eaed);
    background: light-dark(#fff, #1d2126);
    border: 1px solid color-mix(in oklab, currentColor 40%, transparent);
    border-radius: var(--_radius);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
  }
  .popup[hidden] {
    display: none;
  }
  /* The list itself scrolls: it is what the field controls. */
  [role='listbox'] {
    flex: 0 1 auto;
    min-block-size: 0;
    max-block-size: 22em;
    overflow: auto;
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em 0.6em;
    min-block-size: 40px;
    padding: 0.5em 0.85em;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_faint);
  }
  [role='option'].active {
    background: var(--_tint);
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }
  [aria-selected='true'] > :first-child {
    font-weight: 650;
  }
  [aria-selected='true'] > :first-child::before {
    content: '✓ ' / '';
  }
  .rest {
    /* Where the options above begin, in the small type of this line. */
    padding: 0.5em calc(0.85em / 0.8125);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .chosen li {
    display: flex;
    align-items: center;
    padding-inline-start: 0.75em;
    border: 1px solid var(--_accent);
    background: var(--_tint);
    border-radius: 1.2em;
  }
  .chosen button {
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 0;
    border: 0;
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    [role='option'].active {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .search {
      display: none;
    }
  }
`;

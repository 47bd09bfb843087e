import { css, type CSSResultGroup } from 'lit';
import { sourcesStyles } from './sources.styles.js';
import { tokens } from './tokens.styles.js';

/**
 * What all elements share: the tokens, the box that takes family, colour and scheme from the page and resets the rest,
 * chips, badges, pay bars, notices. No rem, no media query for width, no rule on the host but its display.
 */
const sheet = css`
  ${tokens}
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  .box {
    container-type: inline-size;
    /* A size where the page asks for one: in a row of a flex box, floated. */
    contain-intrinsic-inline-size: min(30em, 80vw);
    color: var(--role-text, inherit);
    font-family: var(--role-font, inherit);
    font-size: max(0.9375em, 13px);
    font-style: normal;
    font-weight: 400;
    font-variant: tabular-nums;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    word-break: normal;
    hyphens: manual;
    cursor: auto;
  }
  .box:dir(rtl) {
    text-align: right;
  }
  /* Each text runs in its own direction, whatever the page's: an English range stays in order on an Arabic page. */
  .box * {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, dt {
    margin: 0;
    padding: 0;
  }
  ul, ol {
    list-style: none;
  }
  h1, h2, h3, h4, h5, h6 {
    font-size: 1.25em;
    line-height: 1.25;
    letter-spacing: -0.01em;
    font-weight: 650;
    text-wrap: balance;
  }
  /* Paragraphs alone: on the cells of a table it brings WebKit down. */
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: from-font;
  }
  button {
    font: inherit;
    font-size: var(--_small);
    color: inherit;
    background: none;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: 0.4em 0.85em;
    min-block-size: 36px;
    cursor: pointer;
  }
  button:hover {
    background: var(--_faint);
  }
  button[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  sup {
    font-size: max(0.7em, 12px);
    line-height: 0;
    vertical-align: 0.35em;
    padding-inline-start: 0.15em;
    font-weight: 400;
  }
  sup, .muted, .gap, .badge {
    color: var(--_muted);
  }
  /* Quiet is a share of the ink around it: taken twice it cannot be read. */
  :is(.muted, .sources, .origin, .chips li:has(.shared), .run .shared) :is(sup, .muted, .gap, .badge, .origin) {
    color: inherit;
  }
  .small {
    font-size: var(--_small);
  }
  .gap {
    font-style: italic;
  }
  .badge {
    display: inline-block;
    font-size: max(0.8em, 12px);
    font-style: normal;
    font-weight: 400;
    letter-spacing: 0.01em;
    line-height: 1.5;
    border: 1px solid var(--_border);
    border-radius: 1em;
    padding: 0 0.6em;
    white-space: nowrap;
    vertical-align: 0.08em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .chips li {
    font-size: var(--_small);
    line-height: 1.35;
    padding: 0.2em 0.65em;
    border: 1px solid var(--_border);
    border-radius: 1em;
  }
  .chips li:has(.shared) {
    color: var(--_muted);
    border-style: dotted;
    border-color: color-mix(in oklab, currentColor 65%, transparent);
  }
  .run li {
    display: inline;
  }
  .run .shared {
    color: var(--_muted);
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }

  .pay {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
    max-inline-size: 32em;
  }
  .track,
  .span {
    border-radius: 1em;
    /* Else backgrounds are not printed; with the prefix in older browsers. */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .track {
    block-size: 0.5em;
    background: var(--_faint);
  }
  .span {
    block-size: 100%;
    background: var(--_accent);
    opacity: 0.8;
  }
  .derived {
    margin-block-start: 0.4em;
  }
  .figure,
  .terms {
    display: block;
  }
  .date {
    white-space: nowrap;
  }

  .notice {
    border-inline-start: 3px solid var(--_caution);
    padding-block: 0.35em;
    padding-inline: 0.85em 0.25em;
  }
  :host(:is(:state(empty), :state(pending))) .notice {
    border-color: var(--_border);
    color: var(--_muted);
  }
  :is(section, article, .notice) + .notice {
    margin-block-start: 0.5em;
  }
  slot:not([name]) + .notice {
    margin-block-start: 0.75em;
  }

  @media (forced-colors: active) {
    .track {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid CanvasText;
    }
    .span {
      background: CanvasText;
      opacity: 1;
    }
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
  @media print {
    button {
      display: none;
    }
    h1, h2, h3, h4, h5, h6 {
      break-after: avoid;
    }
  }
`;

/** The first sheets of every element. */
export const boxStyles: CSSResultGroup = [sheet, sourcesStyles];

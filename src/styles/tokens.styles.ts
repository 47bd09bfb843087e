import { css } from 'lit';

/** What the elements take their colours and sizes from: what the page sets, else a part of its own ink. */
export const tokens = css`
  .box {
    --_accent: var(--role-accent, light-dark(#3451b2, #9db2ff));
    --_muted: var(--role-muted, color-mix(in oklab, currentColor 88%, transparent));
    --_border: var(--role-border, color-mix(in oklab, currentColor 17%, transparent));
    --_faint: color-mix(in oklab, currentColor 7%, transparent);
    --_tint: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_caution: var(--role-caution, light-dark(#8a5300, #f0b860));
    --_radius: var(--role-radius, 0.5em);
    --_space: var(--role-space, 1em);
    --_small: max(0.8125em, 12px);
  }
  /* The greyer the ink, the less can be taken off it: 72 % of black or white are enough to read, of #666 it takes 90 %. */
  @supports (color: oklch(from currentColor l c h / calc(min(l, 1 - l)))) {
    .box {
      --_muted: var(--role-muted, oklch(from currentColor l c h / calc(alpha * (0.72 + 0.36 * min(l, 1 - l)))));
    }
  }
`;

import { css } from 'lit';

/** The one border of an element, with its heading and its footnotes. */
export const frameStyles = css`
  .frame {
    background: var(--role-surface, transparent);
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
  }
  .frame > header {
    display: grid;
    gap: 0.5em;
    padding: var(--_space) calc(var(--_space) * 1.25);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }
  .frame > footer:has(.sources) {
    border-block-start: 1px solid var(--_border);
    padding: 0.6em calc(var(--_space) * 1.25);
  }
  @container (max-width: 36em) {
    .frame > header,
    .frame > footer:has(.sources) {
      padding: var(--_space);
    }
  }
`;

import { css } from 'lit';

/** Fields that a reader types or chooses in, with their labels. */
export const fieldsStyles = css`
  label {
    font-weight: 650;
  }
  input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em 0.85em;
    font: inherit;
    /* Under 16 px a telephone zooms in when the field is touched. */
    font-size: max(1em, 16px);
    color: inherit;
    background: transparent;
    border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
    border-radius: var(--_radius);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
`;

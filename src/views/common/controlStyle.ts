import { css } from 'lit';

/** The bar above a page, in which one chooses what is shown. */
export const barStyle = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.9rem;
    padding: 0.5rem 0.8rem;
    border-bottom: 1px solid var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
  }
`;

/** What a button is that shows a sign alone, for a rule of its own. */
export const signButton = css`
  display: inline-flex;
  padding: 3px;
  border: none;
  border-radius: 3px;
  background: none;
  color: inherit;
  cursor: pointer;
`;

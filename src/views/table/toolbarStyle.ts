import { css } from 'lit';

export const toolbarStyle = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.9rem;
    padding: 0.5rem 0.8rem;
    border-bottom: 1px solid var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
  }
  vscode-textfield {
    width: 14rem;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  select {
    max-width: 14rem;
    height: 26px;
    padding: 0 0.3rem;
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
    border-radius: 2px;
    background: var(--vscode-dropdown-background);
    color: var(--vscode-dropdown-foreground);
    font: inherit;
  }
  select:focus-visible,
  .keys:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  svg {
    width: 16px;
    height: 16px;
    fill: currentColor;
  }
  .found {
    display: inline-flex;
    align-items: center;
    gap: 0.2rem;
    color: var(--vscode-descriptionForeground);
  }
  .count {
    margin-left: auto;
    color: var(--vscode-descriptionForeground);
  }
  .keys {
    display: inline-flex;
  }
`;

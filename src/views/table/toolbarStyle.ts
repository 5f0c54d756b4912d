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
  summary:focus-visible,
  button:focus-visible,
  .keys:focus-visible {
    outline: 1px solid var(--vscode-focusBorder);
    outline-offset: 1px;
  }
  details {
    position: relative;
  }
  summary {
    display: flex;
    align-items: center;
    height: 26px;
    gap: 0.2rem;
    cursor: pointer;
    list-style: none;
  }
  ul {
    position: absolute;
    z-index: 5;
    margin: 0.2rem 0 0;
    padding: 0.4rem 0.6rem;
    max-height: 60vh;
    overflow: auto;
    list-style: none;
    border: 1px solid var(--vscode-widget-border, var(--vscode-contrastBorder, transparent));
    background: var(--vscode-editorWidget-background);
    color: var(--vscode-editorWidget-foreground);
    box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
  }
  li {
    display: flex;
    align-items: center;
    gap: 0.2rem;
  }
  vscode-checkbox {
    flex: 1;
    min-width: 10rem;
  }
  button {
    display: inline-flex;
    padding: 3px;
    border: none;
    border-radius: 3px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }
  button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  svg {
    width: 16px;
    height: 16px;
    fill: currentColor;
  }
  .count {
    margin-left: auto;
    color: var(--vscode-descriptionForeground);
  }
  .keys {
    display: inline-flex;
  }
`;

import { css } from 'lit';
import { barStyle, signButton } from '../common/controlStyle.js';

export const toolbarStyle = css`
  ${barStyle}
  .search {
    display: flex;
    align-items: center;
    min-width: 0;
    gap: 0.4rem;
  }
  vscode-textfield {
    flex: 0 1 11rem;
    width: 11rem;
    min-width: 5rem;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }
  select {
    field-sizing: content;
    max-width: min(18rem, 70vw);
    height: 26px;
    padding: 0 0.3rem;
    border: 1px solid var(--vscode-dropdown-border, var(--vscode-contrastBorder, transparent));
    border-radius: 2px;
    background: var(--vscode-dropdown-background);
    color: var(--vscode-dropdown-foreground);
    font: inherit;
  }
  select:focus-visible {
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
    min-width: min(8.5rem, 38vw);
    color: var(--vscode-descriptionForeground);
  }
  .found button {
    ${signButton}
  }
  .found button:hover {
    background: var(--vscode-toolbar-hoverBackground);
  }
  .found button:disabled {
    opacity: 0.4;
    background: none;
    cursor: default;
  }
  .found [role='status'] {
    flex: 1;
    min-width: 0;
  }
  .end {
    display: flex;
    align-items: center;
    gap: 0.9rem;
    margin-left: auto;
  }
  .count {
    color: var(--vscode-descriptionForeground);
  }
`;

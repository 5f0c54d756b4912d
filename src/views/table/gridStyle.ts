import { css } from 'lit';

/**
 * Colours are the theme's alone; what they tell is told by a sign or a line as well. In a narrow page the base, which
 * stays, leaves room for another column.
 */
export const gridStyle = css`
  :host {
    display: block;
    min-height: min(100vh, 20rem);
    flex: 1;
    --first: min(17rem, 50vw);
    --other: min(15rem, 50vw);
  }
  .scroller {
    height: 100%;
    overflow: auto;
    overflow-anchor: none;
  }
  .sized {
    min-width: calc(var(--first) + var(--columns) * var(--other));
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .body {
    position: relative;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(var(--first), 1.1fr) repeat(var(--columns), minmax(var(--other), 1fr));
    width: 100%;
  }
  .body .row {
    position: absolute;
    top: 0;
    left: 0;
    contain: layout style;
  }
  .cell {
    box-sizing: border-box;
    padding: 0.35rem 0.7rem 0.6rem;
    border-right: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
    overflow-wrap: anywhere;
    background: var(--vscode-editor-background);
    --line: var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
  }
  .fixed {
    position: sticky;
    left: 0;
    z-index: 1;
    border-right: 2px solid var(--line);
  }
  .head .cell {
    padding: 0.5rem 0.7rem;
    background: var(--vscode-sideBar-background, var(--vscode-editor-background));
    color: var(--vscode-sideBar-foreground, var(--vscode-foreground));
  }
  .cell:focus {
    outline: 2px solid var(--vscode-focusBorder);
    outline-offset: -2px;
  }
  /* By the colour of the text: every theme draws it where it can be seen, and no theme as loud as the text. */
  .empty {
    background: repeating-linear-gradient(
      -45deg,
      var(--vscode-editor-background) 0 6px,
      color-mix(in srgb, var(--vscode-foreground) 16%, var(--vscode-editor-background)) 6px 7px
    );
  }
  .empty .about {
    width: fit-content;
    padding-right: 0.4em;
    background: var(--vscode-editor-background);
  }
  .label {
    margin-right: 0.4em;
    font-weight: 600;
  }
  .date {
    display: block;
    color: var(--vscode-descriptionForeground);
    font-size: 0.9em;
  }
  .about {
    color: var(--vscode-descriptionForeground);
    font-family: var(--vscode-font-family);
    font-size: 0.85em;
    line-height: 1.6;
    margin-bottom: 0.15rem;
    user-select: none;
  }
  .verdict {
    font-weight: 600;
  }
  .badge {
    display: inline-block;
    padding: 0 0.4em;
    border: 1px solid currentColor;
    border-radius: 0.6em;
    line-height: 1.35;
    white-space: nowrap;
  }
  .badge.only,
  .badge.first {
    border-color: var(--vscode-contrastBorder, var(--vscode-badge-background));
    background: var(--vscode-badge-background);
    color: var(--vscode-badge-foreground);
  }
  .badge.finding {
    border-style: dotted;
    color: var(--vscode-crossread-factForeground);
    font-weight: 600;
  }
  .badge.uncertain {
    border-style: dashed;
  }
  button.line {
    padding: 0;
    border: none;
    background: none;
    color: var(--vscode-textLink-foreground);
    font: inherit;
    cursor: pointer;
  }
  button.line:hover {
    text-decoration: underline;
  }
  .line {
    white-space: nowrap;
  }
  .many {
    margin-right: 0.5em;
  }
  .text {
    white-space: pre-line;
    line-height: 1.45;
    font-family: var(--vscode-editor-font-family);
    font-size: var(--vscode-editor-font-size);
  }
  :host([font='serif']) .text {
    font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, 'Noto Serif', serif;
    font-size: calc(var(--vscode-editor-font-size) * 1.1);
  }
  ins {
    background: var(--vscode-diffEditor-insertedTextBackground);
    outline: 1px dashed var(--vscode-diffEditor-insertedTextBorder, transparent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  mark {
    border-radius: 2px;
    background: var(--vscode-editor-findMatchHighlightBackground);
    outline: 1px solid var(--vscode-editor-findMatchHighlightBorder, transparent);
    color: inherit;
  }
  [tabindex='0'] mark {
    background: var(--vscode-editor-findMatchBackground);
    outline: 2px solid var(--vscode-editor-findMatchBorder, var(--vscode-focusBorder));
  }
  .gap::before {
    content: '‸';
    color: var(--vscode-errorForeground);
    font-weight: 700;
    user-select: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

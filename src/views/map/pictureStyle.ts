import { css } from 'lit';

/** How the lines of each kind are drawn; each kind is told by its stroke as well as by its colour. */
export const lineStyle = css`
  .line {
    fill: none;
  }
  .line.same {
    stroke: var(--vscode-crossread-mapSame);
    stroke-width: 1.8px;
  }
  .line.changed {
    stroke: var(--vscode-crossread-mapChanged);
    stroke-width: 1.2px;
    stroke-dasharray: 10 2;
  }
  .line.reworded {
    stroke: var(--vscode-crossread-mapReworded);
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-dasharray: 0.1 4;
  }
  .line.uncertain {
    stroke: var(--vscode-crossread-mapUncertain);
    stroke-width: 1.2px;
    stroke-dasharray: 4 5;
  }
  .line.across {
    stroke: var(--vscode-foreground);
    stroke-width: 1px;
  }
  .tick {
    fill: var(--vscode-foreground);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Nothing moves by itself: what is lit is lit at once. */
export const pictureStyle = [
  lineStyle,
  css`
    :host {
      display: block;
      min-height: min(64vh, 14rem);
      flex: 1;
    }
    .scroller {
      position: relative;
      height: 100%;
      overflow: auto;
    }
    .heads {
      position: sticky;
      top: 0;
      z-index: 2;
      height: 2.9rem;
      background: var(--vscode-editor-background);
    }
    .head {
      position: absolute;
      top: 0.3rem;
      transform: translateX(-50%);
      text-align: center;
    }
    .label,
    .about {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .label {
      font-weight: 600;
    }
    .about {
      color: var(--vscode-descriptionForeground);
      font-size: 0.9em;
    }
    .body {
      position: relative;
    }
    svg {
      display: block;
    }
    .dimmed .lines,
    .dimmed .ticks {
      opacity: 0.3;
    }
    .dense .lines .line {
      stroke-width: 0.8px;
      opacity: 0.7;
    }
    .lit .line {
      stroke-width: 3px;
    }
    .meant {
      fill: none;
      stroke: var(--vscode-focusBorder, var(--vscode-foreground));
      stroke-width: 2px;
    }
    .cursor {
      position: absolute;
      box-sizing: border-box;
      pointer-events: none;
    }
    .cursor:focus {
      outline: 2px solid var(--vscode-focusBorder);
    }
  `,
];

import { css, html, type TemplateResult } from 'lit';
import type { Counterpart, MapPlace } from '../../engine/projections/map/counterparts.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import type { MapWords } from '../../protocol/map.js';
import { said } from '../../protocol/said.js';
import { linkWords } from './linkWords.js';

export const detailsStyle = css`
  main {
    --details: min(13rem, 34vh);
    scroll-padding-bottom: var(--details);
  }
  .details {
    position: sticky;
    bottom: 0;
    z-index: 3;
    box-sizing: border-box;
    flex: none;
    height: var(--details);
    background: var(--vscode-editor-background);
    overflow: auto;
    padding: 0.5rem 0.8rem;
    border-top: 1px solid var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
  }
  .details .hint {
    margin: 0;
    color: var(--vscode-descriptionForeground);
  }
  .details dl {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 0.35rem 0.9rem;
    margin: 0;
  }
  .details dt {
    max-width: 12rem;
    overflow-wrap: anywhere;
    font-weight: 600;
  }
  .details dd {
    margin: 0;
  }
  .details .about {
    margin-right: 0.6em;
    color: var(--vscode-descriptionForeground);
    font-size: 0.9em;
  }
  .details .text {
    display: block;
    line-height: 1.4;
    font-family: var(--vscode-editor-font-family);
    font-size: var(--vscode-editor-font-size);
  }
`;

/** What the lit sentence says, and what the other columns have of it; in a room of one size, so that nothing jumps. */
export function detailsOf(
  map: StoryMap,
  lit: MapPlace | undefined,
  others: readonly Counterpart[],
  words: MapWords,
): TemplateResult {
  if (!lit)
    return html`<section class="details" tabindex="0" aria-label=${words.statement}>
      <p class="hint">${words.point}</p>
    </section>`;
  const own: Counterpart = { column: lit.column, ticks: lit.tick in map.columns[lit.column].ticks ? [lit.tick] : [] };
  return html`<section class="details" tabindex="0" aria-label=${words.statement}>
    <dl>
      ${[own, ...others].map(({ column, ticks, link }) => {
        const { label, ticks: all } = map.columns[column];
        return html`<dt dir="auto">${label}</dt>
          <dd>
            ${ticks.length === 0 ? html`<span class="about">${words.nothingHere}</span>` : ''}
            ${link ? html`<span class="about">${linkWords(link, words)}</span>` : ''}
            ${ticks.map(
              (tick) =>
                html`<span class="about">${said(words.line, all[tick].line)}</span>
                  <span class="text" dir="auto">${all[tick].text}</span>`,
            )}
          </dd>`;
      })}
    </dl>
  </section>`;
}

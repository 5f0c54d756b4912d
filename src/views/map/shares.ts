import { css, html, type TemplateResult } from 'lit';
import { percentOfShare } from '../../engine/projections/coverage.js';
import { pairOf } from '../../engine/projections/map/pairs.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import type { MapWords } from '../../protocol/map.js';
import { styled } from '../common/styled.js';
import { percentSaid, said } from '../../protocol/said.js';
import { STRONGEST } from './shareColor.js';

export const sharesStyle = css`
  .shares {
    flex: 1;
    min-height: min(100vh, 14rem);
    overflow: auto;
    padding: 0.4rem 0.8rem 1.5rem;
    container-type: size;
    --line: var(--vscode-editorGroup-border, var(--vscode-contrastBorder, transparent));
  }
  .shares h2 {
    margin: 0.8rem 0 0.5rem;
    font-size: 1.1em;
  }
  .matrix {
    width: fit-content;
    max-width: 100%;
    max-height: max(12rem, 100cqh - 1rem);
    overflow: auto;
  }
  .matrix:focus-visible {
    outline: 2px solid var(--vscode-focusBorder);
  }
  .shares table {
    width: max-content;
    border-collapse: separate;
    border-spacing: 0;
  }
  .shares th {
    position: sticky;
    z-index: 1;
    min-width: 4.5rem;
    max-width: 9rem;
    padding: 0.3rem 0.5rem;
    overflow-wrap: anywhere;
    background: var(--vscode-editor-background);
    font-weight: 600;
  }
  .shares thead th {
    top: 0;
    vertical-align: bottom;
    border-bottom: 1px solid var(--line);
  }
  .shares tbody th,
  .shares thead th:first-child {
    left: 0;
    border-right: 1px solid var(--line);
    text-align: start;
  }
  .shares thead th:first-child {
    z-index: 2;
  }
  .shares td {
    min-width: 3rem;
    padding: 0.3rem 0.5rem;
    border-right: 1px solid var(--line);
    border-bottom: 1px solid var(--line);
    text-align: center;
    background: color-mix(in srgb, var(--vscode-crossread-mapShare) var(--share, 0%), var(--vscode-editor-background));
    color: var(--vscode-editor-foreground);
  }
  .families {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .families li {
    margin: 0.25rem 0;
    padding-left: calc(var(--depth) * 1.6rem);
  }
`;

/**
 * The matrix of shares, a row and a column a source, and the families of versions as lists. The matrix scrolls in a box
 * of its own, no higher than the page, in which the names stay: with forty sources a number says nothing without them.
 */
export function sharesOf(
  map: StoryMap,
  columns: readonly number[],
  relations: readonly string[],
  words: MapWords,
): TemplateResult {
  return html`<div class="shares" tabindex="0" role="region" aria-label=${words.parts.shares}>
    <h2>${words.families}</h2>
    ${familyList(map, columns, relations, words)}
    <h2>${words.shares}</h2>
    <div class="matrix" tabindex="0" role="region" aria-label=${words.shares}>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.sharesOf}</th>
            ${columns.map((column) => html`<th scope="col" dir="auto">${map.columns[column].label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${columns.map(
            (row) =>
              html`<tr>
                <th scope="row" dir="auto">${map.columns[row].label}</th>
                ${columns.map((column) => shareCell(map, row, column, words))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

function shareCell({ columns, pairs }: StoryMap, row: number, column: number, words: MapWords): TemplateResult {
  if (row === column) return html`<td>–</td>`;
  const { partial, shares } = pairOf(pairs, columns.length, row, column);
  const percent = percentOfShare(shares[0]);
  const written = percentSaid(percent, words);
  const told = said(words.share, written, columns[row].label, columns[column].label);
  return html`<td
    title=${partial ? `${told}, ${words.partial}` : told}
    ${styled({ '--share': `${(percent * STRONGEST) / 100}%` })}
  >
    ${written}${partial ? '?' : ''}
  </td>`;
}

function familyList(
  { columns, families }: StoryMap,
  shown: readonly number[],
  relations: readonly string[],
  words: MapWords,
): TemplateResult {
  return html`<ul class="families">
    ${families.map(({ source, depth, first }, at) => {
      if (!shown.includes(source)) return '';
      const { label } = columns[source];
      const isHead = (families.at(at + 1)?.depth ?? 0) > 0;
      const told =
        depth > 0
          ? said(words.relation, label, relations[at])
          : said(!isHead ? words.alone : first ? words.first : words.head, label);
      return html`<li ${styled({ '--depth': String(depth) })}>${depth > 0 ? '↳ ' : ''}${told}</li>`;
    })}
  </ul>`;
}

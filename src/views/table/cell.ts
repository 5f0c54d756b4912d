import { html, nothing, type TemplateResult } from 'lit';
import { marksAgainst, type MarkedText } from '../../engine/projections/table/marks.js';
import { placesOfWords } from '../../engine/projections/table/searching.js';
import type { TableRow } from '../../engine/projections/table/versionsTable.js';
import type { Range } from '../../engine/text/range.js';
import { said } from '../../protocol/said.js';
import type { TableWords } from '../../protocol/table.js';
import { cellNotes, rowNotes, type Note, type NoteWords } from '../../protocol/tableNotes.js';

/** What all cells of a table are drawn with. */
export interface CellWords extends NoteWords {
  /** The words that are searched for, and marked. */
  readonly searched: readonly string[];
}

/** What a cell says of itself, then its text, in which the words that the base does not have are marked. */
export function cellContent(row: TableRow, column: number, against: number, known: CellWords): TemplateResult {
  const cell = row.cells[column];
  const { words, searched } = known;
  // The base's cell heads the row: what the findings of the row are is read out there.
  const about = column === 0 ? rowNotes(row, known).map((note) => drawn(note, true)) : [];
  if (!cell) {
    return html`${about.length > 0 ? html`<div class="about">${about}</div>` : nothing}<span class="unseen"
        >${words.nothingHere}</span
      >`;
  }
  const marked = (column === against ? undefined : marksOf(row.cells[against]?.text, cell.text)) ?? plain(cell.text);
  const found = searched.length > 0 ? placesOfWords(cell.text, searched) : [];
  return html`<div class="about">
      ${about}${cellNotes(row, column, cell, known).map((note) => drawn(note))}<button
        class="line"
        tabindex="-1"
        title=${words.goTo}
      >
        ${said(words.line, cell.line)}
      </button>
    </div>
    <div class="text" dir="auto">${runsOf(marked, words, found)}</div>`;
}

function drawn({ kind, text, meaning }: Note, isReadOut = false): TemplateResult {
  const style = kind === 'sources' ? 'many' : kind === 'likeness' ? 'verdict' : `badge ${kind}`;
  const more = isReadOut && meaning !== undefined ? html`<span class="unseen">(${meaning})</span>` : nothing;
  return html`<span class=${style} title=${meaning ?? nothing}>${text}</span>${more} `;
}

const plain = (text: string): MarkedText => ({ runs: [{ text, added: false }], whole: true });

function runsOf({ runs, left }: MarkedText, words: TableWords, found: readonly Range[]): TemplateResult[] {
  const gap = (instead: string): TemplateResult => {
    const meaning = said(words.instead, instead);
    return html`<span class="gap" role="img" title=${meaning} aria-label=${meaning}></span>`;
  };
  let at = 0;
  const all = runs.map(({ text, added, instead }) => {
    const content = foundIn(text, at, found);
    at += text.length;
    if (!added) return html`${instead === undefined ? nothing : gap(instead)}${content}`;
    return html`<ins title=${instead === undefined ? nothing : said(words.instead, instead)}>${content}</ins>`;
  });
  return left === undefined ? all : [...all, gap(left)];
}

/** The text of a run that begins at `at`, with what is found in it marked. */
function foundIn(text: string, at: number, found: readonly Range[]): unknown {
  const parts: unknown[] = [];
  let from = 0;
  for (const { start, end } of found) {
    const [first, last] = [Math.max(from, start - at), Math.min(text.length, end - at)];
    if (first >= last) continue;
    parts.push(text.slice(from, first), html`<mark>${text.slice(first, last)}</mark>`);
    from = last;
  }
  return parts.length === 0 ? text : [...parts, text.slice(from)];
}

/** So many comparisons of words are remembered; beyond that all are forgotten. */
const REMEMBERED = 30_000;
const remembered = new Map<string, MarkedText>();

function marksOf(other: string | undefined, text: string): MarkedText | undefined {
  if (other === undefined) return undefined;
  const key = `${other}\0${text}`;
  let marked = remembered.get(key);
  if (!marked) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, (marked = marksAgainst(other, text)));
  }
  return marked;
}

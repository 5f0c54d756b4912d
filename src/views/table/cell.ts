import { html, nothing, type TemplateResult } from 'lit';
import { marksAgainst, type MarkedText } from '../../engine/projections/table/marks.js';
import type { TableCell, TableColumn, TableRow } from '../../engine/projections/table/versionsTable.js';
import type { MatchVerdict } from '../../engine/projections/verdict.js';
import type { TableWords } from '../../protocol/table.js';
import { percentSaid, said, saidOf } from '../common/words.js';

/** What all cells of a table are drawn with. */
export interface CellWords {
  readonly words: TableWords;
  /** All columns of the table. */
  readonly columns: readonly TableColumn[];
}

/** What a cell says of itself, then its text, in which the words that the base does not have are marked. */
export function cellContent(row: TableRow, column: number, against: number, known: CellWords): TemplateResult {
  const cell = row.cells[column];
  const { words } = known;
  const about = column === 0 ? aboutRow(row, known) : [];
  if (!cell) {
    return html`${about.length > 0 ? html`<div class="about">${about}</div>` : nothing}<span class="unseen"
        >${words.nothingHere}</span
      >`;
  }
  const marked = column === against ? undefined : marksOf(row.cells[against]?.text, cell.text);
  return html`<div class="about">${[...about, ...aboutCell(row, column, cell, words)]}</div>
    <div class="text" dir="auto">${marked ? runsOf(marked, words) : cell.text}</div>`;
}

function aboutRow({ cells, sources }: TableRow, { words, columns }: CellWords): TemplateResult[] {
  if (sources > 1) return [html`<span class="many">${saidOf(words.inSources, columns.length, words, sources)}</span> `];
  if (cells[0]) return [html`<span class="badge only">${words.onlyHere}</span> `];
  const { label } = columns[cells.findIndex((cell) => cell !== null)];
  return [html`<span class="many">${said(words.onlyIn, label)}</span> `];
}

function aboutCell(row: TableRow, column: number, cell: TableCell, words: TableWords): TemplateResult[] {
  const { verdict } = cell;
  const badges: TemplateResult[] = [];
  if (verdict) {
    const likeness = likenessWords(verdict, words);
    badges.push(
      html`<span class="verdict ${verdict.kind}">${likeness}</span>${
          verdict.uncertain ? html`<abbr class="verdict" title=${words.uncertain}>?</abbr>` : nothing
        } `,
    );
    if (verdict.moved) badges.push(html`<span class="badge">⇅ ${words.moved}</span> `);
    if (verdict.confirmed) badges.push(html`<span class="badge">✓ ${words.confirmed}</span> `);
  } else if (row.sources === 1 && column > 0) badges.push(html`<span class="badge only">${words.onlyHere}</span> `);
  if (row.first === column) badges.push(html`<span class="badge first">${words.first}</span> `);
  return [
    ...badges,
    html`<button class="line" tabindex="-1" title=${words.goTo}>${said(words.line, cell.line)}</button>`,
  ];
}

function likenessWords(verdict: MatchVerdict, words: TableWords): string {
  if (verdict.part) return words.parts[verdict.part];
  return verdict.kind === 'same' || verdict.kind === 'reworded'
    ? words[verdict.kind]
    : percentSaid(verdict.percent, words);
}

function runsOf({ runs, left }: MarkedText, words: TableWords): TemplateResult[] {
  const gap = (instead: string): TemplateResult =>
    html`<span class="gap" title=${said(words.instead, instead)}></span>`;
  const drawn = runs.map(({ text, added, instead }) => {
    if (!added) return html`${instead === undefined ? nothing : gap(instead)}${text}`;
    return html`<ins title=${instead === undefined ? nothing : said(words.instead, instead)}>${text}</ins>`;
  });
  return left === undefined ? drawn : [...drawn, gap(left)];
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

import { marksAgainst } from '../../engine/projections/table/marks.js';
import type { TableRow, VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { said } from '../../protocol/said.js';
import type { ShownPart } from '../../protocol/table.js';
import { cellNotes, rowNotes, type Note, type NoteWords } from '../../protocol/tableNotes.js';
import { csvOf } from '../common/csv.js';
import { escapeMarkdown, markChanges } from '../common/markdown.js';
import { inMarkup } from './page.js';

/** What a file says of one cell. */
interface WrittenCell {
  readonly notes: string;
  readonly text: string;
  /** The text in runs; those with words that the base does not have are marked. */
  readonly runs: readonly { readonly text: string; readonly added: boolean }[];
}

/** A table as it is written into a file, whatever its format. */
export interface WrittenTable {
  readonly title: string;
  /** What the column says that stands before the others: how many sources carry a row, and what differs. */
  readonly about: string;
  /** What the column says that stands beside a source's in a table of plain texts. */
  readonly notes: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly about: string; readonly cells: readonly (WrittenCell | undefined)[] }[];
}

/** The rows and columns that are shown, in their order; numbers that the table does not have are left out. */
export function writtenTable(
  table: VersionsTable,
  shown: Pick<ShownPart, 'rows' | 'columns'>,
  known: NoteWords,
): WrittenTable {
  const { words } = known;
  const columns = shown.columns.filter((column) => column < table.columns.length);
  const rows = shown.rows.filter((row) => row < table.rows.length).map((row) => table.rows[row]);
  return {
    title: words.title,
    about: words.aboutRow,
    notes: words.aboutCell,
    heads: columns.map((column) => table.columns[column].label),
    rows: rows.map((row) => ({
      about: inWords(rowNotes(row, known), true),
      cells: columns.map((column) => writtenCell(row, column, columns, known)),
    })),
  };
}

function writtenCell(
  row: TableRow,
  column: number,
  columns: readonly number[],
  known: NoteWords,
): WrittenCell | undefined {
  const cell = row.cells[column];
  if (!cell) return undefined;
  // As in the view: where the base says nothing, the first that does is what the others are compared with.
  const against = columns.find((each) => row.cells[each]);
  const other = against === undefined || against === column ? undefined : row.cells[against]?.text;
  const line = said(known.words.line, cell.line);
  return {
    notes: [inWords(cellNotes(row, column, cell, known)), line].filter(Boolean).join(', '),
    text: cell.text,
    runs: other === undefined ? [{ text: cell.text, added: false }] : marksAgainst(other, cell.text).runs,
  };
}

function inWords(notes: readonly Note[], isWhole = false): string {
  const worded = notes.map(({ kind, text, meaning }) =>
    isWhole && kind === 'finding' && meaning !== undefined ? `${text} (${meaning.replaceAll('\n', '; ')})` : text,
  );
  return worded.join(', ');
}

/** A column a source, and behind each what is said of its cells. Spreadsheets compute none of it, see `csvOf`. */
export function tableAsCsv({ about, notes, heads, rows }: WrittenTable): string {
  const heading = [about, ...heads.flatMap((head) => [head, said(notes, head)])];
  const lines = rows.map((row) => [
    row.about,
    ...row.cells.flatMap((cell) => (cell ? [cell.text.replaceAll('\n', ' '), cell.notes] : ['', ''])),
  ]);
  // The mark at its beginning tells spreadsheets that it is UTF-8.
  return `\uFEFF${csvOf([heading, ...lines])}`;
}

/** A table in GitHub's Markdown, with the words in bold that the base does not have. */
export function tableAsMarkdown({ title, about, heads, rows }: WrittenTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const written = rows.map((row) => line([escapeMarkdown(row.about), ...row.cells.map(inMarkdown)]));
  return [
    `# ${escapeMarkdown(title)}`,
    '',
    line([about, ...heads].map(escapeMarkdown)),
    line([about, ...heads].map(() => '---')),
    ...written,
    '',
  ].join('\n');
}

function inMarkdown(cell: WrittenCell | undefined): string {
  if (!cell) return '';
  const text = markChanges(cell.runs.map(({ text, added }) => ({ kind: added ? 'added' : 'same', text })));
  return `${text}<br>*${escapeMarkdown(cell.notes)}*`;
}

const STYLE = `:root { color-scheme: light dark; }
body { margin: 2rem; font: 15px/1.45 Georgia, serif; }
table { border-collapse: collapse; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #8888; text-align: start; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; }
td p { margin: 0; white-space: pre-line; }
small, tbody th { font: 0.85em sans-serif; opacity: 0.8; }
@media print { thead th { position: static; } tr { break-inside: avoid; } }`;

/** A page of its own that loads and runs nothing, with the words underlined that the base does not have. */
export function tableAsHtml({ title, about, heads, rows }: WrittenTable): string {
  const head = [about, ...heads].map((each) => `<th scope="col" dir="auto">${inMarkup(each)}</th>`);
  const body = rows.map(
    (row) => `<tr><th scope="row">${inMarkup(row.about)}</th>${row.cells.map(inHtml).join('')}</tr>`,
  );
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${inMarkup(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${inMarkup(title)}</h1>
<table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</body>
</html>
`;
}

function inHtml(cell: WrittenCell | undefined): string {
  if (!cell) return '<td></td>';
  const text = cell.runs.map(({ text, added }) => (added ? `<ins>${inMarkup(text)}</ins>` : inMarkup(text))).join('');
  return `<td dir="auto"><p>${text}</p><small>${inMarkup(cell.notes)}</small></td>`;
}

import type { TableCell, TableColumn, TableRow } from '../engine/projections/table/versionsTable.js';
import type { MatchVerdict } from '../engine/projections/verdict.js';
import { percentSaid, said, saidOf } from './said.js';
import type { TableFinding, TableWords } from './table.js';

/** What is said of a row or of a cell, in words; each begins with a sign where it is no plain number. */
export interface Note {
  readonly kind: 'sources' | 'only' | 'likeness' | 'uncertain' | 'moved' | 'confirmed' | 'first' | 'finding';
  readonly text: string;
  /** What it means, in a sentence. */
  readonly meaning?: string;
}

/** What notes are worded with. */
export interface NoteWords {
  readonly words: TableWords;
  /** All columns of the table. */
  readonly columns: readonly TableColumn[];
  readonly findings: readonly TableFinding[];
}

/** How many sources carry a row's statement, and what they give differently. */
export function rowNotes({ cells, sources, isRepeat, independent, findings }: TableRow, known: NoteWords): Note[] {
  const { words, columns } = known;
  const differing = findingNotes(
    findings.map(({ finding }) => finding),
    known,
  );
  if (sources > 1) {
    const counted = saidOf(words.inSources, columns.length, words, sources);
    const text = independent < sources ? `${counted}, ${said(words.independent, independent)}` : counted;
    return [{ kind: 'sources', text }, ...differing];
  }
  if (!isRepeat && cells[0]) return [{ kind: 'only', text: words.onlyHere }, ...differing];
  const { label } = columns[cells.findIndex((cell) => cell !== null)];
  return [{ kind: 'sources', text: said(isRepeat ? words.repeatIn : words.onlyIn, label) }, ...differing];
}

/** How a cell stands to the base's, and what it gives differently. */
export function cellNotes(row: TableRow, column: number, cell: TableCell, known: NoteWords): Note[] {
  const { words } = known;
  const { verdict } = cell;
  const notes: Note[] = [];
  if (verdict) {
    notes.push({ kind: 'likeness', text: likenessWords(verdict, words) });
    if (verdict.uncertain) notes.push({ kind: 'uncertain', text: `? ${words.uncertain}`, meaning: words.maybeWrong });
    if (verdict.moved) notes.push({ kind: 'moved', text: `⇅ ${words.moved}` });
    if (verdict.confirmed) notes.push({ kind: 'confirmed', text: `✓ ${words.confirmed}` });
  } else if (row.sources === 1 && !row.isRepeat && column > 0) notes.push({ kind: 'only', text: words.onlyHere });
  if (row.first === column) notes.push({ kind: 'first', text: `① ${words.first}`, meaning: words.publishedFirst });
  const other = row.findings.filter(({ columns }) => columns.includes(column)).map(({ finding }) => finding);
  return [...notes, ...findingNotes(other, known)];
}

function likenessWords(verdict: MatchVerdict, words: TableWords): string {
  if (verdict.part) return words.parts[verdict.part];
  return verdict.kind === 'same' || verdict.kind === 'reworded'
    ? words[verdict.kind]
    : percentSaid(verdict.percent, words);
}

/** One note a kind: facts have a full flag, the rest an empty one. */
function findingNotes(which: readonly number[], { findings }: NoteWords): Note[] {
  const byText = new Map<string, string[]>();
  for (const { kind, fact, meaning } of which.map((finding) => findings[finding])) {
    const text = `${fact ? '⚑' : '⚐'} ${kind}`;
    byText.set(text, [...(byText.get(text) ?? []), meaning]);
  }
  return Array.from(byText, ([text, meanings]) => ({ kind: 'finding', text, meaning: meanings.join('\n') }));
}

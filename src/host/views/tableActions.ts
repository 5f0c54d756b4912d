import * as vscode from 'vscode';
import { takeCell } from '../../engine/projections/table/cellTake.js';
import type { TableCell, VersionsTable } from '../../engine/projections/table/versionsTable.js';
import type { CellRequest } from '../../protocol/table.js';
import { plural } from '../common/localWords.js';
import { sayInformation, sayInStatusBar } from '../common/say.js';
import { fileName } from '../documents/documents.js';
import { isReadOnly } from '../documents/readOnly.js';
import type { EngineSession } from '../engine/session.js';
import type { Jump } from '../navigation/jump.js';
import { passagesIn, type Snapshot } from '../story/snapshot.js';
import type { PendingTakes } from '../taking/pendingTakes.js';
import { styleFor, writeTakes } from '../taking/write.js';

export interface TableActionParts {
  readonly session: EngineSession;
  readonly jump: Jump;
  readonly pending: PendingTakes;
}

/** A table, and the story that it shows. */
interface Shown {
  readonly snapshot: Snapshot;
  readonly table: VersionsTable;
}

type Asked = Pick<CellRequest, 'row' | 'column'>;

/** What a reader does with the cells of a table; loaded with the first of it. */
export const tableActions = { jumpToCell, takeFromCell, copyCell, copyRow };

/** Opens the sentence of a cell in its source, beside; the first ones where it has several that stand apart. */
async function jumpToCell({ jump }: TableActionParts, { snapshot, table }: Shown, asked: Asked): Promise<void> {
  const cell = cellAt(table, asked);
  if (!cell) return;
  const { base, sources, story } = snapshot;
  const [source, text] = [[story.base, ...story.sources][asked.column], [base, ...sources][asked.column]];
  const { sentences } = source.article;
  const [place] = passagesIn(text, source.label, { sentences, indexes: cell.sentences });
  await jump.to(place);
}

/** Brings the wording of a cell into the base, as one step to undo. */
async function takeFromCell({ pending }: TableActionParts, { snapshot, table }: Shown, asked: Asked): Promise<void> {
  const row = table.rows.at(asked.row);
  const insertions = row && takeCell(snapshot.story, row, asked.column, styleFor(snapshot));
  if (!insertions) return;
  const { uri } = snapshot.base;
  const { label } = snapshot.story.base;
  if (await isReadOnly(uri)) {
    return void sayInformation(
      vscode.l10n.t('{0} is read-only. Take its wording from the article that you write in.', fileName(uri)),
    );
  }
  if (insertions.edits.length === 0) return sayInStatusBar(vscode.l10n.t('{0} has this wording already.', label));
  await vscode.workspace.openTextDocument(uri);
  if (!(await writeTakes(pending, snapshot, insertions))) return;
  const from = snapshot.story.sources[asked.column - 1].label;
  sayInStatusBar(vscode.l10n.t('{0} has {1}’s wording now, as one step to undo.', label, from));
}

/** Copies what a cell says. */
async function copyCell({ table }: Shown, asked: Asked): Promise<void> {
  const cell = cellAt(table, asked);
  if (!cell) return;
  await vscode.env.clipboard.writeText(cell.text);
  sayInStatusBar(vscode.l10n.t('Copied what {0} says.', table.columns[asked.column].label));
}

/** Copies what each source says of a statement, a line a source, led by its name. */
async function copyRow({ table }: Shown, row: number): Promise<void> {
  const found = table.rows.at(row);
  if (!found) return;
  const lines = found.cells.flatMap((cell, column) =>
    cell ? [`${table.columns[column].label}\t${cell.text.replaceAll('\n', ' ')}`] : [],
  );
  await vscode.env.clipboard.writeText(lines.join('\n'));
  sayInStatusBar(plural(vscode.l10n.t, lines.length, 'Copied {0} version.', 'Copied {0} versions.'));
}

function cellAt({ rows }: VersionsTable, { row, column }: Asked): TableCell | null | undefined {
  return rows.at(row)?.cells.at(column);
}

import * as vscode from 'vscode';
import type { TableFinding, ShownPart } from '../../protocol/table.js';
import type { VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { sayInStatusBar } from '../common/say.js';
import { fileName } from '../documents/documents.js';
import { bytesFor } from '../documents/newFile.js';
import { tableAsCsv, tableAsHtml, tableAsMarkdown, writtenTable, type WrittenTable } from './tableFiles.js';
import { tableWords } from './tableWords.js';

/** What is shown of a table; its rows and columns are as the view names them, its texts are our own. */
export interface Exported extends Pick<ShownPart, 'rows' | 'columns'> {
  readonly base: vscode.Uri;
  readonly table: VersionsTable;
  readonly findings: readonly TableFinding[];
}

interface Format extends vscode.QuickPickItem {
  readonly ending: string;
  write(table: WrittenTable): string;
}

/** Export Table of Versions…: writes the rows and columns that are shown, in their order, asking how and where. */
export async function exportTable({ base, table, findings, rows, columns }: Exported): Promise<void> {
  const words = tableWords(vscode.l10n.t);
  const formats: readonly Format[] = [
    { label: 'CSV', description: vscode.l10n.t('for spreadsheets'), ending: 'csv', write: tableAsCsv },
    { label: 'Markdown', description: vscode.l10n.t('for notes'), ending: 'md', write: tableAsMarkdown },
    { label: 'HTML', description: vscode.l10n.t('for reading and printing'), ending: 'html', write: tableAsHtml },
  ];
  const name = fileName(base);
  const title = vscode.l10n.t('Versions of {0}', name);
  const format = await vscode.window.showQuickPick(formats, {
    title,
    placeHolder: vscode.l10n.t('Export what is shown as'),
  });
  if (!format) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(base, '..', `${name.replace(/\.\w+$/, '')}-versions.${format.ending}`),
    filters: { [format.label]: [format.ending] },
    title,
  });
  if (!target) return;
  const text = format.write(writtenTable(table, { rows, columns }, { words, columns: table.columns, findings }));
  await vscode.workspace.fs.writeFile(target, await bytesFor(target, text));
  sayInStatusBar(vscode.l10n.t('Wrote {0}.', fileName(target)));
}

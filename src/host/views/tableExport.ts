import * as vscode from 'vscode';
import type { TableFinding, ShownPart } from '../../protocol/table.js';
import type { VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { pickFrom, type Choice } from '../common/pick.js';
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

interface Format {
  readonly name: string;
  readonly ending: string;
  write(table: WrittenTable): string;
}

/**
 * Export Table of Versions…: writes the rows and columns that are shown, in their order, asking how and where. The name
 * that it offers is one that `crossread.sources.exclude` leaves out: what was exported is no version of the story.
 */
export async function exportTable({ base, table, findings, rows, columns }: Exported): Promise<void> {
  const words = tableWords(vscode.l10n.t);
  const name = fileName(base);
  const title = vscode.l10n.t('Versions of {0}', name);
  const placeholder = vscode.l10n.t('Export what is shown as');
  const formats: readonly Choice<Format>[] = [
    choice('CSV', vscode.l10n.t('for spreadsheets'), 'csv', tableAsCsv),
    choice('Markdown', vscode.l10n.t('for notes'), 'md', tableAsMarkdown),
    choice('HTML', vscode.l10n.t('for reading and printing'), 'html', tableAsHtml),
  ];
  const format = await pickFrom({ waiting: placeholder, placeholder, title, staysOpen: true }, async () => formats);
  if (!format) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(base, '..', `${name.replace(/\.\w+$/, '')}.versions.${format.ending}`),
    filters: { [format.name]: [format.ending] },
    title,
  });
  if (!target) return;
  const text = format.write(writtenTable(table, { rows, columns }, { words, columns: table.columns, findings }));
  await vscode.workspace.fs.writeFile(target, await bytesFor(target, text));
  sayInStatusBar(vscode.l10n.t('Wrote {0}.', fileName(target)));
}

function choice(name: string, description: string, ending: string, write: Format['write']): Choice<Format> {
  return { label: name, description, value: { name, ending, write } };
}

import * as vscode from 'vscode';
import { versionsTable, type VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { readFromTable, type FromTable, type ToTable } from '../../protocol/table.js';
import { setting } from '../common/settings.js';
import type { Panels } from './panels.js';
import type { ViewKind } from './storyPanel.js';
import { copyCell, copyRow, jumpToCell, takeFromCell, type TableActionParts } from './tableActions.js';
import { tableWords } from './tableWords.js';

type TableRequest = Exclude<FromTable, { readonly kind: 'ready' }>;

/** The tables of versions that are open. */
export type Tables = Panels<VersionsTable, TableRequest>;

/** The table of versions. */
export function tableKind(parts: TableActionParts): ViewKind<VersionsTable, TableRequest> {
  return {
    page: 'table',
    type: 'crossread.table',
    group: vscode.ViewColumn.Active,
    settings: ['table.font'],
    title: (name) => vscode.l10n.t('Versions of {0}', name),
    async make({ story, base, sources }, signal) {
      const minimumConfidence = setting('match.minimumConfidence', base.uri);
      return versionsTable(story, await parts.session.groups([base, ...sources], minimumConfidence, signal));
    },
    message: (table, revision): ToTable => ({ kind: 'table', revision, table }),
    words: (base): ToTable => ({
      kind: 'words',
      words: tableWords(vscode.l10n.t),
      font: setting('table.font', base),
      base: base.toString(),
    }),
    read: readFromTable,
    do(asked, { snapshot, made }) {
      const shown = { snapshot, table: made };
      switch (asked.kind) {
        case 'jump':
          return jumpToCell(parts, shown, asked);
        case 'take':
          return takeFromCell(parts, shown, asked);
        case 'copy':
          return copyCell(shown, asked);
        case 'copyRow':
          return copyRow(shown, asked.row);
      }
    },
  };
}

import * as vscode from 'vscode';
import type { versionsTable, VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { readFromTable, type FromTable, type TableFinding, type ToTable } from '../../protocol/table.js';
import { setting } from '../common/settings.js';
import { findingWords, kindWords } from '../findings/findingWords.js';
import { sourceIn, type Found, type StoryFindings } from '../findings/storyFindings.js';
import type { Panels } from './panels.js';
import type { ViewKind } from './storyPanel.js';
import type { TableActionParts, tableActions } from './tableActions.js';
import type { exportTable } from './tableExport.js';
import { tableWords } from './tableWords.js';

type TableRequest = Exclude<FromTable, { readonly kind: 'ready' }>;

interface LoadedLater {
  readonly tableActions: typeof tableActions;
  readonly exportTable: typeof exportTable;
  readonly versionsTable: typeof versionsTable;
}

export interface TableKindParts extends TableActionParts {
  readonly findings: Pick<StoryFindings, 'latest' | 'onDidChange'>;
  /** Loads what makes tables and is done with them and their cells, which most windows never ask for. */
  readonly load: () => Promise<LoadedLater>;
}

/** A table, and what was found when it was made, which comes after the story's matches. */
interface MadeTable {
  readonly table: VersionsTable;
  readonly found: Found | undefined;
  /** What was found, in words, as the table's rows count it. */
  readonly findings: readonly TableFinding[];
}

/** The tables of versions that are open. */
export type Tables = Panels<MadeTable, TableRequest>;

/** The table of versions. */
export function tableKind(parts: TableKindParts): ViewKind<MadeTable, TableRequest> {
  return {
    page: 'table',
    type: 'crossread.table',
    group: vscode.ViewColumn.Active,
    settings: ['table.font'],
    title: (name) => vscode.l10n.t('Versions of {0}', name),
    async make({ story, base, sources }, signal) {
      const minimumConfidence = setting('match.minimumConfidence', base.uri);
      const [groups, { versionsTable: tableOf }] = await Promise.all([
        parts.session.groups([base, ...sources], minimumConfidence, signal),
        parts.load(),
      ]);
      const found = parts.findings.latest(base.uri);
      if (!found) return { table: tableOf(story, groups), found, findings: [] };
      const { findings, texts, articles } = found;
      const told = { findings, sources: texts.map(({ id }, at) => ({ id, article: articles[at] })) };
      return { table: tableOf(story, groups, told), found, findings: inWords(found, base.id) };
    },
    isStale: ({ found }, base) => found !== parts.findings.latest(base),
    onDidChange: parts.findings.onDidChange,
    message: ({ table, findings }, revision): ToTable => ({ kind: 'table', revision, table, findings }),
    words: (base): ToTable => ({
      kind: 'words',
      words: tableWords(vscode.l10n.t),
      font: setting('table.font', base),
      base: base.toString(),
    }),
    read: readFromTable,
    async do(asked, { snapshot, made: { table, findings } }) {
      const { tableActions: actions, exportTable: write } = await parts.load();
      const shown = { snapshot, table };
      switch (asked.kind) {
        case 'jump':
          return actions.jumpToCell(parts, shown, asked);
        case 'take':
          return actions.takeFromCell(parts, shown, asked);
        case 'copy':
          return actions.copyCell(shown, asked);
        case 'copyRow':
          return actions.copyRow(shown, asked.row);
        case 'export':
          return write({ ...asked, base: snapshot.base.uri, table, findings });
      }
    },
  };
}

/** What was found, in words, seen from the source of that id. */
function inWords(found: Found, id: string): TableFinding[] {
  const here = sourceIn(found, id) ?? 0;
  return found.findings.map((finding) => ({
    kind: kindWords(finding.kind, vscode.l10n.t),
    fact: finding.severity === 'fact',
    meaning: findingWords(finding, found, here, vscode.l10n.t),
  }));
}

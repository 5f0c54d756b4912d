import * as vscode from 'vscode';
import { versionsTable, type VersionsTable } from '../../engine/projections/table/versionsTable.js';
import { readFromTable, type FromTable, type ToTable } from '../../protocol/table.js';
import { Disposables } from '../common/disposables.js';
import { errorText, errorTrace } from '../common/errorText.js';
import { affects, setting } from '../common/settings.js';
import { showErrorWithLog } from '../common/showLog.js';
import { fileName } from '../documents/documents.js';
import { Cancelled } from '../engine/client.js';
import type { Snapshot } from '../story/snapshot.js';
import { copyCell, copyRow, jumpToCell, takeFromCell, type TableActionParts } from './tableActions.js';
import { pageOf, pageOptions } from './page.js';
import { tableWords } from './tableWords.js';

export const tableViewType = 'crossread.table';

export interface TablePanelParts extends TableActionParts {
  readonly extension: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
}

/** A table as it was sent, and what it was made from. */
export interface ShownTable {
  readonly revision: number;
  readonly snapshot: Snapshot;
  readonly table: VersionsTable;
}

/** Waits so long after a change before the table is made anew, in milliseconds: several keystrokes are one change. */
const SETTLE = 200;

/** So many tables are remembered: what a person asked of the one before, while this one was on its way, still holds. */
const REMEMBERED = 2;

/** The table of one article's versions, in an editor tab; it follows the story while it is on the screen. */
export class TablePanel implements vscode.Disposable {
  readonly #parts: TablePanelParts;
  readonly #panel: vscode.WebviewPanel;
  readonly #base: vscode.Uri;
  readonly #disposables = new Disposables();
  #shown: readonly ShownTable[] = [];
  #revision = 0;
  #ready = false;
  #stale = true;
  #running = false;
  #timer: vscode.Disposable | undefined;
  readonly #abort = new AbortController();

  constructor(parts: TablePanelParts, base: vscode.Uri, panel: vscode.WebviewPanel) {
    this.#parts = parts;
    this.#base = base;
    this.#panel = panel;
    panel.title = this.#title(fileName(base));
    panel.webview.options = pageOptions(parts.extension);
    const all = this.#disposables;
    all.add(panel.webview.onDidReceiveMessage((message) => this.#received(readFromTable(message))));
    all.add(panel.onDidChangeViewState(() => this.#follow()));
    all.add(parts.texts.onDidChange(() => this.refresh()));
    all.add(parts.stories.onDidFinish((uri) => uri.toString() === base.toString() && this.#storyChanged()));
    all.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'table')) this.#sendWords();
      }),
    );
    all.add({ dispose: () => this.#abort.abort() });
    panel.webview.html = pageOf(panel.webview, parts.extension, 'table', panel.title);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** Makes the table anew, soon, or when it is on the screen again. */
  refresh(): void {
    this.#stale = true;
    this.#follow();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** A story ends, too, when VS Code closes a document that nobody looks at: what is shown stays true then. */
  #storyChanged(): void {
    const latest = this.#parts.stories.latest(this.#base);
    if (latest && latest !== this.#shown.at(-1)?.snapshot) this.refresh();
  }

  #follow(): void {
    // A page that is out of sight has ended; it asks anew when it is there again.
    if (!this.#panel.visible) this.#ready = false;
    if (!this.#stale || !this.#ready || this.#running) return;
    this.#timer ??= this.#disposables.timeout(() => {
      this.#timer = undefined;
      void this.#run();
    }, SETTLE);
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    this.#stale = false;
    try {
      await this.#make();
    } catch (error) {
      if (!(error instanceof Cancelled) && !this.#abort.signal.aborted) {
        this.#parts.log.warn(`The table of versions could not be made: ${errorTrace(error)}`);
        this.#sendAbsent(vscode.l10n.t('This article could not be compared with the others. Refresh tries it again.'));
      }
    } finally {
      this.#running = false;
      this.#follow();
    }
  }

  async #make(): Promise<void> {
    const { stories, session } = this.#parts;
    let document;
    try {
      document = await vscode.workspace.openTextDocument(this.#base);
    } catch {
      const name = fileName(this.#base);
      return this.#sendAbsent(vscode.l10n.t('{0} cannot be opened: its file is no longer there.', name));
    }
    const snapshot = await stories.current(document);
    if (!snapshot) {
      return this.#sendAbsent(
        vscode.l10n.t('No other file here tells the same story. Compare as Articles compares any two files.'),
      );
    }
    const last = this.#shown.at(-1);
    if (last?.snapshot === snapshot) return this.#send(last);
    const minimumConfidence = setting('match.minimumConfidence', this.#base);
    const texts = [snapshot.base, ...snapshot.sources];
    const groups = await session.groups(texts, minimumConfidence, this.#abort.signal);
    const table = versionsTable(snapshot.story, groups);
    const shown = { revision: ++this.#revision, snapshot, table };
    this.#shown = [...this.#shown, shown].slice(-REMEMBERED);
    this.#panel.title = this.#title(snapshot.story.base.label);
    this.#send(shown);
  }

  #send({ revision, table }: ShownTable): void {
    this.#post({ kind: 'table', revision, table });
  }

  #sendWords(): void {
    const [font, base] = [setting('table.font', this.#base), this.#base.toString()];
    this.#post({ kind: 'words', words: tableWords(vscode.l10n.t), font, base });
  }

  #sendAbsent(reason: string): void {
    this.#shown = [];
    this.#post({ kind: 'absent', reason });
  }

  #post(message: ToTable): void {
    if (!this.#abort.signal.aborted) void this.#panel.webview.postMessage(message);
  }

  #received(message: FromTable | undefined): void {
    if (!message) return;
    this.do(message).catch((error: unknown) => {
      if (error instanceof Cancelled) return;
      this.#parts.log.error(`Table of versions, ${message.kind}: ${errorTrace(error)}`);
      void showErrorWithLog(vscode.l10n.t('Crossread: {0}', errorText(error)));
    });
  }

  #title(name: string): string {
    return vscode.l10n.t('Versions of {0}', name);
  }

  /** Whether this tab is the one that its reader is in. */
  get isActive(): boolean {
    return this.#panel.active;
  }

  /** Does what the view, or its menu, asks for; nothing where that was meant for a table that is gone. */
  async do(message: FromTable): Promise<void> {
    if (message.kind === 'ready') {
      this.#ready = true;
      this.#stale = true;
      this.#sendWords();
      return this.#run();
    }
    const shown = this.#shown.find(({ revision }) => revision === message.revision);
    if (!shown) return;
    switch (message.kind) {
      case 'jump':
        return jumpToCell(this.#parts, shown, message);
      case 'take':
        return takeFromCell(this.#parts, shown, message);
      case 'copy':
        return copyCell(shown, message);
      case 'copyRow':
        return copyRow(shown, message.row);
    }
  }
}

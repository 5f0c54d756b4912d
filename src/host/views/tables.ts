import * as vscode from 'vscode';
import { readFromTable, type FromTable } from '../../protocol/table.js';
import { Disposables } from '../common/disposables.js';
import { canBeSource } from '../documents/documents.js';
import { TablePanel, tableViewType, type TablePanelParts } from './tablePanel.js';

/** What a person can ask of a cell. */
export type TableAction = Exclude<FromTable['kind'], 'ready'>;

/** The tables of versions that are open, one an article; those that a window had before a reload come back. */
export class Tables implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #parts: TablePanelParts;
  readonly #disposables = new Disposables();
  readonly #panels = new Map<string, TablePanel>();

  constructor(parts: TablePanelParts) {
    this.#parts = parts;
    this.#disposables.add(vscode.window.registerWebviewPanelSerializer(tableViewType, this));
  }

  /** Shows the table of an article, in the active group. */
  show(base: vscode.Uri): void {
    const open = this.#panels.get(base.toString());
    if (open) return open.reveal();
    const panel = vscode.window.createWebviewPanel(tableViewType, '', vscode.ViewColumn.Active);
    this.#keep(base, panel);
  }

  /** The state is what the view kept, in the workspace's storage: it is looked at before it is used. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const base = await baseIn(state);
    if (base && !this.#panels.has(base.toString())) this.#keep(base, panel);
    else panel.dispose();
  }

  /** Makes all tables anew, for instance after a setting changed. */
  refresh(): void {
    for (const panel of this.#panels.values()) panel.refresh();
  }

  /** What the menu of a cell in the active table asks for; its arguments are looked at, since anybody can call it. */
  async act(kind: TableAction, cell: unknown): Promise<void> {
    const message = readFromTable({ ...(typeof cell === 'object' ? cell : {}), kind });
    const active = [...this.#panels.values()].find(({ isActive }) => isActive);
    if (message) await active?.do(message);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #keep(base: vscode.Uri, panel: vscode.WebviewPanel): void {
    const id = base.toString();
    const table = this.#disposables.add(new TablePanel(this.#parts, base, panel));
    this.#panels.set(id, table);
    const ended = panel.onDidDispose(() => {
      ended.dispose();
      this.#panels.delete(id);
      this.#disposables.end(table);
    });
  }
}

async function baseIn(state: unknown): Promise<vscode.Uri | undefined> {
  const base = (state as { readonly base?: unknown } | null | undefined)?.base;
  if (typeof base !== 'string') return undefined;
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(base, true));
    return canBeSource(document) ? document.uri : undefined;
  } catch {
    return undefined;
  }
}

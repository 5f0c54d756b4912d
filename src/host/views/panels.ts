import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { canBeSource } from '../documents/documents.js';
import { StoryPanel, type Request, type StoryPanelParts, type ViewKind } from './storyPanel.js';

/** The views of one kind that are open, one an article; those that a window had before a reload come back. */
export class Panels<Made, Asked extends Request> implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #kind: ViewKind<Made, Asked>;
  readonly #parts: StoryPanelParts;
  readonly #disposables = new Disposables();
  readonly #panels = new Map<string, StoryPanel<Made, Asked>>();

  constructor(kind: ViewKind<Made, Asked>, parts: StoryPanelParts) {
    this.#kind = kind;
    this.#parts = parts;
    this.#disposables.add(vscode.window.registerWebviewPanelSerializer(kind.type, this));
  }

  /** Shows the view of an article. */
  show(base: vscode.Uri): void {
    const open = this.#panels.get(base.toString());
    if (open) return open.reveal();
    this.#keep(base, vscode.window.createWebviewPanel(this.#kind.type, '', this.#kind.group));
  }

  /** The article of the view that its reader is in. */
  get activeBase(): vscode.Uri | undefined {
    return this.#active?.base;
  }

  /** The state is what the view kept, in the workspace's storage: it is looked at before it is used. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const base = await baseIn(state);
    if (base && !this.#panels.has(base.toString())) this.#keep(base, panel);
    else panel.dispose();
  }

  /** Makes all views anew, for instance after a setting changed. */
  refresh(): void {
    for (const panel of this.#panels.values()) panel.refresh();
  }

  /** What the menu of the active view asks for; its arguments are looked at, since anybody can call it. */
  async act(kind: Asked['kind'], asked: unknown): Promise<void> {
    const message = this.#kind.read({ ...(typeof asked === 'object' ? asked : {}), kind });
    if (message) await this.#active?.do(message);
  }

  /** Sends the page that its reader is in a message of its kind. */
  askPage(message: unknown): void {
    this.#active?.post(message);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  get #active(): StoryPanel<Made, Asked> | undefined {
    return [...this.#panels.values()].find(({ isActive }) => isActive);
  }

  #keep(base: vscode.Uri, panel: vscode.WebviewPanel): void {
    const id = base.toString();
    const view = this.#disposables.add(new StoryPanel(this.#kind, this.#parts, base, panel));
    this.#panels.set(id, view);
    const ended = panel.onDidDispose(() => {
      ended.dispose();
      this.#panels.delete(id);
      this.#disposables.end(view);
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

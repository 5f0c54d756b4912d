import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { commonEnds } from '../../engine/text/commonEnds.js';
import { decodeAddress } from '../collation/addresses.js';
import type { Comparisons } from '../collation/comparisons.js';
import { Disposables } from '../common/disposables.js';
import { scheme } from '../common/ids.js';
import { openDocument } from '../documents/documents.js';
import type { Grounds } from './grounds.js';

/** So long after the start tabs of an earlier window come back, in milliseconds. */
const COMING_BACK = 15_000;

const revertAndClose = 'workbench.action.revertAndCloseActiveEditor';

export interface RawTabsParts {
  readonly comparisons: Comparisons;
  readonly grounds: Grounds;
  readonly storage: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** Unsaved rows while their tab is closed, and what they stand on. */
interface Kept {
  readonly edited: string;
  readonly ground: Ground;
}

/** A tab that shows the rows of a comparison alone, and the address of its document. */
interface RawTab {
  readonly tab: vscode.Tab;
  readonly uri: vscode.Uri;
}

/**
 * Closes the tabs that VS Code opens beside a comparison when a window comes back with unsaved rows: it opens an editor
 * of each unsaved document that has none, and does not see that the comparison shows it. Only with what it reverts to
 * such a tab can be closed without a question, so the rows are put back on what they stood on, whatever their file is
 * by now. Where that is not known any more the tab stays.
 */
export class RawTabs implements vscode.Disposable {
  readonly #parts: RawTabsParts;
  readonly #disposables = new Disposables();
  #closing: Promise<void> = Promise.resolve();

  constructor(parts: RawTabsParts) {
    this.#parts = parts;
    const look = (): void => {
      this.#closing = this.#closing.then(() => this.#closeAll());
    };
    const changes = this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(look));
    this.#disposables.timeout(() => this.#disposables.end(changes), COMING_BACK);
    look();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Never rejects. */
  async #closeAll(): Promise<void> {
    try {
      for (const uri of comparedUris()) await this.#putBack(uri);
      for (const raw of rawTabs()) await this.#close(raw);
    } catch (error) {
      this.#parts.log.warn(`A tab beside its comparison stays: ${String(error)}`);
    }
  }

  async #close({ tab, uri }: RawTab): Promise<void> {
    const { comparisons, grounds } = this.#parts;
    const address = decodeAddress(uri.query);
    const document = openDocument(uri.toString());
    if (!address || !document) return;
    if (!document.isDirty) return void (await vscode.window.tabGroups.close(tab, true));
    const ground = grounds.of(uri);
    if (!ground) return;
    // What cannot be read cannot be reverted either: then the tab stays, too.
    await comparisons.build(address.comparison);
    await vscode.window.showTextDocument(document, { viewColumn: tab.group.viewColumn, preview: false });
    if (!isActive(uri)) return;
    const kept: Kept = { edited: document.getText(), ground };
    await this.#parts.storage.update(storageKey(uri), kept);
    await vscode.commands.executeCommand(revertAndClose);
    await this.#putBack(uri);
  }

  /** Gives the rows of a comparison the text that was kept for them, also by a window that ended over it. */
  async #putBack(uri: vscode.Uri): Promise<void> {
    const { grounds, storage } = this.#parts;
    const kept = storage.get<Kept>(storageKey(uri));
    const address = decodeAddress(uri.query);
    if (!kept || !address) return;
    const document = await vscode.workspace.openTextDocument(uri);
    if (!document.isDirty) {
      if (!(await replaceLines(document, kept.edited))) throw new Error('Unsaved rows could not be put back.');
      await grounds.restore(uri, address, kept.ground);
    }
    await storage.update(storageKey(uri), undefined);
  }
}

const storageKey = (uri: vscode.Uri): string => `put back ${uri.toString()}`;

/** The addresses of the rows that comparisons in tabs show. */
function comparedUris(): vscode.Uri[] {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ input }) => input));
  return inputs.flatMap((input) =>
    input instanceof vscode.TabInputTextDiff && input.modified.scheme === scheme ? [input.modified] : [],
  );
}

function rawTabs(): RawTab[] {
  const compared = new Set(comparedUris().map((uri) => uri.toString()));
  return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap((tab): RawTab[] => {
      const { input } = tab;
      return input instanceof vscode.TabInputText && compared.has(input.uri.toString())
        ? [{ tab, uri: input.uri }]
        : [];
    }),
  );
}

/** Whether the active tab shows a document alone: what is closed must be that. */
function isActive(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}

/** Gives a document another text; what is the same at both ends stays untouched. False where it cannot be changed. */
async function replaceLines(document: vscode.TextDocument, text: string): Promise<boolean> {
  const [before, after] = [document.getText(), text].map((each) => each.split(/\r?\n/));
  const same = commonEnds(before, after);
  // With a line of those that are the same, so that neither side is without one.
  const start = Math.max(0, same.start - 1);
  const end = same.start > 0 ? same.end : Math.max(0, same.end - 1);
  const last = document.lineAt(before.length - end - 1);
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(new vscode.Position(start, 0), last.range.end);
  edit.replace(document.uri, range, after.slice(start, after.length - end).join('\n'));
  return vscode.workspace.applyEdit(edit);
}

import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { decodeAddress } from '../collation/addresses.js';
import type { ComparisonAddress } from '../collation/comparison.js';
import type { Built, Comparisons } from '../collation/comparisons.js';
import { Disposables } from '../common/disposables.js';
import { scheme } from '../common/ids.js';
import { openDocument } from '../documents/documents.js';
import { sayFileChanged } from './fileChanged.js';
import { keepCaret } from './keepCaret.js';

/**
 * The ground of a text of at most so many UTF-16 units is stored as soon as its collation is built, so that it is
 * stored before the first edit. That of a longer text, which would be much to write after each change of its file, is
 * stored when the collation is edited.
 */
const KEPT_AT_ONCE = 200_000;

/**
 * Knows from which text each open collation was written, and keeps it in the workspace's storage as well: VS Code
 * brings a collation with unsaved edits back after a crash or a reload, and by then its file may be another, so that
 * what the person edited could no longer be told from what changed in the file.
 */
export class Grounds implements vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #storage: vscode.Memento;
  readonly #disposables = new Disposables();
  readonly #known = new Map<string, Ground>();
  /**
   * What was known before a change that gave a document the text of an older build, or that Undo or Redo made. That an
   * edit made a document dirty is told after the edit, or, once the extension host was started anew, before it: so such
   * a change may turn out to be a person's. One without a reason that gives the text of the newest build is VS Code's
   * reading of that.
   */
  readonly #guesses = new Map<string, { readonly version: number; readonly before: Ground | undefined }>();
  /**
   * Builds from before a save. Their text can only be back because a person undid what was saved, also where the
   * document is said to be saved: Undo may come while VS Code is still saving what was there before it.
   */
  readonly #outdated = new WeakSet<Built>();
  /** What this window has put into the storage. */
  readonly #kept = new Map<string, Ground>();

  constructor(comparisons: Comparisons, storage: vscode.Memento) {
    this.#comparisons = comparisons;
    this.#storage = storage;
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)));
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) =>
        this.#look(document, contentChanges.length > 0, reason !== undefined),
      ),
    );
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument((document) => this.#look(document)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)));
    // A tab that was never in front since the window was loaded has no document that could close.
    this.#disposables.add(
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) if (input instanceof vscode.TabInputTextDiff) this.#forget(input.modified);
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.#look(document));
  }

  /** The ground of an open collation's base side; undefined where it is not known any more. */
  of(uri: vscode.Uri): Ground | undefined {
    return this.#known.get(uri.toString());
  }

  /**
   * Says that what stands in the document, still unsaved, has been written into its file: `ground` is its own. `isAll`:
   * nothing else has changed in the file since the collation was written, so that the rows can stay as they are.
   */
  advance(uri: vscode.Uri, ground: Ground, isAll: boolean): void {
    this.#stand(uri, ground);
    for (const built of this.#comparisons.recent(uri)) this.#outdated.add(built);
    const address = decodeAddress(uri.query);
    if (address) this.#comparisons.written(address.comparison, isAll ? ground : undefined);
  }

  /**
   * Says that the unsaved rows of a document stand on `ground`, whatever their file is by now. Answers that file's
   * text; undefined where it cannot be read.
   */
  async restore(uri: vscode.Uri, { comparison }: ComparisonAddress, ground: Ground): Promise<string | undefined> {
    this.#stand(uri, ground);
    const built = await this.#comparisons.cameBack(comparison, ground).catch(() => undefined);
    return built?.texts.base.text;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #stand(uri: vscode.Uri, ground: Ground): void {
    this.#known.set(uri.toString(), ground);
    this.#keep(uri, ground);
  }

  #look(document: vscode.TextDocument, isChange = false, isUndoOrRedo = false): void {
    const { uri } = document;
    if (!isBaseSide(uri)) return;
    const key = uri.toString();
    const known = this.#known.get(key);
    if (document.isDirty) {
      const guess = this.#guesses.get(key);
      // It was a person's edit after all: Undo, for instance, which leads back to what stood there before a save.
      const isPersons = guess?.version === document.version;
      const own = isPersons ? guess.before : known;
      const ground = own ?? this.#storage.get<Ground>(storageKey(uri));
      if (!ground) return;
      if (own) this.#stand(uri, ground);
      else void this.#comeBack(document, ground);
      return;
    }
    const text = document.getText();
    const recent = this.#comparisons.recent(uri);
    const built = recent.find((each) => each.shown.base === text && !this.#outdated.has(each));
    // Else it is what a person has just typed or saved: that an edit made a document dirty is told after the edit.
    if (!built?.ground) return;
    const { ground } = built;
    if (isChange && (isUndoOrRedo || built !== recent[0])) {
      this.#guesses.set(key, { version: document.version, before: known });
    }
    if (known && isChange) keepCaret(document, known, ground);
    this.#known.set(key, ground);
    this.#keep(uri, ground.text.length <= KEPT_AT_ONCE ? ground : undefined);
  }

  /** For rows that an earlier window, or extension host, left unsaved. */
  async #comeBack(document: vscode.TextDocument, ground: Ground): Promise<void> {
    const address = decodeAddress(document.uri.query);
    if (!address) return;
    const edited = document.getText();
    const text = await this.restore(document.uri, address, ground);
    if (text !== undefined && text !== ground.text) sayFileChanged(address.comparison, ground, edited, text);
  }

  #forget(uri: vscode.Uri): void {
    if (!isBaseSide(uri) || openDocument(uri.toString())) return;
    this.#known.delete(uri.toString());
    this.#guesses.delete(uri.toString());
    this.#keep(uri, undefined);
  }

  #keep(uri: vscode.Uri, ground: Ground | undefined): void {
    const key = storageKey(uri);
    if (ground && ground === this.#kept.get(key)) return;
    if (!ground && this.#storage.get(key) === undefined) return;
    if (ground) this.#kept.set(key, ground);
    else this.#kept.delete(key);
    void this.#storage.update(key, ground);
  }
}

const storageKey = (uri: vscode.Uri): string => `unsaved ${uri.toString()}`;

function isBaseSide({ scheme: own, query }: vscode.Uri): boolean {
  const address = own === scheme ? decodeAddress(query) : undefined;
  return address?.side === 'base' && address.comparison.view === 'rows';
}

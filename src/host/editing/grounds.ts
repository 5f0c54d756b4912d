import * as vscode from 'vscode';
import { groundOf, type Ground } from '../../engine/project/writeBack/ground.js';
import { decodeAddress } from '../collation/comparison.js';
import type { Comparisons } from '../collation/comparisons.js';
import { Disposables } from '../disposables.js';
import { scheme } from '../ids.js';
import { keepCaret } from './keepCaret.js';

/**
 * Knows from which text each open collation was written. That of a collation with unsaved edits is kept in the
 * workspace's storage as well: VS Code brings such a document back after a crash or a reload, and by then its file
 * may be another, so that what the person edited could no longer be told from what changed in the file.
 */
export class Grounds implements vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #storage: vscode.Memento;
  readonly #disposables = new Disposables();
  readonly #known = new Map<string, Ground>();

  constructor(comparisons: Comparisons, storage: vscode.Memento) {
    this.#comparisons = comparisons;
    this.#storage = storage;
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument((document) => this.#look(document)));
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) =>
        this.#look(document, contentChanges.length > 0),
      ),
    );
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument((document) => this.#look(document)));
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (!isBaseSide(document.uri)) return;
        this.#known.delete(document.uri.toString());
        this.#keep(document.uri, undefined);
      }),
    );
    vscode.workspace.textDocuments.forEach((document) => this.#look(document));
  }

  /** The ground of an open collation's base side; undefined where it is not known any more. */
  of(uri: vscode.Uri): Ground | undefined {
    return this.#known.get(uri.toString());
  }

  /** Says that what stands in the document, still unsaved, has been written into its file: `ground` is its own. */
  advance(uri: vscode.Uri, ground: Ground): void {
    this.#known.set(uri.toString(), ground);
    this.#keep(uri, ground);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #look(document: vscode.TextDocument, isChange = false): void {
    const { uri } = document;
    if (!isBaseSide(uri)) return;
    const key = uri.toString();
    const known = this.#known.get(key);
    if (document.isDirty) {
      const ground = known ?? this.#storage.get<Ground>(storageKey(uri));
      if (!ground) return;
      this.#known.set(key, ground);
      if (!this.#storage.get(storageKey(uri))) this.#keep(uri, ground);
      return;
    }
    this.#keep(uri, undefined);
    const text = document.getText();
    const built = this.#comparisons.recent(uri).find(({ shown }) => shown.base === text);
    // Else it is what a person has just typed or saved: that an edit made a document dirty is told after the edit.
    if (!built?.documents) return;
    const ground = groundOf(built.collation, built.documents.base);
    if (known && isChange) keepCaret(document, known, ground);
    this.#known.set(key, ground);
  }

  #keep(uri: vscode.Uri, ground: Ground | undefined): void {
    const key = storageKey(uri);
    if (ground === undefined && this.#storage.get(key) === undefined) return;
    void this.#storage.update(key, ground);
  }
}

const storageKey = (uri: vscode.Uri): string => `unsaved ${uri.toString()}`;

function isBaseSide({ scheme: own, query }: vscode.Uri): boolean {
  const address = own === scheme ? decodeAddress(query) : undefined;
  return address?.side === 'base' && address.comparison.view === 'rows';
}

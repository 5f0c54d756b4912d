import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { folderOf } from './documents.js';

/** So many are watched at most, those that were asked for last: more than the files of one story may stand in. */
const MOST_WATCHED = 256;

/** Watches the folders that sources stand in: for each, the files in it but not in its sub-folders. */
export class Folders implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #listed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #written = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** What watches each folder, by its URI; the one that was asked for last comes last. */
  readonly #watched = new Map<string, Disposables>();

  /** A file that came or went. */
  readonly onDidList = this.#listed.event;
  /** A file whose bytes changed. */
  readonly onDidWrite = this.#written.event;

  /** Watches the folder of `file` from now on. */
  watchBeside(file: vscode.Uri): void {
    this.watch(folderOf(file));
  }

  watch(folder: vscode.Uri): void {
    const key = folder.toString();
    if (folder.scheme === 'untitled') return;
    const watched = this.#watched.get(key) ?? this.#start(folder);
    this.#watched.delete(key);
    this.#watched.set(key, watched);
    for (const [oldest, watcher] of this.#watched) {
      if (this.#watched.size <= MOST_WATCHED) break;
      this.#watched.delete(oldest);
      this.#disposables.end(watcher);
    }
  }

  /** Says that we made `file`: a watcher may not be up yet, or tell late. */
  tellMade(file: vscode.Uri): void {
    this.#listed.fire(file);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #start(folder: vscode.Uri): Disposables {
    const all = this.#disposables.add(new Disposables());
    const pattern = new vscode.RelativePattern(folder, '*');
    const watcher = all.add(vscode.workspace.createFileSystemWatcher(pattern));
    all.add(watcher.onDidCreate((uri) => this.#listed.fire(uri)));
    all.add(watcher.onDidDelete((uri) => this.#listed.fire(uri)));
    all.add(watcher.onDidChange((uri) => this.#written.fire(uri)));
    return all;
  }
}

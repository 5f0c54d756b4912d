import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { folderOf } from './documents.js';

/** Watches the folders that sources stand in: for each, the files in it but not in its sub-folders. */
export class Folders implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #listed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #written = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  readonly #watched = new Set<string>();

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
    if (folder.scheme === 'untitled' || this.#watched.has(key)) return;
    this.#watched.add(key);
    const pattern = new vscode.RelativePattern(folder, '*');
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(pattern));
    this.#disposables.add(watcher.onDidCreate((uri) => this.#listed.fire(uri)));
    this.#disposables.add(watcher.onDidDelete((uri) => this.#listed.fire(uri)));
    this.#disposables.add(watcher.onDidChange((uri) => this.#written.fire(uri)));
  }

  /** Says that we made `file`: a watcher may not be up yet, or tell late. */
  tellMade(file: vscode.Uri): void {
    this.#listed.fire(file);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

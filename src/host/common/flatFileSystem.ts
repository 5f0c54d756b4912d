import * as vscode from 'vscode';
import { Disposables } from './disposables.js';

/**
 * A file system of documents that are made from their URIs: it has no folders, and nothing is created or deleted in it.
 */
export abstract class FlatFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  protected readonly disposables = new Disposables();
  readonly #changed = this.disposables.add(new vscode.EventEmitter<vscode.FileChangeEvent[]>());

  readonly onDidChangeFile = this.#changed.event;

  abstract stat(uri: vscode.Uri): Promise<vscode.FileStat>;
  abstract readFile(uri: vscode.Uri): Promise<Uint8Array>;
  abstract writeFile(uri: vscode.Uri, content: Uint8Array): void | Promise<void>;

  /** Nothing to do: every change is told, whether it is watched or not. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.disposables.dispose();
  }

  /** Tells VS Code that these documents have another text now. */
  protected tellChanged(uris: readonly vscode.Uri[]): void {
    this.#changed.fire(uris.map((uri) => ({ type: vscode.FileChangeType.Changed, uri })));
  }
}

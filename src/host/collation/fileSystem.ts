import * as vscode from 'vscode';
import { Disposables } from '../disposables.js';
import { decodeAddress } from './comparison.js';
import type { Comparisons } from './comparisons.js';

/** Serves the documents of comparisons, each from its URI alone. */
export class ComparisonFileSystem implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.FileChangeEvent[]>());

  readonly onDidChangeFile = this.#changed.event;

  constructor(comparisons: Comparisons) {
    this.#comparisons = comparisons;
    this.#disposables.add(
      comparisons.onDidChange((uris) =>
        this.#changed.fire(uris.map((uri) => ({ type: vscode.FileChangeType.Changed, uri }))),
      ),
    );
  }

  /** Nothing to do: every change of a comparison is told. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { bytes, modified } = await this.#document(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: modified,
      size: bytes.length,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.#document(uri)).bytes;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #document(uri: vscode.Uri): Promise<{ bytes: Uint8Array; modified: number }> {
    const address = decodeAddress(uri.query);
    if (!address) throw vscode.FileSystemError.FileNotFound(uri);
    const { shown, modified } = await this.#comparisons.build(address.comparison);
    return { bytes: new TextEncoder().encode(shown[address.side]), modified };
  }
}

import * as vscode from 'vscode';
import { FlatFileSystem } from '../common/flatFileSystem.js';
import { decodeAddress } from './addresses.js';
import type { Comparison, ComparisonAddress } from './comparison.js';
import { openDocument } from '../documents/documents.js';
import type { Built, Comparisons } from './comparisons.js';

/**
 * Writes the edited base's side of a comparison into its file; throws a `FileSystemError` with a sentence for people.
 */
export interface CollationWriter {
  write(comparison: Comparison, edited: string): Promise<void>;
}

/** Serves the documents of comparisons, each from its URI alone; the base's side of a collation can be written. */
export class ComparisonFileSystem extends FlatFileSystem {
  readonly #comparisons: Comparisons;
  readonly #writer: CollationWriter;

  constructor(comparisons: Comparisons, writer: CollationWriter) {
    super();
    this.#comparisons = comparisons;
    this.#writer = writer;
    this.disposables.add(comparisons.onDidChange((uris) => this.tellChanged(uris)));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const file = { type: vscode.FileType.File, ctime: 0 };
    // What VS Code asks before it saves. Whether the file has changed meanwhile is for the writer to say, by sentences.
    if (openDocument(uri.toString())?.isDirty) return { ...file, mtime: 0, size: 0 };
    const { built, side } = await this.#built(uri);
    return {
      ...file,
      mtime: isEdited(uri, built, side) ? LONG_AGO : built.modified,
      size: bytesOf(built, side).length,
      permissions: isWritable(built, side) ? undefined : vscode.FilePermission.Readonly,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { built, side } = await this.#built(uri);
    return bytesOf(built, side);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const address = decodeAddress(uri.query);
    if (address?.side !== 'base' || address.comparison.view !== 'rows') throw vscode.FileSystemError.NoPermissions(uri);
    await this.#writer.write(address.comparison, new TextDecoder().decode(content));
  }

  async #built(uri: vscode.Uri): Promise<{ built: Built; side: ComparisonAddress['side'] }> {
    const address = decodeAddress(uri.query);
    if (!address) throw vscode.FileSystemError.FileNotFound(uri);
    return { built: await this.#comparisons.build(address.comparison), side: address.side };
  }
}

/**
 * VS Code refuses to save what is newer on disk than what it read. A side that stands edited on the screen is held
 * against its file sentence by sentence when it is written, and is built anew with each save, also one that Undo
 * overtakes: for it nothing is ever newer.
 */
const LONG_AGO = 0;

function isEdited(uri: vscode.Uri, { shown }: Built, side: ComparisonAddress['side']): boolean {
  const document = side === 'base' ? openDocument(uri.toString()) : undefined;
  return document !== undefined && document.getText() !== shown.base;
}

/** With a byte order mark: VS Code would read headings in the user's `files.encoding` otherwise. */
function bytesOf({ shown }: Built, side: ComparisonAddress['side']): Uint8Array {
  return new TextEncoder().encode(`\ufeff${shown[side]}`);
}

function isWritable({ comparison, readOnly }: Built, side: ComparisonAddress['side']): boolean {
  return side === 'base' && comparison.view === 'rows' && readOnly === undefined;
}

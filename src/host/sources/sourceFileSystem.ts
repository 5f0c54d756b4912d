import * as vscode from 'vscode';
import { FlatFileSystem } from '../common/flatFileSystem.js';
import { openDocument } from '../documents/documents.js';
import type { Folders } from '../documents/folders.js';
import type { Texts } from '../documents/texts.js';
import { pageFailureWords } from '../pages/failureWords.js';
import type { PageReader } from '../pages/pageReader.js';
import { maximumBytes } from '../documents/reading.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { AddedSources } from './addedSources.js';
import { sourceAddress, type SourceAddress } from '../documents/address.js';
import { readRevision } from './git.js';

export interface SourceFileSystemParts {
  readonly added: AddedSources;
  readonly folders: Folders;
  readonly texts: Texts;
  readonly pages: PageReader;
}

interface Content {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/** A web page may be so many times as large as a text. */
const MARKUP = 5;

/** VS Code takes what begins so for UTF-8, whatever encoding is set for files. */
const byteOrderMark = '\ufeff';

/** Serves the sources that are no files of their own, each from its URI; they are for reading. */
export class SourceFileSystem extends FlatFileSystem {
  readonly #parts: SourceFileSystemParts;
  readonly #contents = new Map<string, Promise<Content>>();
  #lastModified = 0;

  constructor(parts: SourceFileSystemParts) {
    super();
    this.#parts = parts;
    const { added, folders } = parts;
    this.disposables.add(folders.onDidWrite((uri) => this.#outdate(({ file }) => file === uri.toString())));
    this.disposables.add(folders.onDidList((uri) => this.#outdate(({ file }) => file === uri.toString())));
    this.disposables.add(
      added.onDidChange(() => this.#outdate(({ kind, id }) => kind === 'clipboard' && !added.clipboard(id ?? ''))),
    );
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { bytes, modified } = await this.#content(uri);
    const permissions = vscode.FilePermission.Readonly;
    return { type: vscode.FileType.File, ctime: 0, mtime: modified, size: bytes.length, permissions };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return (await this.#content(uri)).bytes;
  }

  writeFile(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #content(uri: vscode.Uri): Promise<Content> {
    const key = uri.toString();
    const known = this.#contents.get(key);
    if (known) return known;
    const content = this.#read(uri).then((text) => ({
      bytes: new TextEncoder().encode(byteOrderMark + text),
      modified: ++this.#lastModified,
    }));
    this.#contents.set(key, content);
    content.catch(() => {
      // A page that could not be read will not be until its file changes, and trying may take long.
      if (sourceAddress(uri)?.kind === 'page') return;
      if (this.#contents.get(key) === content) this.#contents.delete(key);
    });
    return content;
  }

  async #read(uri: vscode.Uri): Promise<string> {
    const address = sourceAddress(uri);
    if (!address) throw vscode.FileSystemError.FileNotFound(uri);
    const file = vscode.Uri.parse(address.file, true);
    switch (address.kind) {
      case 'clipboard': {
        const text = this.#parts.added.clipboard(address.id ?? '');
        if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
        return text;
      }
      case 'revision':
        return decodeAs(await readRevision(file, address.id ?? ''), file);
      case 'saved':
        this.#parts.folders.watchBeside(file);
        return decodeAs(await bytesOf(file, maximumBytes(file)), file);
      case 'page':
        return this.#readPage(file);
    }
  }

  async #readPage(file: vscode.Uri): Promise<string> {
    const { folders, pages } = this.#parts;
    folders.watchBeside(file);
    // A page has several times as much markup as text.
    const bytes = await bytesOf(file, MARKUP * maximumBytes(file));
    const article = await pages.read({ bytes, kind: 'html' });
    if ('failure' in article) throw new Error(pageFailureWords(article.failure, vscode.l10n.t));
    return article.text;
  }

  #outdate(isOutdated: (address: SourceAddress) => boolean): void {
    const uris = [...this.#contents.keys()].map((key) => vscode.Uri.parse(key));
    const outdated = uris.filter((uri) => {
      const address = sourceAddress(uri);
      return address !== undefined && isOutdated(address);
    });
    for (const uri of outdated) {
      this.#contents.delete(uri.toString());
      this.#parts.texts.invalidate(uri);
    }
    this.tellChanged(outdated);
  }
}

/** The bytes of a file that has `maximum` of them at most: of a pipe or a device there is no end. */
async function bytesOf(file: vscode.Uri, maximum: number): Promise<Uint8Array> {
  const { type, size } = await vscode.workspace.fs.stat(file);
  if ((type & vscode.FileType.File) === 0) throw vscode.FileSystemError.FileNotFound(file);
  if (size > maximum) throw vscode.FileSystemError.Unavailable(readFailureWords({ kind: 'tooLarge', uri: file }));
  return vscode.workspace.fs.readFile(file);
}

/** Bytes of another state of `file`, decoded as its open document is, else as VS Code would decode the file. */
function decodeAs(bytes: Uint8Array, file: vscode.Uri): Thenable<string> {
  const encoding = openDocument(file.toString())?.encoding;
  return encoding === undefined
    ? vscode.workspace.decode(bytes, { uri: file })
    : vscode.workspace.decode(bytes, { encoding });
}

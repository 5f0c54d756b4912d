import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { errorText } from '../common/errorText.js';
import { affects, setting } from '../common/settings.js';
import { VectorStore } from './vectorStore.js';

/** Waits so long after the last new vector before it is kept, in milliseconds: a file is written whole. */
const SETTLE = 3000;

/**
 * The vectors that are known, kept in the extension's own storage, where the setting allows it: a story that was opened
 * before needs no encoder.
 */
export class KeptVectors implements vscode.Disposable {
  readonly store = new VectorStore();
  readonly #folder: vscode.Uri;
  readonly #file: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #disposables = new Disposables();
  #reading: Promise<void> | undefined;
  #saving: vscode.Disposable | undefined;

  /** `folder` is the extension's storage, whether it is there yet or not. */
  constructor(folder: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#folder = folder;
    this.#file = vscode.Uri.joinPath(folder, 'vectors.bin');
    this.#log = log;
    this.#disposables.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'matching.keepVectors')) void (isOn() ? this.#write() : this.#remove());
      }),
    );
  }

  /** Resolves once what was kept is there, the first time by reading it; never rejects. */
  read(): Promise<void> {
    return (this.#reading ??= isOn() ? this.#addFile() : Promise.resolve());
  }

  /** The store has vectors that are not kept yet. */
  saveSoon(): void {
    if (!isOn()) return;
    if (this.#saving) this.#disposables.end(this.#saving);
    this.#saving = this.#disposables.timeout(() => void this.#write(), SETTLE);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** A file that is not there, or is of another version or damaged, is an empty one. */
  async #addFile(): Promise<void> {
    const bytes = await vscode.workspace.fs.readFile(this.#file).then(
      (read) => read,
      () => undefined,
    );
    if (!bytes) return;
    const before = this.store.size;
    if (this.store.addBytes(bytes)) this.#log.debug(`${this.store.size - before} vectors of sentences were kept`);
    else this.#log.debug('The kept vectors are damaged or of another version, and are made anew');
  }

  /** With what another window has kept meanwhile; through a second file, so that no half of one is ever read. */
  async #write(): Promise<void> {
    try {
      await this.#addFile();
      await vscode.workspace.fs.createDirectory(this.#folder);
      const beside = vscode.Uri.joinPath(this.#folder, `vectors.${vscode.env.sessionId}.bin`);
      await vscode.workspace.fs.writeFile(beside, this.store.toBytes());
      await vscode.workspace.fs.rename(beside, this.#file, { overwrite: true });
    } catch (error) {
      this.#log.warn(`The vectors of sentences cannot be kept: ${errorText(error)}`);
    }
  }

  async #remove(): Promise<void> {
    if (this.#saving) this.#disposables.end(this.#saving);
    await vscode.workspace.fs.delete(this.#file).then(undefined, () => undefined);
  }
}

const isOn = (): boolean => setting('matching.keepVectors');

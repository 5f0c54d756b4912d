import * as vscode from 'vscode';
import { sayWarning } from '../common/say.js';
import { removeFiles, renameFiles } from '../../engine/storyFile/upkeep.js';
import { Disposables } from '../common/disposables.js';
import type { StoryFiles } from './storyFiles.js';
import type { StoryReading } from './storyReading.js';
import { storyFileFailureWords } from './storyFileFailure.js';
import type { Change, StoryWriter } from './storyWriter.js';

/**
 * Keeps story files true when a person renames or deletes files in VS Code. A file that goes by other means, as when a
 * branch is checked out, may come back: that is said in Problems, and nothing is changed.
 */
export class StoryUpkeep implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #storyFiles: StoryFiles;
  readonly #writer: StoryWriter;
  readonly #log: vscode.LogOutputChannel;

  constructor(storyFiles: StoryFiles, writer: StoryWriter, log: vscode.LogOutputChannel) {
    this.#storyFiles = storyFiles;
    this.#writer = writer;
    this.#log = log;
    this.#disposables.add(vscode.workspace.onDidRenameFiles(({ files }) => void this.#renamed(files)));
    this.#disposables.add(vscode.workspace.onDidDeleteFiles(({ files }) => void this.#deleted(files)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #renamed(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<void> {
    const newPath = (reading: StoryReading, file: string): string | undefined => {
      const uri = reading.uriOf(file);
      const moved = files.find(({ oldUri }) => isIn(uri, oldUri));
      return moved && reading.pathOf(movedTo(uri, moved.oldUri, moved.newUri));
    };
    await this.#changeAll(
      files.map(({ oldUri }) => oldUri),
      (text, reading) => renameFiles(text, reading.story, (file) => newPath(reading, file)),
    );
  }

  async #deleted(files: readonly vscode.Uri[]): Promise<void> {
    await this.#changeAll(files, (text, reading) =>
      removeFiles(text, reading.story, (file) => files.some((gone) => isIn(reading.uriOf(file), gone))),
    );
  }

  /** Changes every story file that may name one of `files`, but for those that went with them. */
  async #changeAll(files: readonly vscode.Uri[], change: Change): Promise<void> {
    for (const file of files) await this.#storyFiles.nearest(file);
    for (const { uri } of await this.#storyFiles.known()) {
      if (files.some((file) => isIn(uri, file))) continue;
      try {
        const written = await this.#writer.changeAt(uri, change);
        if (!('failure' in written)) continue;
        void sayWarning(storyFileFailureWords(written.failure));
      } catch (error) {
        this.#log.error(`Cannot bring ${uri.toString(true)} up to date: ${String(error)}`);
      }
    }
  }
}

function isIn(uri: vscode.Uri, folder: vscode.Uri): boolean {
  const [one, other] = [uri.toString(), folder.toString()];
  return one === other || one.startsWith(`${other}/`);
}

/** Where a file stands after it, or a folder above it, was renamed. */
function movedTo(uri: vscode.Uri, from: vscode.Uri, to: vscode.Uri): vscode.Uri {
  return to.with({ path: to.path + uri.path.slice(from.path.length) });
}

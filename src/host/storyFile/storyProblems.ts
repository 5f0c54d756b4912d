import * as vscode from 'vscode';
import { findPlace } from '../../engine/story/text.js';
import { LineMap } from '../../engine/lines.js';
import { Disposables } from '../disposables.js';
import type { Folders } from '../story/folders.js';
import { refusalMessage } from '../story/refusals.js';
import { diagnostic, diagnosticsOf, rangeOf } from './problems.js';
import type { FoundStoryFile, StoryFiles } from './storyFiles.js';

/** Says in Problems what is wrong with story files, and which of the files that they name are not there. */
export class StoryProblems implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('crossread'));
  readonly #storyFiles: StoryFiles;
  /** The last look at each story file; an older one that ends later is dropped. */
  readonly #looks = new Map<string, object>();

  constructor(storyFiles: StoryFiles, folders: Folders) {
    this.#storyFiles = storyFiles;
    this.#disposables.add(storyFiles.onDidRead((read) => void this.#look(read)));
    const again = (): void => void this.#lookAgain();
    for (const event of [
      vscode.workspace.onDidCreateFiles,
      vscode.workspace.onDidDeleteFiles,
      vscode.workspace.onDidRenameFiles,
      folders.onDidList,
    ]) {
      this.#disposables.add(event(again));
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #lookAgain(): Promise<void> {
    for (const found of await this.#storyFiles.known()) await this.#look(found);
  }

  async #look(read: FoundStoryFile | vscode.Uri): Promise<void> {
    const uri = read instanceof vscode.Uri ? read : read.uri;
    const look = {};
    this.#looks.set(uri.toString(), look);
    const told = read instanceof vscode.Uri ? [] : await problemsOf(read);
    if (this.#looks.get(uri.toString()) === look) this.#diagnostics.set(uri, told);
  }
}

async function problemsOf(found: FoundStoryFile): Promise<vscode.Diagnostic[]> {
  const { uri, text, problems, refusal } = found;
  const { Error } = vscode.DiagnosticSeverity;
  if (refusal) return [diagnostic(new vscode.Range(0, 0, 0, 0), refusalMessage(refusal, uri), Error)];
  return [...diagnosticsOf(text, problems), ...(await missingFiles(found))];
}

/** A warning for each file that is listed, or the base, and is not there. */
async function missingFiles({ text, reading, problems }: FoundStoryFile): Promise<vscode.Diagnostic[]> {
  if (!reading || problems.some(({ fault }) => fault === 'syntax')) return [];
  const { base, sources = [] } = reading.story;
  const named = [
    ...(base === undefined ? [] : [{ file: base, path: ['base'] }]),
    ...sources.map(({ at, file }) => ({ file, path: ['sources', at, 'file'] })),
  ];
  const lines = new LineMap(text);
  const found = await Promise.all(
    named.map(async ({ file, path }) => {
      if (await isThere(reading.uriOf(file))) return [];
      const { start, end } = findPlace(text, path);
      const message = vscode.l10n.t('{0} is not there. The story goes on without it.', file);
      return [diagnostic(rangeOf(lines, start, end), message, vscode.DiagnosticSeverity.Warning)];
    }),
  );
  return found.flat();
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

import * as vscode from 'vscode';
import { STORY_FILE, type StoryFile } from '../../engine/storyFile/file.js';
import { type PlacedProblem, readStoryText } from '../../engine/storyFile/text.js';
import { Disposables } from '../common/disposables.js';
import { homeOf } from '../documents/address.js';
import { fileName, folderOf, openDocument } from '../documents/documents.js';
import type { Files } from '../documents/files.js';
import type { ReadFailure } from '../documents/reading.js';
import { levelsBetween, StoryReading } from './storyReading.js';

/** A story file that is there, whether it can be read or not. */
export interface FoundStoryFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly problems: readonly PlacedProblem[];
  readonly failure?: ReadFailure;
  /** As it stands now, else as it was last read well; absent where it never was. */
  readonly reading?: StoryReading;
}

/** Waits so long after a change before it is told, in milliseconds: several keystrokes are one. */
const SETTLE = 150;

/** The story files of the workspace, as they stand in open documents or else on disk; each is read once per change. */
export class StoryFiles implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #files: Pick<Files, 'read'>;
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #read = this.#disposables.add(new vscode.EventEmitter<FoundStoryFile | vscode.Uri>());
  /** By the URI of the file. */
  readonly #found = new Map<string, Promise<FoundStoryFile | undefined>>();
  readonly #good = new Map<string, StoryFile>();
  readonly #stale = new Map<string, vscode.Uri>();
  /** How often each was invalidated, so that what was read before the last time is read again. */
  readonly #invalidations = new Map<string, number>();
  readonly #watched = new Set<string>();
  #timer: vscode.Disposable | undefined;

  /** What story files say may be something else now. */
  readonly onDidChange = this.#changed.event;
  /** A story file was read, or (its URI) is gone. */
  readonly onDidRead = this.#read.event;

  constructor(files: Pick<Files, 'read'>) {
    this.#files = files;
    this.#watch(`**/${STORY_FILE}`);
    const mayBeOurs = ({ uri }: vscode.TextDocument): void => {
      if (isStoryFile(uri)) this.invalidate(uri);
    };
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument(({ document }) => mayBeOurs(document)));
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument(mayBeOurs));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(mayBeOurs));
    this.#disposables.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.invalidateAll()));
    vscode.workspace.textDocuments.forEach(mayBeOurs);
  }

  /** What the nearest story file says: of the source's own folder, else of one above it in the workspace folder. */
  async of(source: vscode.Uri): Promise<StoryReading | undefined> {
    return (await this.nearest(source))?.reading;
  }

  /** The nearest story file of a source, readable or not. */
  async nearest(source: vscode.Uri): Promise<FoundStoryFile | undefined> {
    const file = homeOf(source);
    if (file.scheme === 'untitled') return undefined;
    for (const folder of foldersAbove(file)) {
      const found = await this.at(vscode.Uri.joinPath(folder, STORY_FILE));
      if (found) return found;
    }
    return undefined;
  }

  /** The story file of a URI; undefined where there is none. */
  async at(uri: vscode.Uri): Promise<FoundStoryFile | undefined> {
    const key = uri.toString();
    if (!vscode.workspace.getWorkspaceFolder(uri)) this.#watch(new vscode.RelativePattern(folderOf(uri), STORY_FILE));
    const reading = this.#found.get(key) ?? this.#load(uri);
    this.#found.set(key, reading);
    return reading;
  }

  /** Those that were found so far and are still there. */
  async known(): Promise<FoundStoryFile[]> {
    const all = await Promise.all(this.#found.values());
    return all.filter((found) => found !== undefined);
  }

  /** Says that a story file may have changed, come or gone. */
  invalidate(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#found.delete(key);
    this.#invalidations.set(key, (this.#invalidations.get(key) ?? 0) + 1);
    this.#stale.set(key, uri);
    this.#timer ??= this.#disposables.timeout(() => {
      this.#timer = undefined;
      const stale = [...this.#stale.values()];
      this.#stale.clear();
      for (const each of stale) void this.at(each);
      this.#changed.fire();
    }, SETTLE);
  }

  /** Says that every story file may have changed. */
  invalidateAll(): void {
    for (const key of this.#found.keys()) this.invalidate(vscode.Uri.parse(key, true));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #load(uri: vscode.Uri): Promise<FoundStoryFile | undefined> {
    const key = uri.toString();
    const document = openDocument(key);
    const invalidations = this.#invalidations.get(key);
    const reading = document ? { text: document.getText() } : await this.#files.read(uri);
    if (this.#invalidations.get(key) !== invalidations) return this.#load(uri);
    const found = 'text' in reading ? this.#understand(uri, reading.text) : this.#unread(reading.failure);
    this.#read.fire(found ?? uri);
    return found;
  }

  #understand(uri: vscode.Uri, text: string): FoundStoryFile {
    const root = rootOf(uri);
    const { story, problems } = readStoryText(text, levelsBetween(root, uri));
    if (story) this.#good.set(uri.toString(), story);
    const good = this.#good.get(uri.toString());
    return { uri, text, problems, reading: good && new StoryReading(uri, root, good) };
  }

  #unread(failure: ReadFailure): FoundStoryFile | undefined {
    const { kind, uri } = failure;
    const good = this.#good.get(uri.toString());
    if (kind !== 'missing') {
      return { uri, text: '', problems: [], failure, reading: good && new StoryReading(uri, rootOf(uri), good) };
    }
    this.#good.delete(uri.toString());
    return undefined;
  }

  #watch(pattern: vscode.GlobPattern): void {
    const key = typeof pattern === 'string' ? pattern : pattern.baseUri.toString();
    if (this.#watched.has(key)) return;
    this.#watched.add(key);
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(pattern));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) {
      this.#disposables.add(event((uri) => this.invalidate(uri)));
    }
  }
}

export function isStoryFile(uri: vscode.Uri): boolean {
  return fileName(uri) === STORY_FILE && uri.scheme !== 'untitled';
}

/** The folder that the paths of a story file must not lead out of: its workspace folder, else its own. */
export function rootOf(file: vscode.Uri): vscode.Uri {
  return vscode.workspace.getWorkspaceFolder(file)?.uri ?? folderOf(file);
}

/** From a file's folder up to its root. */
function foldersAbove(file: vscode.Uri): vscode.Uri[] {
  const folders = [folderOf(file)];
  const levels = levelsBetween(rootOf(file), file);
  for (let level = 0; level < levels; level++) folders.push(folderOf(folders[level]));
  return folders;
}

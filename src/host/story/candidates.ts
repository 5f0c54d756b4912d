import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { setting } from '../common/settings.js';
import type { AddedSources } from '../sources/addedSources.js';
import { homeOf, readableUri } from '../documents/address.js';
import { canBeSource, fileName, folderOf } from '../documents/documents.js';
import type { Files } from '../documents/files.js';
import type { Folders } from '../documents/folders.js';
import type { StoryFiles } from '../storyFile/storyFiles.js';
import { LONGEST, matchesGlob } from './glob.js';

/** More files than this are not compared with each other; it is said once. */
export const MAXIMUM_FILES = 200;

export interface CandidateList {
  readonly uris: readonly vscode.Uri[];
  /** There were more files than `MAXIMUM_FILES`. */
  readonly capped: boolean;
  /** Those of `uris` that belong to the story because a person said so, in the order of the story file. */
  readonly listed: readonly vscode.Uri[];
  /** The sources that the story file leaves out. */
  readonly excluded: readonly vscode.Uri[];
}

type Listing = Pick<CandidateList, 'uris' | 'capped'>;

export interface CandidatesParts {
  readonly folders: Folders;
  readonly files: Pick<Files, 'list'>;
  readonly storyFiles: StoryFiles;
  readonly added: AddedSources;
  readonly log: vscode.LogOutputChannel;
}

/** Finds the files that may belong to the story of a document, as `crossread.story.scope` says. */
export class Candidates implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #folders: Folders;
  readonly #files: Pick<Files, 'list'>;
  readonly #storyFiles: StoryFiles;
  readonly #added: AddedSources;
  readonly #log: vscode.LogOutputChannel;
  readonly #listings = new Map<string, Promise<Listing>>();
  #activeFolder: vscode.Uri | undefined;

  constructor({ folders, files, storyFiles, added, log }: CandidatesParts) {
    this.#folders = folders;
    this.#files = files;
    this.#storyFiles = storyFiles;
    this.#added = added;
    this.#log = log;
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => this.#notice(editor)));
    vscode.window.visibleTextEditors.forEach((editor) => this.#notice(editor));
    this.#notice(vscode.window.activeTextEditor);
  }

  /**
   * Every candidate of `base` but itself: what the story file lists where it lists `base` too, files by the scope,
   * documents that were never saved, and what was added. None where the story file excludes `base`, and never one that
   * it excludes.
   */
  async of(base: vscode.Uri): Promise<CandidateList> {
    const isBase = (uri: vscode.Uri): boolean => uri.toString() === base.toString();
    // Both at once: a folder far away takes its time for each question.
    const listing = this.#byScope(base);
    const reading = await this.#storyFiles.of(base);
    const members = reading?.members() ?? [];
    const given = members.some(isBase) ? members.filter((uri) => !isBase(uri)) : [];
    const listed = given.slice(0, MAXIMUM_FILES);
    const isCut = given.length > MAXIMUM_FILES;
    for (const uri of listed) this.#folders.watchBeside(uri);
    const isExcluded = (uri: vscode.Uri): boolean => reading?.listed(uri.toString())?.exclude === true;
    if (isExcluded(base)) return { uris: [], capped: false, listed: [], excluded: [base] };
    if (reading?.listsSources && setting('story.scope', base) === 'file')
      return { uris: listed, capped: isCut, listed, excluded: reading.excluded() };
    const { uris, capped } = await listing;
    const all = new Map([...listed, ...uris, ...this.#added.candidates(base)].map((uri) => [uri.toString(), uri]));
    const isIn = (uri: vscode.Uri): boolean => !isBase(uri) && !isExcluded(uri);
    return {
      uris: [...all.values()].filter(isIn),
      capped: capped || isCut,
      listed,
      excluded: reading?.excluded() ?? [],
    };
  }

  async #byScope(base: vscode.Uri): Promise<Listing> {
    const folder = homeOf(base).scheme === 'untitled' ? this.#folderOfUntitled() : folderOf(base);
    const files = folder ? await this.#list(folder) : { uris: [], capped: false };
    const untitled = vscode.workspace.textDocuments.filter((document) => document.isUntitled && canBeSource(document));
    const uris = [...files.uris.map((uri) => readableUri(uri)), ...untitled.map(({ uri }) => uri)];
    return { uris, capped: files.capped };
  }

  /** Forgets what was listed. */
  forget(): void {
    this.#listings.clear();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #notice(editor: vscode.TextEditor | undefined): void {
    if (editor && !editor.document.isUntitled && canBeSource(editor.document)) {
      this.#activeFolder = folderOf(editor.document.uri);
    }
  }

  #folderOfUntitled(): vscode.Uri | undefined {
    return this.#activeFolder ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  }

  #list(folder: vscode.Uri): Promise<Listing> {
    const workspace = setting('story.scope', folder) === 'workspace' && !!vscode.workspace.workspaceFolders;
    const key = `${workspace ? 'workspace' : 'folder'} ${folder.toString()}`;
    const known = this.#listings.get(key);
    if (known) return known;
    const listing = (workspace ? this.#listWorkspace(folder) : this.#listFolder(folder).then(cap)).catch(
      (error: unknown) => {
        this.#log.warn(`Cannot list ${folder.toString(true)}: ${String(error)}`);
        return { uris: [], capped: false };
      },
    );
    this.#listings.set(key, listing);
    return listing;
  }

  async #listFolder(folder: vscode.Uri): Promise<vscode.Uri[]> {
    this.#folders.watch(folder);
    const uris = (await this.#files.list(folder)).filter((uri) => isIncluded(uri));
    return uris.sort((one, other) => compareNames(one, other));
  }

  /** The files beside the document first, so that they are in where not all are. */
  async #listWorkspace(folder: vscode.Uri): Promise<Listing> {
    const beside = await this.#listFolder(folder);
    const [include, exclude] = [setting('sources.include'), setting('sources.exclude')];
    const isRead = include.length <= LONGEST && exclude.length <= LONGEST;
    const uris = isRead ? await vscode.workspace.findFiles(include, exclude || null, MAXIMUM_FILES + 1) : [];
    for (const uri of uris) this.#folders.watchBeside(uri);
    const all = [...beside, ...uris.sort((one, other) => compareNames(one, other))];
    return cap([...new Map(all.map((uri) => [uri.toString(), uri])).values()]);
  }
}

/** Whether `crossread.sources.include` and `.exclude` let a file in; globs are relative to its workspace folder. */
function isIncluded(uri: vscode.Uri): boolean {
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const path = root ? uri.path.slice(root.path.replace(/\/$/, '').length + 1) : fileName(uri);
  const matches = (glob: string): boolean => glob !== '' && matchesGlob(glob, path);
  return matches(setting('sources.include', uri)) && !matches(setting('sources.exclude', uri));
}

function compareNames(one: vscode.Uri, other: vscode.Uri): number {
  return one.path.localeCompare(other.path, undefined, { numeric: true });
}

function cap(uris: readonly vscode.Uri[]): Listing {
  return { uris: uris.slice(0, MAXIMUM_FILES), capped: uris.length > MAXIMUM_FILES };
}

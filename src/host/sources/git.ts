import * as vscode from 'vscode';
import { folderOf } from '../documents/documents.js';

/** The part of the built-in Git extension's API that is used here. */
interface GitApi {
  getRepository(file: vscode.Uri): Repository | null;
  openRepository?(root: vscode.Uri): Promise<Repository | null>;
  toGitUri(file: vscode.Uri, ref: string): vscode.Uri;
}

interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** A revision of a file. */
export interface Revision {
  readonly hash: string;
  readonly subject: string;
  readonly author?: string;
  readonly date?: Date;
}

/** So many revisions are offered, the newest ones. */
const MAXIMUM_REVISIONS = 500;

/** The revisions in which a file was changed, newest first; undefined where it is in no repository. */
export async function revisionsOf(file: vscode.Uri): Promise<readonly Revision[] | undefined> {
  const api = await gitApi();
  const repository = api?.getRepository(file) ?? (await api?.openRepository?.(folderOf(file)));
  const commits = await repository?.log({ maxEntries: MAXIMUM_REVISIONS, path: file.fsPath });
  return commits?.map(({ hash, message, authorName, authorDate }) => ({
    hash,
    subject: message.split('\n', 1)[0],
    ...(authorName && { author: authorName }),
    ...(authorDate && { date: authorDate }),
  }));
}

/** The bytes of a file in a revision; throws where Git is missing or has no such file there. */
export async function readRevision(file: vscode.Uri, hash: string): Promise<Uint8Array> {
  const api = await gitApi();
  if (!api) throw vscode.FileSystemError.Unavailable(vscode.l10n.t('Git is not available here.'));
  return vscode.workspace.fs.readFile(api.toGitUri(file, hash));
}

/** Undefined where there is no Git extension, or Git is switched off. */
async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  try {
    return (await extension?.activate())?.getAPI(1);
  } catch {
    return undefined;
  }
}

import * as vscode from 'vscode';
import { scheme, sourceLanguages, sourceScheme } from '../common/ids.js';
import { homeOf } from './address.js';

/**
 * Whether a document can be a source: of one of our languages, and a file (or still untitled), not a view of something
 * else that happens to be text, like an old Git revision, an input box or our own comparisons.
 */
export function canBeSource(document: vscode.TextDocument): boolean {
  return sourceLanguages.includes(document.languageId) && isFile(document.uri);
}

function isFile(uri: vscode.Uri): boolean {
  if (uri.scheme === scheme) return false;
  if (uri.scheme === 'untitled' || uri.scheme === 'file' || uri.scheme === sourceScheme) return true;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true || !!vscode.workspace.getWorkspaceFolder(uri);
}

/** The open document of a URI. */
export function openDocument(id: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === id);
}

/** The folder that a file stands in, or that a source which is no file belongs to. */
export function folderOf(file: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(homeOf(file), '..');
}

/** The last segment of a URI's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

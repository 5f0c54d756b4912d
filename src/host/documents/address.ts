import * as vscode from 'vscode';
import { sourceScheme } from '../common/ids.js';

/** A source that is no file of its own; its URI says all of it, so that it is there again after Reload Window. */
export interface SourceAddress {
  /** A text from the clipboard, a Git revision of a file, a file as it stands on disk, or a web page's article. */
  readonly kind: 'clipboard' | 'revision' | 'saved' | 'page';
  /** The URI of the file that it is made from, or that it was added to. */
  readonly file: string;
  /** What its reader calls it; a page is named by what it says of itself. */
  readonly label?: string;
  /** Which text of the clipboard, or which revision. */
  readonly id?: string;
}

/** No address of ours is longer, in UTF-16 units. */
const LONGEST = 20_000;

/** What Git calls a commit. Anything else might be an option to Git, which can write files. */
const COMMIT = /^[\da-f]{4,64}$/i;

const kinds: readonly unknown[] = ['clipboard', 'revision', 'saved', 'page'];

/** The document of a source; its path is what people read, and its extension makes it an article. */
export function sourceUri(address: SourceAddress): vscode.Uri {
  const stem = /([^/]*?)(?:\.[^./]*)?$/.exec(vscode.Uri.parse(address.file, true).path)?.[1] ?? '';
  const name = (address.label ?? stem).replace(/[\\/\p{Cc}]+/gu, ' ');
  return vscode.Uri.from({ scheme: sourceScheme, path: `/${name}.article`, query: JSON.stringify(address) });
}

/** Reads a URI back; undefined where it is not one of ours. Anybody can write a URI. */
export function sourceAddress(uri: vscode.Uri): SourceAddress | undefined {
  if (uri.scheme !== sourceScheme || uri.query.length > LONGEST) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(uri.query);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, file, label, id } = value as Record<string, unknown>;
  if (!kinds.includes(kind) || !isUri(file) || !isText(label) || !isText(id)) return undefined;
  if (kind === 'revision' && !COMMIT.test(id ?? '')) return undefined;
  return { kind: kind as SourceAddress['kind'], file, ...(label && { label }), ...(id && { id }) };
}

/** The file whose folder a source belongs to: itself, or the file that it was made from. */
export function homeOf(uri: vscode.Uri): vscode.Uri {
  const address = sourceAddress(uri);
  return address ? vscode.Uri.parse(address.file) : uri;
}

function isUri(value: unknown): value is string {
  try {
    return typeof value === 'string' && vscode.Uri.parse(value, true).path !== '';
  } catch {
    return false;
  }
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** The file that a source stands for: of a web page's article the page, of any other source itself. */
export function pageOf(uri: vscode.Uri): vscode.Uri {
  const address = sourceAddress(uri);
  return address?.kind === 'page' ? vscode.Uri.parse(address.file) : uri;
}

const webPage = /\.html?$/i;

/** The document that a file is read as: of a web page its article, of any other the file itself. */
export function readableUri(file: vscode.Uri): vscode.Uri {
  if (file.scheme === sourceScheme || !webPage.test(file.path)) return file;
  return sourceUri({ kind: 'page', file: file.toString() });
}

/** Where a source comes from, as a path that people read; empty for a text of the clipboard. */
export function placeOf(uri: vscode.Uri): string {
  return sourceAddress(uri)?.kind === 'clipboard' ? '' : vscode.workspace.asRelativePath(homeOf(uri));
}

// A comparison in the active tab, edited as a person does, for the suites that end with the bytes on disk.
import * as vscode from 'vscode';
import { eventually, newFolder } from './support.js';

export interface Comparison {
  readonly left: vscode.TextDocument;
  readonly right: vscode.TextDocument;
  readonly base: vscode.Uri;
  readonly source: vscode.Uri;
}

export const isHeading = (line: string): boolean => /^─{2,} \d+$/.test(line);

/** What is said behind each heading of a side, by the heading: hints, which are no part of the text. */
export async function saidIn(document: vscode.TextDocument): Promise<ReadonlyMap<string, string>> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );
  return new Map(
    (hints ?? []).map(({ position, label }) => [
      document.lineAt(position.line).text,
      typeof label === 'string'
        ? label
        : label
            .map(({ value }) => value)
            .join('')
            .replace(/^· /, ''),
    ]),
  );
}

/** What is said of the row that a line stands in. */
export async function saidAbove(document: vscode.TextDocument, line: string): Promise<string> {
  return (await saidIn(document)).get(headingAbove(document, line)) ?? '';
}

/** The heading of the row that a line stands in. */
export function headingAbove(document: vscode.TextDocument, line: string): string {
  const lines = document.getText().split(/\r?\n/);
  return lines.slice(0, lines.indexOf(line)).findLast(isHeading) ?? '';
}

async function headingWith(document: vscode.TextDocument, words: string): Promise<string> {
  const found = [...(await saidIn(document))].find(([, said]) => said.includes(words));
  if (!found) throw new Error(`Of no row "${words}" is said.`);
  return found[0];
}

/** Writes two files and compares them; the first is the base, on the right. */
export async function compareNew(name: string, base: string | Uint8Array, source: string): Promise<Comparison> {
  const folder = await newFolder(name, { 'base.txt': base, 'source.txt': source });
  return compare(vscode.Uri.joinPath(folder, 'base.txt'), vscode.Uri.joinPath(folder, 'source.txt'));
}

/** Which base each comparison that was seen here is of, by its address, which does not say it. */
const baseOf = new Map<string, string>();

export async function compare(base: vscode.Uri, source: vscode.Uri): Promise<Comparison> {
  const inFront = (): vscode.TabInputTextDiff | undefined => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    return input instanceof vscode.TabInputTextDiff ? input : undefined;
  };
  const before = inFront()?.modified.query;
  await vscode.commands.executeCommand('crossread.compareAsArticles', base, [base, source]);
  return eventually('a comparison is in the active tab', async () => {
    const input = inFront();
    if (!input) return undefined;
    // Another comparison may still be in front.
    const { query } = input.modified;
    if ((baseOf.get(query) ?? (query === before ? '' : base.toString())) !== base.toString()) return undefined;
    baseOf.set(query, base.toString());
    const left = await vscode.workspace.openTextDocument(input.original);
    const right = await vscode.workspace.openTextDocument(input.modified);
    return right.getText().split('\n').some(isHeading) ? { left, right, base, source } : undefined;
  });
}

/** Tells the base’s sides of the comparisons that are opened from now on; those of others may stay for a while. */
export function newBaseSides(): (document: vscode.TextDocument) => boolean {
  const before = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  return ({ uri }) => uri.scheme === 'crossread' && uri.query.startsWith('base=') && !before.has(uri.toString());
}

/**
 * Replaces text of a document, which may stand there once, without saving. An edit is refused where the document became
 * another meanwhile, as a collation does after a save; then it is made in what stands there now.
 */
export async function retype(document: vscode.TextDocument, text: string, replacement: string): Promise<void> {
  await eventually(`"${text}" is replaced`, async () => {
    const at = document.getText().indexOf(text);
    if (at < 0) throw new Error(`${document.uri.path} does not hold "${text}".`);
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
    edit.replace(document.uri, range, replacement);
    return vscode.workspace.applyEdit(edit);
  });
}

/** The lines of the first row of which `words` are said. */
export async function rowOf(document: vscode.TextDocument, words: string): Promise<string[]> {
  const heading = await headingWith(document, words);
  const lines = document.getText().split(/\r?\n/);
  const at = lines.indexOf(heading);
  const next = lines.findIndex((line, index) => index > at && isHeading(line));
  return lines.slice(at + 1, next < 0 ? -1 : next);
}

/** Puts a line under the heading of the first row of which `words` are said, in front of those that stand there. */
export async function fill(document: vscode.TextDocument, words: string, line: string): Promise<void> {
  const heading = await headingWith(document, words);
  await retype(document, `${heading}\n`, `${heading}\n${line}\n`);
}

export const bytesOf = async (uri: vscode.Uri): Promise<Uint8Array> => vscode.workspace.fs.readFile(uri);
export const textOn = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await bytesOf(uri));

/** The tab's title. */
export const title = (): string => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';

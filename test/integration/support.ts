// What the suites share: files in folders of their own, editors, lenses as they are provided, and patience.
import * as vscode from 'vscode';
import { harbour, harbourCopy, paragraphs } from './texts.js';

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is neither false nor undefined; `what` is said when the time is up. */
export async function eventually<T>(
  what: string,
  ask: () => T | false | undefined | PromiseLike<T | false | undefined>,
  patience = 30_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== false && answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Not within ${patience / 1000} s: ${what}.`);
    await sleep(60);
  }
}

export type WindowKind = 'one folder' | 'two roots' | 'no folder';

const kinds: readonly WindowKind[] = ['no folder', 'one folder', 'two roots'];

/** Defines a suite for the windows of one kind; in the others it does not exist. */
export function describeIn(kind: WindowKind, title: string, suite: () => void): void {
  if (kinds[vscode.workspace.workspaceFolders?.length ?? 0] !== kind) return;
  describe(`${kind}: ${title}`, () => {
    afterEach(closeAll);
    suite();
  });
}

/** For a suite of tests: in the browser VS Code saves by itself, a second after the last keystroke. */
export function withoutAutoSave(): void {
  const files = () => vscode.workspace.getConfiguration('files');
  before(async () => files().update('autoSave', 'off', vscode.ConfigurationTarget.Global));
  after(async () => files().update('autoSave', undefined, vscode.ConfigurationTarget.Global));
}

/** Sets how meaning is compared in this window; undefined is what users have. */
export async function settleMeaning(meaning: 'off' | 'words' | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('crossread');
  await settings.update('matching.meaning', meaning, vscode.ConfigurationTarget.Global);
}

export const isWebHost = !('process' in globalThis);

/** Whether this is the oldest VS Code that we support. */
export const isOldestHost = vscode.version.startsWith('1.100.');

/** Whether this is an extension host of Node, and not the oldest that we support. */
export const isCurrentNodeHost = !isWebHost && !isOldestHost;

/** A root folder of the window. */
export function root(index = 0): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[index];
  if (!folder) throw new Error(`The window has no root folder ${index}.`);
  return folder.uri;
}

export const inRoot = (...segments: string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...segments);

/** The files of the sample story, which stand in the root folder. */
export const sample = {
  original: 'northwire-original.txt',
  copy: 'qvlm-copy.txt',
  rewrite: 'courier-rewrite.txt',
  brief: 'coastal-brief.txt',
  paraphrase: 'saltmarsh-paraphrase.txt',
} as const;

/** Writes files into a new folder of the root, so that they are a story of their own, and returns the folder. */
export async function newFolder(name: string, files: Record<string, string | Uint8Array>): Promise<vscode.Uri> {
  const folder = inRoot(`made-${name}`);
  await vscode.workspace.fs.createDirectory(folder);
  for (const [file, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, file), bytes);
  }
  return folder;
}

export async function open(uri: vscode.Uri, viewColumn = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn, preview: false });
}

/** Opens a file with the caret in a sentence, once its lenses stand. */
export async function caretIn(uri: vscode.Uri, sentence: string): Promise<vscode.TextEditor> {
  const editor = await open(uri);
  await lensesOf(uri);
  const at = (await positionOf(uri, sentence)).translate(0, 10);
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

/** Closes every editor; unsaved changes go. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

export interface ShownLens {
  readonly line: number;
  readonly title: string;
  readonly command: vscode.Command;
}

/** The document's lenses as they are provided now, by line; only ours, because no other provider is installed. */
export async function lensesNow(uri: vscode.Uri): Promise<ShownLens[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 1000);
  return lenses
    .flatMap(({ range, command }) => (command ? [{ line: range.start.line, title: command.title, command }] : []))
    .sort((a, b) => a.line - b.line);
}

/** The lenses once there are some and two looks in a row find the same. */
export async function lensesOf(uri: vscode.Uri): Promise<ShownLens[]> {
  let before = '';
  return eventually(`lenses of ${uri.path}`, async () => {
    const lenses = await lensesNow(uri);
    const now = lenses.map(({ line, title }) => `${line} ${title}`).join('\n');
    const settled = now !== '' && now === before;
    before = now;
    if (!settled) await sleep(250);
    return settled && lenses;
  });
}

/** Does what a click on a lens does. */
export async function click(lens: ShownLens | undefined): Promise<void> {
  if (!lens) throw new Error('There is no such lens.');
  await vscode.commands.executeCommand(lens.command.command, ...((lens.command.arguments ?? []) as unknown[]));
}

/** Waits as long as matching may take and returns the lenses, of which there should be none. */
export async function lensesAfterAll(uri: vscode.Uri): Promise<ShownLens[]> {
  await sleep(2500);
  return lensesNow(uri);
}

/** A story of two small files in a folder of its own. */
export async function twoFiles(name: string): Promise<{ readonly one: vscode.Uri; readonly two: vscode.Uri }> {
  const folder = await newFolder(name, { 'one.txt': paragraphs(harbour), 'two.txt': paragraphs(harbourCopy) });
  return { one: vscode.Uri.joinPath(folder, 'one.txt'), two: vscode.Uri.joinPath(folder, 'two.txt') };
}

/** The selected text of the active editor. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? editor.document.getText(editor.selection) : '';
}

/** Where `text` begins in a document. */
export async function positionOf(uri: vscode.Uri, text: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uri);
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${uri.path} does not hold "${text}".`);
  return document.positionAt(offset);
}

/** The last segment of a URI's path. */
export const fileName = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';

/** Changes a setting of the window while `work` runs. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('crossread');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Chooses the first entry of the pick that a command opens. */
export async function withFirstPick(command: string): Promise<void> {
  const done = vscode.commands.executeCommand(command);
  let isDone = false;
  void Promise.resolve(done).then(() => (isDone = true));
  await eventually(`${command} ends`, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return isDone;
  });
}

import * as vscode from 'vscode';
import { STORY_FILE } from '../../engine/storyFile/file.js';
import { readStoryText } from '../../engine/storyFile/text.js';
import { LineMap } from '../../engine/text/lines.js';
import { fileName, folderOf } from '../documents/documents.js';
import { rootOf, type StoryFiles } from './storyFiles.js';
import { levelsBetween, StoryReading } from './storyReading.js';

/** Something that the person can put right; the message says what. */
export class StoryFileRefusal extends Error {
  readonly uri: vscode.Uri;
  readonly line: number;

  constructor(message: string, uri: vscode.Uri, line = 0) {
    super(message);
    this.uri = uri;
    this.line = line;
  }
}

/** Answers the new text of a story file from its text and what was read from it. */
export type Change = (text: string, reading: StoryReading) => string;

export interface Written {
  readonly uri: vscode.Uri;
  /** `unsaved`: the document had unsaved changes before, so that it was changed and not saved. */
  readonly how: 'made' | 'saved' | 'unsaved' | 'unchanged';
}

/** Changes story files, one change after the other, through their documents, so that each is one step to undo. */
export class StoryWriter {
  readonly #storyFiles: StoryFiles;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(storyFiles: StoryFiles) {
    this.#storyFiles = storyFiles;
  }

  /**
   * Changes the story file nearest to a source, or makes one beside it. Throws `StoryFileRefusal` where the file is
   * broken or cannot be written: then nothing was changed.
   */
  async change(near: vscode.Uri, change: Change): Promise<Written> {
    return this.#afterOthers(async () => {
      const found = await this.#storyFiles.nearest(near);
      return found
        ? this.#edit(found.uri, change)
        : this.#make(vscode.Uri.joinPath(folderOf(near), STORY_FILE), change);
    });
  }

  /** Changes a story file that is there. */
  async changeAt(uri: vscode.Uri, change: Change): Promise<Written> {
    return this.#afterOthers(() => this.#edit(uri, change));
  }

  #afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #make(uri: vscode.Uri, change: Change): Promise<Written> {
    const text = change('', readingOf(uri, ''));
    if (text === '') return { uri, how: 'unchanged' };
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode(text), ignoreIfExists: false });
    await this.#apply(edit, uri);
    return { uri, how: 'made' };
  }

  async #edit(uri: vscode.Uri, change: Change): Promise<Written> {
    const document = await vscode.workspace.openTextDocument(uri);
    const before = document.getText();
    const after = change(before, readingOf(uri, before));
    if (after === before) return { uri, how: 'unchanged' };
    const wasDirty = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    const { start, end, text } = difference(before, after);
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    await this.#apply(edit, uri);
    if (wasDirty) return { uri, how: 'unsaved' };
    if (!(await document.save())) {
      throw new StoryFileRefusal(vscode.l10n.t('{0} was changed but could not be saved.', fileName(uri)), uri);
    }
    return { uri, how: 'saved' };
  }

  async #apply(edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<void> {
    const applied = await vscode.workspace.applyEdit(edit);
    this.#storyFiles.invalidate(uri);
    if (!applied) throw new StoryFileRefusal(vscode.l10n.t('{0} cannot be written here.', fileName(uri)), uri);
  }
}

/** Reads the text that is to be changed; a list or property that is no such thing would make the change wrong. */
function readingOf(uri: vscode.Uri, text: string): StoryReading {
  const root = rootOf(uri);
  const { story, problems } = readStoryText(text, levelsBetween(root, uri));
  const wrong = problems.find(({ path, mild }) => path.length <= 1 && !mild);
  if (story && !wrong) return new StoryReading(uri, root, story);
  const line = new LineMap(text).lineAt(wrong?.start ?? 0);
  const message = vscode.l10n.t('{0} cannot be changed: mend its line {1} first.', fileName(uri), line + 1);
  throw new StoryFileRefusal(message, uri, line);
}

/** The one replacement, in UTF-16 offsets, that makes `before` into `after`. */
function difference(before: string, after: string): { start: number; end: number; text: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  // Between the halves of a line ending or of a character no position can stand.
  while (start > 0 && /[\r\uD800-\uDBFF]/.test(before[start - 1])) start--;
  while (same > 0 && /[\n\uDC00-\uDFFF]/.test(before.at(-same) ?? '')) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

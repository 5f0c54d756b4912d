import * as vscode from 'vscode';
import { STORY_FILE } from '../../engine/storyFile/file.js';
import { readStoryText } from '../../engine/storyFile/text.js';
import type { Failure } from '../../engine/text/failure.js';
import { commonEnds } from '../../engine/text/commonEnds.js';
import { LineMap } from '../../engine/text/lines.js';
import { folderOf } from '../documents/documents.js';
import { isAsOnDisk } from '../documents/asOnDisk.js';
import { exists } from '../documents/exists.js';
import { makeFile } from '../documents/newFile.js';
import type { StoryFileFailure } from './storyFileFailure.js';
import { rootOf, type StoryFiles } from './storyFiles.js';
import { levelsBetween, StoryReading } from './storyReading.js';

/** Answers the new text of a story file from its text and what was read from it. */
export type Change = (text: string, reading: StoryReading) => string | Failure<StoryFileFailure>;

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
   * Changes the story file nearest to a source, or makes one beside it. Where the file is broken or cannot be written,
   * nothing was changed.
   */
  async change(near: vscode.Uri, change: Change): Promise<Written | Failure<StoryFileFailure>> {
    return this.#afterOthers(async () => {
      const found = await this.#storyFiles.nearest(near);
      return found
        ? this.#edit(found.uri, change)
        : this.#make(vscode.Uri.joinPath(folderOf(near), STORY_FILE), change);
    });
  }

  /** Changes a story file that is there. */
  async changeAt(uri: vscode.Uri, change: Change): Promise<Written | Failure<StoryFileFailure>> {
    return this.#afterOthers(() => this.#edit(uri, change));
  }

  #afterOthers<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #make(uri: vscode.Uri, change: Change): Promise<Written | Failure<StoryFileFailure>> {
    const text = changed(uri, '', change);
    if (typeof text !== 'string') return text;
    if (text === '') return { uri, how: 'unchanged' };
    const isMade = await makeFile(uri, text);
    this.#storyFiles.invalidate(uri);
    if (isMade) return { uri, how: 'made' };
    // Another window may have made one that this one has not heard of.
    return (await exists(uri)) ? this.#edit(uri, change) : { failure: { kind: 'unwritable', uri } };
  }

  async #edit(uri: vscode.Uri, change: Change): Promise<Written | Failure<StoryFileFailure>> {
    const document = await vscode.workspace.openTextDocument(uri);
    // What another window or program wrote a moment ago is read first. Where it never is, VS Code refuses to save.
    await isAsOnDisk(document).catch(() => false);
    const before = document.getText();
    const after = changed(uri, before, change);
    if (typeof after !== 'string') return after;
    if (after === before) return { uri, how: 'unchanged' };
    const wasDirty = document.isDirty;
    const edit = new vscode.WorkspaceEdit();
    const { start, end, text } = difference(before, after);
    edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
    if (!(await this.#apply(edit, uri))) return { failure: { kind: 'unwritable', uri } };
    if (wasDirty) return { uri, how: 'unsaved' };
    return (await document.save()) ? { uri, how: 'saved' } : { failure: { kind: 'unsaved', uri } };
  }

  /** Answers whether the edit was applied. */
  async #apply(edit: vscode.WorkspaceEdit, uri: vscode.Uri): Promise<boolean> {
    const isApplied = await vscode.workspace.applyEdit(edit);
    this.#storyFiles.invalidate(uri);
    return isApplied;
  }
}

/** The text as changed; a list or property that is no such thing would make the change wrong. */
function changed(uri: vscode.Uri, text: string, change: Change): string | Failure<StoryFileFailure> {
  const root = rootOf(uri);
  const { story, problems } = readStoryText(text, levelsBetween(root, uri));
  const wrong = problems.find(({ path, mild }) => path.length <= (path[0] === 'findings' ? 2 : 1) && !mild);
  if (story && !wrong) return change(text, new StoryReading(uri, root, story));
  return { failure: { kind: 'broken', uri, line: new LineMap(text).lineAt(wrong?.start ?? 0) } };
}

/** The one replacement, in UTF-16 offsets, that makes `before` into `after`. */
function difference(before: string, after: string): { start: number; end: number; text: string } {
  const common = commonEnds(before, after);
  let [start, same] = [common.start, common.end];
  // Between the halves of a line ending or of a character no position can stand.
  while (start > 0 && /[\r\uD800-\uDBFF]/.test(before[start - 1])) start--;
  while (same > 0 && /[\n\uDC00-\uDFFF]/.test(before.at(-same) ?? '')) same--;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}

import * as vscode from 'vscode';
import { sentenceAt } from '../../engine/projections/places.js';
import type { Take } from '../../engine/projections/taking/wording.js';
import { typographyStyle, type TypographyStyle } from '../../engine/projections/taking/typographyStyle.js';
import { lineOf } from '../../engine/projections/text.js';
import type { TextEdit } from '../../engine/projections/edits/textEdits.js';
import { sayNoSource, sayNoStory } from '../commands/activeSource.js';
import { applyEdits } from '../documents/applyEdits.js';
import { setting } from '../common/settings.js';
import { canBeSource, fileName, openDocument } from '../documents/documents.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import type { PendingTakes } from './pendingTakes.js';

/** The active article, with the caret in it. */
export interface Draft {
  readonly snapshot: Snapshot;
  /** The caret's UTF-16 offset. */
  readonly caret: number;
  /** The title or body sentence at the caret. */
  readonly sentence: number | undefined;
}

/** The active article as it stands now, for reading or writing; says why where there is none. */
export async function activeDraft(stories: Stories, use: 'read' | 'write' = 'write'): Promise<Draft | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !canBeSource(editor.document)) return void sayNoSource();
  const { document, selection } = editor;
  if (use === 'write' && (await isReadOnly(document.uri))) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} is read-only. Take its wording from the article that you write in.', fileName(document.uri)),
    );
  }
  const snapshot = await stories.current(document);
  if (!snapshot) return void sayNoStory();
  const caret = snapshot.base.lines.offsetAt(selection.active.line, selection.active.character);
  return { snapshot, caret, sentence: sentenceAt(snapshot.story.base.article, caret) };
}

/** Whether a document cannot be written to, as far as its file tells. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // A file that is gone: what was open of it can still be edited and saved.
    return false;
  }
}

/** The typography that what comes into the base is to have. */
export function styleFor({ base, story }: Snapshot): TypographyStyle {
  return setting('take.typography', base.uri) === 'draft' ? typographyStyle(story.base.article) : {};
}

/**
 * Writes into the base, where it still has the text that the edits were made for, as one step to undo. Nothing is saved.
 * Answers the document; undefined, having said why, where nothing was written.
 */
export async function write({ base }: Snapshot, edits: readonly TextEdit[]): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(base.id);
  if (document?.getText() !== base.text) {
    return void vscode.window.showInformationMessage(
      vscode.l10n.t('{0} has changed meanwhile, and nothing was written. Try again.', fileName(base.uri)),
    );
  }
  if (await applyEdits(document, edits)) return document;
  return void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} cannot be changed now, and nothing was written. Try again.', fileName(base.uri)),
  );
}

/** Writes a take into the base and remembers where it came from; answers as `write` does. */
export async function writeTake(
  pending: PendingTakes,
  snapshot: Snapshot,
  take: Take,
): Promise<vscode.TextDocument | undefined> {
  const document = await write(snapshot, take.edits);
  if (!document) return undefined;
  const { label, article } = snapshot.story.sources[take.source];
  await pending.add({
    draft: snapshot.base.id,
    source: snapshot.sources[take.source].id,
    label,
    said: take.sentences.map((sentence) => lineOf(article, sentence)),
    before: take.before,
    sentences: take.after,
    when: new Date().toISOString(),
  });
  return document;
}

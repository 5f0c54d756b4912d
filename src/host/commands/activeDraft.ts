import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { sentenceAt } from '../../engine/projections/places.js';
import { canBeSource, fileName } from '../documents/documents.js';
import { isReadOnly } from '../documents/readOnly.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';
import { sayNoSource, sayNoStory } from './activeSource.js';

/** The active article, with the caret in it. */
export interface Draft {
  readonly snapshot: Snapshot;
  /** The caret's UTF-16 offset. */
  readonly caret: number;
  /** The title or body sentence at the caret. */
  readonly sentence: number | undefined;
}

/** The editor of the active article; says so where there is none. */
export function articleEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && canBeSource(editor.document) ? editor : void sayNoSource();
}

/** The article of an editor as it stands now, for reading or writing; says why where there is none. */
export async function draftIn(
  { document, selection }: vscode.TextEditor,
  stories: Stories,
  use: 'read' | 'write',
  token?: vscode.CancellationToken,
): Promise<Draft | undefined> {
  if (use === 'write' && (await isReadOnly(document.uri))) {
    return void sayInformation(
      vscode.l10n.t('{0} is read-only. Take its wording from the article that you write in.', fileName(document.uri)),
    );
  }
  const snapshot = await stories.current(document, token);
  if (!snapshot) return void sayNoStory();
  const caret = snapshot.base.lines.offsetAt(selection.active.line, selection.active.character);
  return { snapshot, caret, sentence: sentenceAt(snapshot.story.base.article, caret) };
}

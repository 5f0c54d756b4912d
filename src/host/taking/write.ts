import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import type { Insertions } from '../../engine/projections/taking/inserting.js';
import type { Take } from '../../engine/projections/taking/wording.js';
import type { TypographyStyle } from '../../engine/projections/taking/typographyStyle.js';
import { lineOf } from '../../engine/projections/text.js';
import type { TextEdit } from '../../engine/projections/edits/textEdits.js';
import { applyEdits } from '../documents/applyEdits.js';
import { mayTakeFrom } from './otherLanguage.js';
import { fileName, openDocument } from '../documents/documents.js';
import { draftStyle } from '../documents/draftStyle.js';
import type { Snapshot } from '../story/snapshot.js';
import type { PendingTakes } from './pendingTakes.js';

/** The typography that what comes into the base is to have. */
export function styleFor({ base, story }: Snapshot): TypographyStyle {
  return draftStyle(base.uri, story.base.article);
}

/**
 * Writes into the base, where it still has the text that the edits were made for, as one step to undo. Nothing is
 * saved. Answers the document; undefined, having said why, where nothing was written.
 */
export async function write({ base }: Snapshot, edits: readonly TextEdit[]): Promise<vscode.TextDocument | undefined> {
  const document = openDocument(base.id);
  if (document?.getText() !== base.text) {
    return void sayInformation(
      vscode.l10n.t('{0} has changed meanwhile, and nothing was written. Try again.', fileName(base.uri)),
    );
  }
  if (await applyEdits(document, edits)) return document;
  return void sayInformation(
    vscode.l10n.t('{0} cannot be changed now, and nothing was written. Try again.', fileName(base.uri)),
  );
}

/** Writes a take into the base and remembers where it came from; answers as `write` does. */
export async function writeTake(
  pending: PendingTakes,
  snapshot: Snapshot,
  take: Take,
): Promise<vscode.TextDocument | undefined> {
  return writeTakes(pending, snapshot, { edits: take.edits, taken: [take] });
}

/**
 * Writes wording of any sources into the base, as one step to undo, and remembers where each came from. Asks before it
 * writes what is in another language; undefined where the answer is no.
 */
export async function writeTakes(
  pending: PendingTakes,
  snapshot: Snapshot,
  { edits, taken }: Insertions,
): Promise<vscode.TextDocument | undefined> {
  const { base, sources } = snapshot.story;
  const from = taken.map(({ source }) => sources[source]);
  const document = (await mayTakeFrom(base, from)) ? await write(snapshot, edits) : undefined;
  if (!document) return undefined;
  const when = new Date().toISOString();
  const takes = taken.map(({ source, sentences, before, after }) => {
    const { label, article } = sources[source];
    const said = sentences.map((sentence) => lineOf(article, sentence));
    return {
      draft: snapshot.base.id,
      source: snapshot.sources[source].id,
      label,
      said,
      before,
      sentences: after,
      when,
    };
  });
  await pending.add(...takes);
  return document;
}

import * as vscode from 'vscode';
import { inMessage } from '../common/foreignText.js';
import { sayInformation } from '../common/say.js';
import type { RowTake } from '../../engine/projections/writeBack/rowTakes.js';
import { writeBack } from '../../engine/projections/writeBack/writeBack.js';
import type { Collation } from '../../engine/projections/collation/collation.js';
import type { Failure } from '../../engine/text/failure.js';
import { inTwoLanguages } from '../../engine/text/inTwoLanguages.js';
import { uriOf } from '../collation/documentUris.js';
import type { Comparisons } from '../collation/comparisons.js';
import { draftStyle } from '../documents/draftStyle.js';
import type { CollationWriter } from '../collation/fileSystem.js';
import type { Comparison } from '../collation/comparison.js';
import { fileName } from '../documents/documents.js';
import { mayTakeFrom } from '../taking/otherLanguage.js';
import type { PendingTakes } from '../taking/pendingTakes.js';
import { applyEdits } from '../documents/applyEdits.js';
import { isAsOnDisk } from '../documents/asOnDisk.js';
import type { AgreedWording } from './agreedWording.js';
import type { Grounds } from './grounds.js';
import { readOnlyReason } from '../documents/readOnly.js';
import { refusedSaveWords, rowLink, type RefusedSave } from './refusedSave.js';
import type { Renames } from '../documents/renames.js';

/** A document that is typed in while it is written into is tried again so often. */
const ATTEMPTS = 3;
export interface BaseWriterParts {
  readonly comparisons: Comparisons;
  readonly grounds: Grounds;
  readonly renames: Renames;
  readonly pending: PendingTakes;
  readonly agreed: AgreedWording;
  readonly log: vscode.LogOutputChannel;
}

/** Writes edited collations back into their files. */
export class BaseWriter implements CollationWriter {
  readonly #comparisons: Comparisons;
  readonly #grounds: Grounds;
  readonly #renames: Renames;
  readonly #pending: PendingTakes;
  readonly #agreed: AgreedWording;
  readonly #log: vscode.LogOutputChannel;

  constructor({ comparisons, grounds, renames, pending, agreed, log }: BaseWriterParts) {
    this.#comparisons = comparisons;
    this.#grounds = grounds;
    this.#renames = renames;
    this.#pending = pending;
    this.#agreed = agreed;
    this.#log = log;
  }

  /**
   * Writes `edited`, the base's side of a comparison, into its file: one edit that Undo takes back there, then saves
   * the file, unless it had unsaved changes before. Throws a `FileSystemError` with a sentence for the reader where
   * that cannot be done.
   */
  async write(comparison: Comparison, edited: string): Promise<void> {
    const file = vscode.Uri.parse(this.#renames.now(comparison.base), true);
    const refused = (await this.#write(comparison, file, edited))?.failure;
    if (!refused) return;
    const sentence = inMessage(refusedSaveWords(refused, fileName(file)));
    const row = 'row' in refused ? ` ${rowLink(uriOf(comparison, 'base'), refused.row)}` : '';
    throw vscode.FileSystemError.Unavailable(sentence + row);
  }

  async #write(comparison: Comparison, file: vscode.Uri, edited: string): Promise<Failure<RefusedSave> | undefined> {
    const document = await openAsOnDisk(file);
    if ('failure' in document) return document;
    const wasDirty = document.isDirty;
    const { collation } = await this.#comparisons.build(comparison);
    const taken = await this.#edit(uriOf(comparison, 'base'), edited, document, collation);
    if ('failure' in taken) return taken;
    // What cannot be remembered is no reason to leave a file unsaved.
    await this.#remember(comparison, document, taken).catch((error: unknown) =>
      this.#log.warn(`What was taken into ${document.uri.toString(true)} is not remembered: ${String(error)}`),
    );
    if (!document.isDirty) return undefined;
    if (wasDirty) return void sayUnsaved(document);
    return (await document.save()) ? undefined : { failure: { kind: 'unsaved' } };
  }

  async #edit(
    collation: vscode.Uri,
    edited: string,
    document: vscode.TextDocument,
    { base, source }: Collation,
  ): Promise<readonly RowTake[] | Failure<RefusedSave>> {
    const style = draftStyle(document.uri, base.article);
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const before = this.#grounds.of(collation);
      if (!before) return { failure: { kind: 'unknownGround' } };
      const text = document.getText();
      const written = writeBack(before, edited, text, style);
      if ('failure' in written) return written;
      const { edits, ground, taken } = written;
      const isForeign = inTwoLanguages(base.article.language, source.article.language);
      const asked = isForeign ? this.#agreed.without(collation, taken) : [];
      if (asked.length > 0) {
        if (!(await mayTakeFrom(base, [source]))) return { failure: { kind: 'otherLanguage', row: asked[0].row } };
        this.#agreed.add(
          collation,
          asked.flatMap(({ said }) => said),
        );
        // The file may have become another while its reader was asked.
        if (document.getText() !== text) continue;
      }
      if (edits.length === 0 || (await applyEdits(document, edits))) {
        this.#grounds.advance(collation, ground, before.text === text);
        return edits.length === 0 ? [] : taken;
      }
    }
    return { failure: { kind: 'beingChanged' } };
  }

  /** What the person took from the source is kept with the file, as what is taken in an editor is. */
  async #remember(
    { source, sourceLabel }: Comparison,
    { uri }: vscode.TextDocument,
    taken: readonly RowTake[],
  ): Promise<void> {
    const when = new Date().toISOString();
    const from = { draft: uri.toString(), source: this.#renames.now(source), label: sourceLabel, when };
    await this.#pending.add(...taken.map(({ said, before, sentences }) => ({ ...from, said, before, sentences })));
  }
}

/** The file's document as it stands on disk, or with the unsaved changes that it has. */
async function openAsOnDisk(file: vscode.Uri): Promise<vscode.TextDocument | Failure<RefusedSave>> {
  const reason = await readOnlyReason(file);
  if (reason) return { failure: { kind: 'readOnly', reason } };
  try {
    const document = await vscode.workspace.openTextDocument(file);
    return (await isAsOnDisk(document)) ? document : { failure: { kind: 'behindDisk' } };
  } catch {
    return { failure: { kind: 'missing' } };
  }
}

async function sayUnsaved(document: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save File');
  const chosen = await sayInformation(
    vscode.l10n.t('{0} had unsaved changes. Your edits stand in it now; it is not saved yet.', fileName(document.uri)),
    save,
  );
  if (chosen === save) await document.save();
}

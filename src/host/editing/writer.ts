import * as vscode from 'vscode';
import type { RowTake } from '../../engine/projections/writeBack/rowTakes.js';
import { writeBack, type WrittenBack } from '../../engine/projections/writeBack/writeBack.js';
import type { TypographyStyle } from '../../engine/projections/taking/typographyStyle.js';
import { uriOf, type Comparisons } from '../collation/comparisons.js';
import { draftStyle } from '../documents/draftStyle.js';
import type { CollationWriter } from '../collation/fileSystem.js';
import type { Comparison } from '../collation/comparison.js';
import { fileName } from '../documents/documents.js';
import type { PendingTakes } from '../taking/pendingTakes.js';
import { applyEdits } from '../documents/applyEdits.js';
import type { Grounds } from './grounds.js';
import { readOnlyReason, readOnlyWords } from '../documents/readOnly.js';
import { sayRefusedRow } from './refusedRow.js';
import type { Renames } from '../documents/renames.js';

/** A document that is typed in while it is written into is tried again so often. */
const ATTEMPTS = 3;
/** VS Code reads a file that changed on disk again by itself; so often it is looked whether it has. */
const LOOKS = 8;
/** Milliseconds between two looks. */
const LOOK_PAUSE = 400;

export interface BaseWriterParts {
  readonly comparisons: Comparisons;
  readonly grounds: Grounds;
  readonly renames: Renames;
  readonly pending: PendingTakes;
  readonly log: vscode.LogOutputChannel;
}

/** Writes edited collations back into their files. */
export class BaseWriter implements CollationWriter {
  readonly #comparisons: Comparisons;
  readonly #grounds: Grounds;
  readonly #renames: Renames;
  readonly #pending: PendingTakes;
  readonly #log: vscode.LogOutputChannel;

  constructor({ comparisons, grounds, renames, pending, log }: BaseWriterParts) {
    this.#comparisons = comparisons;
    this.#grounds = grounds;
    this.#renames = renames;
    this.#pending = pending;
    this.#log = log;
  }

  /**
   * Writes `edited`, the base's side of a comparison, into its file: one edit that Undo takes back there, then saves the
   * file, unless it had unsaved changes before. Throws a `FileSystemError` with a sentence for the reader, and nothing
   * is written, where that cannot be done.
   */
  async write(comparison: Comparison, edited: string): Promise<void> {
    const document = await this.#open(vscode.Uri.parse(this.#renames.now(comparison.base), true));
    const wasDirty = document.isDirty;
    const { collation } = await this.#comparisons.build(comparison);
    const style = draftStyle(document.uri, collation.base.article);
    const taken = await this.#edit(uriOf(comparison, 'base'), edited, document, style);
    // What cannot be remembered is no reason to leave a file unsaved.
    await this.#remember(comparison, document, taken).catch((error: unknown) =>
      this.#log.warn(`What was taken into ${document.uri.toString(true)} is not remembered: ${String(error)}`),
    );
    if (!document.isDirty) return;
    if (wasDirty) void sayUnsaved(document);
    else if (!(await document.save())) {
      throw refused(vscode.l10n.t('{0} could not be saved. Your edits stand in it, unsaved.', fileName(document.uri)));
    }
  }

  /** The file's document as it stands on disk, or with the unsaved changes that it has. */
  async #open(uri: vscode.Uri): Promise<vscode.TextDocument> {
    const name = fileName(uri);
    const reason = await readOnlyReason(uri);
    if (reason) throw refused(readOnlyWords(reason, name).sentence);
    let isCurrent: boolean;
    let document: vscode.TextDocument;
    try {
      document = await vscode.workspace.openTextDocument(uri);
      isCurrent = await isAsOnDisk(document);
    } catch {
      throw refused(
        vscode.l10n.t(
          '{0} is not there any more. Nothing was saved. Put the file back, then save again; or copy your wording into the file under its new name.',
          name,
        ),
      );
    }
    if (isCurrent) return document;
    throw refused(
      vscode.l10n.t(
        '{0} has changed on disk, and VS Code has not read it again yet. Nothing was saved; save again.',
        name,
      ),
    );
  }

  async #edit(
    collation: vscode.Uri,
    edited: string,
    document: vscode.TextDocument,
    style: TypographyStyle,
  ): Promise<readonly RowTake[]> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const { edits, ground, taken } = this.#writeBack(collation, edited, document, style);
      if (edits.length === 0 || (await applyEdits(document, edits))) {
        this.#grounds.advance(collation, ground);
        return edits.length === 0 ? [] : taken;
      }
    }
    throw refused(
      vscode.l10n.t('{0} is being changed at this moment. Nothing was saved; save again.', fileName(document.uri)),
    );
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

  #writeBack(
    collation: vscode.Uri,
    edited: string,
    document: vscode.TextDocument,
    style: TypographyStyle,
  ): WrittenBack {
    const name = fileName(document.uri);
    const ground = this.#grounds.of(collation);
    if (!ground) {
      throw refused(
        vscode.l10n.t(
          'It is not known any more which version of {0} this comparison was made from. Nothing was saved; copy your wording, choose Revert File, then edit the row again.',
          name,
        ),
      );
    }
    const result = writeBack(ground, edited, document.getText(), style);
    if (!('refused' in result)) return result;
    const { row } = result;
    const sentence =
      result.refused === 'heading'
        ? vscode.l10n.t(
            'The heading of row {0} was changed, so that it is not clear which text belongs where. Nothing was saved; undo that change, then save again.',
            row,
          )
        : vscode.l10n.t(
            'Row {0}: this sentence has changed in {1} meanwhile. Nothing was saved; copy your wording, choose Revert File, then edit the row again.',
            row,
            name,
          );
    void sayRefusedRow(collation, ground, row, sentence);
    throw refused(sentence);
  }
}

const refused = (sentence: string): vscode.FileSystemError => vscode.FileSystemError.Unavailable(sentence);

/** Waits until an unchanged document is what stands on disk; an edit of an older text would be lost or overwrite it. */
async function isAsOnDisk(document: vscode.TextDocument): Promise<boolean> {
  for (let look = 1; look <= LOOKS; look++) {
    if (document.isDirty) return true;
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    const text = await vscode.workspace.decode(bytes, { encoding: document.encoding });
    if (text === document.getText()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_PAUSE));
  }
  return false;
}

async function sayUnsaved(document: vscode.TextDocument): Promise<void> {
  const save = vscode.l10n.t('Save File');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} had unsaved changes. Your edits stand in it now; it is not saved yet.', fileName(document.uri)),
    save,
  );
  if (chosen === save) await document.save();
}

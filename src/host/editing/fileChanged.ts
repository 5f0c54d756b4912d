import * as vscode from 'vscode';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { writeBack } from '../../engine/projections/writeBack/writeBack.js';
import type { Comparison } from '../collation/comparison.js';
import { sayInformation, sayWarning } from '../common/say.js';
import { fileName } from '../documents/documents.js';
import { refusedSaveWords } from './refusedSave.js';

/**
 * Says that the file of unsaved rows, which stand on `ground`, is another by now: `text`; and what becomes of the rows
 * when they are saved, or why they cannot be.
 */
export function sayFileChanged({ base }: Comparison, ground: Ground, edited: string, text: string): void {
  const name = fileName(vscode.Uri.parse(base, true));
  const written = writeBack(ground, edited, text);
  if ('failure' in written) return void sayWarning(refusedSaveWords(written.failure, name));
  void sayInformation(
    vscode.l10n.t(
      '{0} has changed since you edited this comparison. Your rows are still unsaved; save to write them into the file as it is now.',
      name,
    ),
  );
}

import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { activeSource, sayNoSource } from './activeSource.js';
import type { Comparisons } from '../collation/comparisons.js';
import { openComparison } from '../collation/openComparison.js';
import { fileName } from '../documents/documents.js';
import type { Stories } from '../story/stories.js';
import { sourceUri } from '../documents/address.js';
import { firstOptions } from './newComparison.js';

/** Compare with Saved: the active article as it stands in the editor, beside its file on disk. */
export async function compareWithSaved(parts: {
  readonly stories: Stories;
  readonly comparisons: Comparisons;
}): Promise<void> {
  const document = await activeSource();
  if (!document) return sayNoSource();
  const name = fileName(document.uri);
  if (document.isUntitled) {
    void sayInformation(vscode.l10n.t('{0} was never saved.', name));
    return;
  }
  if (!document.isDirty) {
    void sayInformation(vscode.l10n.t('{0} has no unsaved changes.', name));
    return;
  }
  const label = vscode.l10n.t('saved');
  await openComparison(parts.comparisons, {
    base: document.uri.toString(),
    source: sourceUri({ kind: 'saved', file: document.uri.toString(), label }).toString(),
    baseLabel: parts.stories.latest(document.uri)?.story.base.label ?? name,
    sourceLabel: label,
    ...firstOptions(document.uri),
  });
}

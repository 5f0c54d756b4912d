import * as vscode from 'vscode';
import { sayInformation } from '../common/say.js';
import { sentencesInComparison } from '../collation/comparedSentences.js';
import { decodeAddress } from '../collation/addresses.js';
import type { Side } from '../collation/comparison.js';
import type { Comparisons } from '../collation/comparisons.js';
import { placesOn } from '../collation/rowNavigation.js';
import type { Jump } from '../navigation/jump.js';

/** Opens the file of one side where the row at the caret stands in it, whichever side the caret is on. */
export async function goToRow(comparisons: Comparisons, jump: Jump, side: Side): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const address = editor && decodeAddress(editor.document.uri.query);
  if (!editor || !address) {
    void sayInformation(vscode.l10n.t('Open a comparison first, with Compare with….'));
    return;
  }
  const { active } = editor.selection;
  const found = await sentencesInComparison(comparisons, editor.document, new vscode.Range(active, active));
  const [place] = found ? placesOn(found, side) : [];
  if (place) return jump.to(place);
  const { baseLabel, sourceLabel } = address.comparison;
  void sayInformation(vscode.l10n.t('{0} has nothing in this row.', side === 'base' ? baseLabel : sourceLabel));
}

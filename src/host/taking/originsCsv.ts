import * as vscode from 'vscode';
import type { Article } from '../../engine/model.js';
import { originsIn } from '../../engine/projections/taking/provenance.js';
import { lineOf } from '../../engine/projections/text.js';
import { csvOf } from '../common/csv.js';
import type { KnownTake } from './origins.js';

/**
 * The origins of a draft's wording as CSV, a row for each time that something was taken, in the order given. What
 * stands of it in the `article` now is empty where nothing does, or where the draft cannot be read.
 */
export function originsCsv(taken: readonly KnownTake[], article: Article | undefined): string {
  const found = article ? [...originsIn(article, taken)] : [];
  const now = (take: KnownTake): string =>
    article ? found.flatMap(([at, origin]) => (origin.taken === take ? lineOf(article, at) : [])).join(' ') : '';
  const columns: readonly (readonly [heading: string, field: (take: KnownTake) => string])[] = [
    [vscode.l10n.t('Wording as taken'), ({ into }) => into.sentences.join(' ')],
    [vscode.l10n.t('Wording now'), now],
    [vscode.l10n.t('Source'), ({ from }) => from.label],
    [vscode.l10n.t('File'), ({ from }) => from.file ?? ''],
    [vscode.l10n.t('Source’s wording'), ({ from }) => from.sentences.join(' ')],
    [vscode.l10n.t('When'), ({ when }) => when],
  ];
  return csvOf([columns.map(([heading]) => heading), ...taken.map((take) => columns.map(([, field]) => field(take)))]);
}

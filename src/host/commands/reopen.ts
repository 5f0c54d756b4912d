import * as vscode from 'vscode';
import { comparisonKey, type Comparison } from '../collation/comparison.js';
import type { Comparisons } from '../collation/comparisons.js';
import { activeComparison, openComparison } from '../collation/openComparison.js';
import { pickFrom } from './pick.js';

/** Shows the active comparison with other options, in the place of the old tab. */
export async function reopen(comparisons: Comparisons, options: Partial<Comparison>): Promise<void> {
  const active = activeComparison();
  if (!active) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a comparison first, with Compare with….'));
    return;
  }
  const wanted = { ...active.comparison, ...options };
  // Its tab is the one that would open: closing "the old one" would close it.
  if (comparisonKey(wanted) === comparisonKey(active.comparison)) return;
  await openComparison(comparisons, wanted, active.tab);
}

/** Filter Rows…: asks which rows the active collation is to show. */
export async function filterRows(comparisons: Comparisons): Promise<void> {
  const current = activeComparison()?.comparison.rows;
  const choices: { label: string; rows: Comparison['rows'] }[] = [
    { rows: 'all', label: vscode.l10n.t('All rows') },
    { rows: 'shared', label: vscode.l10n.t('Rows that both sources have') },
    { rows: 'changed', label: vscode.l10n.t('Rows that both sources have in different words') },
  ];
  const placeholder = vscode.l10n.t('The rows to show');
  const picked = await pickFrom<Comparison['rows']>({ waiting: placeholder, placeholder }, async () =>
    choices.map(({ rows, label }) => ({
      value: rows,
      label,
      description: rows === current ? vscode.l10n.t('shown now') : undefined,
    })),
  );
  if (picked && picked !== current) await reopen(comparisons, { rows: picked });
}

import * as vscode from 'vscode';
import { plural } from '../common/localWords.js';
import { sayInformation } from '../common/say.js';
import { collate, filteredRows, rowFilters } from '../../engine/projections/collation/collation.js';
import { comparisonKey, type Comparison } from '../collation/comparison.js';
import type { Comparisons } from '../collation/comparisons.js';
import { rowFilterWords } from '../collation/rowFilterWords.js';
import { activeComparison } from '../collation/activeComparison.js';
import { openComparison } from '../collation/openComparison.js';
import { pickFrom } from '../common/pick.js';

/** Shows the active comparison with other options, in the place of the old tab. */
export async function reopen(comparisons: Comparisons, options: Partial<Comparison>): Promise<void> {
  const active = activeComparison();
  if (!active) return sayNoComparison();
  const wanted = { ...active.comparison, ...options };
  // Its tab is the one that would open: closing "the old one" would close it.
  if (comparisonKey(wanted) === comparisonKey(active.comparison)) return;
  await openComparison(comparisons, wanted, active.tab);
}

/** Filter Rows…: asks which rows the active collation is to show; says of each choice how many rows it has. */
export async function filterRows(comparisons: Comparisons): Promise<void> {
  const active = activeComparison();
  if (!active) return sayNoComparison();
  const { rows: current, showFurniture } = active.comparison;
  const placeholder = vscode.l10n.t('The rows to show');
  const picked = await pickFrom<{ rows: Comparison['rows']; count: number }>(
    { waiting: placeholder, placeholder },
    async () => {
      const { collation } = await comparisons.build(active.comparison);
      const whole = collate(collation.base, collation.source, collation.pair, {
        rows: 'all',
        showFurniture,
        findings: collation.findings,
      });
      return rowFilters
        .filter((rows) => rows !== 'changed' || rows === current)
        .map((rows) => {
          const count = filteredRows(whole, rows).filter(({ kind }) => kind !== 'leftOut').length;
          const said = plural(vscode.l10n.t, count, '{0} row', '{0} rows');
          return {
            value: { rows, count },
            label: rowFilterWords(rows, vscode.l10n.t),
            description: rows === current ? `${said} · ${vscode.l10n.t('shown now')}` : said,
          };
        });
    },
  );
  if (!picked || picked.rows === current) return;
  if (picked.count > 0) return reopen(comparisons, { rows: picked.rows });
  void sayInformation(vscode.l10n.t('No row of this comparison is of this kind.'));
}

function sayNoComparison(): void {
  void sayInformation(vscode.l10n.t('Open a comparison first, with Compare with….'));
}

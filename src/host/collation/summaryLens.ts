import * as vscode from 'vscode';
import { isolated } from '../../protocol/language.js';
import { Disposables } from '../common/disposables.js';
import { inLabel } from '../common/foreignText.js';
import { commands } from '../common/ids.js';
import { decodeAddress } from './addresses.js';
import type { Comparisons } from './comparisons.js';
import { coverageWords, pairWords } from './coverageWords.js';
import { rowFilterWords } from './rowFilterWords.js';

/**
 * Says above the first row how much the two texts share. On both sides, so that they stand at one height; not in the
 * tab's title, which would go on saying what was so when it was opened.
 */
export class SummaryLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(comparisons: Comparisons) {
    this.#comparisons = comparisons;
    this.#disposables.add(comparisons.onDidBuild(() => this.#changed.fire()));
  }

  async provideCodeLenses({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const address = decodeAddress(uri.query);
    if (address?.comparison.view !== 'rows') return [];
    const { coverage, collation } = await this.#comparisons.build(address.comparison);
    const { rows } = address.comparison;
    // What a filter hides is not gone: the first row says that there is one. A lens is not wrapped: the counts fill the
    // base's side of a narrow comparison, so that all else stands on the other; whoever points at either reads both.
    const shown = rows === 'all' ? [] : [vscode.l10n.t('shown: {0}', rowFilterWords(rows, vscode.l10n.t))];
    const counts = coverageWords(coverage, vscode.l10n.t);
    const named = [isolated(address.comparison.sourceLabel), ...pairWords(collation.pair, vscode.l10n.t), ...shown];
    const command = {
      command: commands.filterRows,
      title: inLabel(address.side === 'base' ? counts : named.join(' · ')),
      tooltip: [...named, counts, vscode.l10n.t('Choose which rows are shown')].join('\n'),
    };
    return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

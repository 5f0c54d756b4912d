import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import type { Handles } from '../common/handles.js';
import { commands } from '../common/ids.js';
import type { Route } from '../navigation/route.js';
import { placesIn } from '../story/snapshot.js';
import { decodeAddress } from './comparison.js';
import type { Built, Comparisons } from './comparisons.js';
import type { HeadingPart } from './headingWords.js';

/**
 * Says behind the number of each row what the row is. As hints of the editor, not as text: what changes with every save
 * would be in the undo stack otherwise. Hints stand in every editor of a document, also in the one for all sources, which
 * an extension does not see; and they make a line no higher.
 */
export class RowHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #routes: Handles<Route>;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());

  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(comparisons: Comparisons, routes: Handles<Route>) {
    this.#comparisons = comparisons;
    this.#routes = routes;
    this.#disposables.add(comparisons.onDidBuild(() => this.#changed.fire()));
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const address = decodeAddress(document.uri.query);
    if (address?.comparison.view !== 'rows') return [];
    const built = await this.#comparisons.build(address.comparison);
    const rows = built.documents?.[address.side].rows ?? [];
    // By their text: in a side that is being edited, headings stand on other lines than they were written on.
    const rowOf = new Map(rows.map(({ headingText }, row) => [headingText, row]));
    const hints: vscode.InlayHint[] = [];
    const last = Math.min(range.end.line, document.lineCount - 1);
    for (let line = range.start.line; line <= last; line++) {
      const { text } = document.lineAt(line);
      const row = rowOf.get(text);
      if (row !== undefined) hints.push(this.#hint(built, row, new vscode.Position(line, text.length)));
    }
    return hints;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #hint(built: Built, row: number, at: vscode.Position): vscode.InlayHint {
    const { parts, long } = built.headings[row];
    const labels = parts.map((part) => this.#label(built, part, long));
    const hint = new vscode.InlayHint(at, labels);
    hint.paddingLeft = true;
    hint.tooltip = long;
    return hint;
  }

  #label(built: Built, { text, side, sentences }: HeadingPart, long: string): vscode.InlayHintLabelPart {
    const label = new vscode.InlayHintLabelPart(text);
    label.tooltip = long;
    if (!side || !sentences) return label;
    const source = built.collation[side];
    const [place] = placesIn(built.texts[side], source.label, {
      sentences: source.article.sentences,
      indexes: sentences,
    });
    const title = vscode.l10n.t('Go to this line of {0}', source.label);
    label.command = {
      command: commands.jump,
      title,
      arguments: [this.#routes.name({ origin: place, places: [place] })],
    };
    return label;
  }
}

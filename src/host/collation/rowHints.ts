import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import type { Handles } from '../common/handles.js';
import { commands, scheme } from '../common/ids.js';
import { openDocument } from '../documents/documents.js';
import type { Route } from '../navigation/route.js';
import { passagesIn } from '../story/snapshot.js';
import { decodeAddress } from './addresses.js';
import { uriOf } from './documentUris.js';
import type { Built, Comparisons } from './comparisons.js';
import type { HeadingPart, HeadingWords } from './headingWords.js';

/** Between a row's number and what is said of it: without it, row 1 of 62% reads as 162%. */
const SEPARATOR = '· ';

/**
 * Says behind the number of each row what the row is. As hints of the editor, not as text: what changes with every save
 * would be in the undo stack otherwise. Hints stand in every editor of a document, also in the one for all sources,
 * which an extension does not see; and they make a line no higher.
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
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document: { uri } }) => {
        if (uri.scheme === scheme && decodeAddress(uri.query)?.side === 'base') this.#changed.fire();
      }),
    );
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const address = decodeAddress(document.uri.query);
    if (address?.comparison.view !== 'rows') return [];
    const built = await this.#comparisons.build(address.comparison);
    const rows = built.documents?.[address.side].rows ?? [];
    // By their text: in a side that is being edited, headings stand on other lines than they were written on.
    const rowOf = new Map(rows.map(({ headingText }, row) => [headingText, row]));
    const base = openDocument(uriOf(address.comparison, 'base').toString());
    const changed = changedRows(built, base?.getText());
    const hints: vscode.InlayHint[] = [];
    const last = Math.min(range.end.line, document.lineCount - 1);
    for (let line = range.start.line; line <= last; line++) {
      const { text } = document.lineAt(line);
      const row = rowOf.get(text);
      // What is saved, and stands there as it was before, is about to be read anew: of it nothing is true until then.
      if (row === undefined || (changed.has(row) && !base?.isDirty)) continue;
      const said = changed.has(row) ? editedWords() : built.headings[row];
      hints.push(this.#hint(built, said, new vscode.Position(line, text.length)));
    }
    return hints;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #hint(built: Built, { parts, long }: HeadingWords, at: vscode.Position): vscode.InlayHint {
    const labels = [{ text: SEPARATOR }, ...parts].map((part) => this.#label(built, part, long));
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
    const [place] = passagesIn(built.texts[side], source.label, {
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

/** The rows whose lines on the base's side are not those of the build, where that side's document has this text. */
function changedRows({ documents, shown }: Built, text = shown.base): ReadonlySet<number> {
  if (!documents || text === shown.base) return new Set();
  const now = linesByHeading(text, new Set(documents.base.rows.map(({ headingText }) => headingText)));
  const lines = shown.base.split('\n');
  return new Set(
    documents.base.rows.flatMap(({ headingText, firstLine, lineCount }, row) =>
      now.get(headingText) === lines.slice(firstLine, firstLine + lineCount).join('\n') ? [] : [row],
    ),
  );
}

function linesByHeading(text: string, headings: ReadonlySet<string>): Map<string, string> {
  const rows = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of text.replace(/\n$/, '').split(/\r?\n/)) {
    if (headings.has(line)) rows.set(line, (current = []));
    else current?.push(line);
  }
  return new Map([...rows].map(([heading, lines]) => [heading, lines.join('\n')]));
}

function editedWords(): HeadingWords {
  return {
    parts: [{ text: vscode.l10n.t('edited, not saved') }],
    long: vscode.l10n.t('What this row is by now is said once it is saved.'),
  };
}

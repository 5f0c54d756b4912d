import * as vscode from 'vscode';
import { Disposables } from '../common/disposables.js';
import { colors, languages, scheme } from '../common/ids.js';
import { decodeAddress } from './addresses.js';
import type { Comparisons } from './comparisons.js';
import { findHeadings } from './findHeadings.js';

/**
 * Draws the headings of collations in a grey of their own. The grammar calls them comments, which most themes draw in
 * green: beside the colours of a diff that reads as an added line.
 */
export class HeadingColor implements vscode.Disposable {
  readonly #comparisons: Comparisons;
  readonly #disposables = new Disposables();
  readonly #decoration = this.#disposables.add(
    vscode.window.createTextEditorDecorationType({
      color: new vscode.ThemeColor(colors.headingForeground),
      isWholeLine: true,
    }),
  );

  constructor(comparisons: Comparisons) {
    this.#comparisons = comparisons;
    this.#disposables.add(
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((each) => void this.#draw(each))),
    );
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) =>
        vscode.window.visibleTextEditors.forEach((editor) => editor.document === document && void this.#draw(editor)),
      ),
    );
    vscode.window.visibleTextEditors.forEach((editor) => void this.#draw(editor));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #draw(editor: vscode.TextEditor): Promise<void> {
    const { uri, languageId, version } = editor.document;
    if (uri.scheme !== scheme || languageId !== languages.collation) return;
    const address = decodeAddress(uri.query);
    if (!address) return;
    const built = await this.#comparisons.build(address.comparison).catch(() => undefined);
    // The text may be another than the comparison's for a moment; its change draws again.
    if (!built?.documents || editor.document.version !== version) return;
    const headings = new Set(built.documents[address.side].rows.map(({ headingText }) => headingText));
    editor.setDecorations(
      this.#decoration,
      findHeadings(editor.document, headings).map((line) => editor.document.lineAt(line).range),
    );
  }
}

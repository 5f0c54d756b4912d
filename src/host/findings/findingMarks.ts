import * as vscode from 'vscode';
import { placesIn } from '../../engine/projections/findings.js';
import { Disposables } from '../common/disposables.js';
import { densityOf } from '../common/density.js';
import { colors } from '../common/ids.js';
import { affects } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import type { Texts } from '../documents/texts.js';
import { sourceIn, type StoryFindings } from './storyFindings.js';

/** A document has at most so many marks of a kind. */
const MOST_MARKS = 500;

/**
 * Marks in the text of each source where it gives something else than another: a flag in the margin, full for a fact
 * and empty for the rest, a line below the words, and a mark in the overview ruler. VS Code moves them with the edits.
 * The quiet density leaves flags and ruler marks of facts.
 */
export class FindingMarks implements vscode.Disposable {
  readonly #findings: StoryFindings;
  readonly #texts: Texts;
  readonly #disposables = new Disposables();
  readonly #fact: vscode.TextEditorDecorationType;
  /** The same without a line. */
  readonly #quietFact: vscode.TextEditorDecorationType;
  readonly #other: vscode.TextEditorDecorationType;

  constructor(findings: StoryFindings, texts: Texts, extension: vscode.Uri) {
    this.#findings = findings;
    this.#texts = texts;
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', 'findings', `${name}.svg`);
    const mark = (name: string, color: string, hasLine = true): vscode.TextEditorDecorationType =>
      this.#disposables.add(
        vscode.window.createTextEditorDecorationType({
          light: { gutterIconPath: icon(`${name}-light`) },
          dark: { gutterIconPath: icon(`${name}-dark`) },
          gutterIconSize: 'contain',
          ...(hasLine
            ? { borderStyle: 'dotted', borderWidth: '0 0 2px', borderColor: new vscode.ThemeColor(color) }
            : {}),
          overviewRulerColor: new vscode.ThemeColor(color),
          overviewRulerLane: vscode.OverviewRulerLane.Center,
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      );
    this.#fact = mark('fact', colors.factForeground);
    this.#quietFact = mark('fact', colors.factForeground, false);
    this.#other = mark('finding', colors.findingForeground);
    const drawAll = (): void => vscode.window.visibleTextEditors.forEach((editor) => void this.#draw(editor));
    this.#disposables.add(findings.onDidChange(drawAll));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors(drawAll));
    this.#disposables.add(vscode.workspace.onDidChangeConfiguration((event) => affects(event, 'density') && drawAll()));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #draw(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    if (!canBeSource(document)) return;
    const id = document.uri.toString();
    const found = this.#findings.latest(document.uri);
    const here = found && sourceIn(found, id);
    const now = found && (await this.#texts.read(document.uri));
    const isQuiet = densityOf(document) === 'quiet';
    const rangesOf = (isFact: boolean): vscode.Range[] => {
      if (!found || here === undefined || !now || 'failure' in now || (isQuiet && !isFact)) return [];
      return found.findings
        .filter(({ severity }) => (severity === 'fact') === isFact)
        .flatMap((finding) => placesIn(finding, here))
        .slice(0, MOST_MARKS)
        .map((place) => this.#texts.locate(now, found.texts[here].stamp, place))
        .filter(({ isEmpty }) => !isEmpty);
    };
    if (this.#findings.latest(document.uri) !== found) return;
    const facts = rangesOf(true);
    editor.setDecorations(this.#fact, isQuiet ? [] : facts);
    editor.setDecorations(this.#quietFact, isQuiet ? facts : []);
    editor.setDecorations(this.#other, rangesOf(false));
  }
}

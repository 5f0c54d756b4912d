import * as vscode from 'vscode';
import type { Finding, Side } from '../../engine/model.js';
import { otherPlaces, placeOf, textAt } from '../../engine/projections/findings.js';
import { isolated } from '../../protocol/language.js';
import { Disposables } from '../common/disposables.js';
import { inMessage } from '../common/foreignText.js';
import { canBeSource } from '../documents/documents.js';
import type { SourceText, Texts } from '../documents/texts.js';
import { findingWords, kindWords, readingWords } from './findingWords.js';
import type { RulePage } from './rulePage.js';
import { sourceIn, type Found, type StoryFindings } from './storyFindings.js';

/** A story has at most so many Problems, each with so many places elsewhere: more would not be read. */
const MOST_PROBLEMS = 200;
const MOST_PLACES = 24;

/**
 * Says in Problems what the sources of a story give differently: each finding once, in the article that the reader is
 * in, else in the first source that has it, with all other places beside it.
 */
export class FindingProblems implements vscode.Disposable {
  readonly #findings: StoryFindings;
  readonly #texts: Texts;
  readonly #rules: RulePage;
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('crossread.findings'));
  /** The source that the reader is in, or was in last. */
  #base: vscode.Uri | undefined;
  /** How often it was asked to show, so that of two under way the later one counts. */
  #times = 0;

  constructor(findings: StoryFindings, texts: Texts, rules: RulePage) {
    this.#findings = findings;
    this.#texts = texts;
    this.#rules = rules;
    this.#disposables.add(findings.onDidChange(() => void this.#show()));
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => this.#entered(editor)));
    this.#entered(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #entered(editor: vscode.TextEditor | undefined): void {
    if (!editor || !canBeSource(editor.document)) return;
    if (this.#base?.toString() === editor.document.uri.toString()) return;
    this.#base = editor.document.uri;
    void this.#show();
  }

  async #show(): Promise<void> {
    const time = ++this.#times;
    const base = this.#base;
    const found = base && this.#findings.latest(base);
    const problems = found ? await this.#problemsOf(found, base.toString()) : [];
    if (time !== this.#times) return;
    this.#diagnostics.clear();
    this.#diagnostics.set(problems);
  }

  async #problemsOf(found: Found, base: string): Promise<[vscode.Uri, vscode.Diagnostic[]][]> {
    const here = sourceIn(found, base) ?? 0;
    const [now] = await Promise.all([this.#now(found), this.#rules.load()]);
    const byUri = new Map<string, [vscode.Uri, vscode.Diagnostic[]]>();
    for (const finding of found.findings.slice(0, MOST_PROBLEMS)) {
      const place = this.#locate(found, now, placeOf(finding, here));
      if (!place) continue;
      const entry = byUri.get(place.uri.toString()) ?? [place.uri, []];
      byUri.set(place.uri.toString(), entry);
      entry[1].push(this.#problem(found, now, finding, here, place.range));
    }
    return [...byUri.values()];
  }

  #problem(
    found: Found,
    now: readonly (SourceText | undefined)[],
    finding: Finding,
    here: number,
    range: vscode.Range,
  ): vscode.Diagnostic {
    const problem = new vscode.Diagnostic(
      range,
      inMessage(findingWords(finding, found, here, vscode.l10n.t)),
      vscode.DiagnosticSeverity.Information,
    );
    problem.source = 'Crossread';
    problem.code = { value: kindWords(finding.kind, vscode.l10n.t), target: this.#rules.of(finding.kind) };
    problem.relatedInformation = otherPlaces(finding, here)
      .slice(0, MOST_PLACES)
      .flatMap((side) => {
        const place = this.#locate(found, now, side);
        if (!place) return [];
        const words = readingWords(textAt(side, found.articles), isolated(found.labels[side.source]), vscode.l10n.t);
        return [new vscode.DiagnosticRelatedInformation(place, inMessage(words))];
      });
    return problem;
  }

  /** Where a place stands now; undefined where its words or its source are gone. */
  #locate(
    { texts }: Found,
    now: readonly (SourceText | undefined)[],
    { source, start, end }: Side,
  ): vscode.Location | undefined {
    const text = now[source];
    const range = text && this.#texts.locate(text, texts[source].stamp, { start, end });
    return range && !range.isEmpty ? new vscode.Location(text.uri, range) : undefined;
  }

  /** The texts as they stand now; undefined where one is gone. */
  #now({ texts }: Found): Promise<(SourceText | undefined)[]> {
    return Promise.all(
      texts.map(async ({ uri }) => {
        const reading = await this.#texts.read(uri);
        return 'failure' in reading ? undefined : reading;
      }),
    );
  }
}

import * as vscode from 'vscode';
import { lensSetting } from '../common/density.js';
import { Disposables } from '../common/disposables.js';
import type { Handles } from '../common/handles.js';
import { percentSign } from '../common/localWords.js';
import type { StoryFindings } from '../findings/storyFindings.js';
import { inLabel } from '../common/foreignText.js';
import { commands, contexts } from '../common/ids.js';
import type { Route } from '../navigation/route.js';
import { affects, setting } from '../common/settings.js';
import { canBeSource } from '../documents/documents.js';
import type { Stories } from '../story/stories.js';
import { FirstQuestions } from './firstQuestions.js';
import { LensRows, type LineEdit } from './lensRows.js';
import { Reminders } from './reminders.js';
import { shownRows, type ShownLens } from './shownLens.js';

/** After so long what was under way between VS Code and us has arrived, in milliseconds. */
const UNDER_WAY = 1000;

/** So long after the extension was started its first story is being matched, in milliseconds: this thread has time. */
const IDLE = 150;

/** What one question for the lenses of a document was answered with. */
interface Answer {
  /** The document's URI as a string. */
  readonly id: string;
  /** Whether it was asked for because an answer before it may have been mixed up. */
  readonly isAgain: boolean;
}

class PlacedLens extends vscode.CodeLens {
  readonly answer: Answer;
  readonly shown: ShownLens;

  constructor(answer: Answer, range: vscode.Range, shown: ShownLens) {
    super(range);
    this.answer = answer;
    this.shown = shown;
  }
}

/**
 * The code lenses above the sentences of a source; answers at once, from the last finished matching, but for the first
 * question, which waits a while for the first one.
 */
export class LensProvider implements vscode.CodeLensProvider<PlacedLens>, vscode.Disposable {
  readonly #stories: Stories;
  readonly #handles: Handles<Route>;
  readonly #findings: Pick<StoryFindings, 'onDidChange' | 'facts'>;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #reminders = this.#disposables.add(new Reminders(() => this.#changed.fire()));
  readonly #rows = new Map<string, LensRows<ShownLens>>();
  /** The documents on the screen. */
  #visible: ReadonlySet<string> = new Set();
  readonly #first: FirstQuestions;
  /** The documents that VS Code has asked for the lenses of. */
  readonly #asked = new Set<string>();
  /** When VS Code was told that the lenses of a document on the screen changed; until it asks for them. */
  readonly #toldChanged = new Map<string, number>();
  /** What VS Code was last told of a document. */
  readonly #told = new Map<string, ReadonlySet<ShownLens>>();
  /** The last answers of each document, the newest first: one for each editor that shows it. */
  readonly #answers = new Map<string, readonly Answer[]>();
  /** When a title was last asked for. */
  #resolved = Number.NEGATIVE_INFINITY;
  /** When VS Code was last asked to ask again, for lenses that may have been mixed up. */
  #askedAgain = Number.NEGATIVE_INFINITY;
  #again: vscode.Disposable | undefined;
  #release: { readonly at: number; readonly timer: vscode.Disposable } | undefined;

  readonly onDidChangeCodeLenses = this.#changed.event;

  constructor(stories: Stories, handles: Handles<Route>, findings: Pick<StoryFindings, 'onDidChange' | 'facts'>) {
    this.#stories = stories;
    this.#findings = findings;
    this.#handles = handles;
    this.#disposables.add(stories.onDidFinish((uri) => this.#finished(uri)));
    // After the lenses have been made.
    this.#first = this.#disposables.add(new FirstQuestions(stories));
    this.#disposables.add(findings.onDidChange(() => this.#refinish()));
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors((editors) => this.#shown(editors)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri.toString())));
    this.#disposables.add(vscode.workspace.onDidChangeConfiguration((event) => this.#configured(event)));
    // The first number in the language of the interface takes longer than the lenses of an article.
    this.#disposables.timeout(() => percentSign(0, vscode.l10n.t), IDLE);
    this.#tellContext();
  }

  provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): PlacedLens[] | Promise<PlacedLens[]> {
    const isShown = canBeSource(document) && setting('lens.enabled', document.uri);
    this.#asked.add(document.uri.toString());
    if (!isShown || this.#stories.made(document.uri)) return this.#placed(document, isShown);
    return this.#first.waitFor(document.uri.toString(), token).then(() => this.#placed(document, isShown));
  }

  #placed(document: vscode.TextDocument, isShown: boolean): PlacedLens[] {
    const id = document.uri.toString();
    this.#toldChanged.delete(id);
    const rows = isShown ? this.#rows.get(id) : undefined;
    if (!rows) {
      this.#reminders.heard(id);
      return [];
    }
    const answer = { id, isAgain: Date.now() - this.#askedAgain < UNDER_WAY };
    // VS Code draws at once what comes with its command, and asks for the others after a while. As long as it has no
    // lens of the document none can be mixed up.
    const atOnce = this.#told.get(id)?.size ? [] : linesOnScreen(id);
    const lenses = [...rows.show(Date.now())].flatMap(([line, row]) =>
      row.map((shown) => {
        const lens = new PlacedLens(answer, lineRange(document, line), shown);
        if (atOnce.some(({ start, end }) => line >= start.line && line <= end.line))
          lens.command = this.#command(shown);
        return lens;
      }),
    );
    this.#answers.set(id, [answer, ...(this.#answers.get(id) ?? [])].slice(0, Math.max(1, editorsOf(id))));
    this.#tell(id, new Set(lenses.map(({ shown }) => shown)));
    this.#waitForHeld(rows);
    return lenses;
  }

  /**
   * Only lenses on the screen are resolved: the names of a long article's lenses would push each other out of
   * `Handles`.
   */
  resolveCodeLens(lens: PlacedLens): PlacedLens {
    this.#resolved = Date.now();
    const { id } = lens.answer;
    const told = this.#told.get(id);
    if (told?.has(lens.shown)) this.#reminders.heard(id);
    else if (told) this.#tellAgain();
    // VS Code may give the command of this lens to one of a later answer, and forget it with this answer: that lens
    // would lead nowhere.
    const last = this.#answers.get(id) ?? [];
    if (last.length > 0 && !last.includes(lens.answer) && !last[0].isAgain) this.#tellAgain();
    lens.command = this.#command(lens.shown);
    return lens;
  }

  /** Asks VS Code to ask again: an editor that lost focus may have given up its last question. */
  fire(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #command(shown: ShownLens): vscode.Command {
    const { title, tooltip, places } = shown;
    const leads = places.length > 0;
    return {
      title: inLabel(title),
      tooltip,
      command: leads ? commands.openMatches : '',
      arguments: leads ? [this.#handles.name(shown)] : [],
    };
  }

  #finished(uri: vscode.Uri): void {
    const id = uri.toString();
    const snapshot = this.#stories.latest(uri);
    const rows = this.#rows.get(id);
    if (!snapshot && !rows) return;
    if (snapshot) {
      const settings = {
        maxPerLine: lensSetting('lens.maxPerLine', uri),
        onlyHere: lensSetting('lens.onlyHere', uri),
        style: lensSetting('lens.style', uri),
      };
      const facts = this.#findings.facts(uri);
      const told = facts ? { ...snapshot, story: facts.in(snapshot.story) } : snapshot;
      this.#rowsOf(id).finish(shownRows(told, settings, vscode.l10n.t));
    } else {
      rows?.finish(new Map());
    }
    this.#tellChanged(id);
    if (editorsOf(id) > 0) this.#reminders.expect(id);
  }

  /**
   * Where VS Code is about to ask for the lenses of a document on the screen, as it does of each that it opens, telling
   * it makes it wait anew.
   */
  #tellChanged(id: string): void {
    const isAboutToAsk = Date.now() - (this.#toldChanged.get(id) ?? Number.NEGATIVE_INFINITY) < UNDER_WAY;
    if (!this.#asked.has(id) || this.#first.has(id) || isAboutToAsk) return;
    if (editorsOf(id) > 0) this.#toldChanged.set(id, Date.now());
    this.#changed.fire();
  }

  /** An editor draws the places of the lenses that it had, and may never ask for their titles. */
  #shown(editors: readonly vscode.TextEditor[]): void {
    const visible = new Set(editors.map(({ document }) => document.uri.toString()));
    for (const id of visible) if (!this.#visible.has(id) && this.#rows.has(id)) this.#reminders.expect(id);
    this.#visible = visible;
  }

  #forget(id: string): void {
    this.#rows.delete(id);
    this.#asked.delete(id);
    this.#told.delete(id);
    this.#answers.delete(id);
    this.#toldChanged.delete(id);
    this.#reminders.heard(id);
  }

  #rowsOf(id: string): LensRows<ShownLens> {
    const rows = this.#rows.get(id) ?? new LensRows<ShownLens>();
    this.#rows.set(id, rows);
    return rows;
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0 || !canBeSource(document)) return;
    const now = Date.now();
    for (const rows of this.#rows.values()) rows.keystroke(now);
    this.#rows.get(document.uri.toString())?.edit(contentChanges.map(lineEdit));
  }

  #configured(event: vscode.ConfigurationChangeEvent): void {
    if (!affects(event, 'lens', 'density')) return;
    for (const rows of this.#rows.values()) rows.release();
    this.#refinish();
    this.#tellContext();
    this.#changed.fire();
  }

  #refinish(): void {
    for (const id of [...this.#rows.keys()]) this.#finished(vscode.Uri.parse(id, true));
  }

  #tellContext(): void {
    void vscode.commands.executeCommand('setContext', contexts.lensesShown, setting('lens.enabled'));
  }

  #tell(id: string, told: ReadonlySet<ShownLens>): void {
    const before = this.#told.get(id);
    const isNews = before !== undefined && [...told].some((shown) => !before.has(shown));
    if (isNews && Date.now() - this.#resolved < UNDER_WAY) this.#tellAgain();
    this.#told.set(id, told);
    if (told.size === 0) this.#reminders.heard(id);
  }

  /** Titles of old lenses may meet new lenses on their way, and VS Code would take them for theirs. */
  #tellAgain(): void {
    this.#again ??= this.#disposables.timeout(() => {
      this.#again = undefined;
      this.#askedAgain = Date.now();
      this.#changed.fire();
    }, UNDER_WAY);
  }

  /** Asks again when rows that are held back may be shown. */
  #waitForHeld(rows: LensRows<ShownLens>): void {
    const at = rows.heldUntil();
    if (at === undefined || (this.#release && this.#release.at >= at)) return;
    if (this.#release) this.#disposables.end(this.#release.timer);
    const timer = this.#disposables.timeout(() => {
      this.#release = undefined;
      this.#changed.fire();
    }, at - Date.now());
    this.#release = { at, timer };
  }
}

function visibleEditors(id: string): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === id);
}

/** How many editors on the screen show a document. */
function editorsOf(id: string): number {
  return visibleEditors(id).length;
}

/** What the editors of a document are scrolled to. */
function linesOnScreen(id: string): vscode.Range[] {
  return visibleEditors(id).flatMap(({ visibleRanges }) => visibleRanges);
}

/**
 * From inside the line to the start of the next one, so that VS Code's own tracking keeps the row while the line is
 * retyped, and moves it down with the text when a line is put in above.
 */
function lineRange(document: vscode.TextDocument, line: number): vscode.Range {
  return document.validateRange(new vscode.Range(line, 1, line + 1, 0));
}

function lineEdit({ range, text }: vscode.TextDocumentContentChangeEvent): LineEdit {
  return {
    startLine: range.start.line,
    startCharacter: range.start.character,
    endLine: range.end.line,
    endCharacter: range.end.character,
    addedLines: text.match(/\r\n|\r|\n/g)?.length ?? 0,
  };
}

import * as vscode from 'vscode';
import type { Failure } from '../../engine/text/failure.js';
import { LineMap } from '../../engine/text/lines.js';
import { sameOptions, type ParseOptions } from '../../engine/model.js';
import { Disposables } from '../common/disposables.js';
import { affects } from '../common/settings.js';
import { openDocument } from './documents.js';
import { EditLog, type Range } from './editLog.js';
import type { Files } from './files.js';
import type { ParseSettings } from './parseSettings.js';
import { maximumBytes, type ReadFailure } from './reading.js';

/** The text of a source at one moment. */
export interface SourceText {
  readonly uri: vscode.Uri;
  readonly id: string;
  readonly text: string;
  readonly lines: LineMap;
  readonly options: ParseOptions;
  /** Changes with the text and its options; compare it with `Texts.isCurrent`. */
  readonly stamp: number;
}

interface Entry {
  stamp: number;
  readonly edits: EditLog;
  /** Absent after a change, until it is read again. */
  source?: SourceText;
  /** A file that is not open may have changed on disk since it was read. */
  stale: boolean;
}

/** The texts of all sources, as they stand in open documents or else on disk. An id is a URI as a string. */
export class Texts implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<string>());
  readonly #entries = new Map<string, Entry>();
  /** How often each file was invalidated, whether it was known or not. */
  readonly #invalidations = new Map<string, number>();
  readonly #settings: ParseSettings;
  readonly #files: Pick<Files, 'read'>;
  #lastStamp = 0;

  /** The id of a known source that changed, was opened, closed, saved over, or is gone. */
  readonly onDidChange = this.#changed.event;

  constructor(settings: ParseSettings, files: Pick<Files, 'read'>) {
    this.#settings = settings;
    this.#files = files;
    this.#disposables.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'language', 'article')) this.#invalidateOptions();
      }),
    );
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)));
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument(({ uri }) => this.invalidate(uri)));
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument(({ uri }) => this.invalidate(uri)));
  }

  isCurrent(id: string, stamp: number): boolean {
    return this.#entries.get(id)?.stamp === stamp;
  }

  /** The text as it stands now. */
  async read(uri: vscode.Uri): Promise<SourceText | Failure<ReadFailure>> {
    const id = uri.toString();
    const known = this.#entries.get(id);
    if (known?.source && !known.stale) return known.source;
    const document = openDocument(id);
    if (document) return this.#fromDocument(document);
    const invalidations = this.#invalidations.get(id);
    const reading = await this.#files.read(uri);
    // Changed while it was read: what was read may be the old text.
    if (this.#invalidations.get(id) !== invalidations) return this.read(uri);
    const opened = openDocument(id);
    if (opened) return this.#fromDocument(opened);
    if ('text' in reading) return this.#keep(uri, reading.text);
    this.#entries.delete(id);
    return reading;
  }

  /** Where `range` of the text `stamp` of a source stands in `now`. */
  locate(now: SourceText, stamp: number, range: Range): vscode.Range {
    const { start, end } = this.#entries.get(now.id)?.edits.shift(stamp, range) ?? range;
    const from = now.lines.positionAt(start);
    const to = now.lines.positionAt(end);
    return new vscode.Range(from.line, from.character, to.line, to.character);
  }

  /** Says that a file may have changed: it is read again. An open document is read from the editor in any case. */
  invalidate(uri: vscode.Uri): void {
    const id = uri.toString();
    this.#invalidations.set(id, (this.#invalidations.get(id) ?? 0) + 1);
    const entry = this.#entries.get(id);
    if (!entry) return;
    entry.stale = true;
    this.#changed.fire(uri.toString());
  }

  /** Says that every file may have changed. */
  invalidateAll(): void {
    for (const entry of this.#entries.values()) entry.stale = true;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #fromDocument(document: vscode.TextDocument): SourceText | Failure<ReadFailure> {
    const { uri } = document;
    const text = document.getText();
    return text.length > maximumBytes(uri) ? { failure: { kind: 'tooLarge', uri } } : this.#keep(uri, text);
  }

  #keep(uri: vscode.Uri, text: string): SourceText {
    const id = uri.toString();
    const entry = this.#entries.get(id) ?? { stamp: ++this.#lastStamp, edits: new EditLog(), stale: false };
    this.#entries.set(id, entry);
    entry.stale = false;
    const options = this.#settings.of(uri);
    if (entry.source?.text === text && sameOptions(entry.source.options, options)) return entry.source;
    if (entry.source) entry.stamp = ++this.#lastStamp;
    entry.source = { uri, id, text, options, lines: new LineMap(text), stamp: entry.stamp };
    return entry.source;
  }

  /** A text whose settings are others now is read again by whoever has it. */
  #invalidateOptions(): void {
    for (const { source } of [...this.#entries.values()]) {
      if (source && !sameOptions(source.options, this.#settings.of(source.uri))) this.invalidate(source.uri);
    }
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const id = document.uri.toString();
    const entry = this.#entries.get(id);
    if (!entry || contentChanges.length === 0) return;
    entry.stamp = ++this.#lastStamp;
    entry.source = undefined;
    entry.edits.record(
      entry.stamp,
      contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        added: text.length,
      })),
    );
    this.#changed.fire(id);
  }
}

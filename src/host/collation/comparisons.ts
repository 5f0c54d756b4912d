import * as vscode from 'vscode';
import type { Finding } from '../../engine/model.js';
import { coverage } from '../../engine/projections/coverage.js';
import type { Ground } from '../../engine/projections/writeBack/ground.js';
import { Disposables } from '../common/disposables.js';
import { readOnlyReason } from '../documents/readOnly.js';
import type { Renames } from '../documents/renames.js';
import type { EngineSession } from '../engine/session.js';
import { scheme } from '../common/ids.js';
import { setting } from '../common/settings.js';
import { openDocument } from '../documents/documents.js';
import { inMessage } from '../common/foreignText.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import type { Folders } from '../documents/folders.js';
import type { SourceText, Texts } from '../documents/texts.js';
import type { Meaning } from '../meaning/meaning.js';
import { decodeAddress } from './addresses.js';
import { isEdited, writeRows, type Built, type Kept } from './built.js';
import { uriOf, urisOf } from './documentUris.js';
import { comparisonKey, type Comparison } from './comparison.js';

export type { Built };

/** Waits so long after an edit of a file before its comparisons follow, in milliseconds. */
const FOLLOW = 300;

/** VS Code may still show one of so many builds when the next is made. */
const RECENT = 5;

export interface ComparisonsParts {
  readonly session: EngineSession;
  readonly texts: Texts;
  readonly folders: Folders;
  readonly renames: Renames;
  readonly meaning: Pick<Meaning, 'refine'>;
  /** What is shown of what two texts give differently. */
  readonly findingsIn: (texts: readonly SourceText[]) => Promise<readonly Finding[]>;
  readonly log: vscode.LogOutputChannel;
}

/** Builds comparisons, and builds them again when one of their files changes. */
export class Comparisons implements vscode.Disposable {
  readonly #parts: ComparisonsParts;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<readonly vscode.Uri[]>());
  readonly #built = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #kept = new Map<string, Kept>();
  readonly #stale = new Set<string>();
  /** Those that wait until the unsaved edits of their base's side are saved or given up. */
  readonly #held = new Set<string>();
  #timer: vscode.Disposable | undefined;
  #lastModified = 0;

  /** The documents of a comparison whose text is another now. */
  readonly onDidChange = this.#changed.event;
  /** A comparison was built: what is said of its rows may be something else, also where its text is the same. */
  readonly onDidBuild = this.#built.event;

  constructor(parts: ComparisonsParts) {
    this.#parts = parts;
    this.#disposables.add(parts.texts.onDidChange((id) => this.#staleWith(id)));
    // A file that is gone is no known text any more; here it is waited for.
    this.#disposables.add(parts.folders.onDidList((uri) => this.#staleWith(uri.toString())));
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => uri.scheme === scheme && this.#forgetClosed()),
    );
    this.#disposables.add(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#release(document, false)));
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument((document) => this.#release(document, true)));
  }

  /** The comparison as last built; throws a `FileSystemError` where one of its files cannot be read. */
  build(comparison: Comparison): Promise<Built> {
    const kept = this.#keptOf(comparison);
    return kept.building ?? this.#start(kept);
  }

  #keptOf(comparison: Comparison): Kept {
    const key = comparisonKey(comparison);
    const kept = this.#kept.get(key) ?? { comparison, recent: [] };
    this.#kept.set(key, kept);
    return kept;
  }

  /** The last builds of the comparison that a document belongs to, the newest first. */
  recent({ query }: vscode.Uri): readonly Built[] {
    const address = decodeAddress(query);
    return (address && this.#kept.get(comparisonKey(address.comparison))?.recent) ?? [];
  }

  /**
   * Says that the base's side, as it stands on the screen, was written into its file: what is read from now on is built
   * from that. Where nothing else changed in the file it stands on `ground` there; as long as the two texts stay as
   * they are the rows stay then, and only what is said of them follows: whatever else changed in the document would be
   * in its undo stack.
   */
  written(comparison: Comparison, ground: Ground | undefined): void {
    const kept = this.#kept.get(comparisonKey(comparison));
    if (!kept) return;
    kept.building = undefined;
    kept.unsaved = undefined;
    const before = kept.settled?.before ?? kept.recent.at(0);
    if (ground && before) kept.settled = { before, ground };
  }

  /**
   * Says that the base's side came back with unsaved edits of rows that stand on `ground`: until it is saved or given
   * up both sides have these rows, whatever the file is by now. The promise rejects as that of `build` does.
   */
  async cameBack(comparison: Comparison, ground: Ground): Promise<Built> {
    const kept = this.#keptOf(comparison);
    kept.unsaved = ground;
    this.#held.add(comparisonKey(comparison));
    const built = await this.#start(kept);
    // VS Code may have read it beside newer rows of the base.
    this.#changed.fire([uriOf(comparison, 'source')]);
    return built;
  }

  /** Builds every open comparison again. */
  refresh(): void {
    for (const key of this.#kept.keys()) this.#stale.add(key);
    this.#followSoon();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** A build that fails is tried again when it is asked for, or when one of its files comes back. */
  #start(kept: Kept): Promise<Built> {
    const building = this.#build(kept);
    kept.building = building;
    building.then(
      (built) => {
        kept.recent = [built, ...kept.recent].slice(0, RECENT);
        this.#built.fire();
        void this.#refine(kept, built);
      },
      () => {
        if (kept.building === building) kept.building = undefined;
      },
    );
    return building;
  }

  /** Has sentences compared by what they mean, once for the same texts, behind rows that are there. */
  async #refine(kept: Kept, { texts: { base, source } }: Built): Promise<void> {
    const stamps = `${base.stamp} ${source.stamp}`;
    if (kept.refined === stamps) return;
    kept.refined = stamps;
    if (!(await this.#parts.meaning.refine({ base, sources: [source], others: [] }))) return;
    this.#stale.add(comparisonKey(kept.comparison));
    this.#followSoon();
  }

  async #build(kept: Kept): Promise<Built> {
    const { comparison } = kept;
    for (;;) {
      const [base, source] = await Promise.all([this.#read(comparison.base), this.#read(comparison.source)]);
      const minimumConfidence = setting('match.minimumConfidence', base.uri);
      const matched = await this.#parts.session.match(base, [source], minimumConfidence);
      if (!this.#isCurrent(base) || !this.#isCurrent(source)) continue;
      const findings = comparison.view === 'rows' ? await this.#parts.findingsIn([base, source]) : [];
      if (!this.#isCurrent(base) || !this.#isCurrent(source)) continue;
      const [pair] = matched.pairs;
      const { baseLabel, sourceLabel } = comparison;
      const sides = {
        base: { id: base.id, label: baseLabel, article: matched.base },
        source: { id: source.id, label: sourceLabel, article: matched.sources[0] },
      };
      const texts = { base, source };
      return {
        comparison,
        texts,
        coverage: coverage(pair, sides.base, sides.source),
        ...writeRows(kept, texts, sides, pair, findings),
        readOnly: comparison.view === 'rows' ? await readOnlyReason(base.uri) : undefined,
        modified: ++this.#lastModified,
      };
    }
  }

  async #read(id: string): Promise<SourceText> {
    const uri = vscode.Uri.parse(this.#parts.renames.now(id), true);
    const reading = await this.#parts.texts.read(uri);
    if ('failure' in reading) {
      const { failure } = reading;
      this.#parts.log.warn(`Cannot compare ${uri.toString(true)}: ${failure.kind}`);
      throw failure.kind === 'missing'
        ? vscode.FileSystemError.FileNotFound(uri)
        : vscode.FileSystemError.Unavailable(inMessage(readFailureWords(failure)));
    }
    if (this.#parts.session.isSetAside(reading)) {
      throw vscode.FileSystemError.Unavailable(inMessage(readFailureWords({ kind: 'setAside', uri })));
    }
    this.#parts.folders.watchBeside(uri);
    return reading;
  }

  #isCurrent({ id, stamp }: SourceText): boolean {
    return this.#parts.texts.isCurrent(id, stamp);
  }

  #staleWith(id: string): void {
    const { renames } = this.#parts;
    for (const [key, { comparison }] of this.#kept) {
      if ([comparison.base, comparison.source].some((each) => each === id || renames.now(each) === id)) {
        this.#stale.add(key);
      }
    }
    this.#followSoon();
  }

  #followSoon(): void {
    if (this.#stale.size === 0) return;
    this.#timer ??= this.#disposables.timeout(() => {
      this.#timer = undefined;
      const keys = [...this.#stale];
      this.#stale.clear();
      for (const key of keys) void this.#follow(key);
    }, FOLLOW);
  }

  /** Never under a person's unsaved edits: these are for the rows that are on the screen. */
  async #follow(key: string): Promise<void> {
    const kept = this.#kept.get(key);
    if (!kept) return;
    if (isEdited(kept)) return void this.#held.add(key);
    const isForced = this.#held.delete(key);
    const before = await kept.building?.catch(() => undefined);
    const after = await this.#start(kept).catch(() => undefined);
    if (isEdited(kept)) return void this.#held.add(key);
    if (!isForced && before && after && isSame(before, after)) return;
    this.#changed.fire(urisOf(kept.comparison));
  }

  /**
   * A base's side without unsaved edits follows its files again. Once saved it does in any case: what is on the screen
   * is the person's text then, and not yet the collation of the file that it was written into.
   */
  #release({ uri, isDirty }: vscode.TextDocument, isSaved: boolean): void {
    if (uri.scheme !== scheme || isDirty) return;
    const address = decodeAddress(uri.query);
    const key = address?.side === 'base' ? comparisonKey(address.comparison) : undefined;
    if (key === undefined || !(isSaved || this.#held.has(key))) return;
    this.#held.add(key);
    this.#stale.add(key);
    this.#followSoon();
  }

  /** Keeps only what an open document shows. */
  #forgetClosed(): void {
    for (const [key, { comparison }] of this.#kept) {
      if (!urisOf(comparison).some((uri) => openDocument(uri.toString()))) this.#kept.delete(key);
    }
  }
}

function isSame(before: Built, after: Built): boolean {
  return (
    before.shown.base === after.shown.base &&
    before.shown.source === after.shown.source &&
    before.readOnly === after.readOnly
  );
}

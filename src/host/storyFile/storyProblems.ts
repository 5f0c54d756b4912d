import * as vscode from 'vscode';
import { placesIn } from '../../engine/storyFile/text.js';
import { LineMap } from '../../engine/text/lines.js';
import { Disposables } from '../common/disposables.js';
import { exists } from '../documents/exists.js';
import { readFailureWords } from '../documents/readFailureWords.js';
import { lostDecisions, type LostDecisions, type LostDecisionsParts } from './lostDecisions.js';
import { diagnostic, diagnosticsOf, isNoJson, rangeOf } from './problems.js';
import type { FoundStoryFile, StoryFiles } from './storyFiles.js';

/** Waits so long after the last change of a source before its decisions are looked at again, in milliseconds. */
const SETTLE = 1000;

/**
 * Says in Problems what is wrong with story files, which of the files that they name are not there, and which decisions
 * hold no more.
 */
export class StoryProblems implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('crossread'));
  readonly #storyFiles: StoryFiles;
  readonly #parts: LostDecisionsParts;
  /** The last look at each story file; an older one that ends later is dropped. */
  readonly #looks = new Map<string, object>();
  /** For each story file, the sources that its decisions speak of. */
  readonly #sources = new Map<string, ReadonlySet<string>>();
  /** The story files to look at again. */
  readonly #stale = new Set<string>();
  #timer: vscode.Disposable | undefined;

  constructor(storyFiles: StoryFiles, parts: LostDecisionsParts) {
    this.#storyFiles = storyFiles;
    this.#parts = parts;
    this.#disposables.add(storyFiles.onDidRead((read) => void this.#look(read)));
    const again = (): void => void this.#lookAgain();
    for (const event of [
      vscode.workspace.onDidCreateFiles,
      vscode.workspace.onDidDeleteFiles,
      vscode.workspace.onDidRenameFiles,
      parts.folders.onDidList,
    ]) {
      this.#disposables.add(event(again));
    }
    this.#disposables.add(parts.texts.onDidChange((id) => this.#changed(id)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #changed(id: string): void {
    const concerned = [...this.#sources].filter(([, sources]) => sources.has(id)).map(([key]) => key);
    if (concerned.length === 0) return;
    concerned.forEach((key) => this.#stale.add(key));
    if (this.#timer) this.#disposables.end(this.#timer);
    this.#timer = this.#disposables.timeout(() => {
      this.#timer = undefined;
      const stale = new Set(this.#stale);
      this.#stale.clear();
      void this.#lookAgain(({ uri }) => stale.has(uri.toString()));
    }, SETTLE);
  }

  async #lookAgain(isMeant: (found: FoundStoryFile) => boolean = () => true): Promise<void> {
    for (const found of await this.#storyFiles.known()) if (isMeant(found)) await this.#look(found);
  }

  async #look(read: FoundStoryFile | vscode.Uri): Promise<void> {
    const uri = read instanceof vscode.Uri ? read : read.uri;
    const key = uri.toString();
    const look = {};
    this.#looks.set(key, look);
    const found = read instanceof vscode.Uri ? [] : await problemsOf(read);
    const lost = read instanceof vscode.Uri ? undefined : await this.#lost(read);
    if (this.#looks.get(key) !== look) return;
    if (lost) this.#sources.set(key, lost.sources);
    else this.#sources.delete(key);
    this.#diagnostics.set(uri, [...found, ...(lost?.diagnostics ?? [])]);
  }

  /** Nothing where the sources cannot be looked at now: they are again with the next change. */
  async #lost(found: FoundStoryFile): Promise<LostDecisions | undefined> {
    return lostDecisions(found, this.#parts).catch(() => undefined);
  }
}

async function problemsOf(found: FoundStoryFile): Promise<vscode.Diagnostic[]> {
  const { text, problems, failure } = found;
  const { Error } = vscode.DiagnosticSeverity;
  if (failure) return [diagnostic(new vscode.Range(0, 0, 0, 0), readFailureWords(failure), Error)];
  return [...diagnosticsOf(text, problems), ...(await missingFiles(found))];
}

/**
 * A warning for each file that is listed, or the base, and does not exist; for a file that only decisions name,
 * information at the first of these.
 */
async function missingFiles({ text, reading, problems }: FoundStoryFile): Promise<vscode.Diagnostic[]> {
  if (!reading || problems.some(isNoJson)) return [];
  const { base, sources = [], matches } = reading.story;
  const listed: NamedFile[] = [
    ...(base === undefined ? [] : [{ file: base, path: ['base'] }]),
    ...sources.map(({ at, file }) => ({ file, path: ['sources', at, 'file'] })),
  ];
  const decided = matches.flatMap(({ at, sides }) =>
    sides.map(({ file }, nth): NamedFile => ({ file, path: ['matches', at, 'sides', nth, 'file'] })),
  );
  const known = new Set(listed.map(({ file }) => file));
  const others = decided.filter(({ file }) => !known.has(file) && known.add(file));
  const { Warning, Information } = vscode.DiagnosticSeverity;
  const [lines, placeOf] = [new LineMap(text), placesIn(text)];
  const tell = async ({ file, path }: NamedFile, message: string, severity: vscode.DiagnosticSeverity) => {
    if (await exists(reading.uriOf(file))) return [];
    const { start, end } = placeOf(path);
    return [diagnostic(rangeOf(lines, start, end), message, severity)];
  };
  const found = await Promise.all([
    ...listed.map((each) =>
      tell(each, vscode.l10n.t('{0} is not there. The story goes on without it.', each.file), Warning),
    ),
    ...others.map((each) =>
      tell(
        each,
        vscode.l10n.t('{0} is not there. What was decided about it holds again when it is back.', each.file),
        Information,
      ),
    ),
  ]);
  return found.flat();
}

interface NamedFile {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

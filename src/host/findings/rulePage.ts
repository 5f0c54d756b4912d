import * as vscode from 'vscode';
import type { FindingKind } from '../../engine/model.js';
import { Disposables } from '../common/disposables.js';
import { ruleScheme } from '../common/ids.js';

/** Under which heading of the page the rule for a kind stands. */
const HEADINGS: Readonly<Record<FindingKind, string>> = {
  number: 'Numbers',
  date: 'Dates',
  name: 'Names',
  negation: 'Denials and opposites',
  wording: 'Denials and opposites',
  attribution: 'Denials and opposites',
  quotation: 'Quotations',
};

/** The page that says by which rules findings are made: a document of a scheme of its own, in desktop and web alike. */
export class RulePage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #file: vscode.Uri;
  readonly #disposables = new Disposables();
  #loading: Promise<string> | undefined;
  /** The 0-based lines of the headings. */
  #lines = new Map<string, number>();

  constructor(extension: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(extension, 'docs', 'findings.md');
    this.#disposables.add(vscode.workspace.registerTextDocumentContentProvider(ruleScheme, this));
  }

  /** Reads the page once; without it links lead to its top. */
  async load(): Promise<void> {
    await this.provideTextDocumentContent().catch(() => undefined);
  }

  /** Where the rule for a kind of finding stands. */
  of(kind: FindingKind): vscode.Uri {
    const line = this.#lines.get(HEADINGS[kind]);
    const fragment = line === undefined ? '' : `L${line + 1}`;
    return vscode.Uri.from({ scheme: ruleScheme, path: '/findings.md', fragment });
  }

  provideTextDocumentContent(): Promise<string> {
    this.#loading ??= this.#read().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #read(): Promise<string> {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.#file));
    this.#lines = new Map(
      text.split('\n').flatMap((line, at) => {
        const heading = /^## (.+)$/.exec(line)?.[1];
        return heading === undefined ? [] : [[heading, at] as const];
      }),
    );
    return text;
  }
}

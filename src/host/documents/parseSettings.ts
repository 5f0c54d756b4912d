import type * as vscode from 'vscode';
import type { ParseOptions } from '../../engine/model.js';
import { writtenSetting } from '../common/settings.js';
import { homeOf } from './address.js';
import { bodyLinesOf, languageOf, readAtMost } from './parseValues.js';

/**
 * What the settings of a source's folder say of how it is read; one that is no file belongs to that of the file it was
 * made from or added to. What is wrong with them is said once in the log.
 */
export class ParseSettings {
  readonly #log: vscode.LogOutputChannel;
  readonly #said = new Set<string>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  of(uri: vscode.Uri): ParseOptions {
    const language = languageOf(writtenSetting('language', homeOf(uri)), this.#say);
    const bodyLines = readAtMost(this.bodyLines(uri), this.#say);
    return { ...(language !== undefined && { language }), ...(bodyLines.length > 0 && { bodyLines }) };
  }

  /** The lines that are marked as body in the settings that hold for `uri`. */
  bodyLines(uri: vscode.Uri): readonly string[] {
    return bodyLinesOf(writtenSetting('article.bodyLines', homeOf(uri)), this.#say);
  }

  readonly #say = (problem: string): void => {
    if (this.#said.has(problem)) return;
    this.#said.add(problem);
    this.#log.warn(problem);
  };
}

import type * as vscode from 'vscode';
import type { RowTake } from '../../engine/projections/writeBack/rowTakes.js';
import { OldestFirst } from '../../engine/text/oldestFirst.js';

/** Of more sentences a person is asked once more. */
const MAXIMUM = 1000;

/**
 * Sentences in another language that a person agreed to have in a comparison: whoever took a row is not asked again
 * when it is saved.
 */
export class AgreedWording {
  readonly #agreed = new OldestFirst<string, true>(MAXIMUM);

  /** `said` are sentences of the source, each on one line; `collation` is the base's side of the comparison. */
  add(collation: vscode.Uri, said: readonly string[]): void {
    for (const sentence of said) this.#agreed.set(keyOf(collation, sentence), true);
  }

  /** The takes that hold a sentence which nobody has agreed to. */
  without(collation: vscode.Uri, taken: readonly RowTake[]): readonly RowTake[] {
    return taken.filter(({ said }) => said.some((sentence) => !this.#agreed.get(keyOf(collation, sentence))));
  }
}

const keyOf = (collation: vscode.Uri, sentence: string): string => `${collation.toString()}\n${sentence}`;

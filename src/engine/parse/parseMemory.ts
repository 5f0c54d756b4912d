import type { Range } from '../text/range.js';
import { Remembered } from '../text/remembered.js';
import type { Judgement } from './roles/line.js';

/** What parsing remembers of paragraphs, so that after an edit only changed ones are looked at again. */
export class ParseMemory {
  /** What a paragraph's own words say of its role. */
  readonly judgements = new Remembered<Judgement>();
  readonly #sentences = new Map<string, Remembered<readonly Range[]>>();

  /** The sentences of paragraphs in a language, as ranges of the paragraph. */
  sentences(language: string): Remembered<readonly Range[]> {
    const known = this.#sentences.get(language) ?? new Remembered<readonly Range[]>();
    this.#sentences.set(language, known);
    return known;
  }
}

import type { FewEvidence } from './vectors/fewSentences.js';

/** Sentences of both sides that correspond; places in the two lists of features, rising. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly likeness: number;
  readonly probability: number;
  /** Equal but for typography. */
  readonly identical: boolean;
  readonly duplicate: boolean;
  /** What its probability goes by, where it stands among few sentences. */
  readonly few?: FewEvidence;
}

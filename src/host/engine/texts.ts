import type { ParseOptions } from '../../engine/model.js';

/** A text that the engine is to know. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly options?: ParseOptions;
  /** Changes whenever the text or its options do. */
  readonly stamp: number;
}

/** An article, those of its story, and others that words do not tell to be of it. */
export interface Unclear {
  readonly base: Text;
  readonly sources: readonly Text[];
  readonly others: readonly Text[];
}

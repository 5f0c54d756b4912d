import type { Article } from '../../model.js';

/** A text and its sentences, in the text's order: where they stand, and which white space is theirs. */
export interface GroundText {
  readonly text: string;
  readonly sentences: readonly GroundSentence[];
}

export interface GroundSentence {
  /** UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Body text, which another sentence may follow in its paragraph. */
  readonly body: boolean;
  /** The file has another text here than the collation was written from. */
  readonly changed?: boolean;
}

/** An article as the functions that write into its text see it. */
export function groundTextOf({ text, sentences }: Article): GroundText {
  return {
    text,
    sentences: sentences.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, body: role === 'body' })),
  };
}

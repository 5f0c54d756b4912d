import type { Article } from '../../model.js';
import type { GroundText } from '../edits/ground.js';

/** An article as the functions that write into a draft see it. */
export function draftGround({ text, sentences }: Article): GroundText {
  return {
    text,
    sentences: sentences.map(({ start, end, paragraph, role }) => ({ start, end, paragraph, body: role === 'body' })),
  };
}

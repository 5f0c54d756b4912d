import type { Article, Match } from '../model.js';
import { tokensOf } from '../text/typography.js';
import { readingSaid } from './text.js';

/** Up to this likeness a per cent does not tell that all of the shorter text is there. */
const LIKE_ENOUGH = 0.5;

/**
 * The side of a match whose sentences stand word for word inside the other's, but for typography: a quotation without
 * who says so, or a sentence that was joined with another. Undefined where neither does, or where the two are alike
 * enough to be told by their per cent.
 */
export function partIn({ kind, score, a, b }: Match, base: Article, source: Article): 'base' | 'source' | undefined {
  if (kind === 'identical' || score > LIKE_ENOUGH) return undefined;
  const [inBase, inSource] = [wordsOf(base, a), wordsOf(source, b)];
  if (inSource.includes(inBase)) return 'base';
  return inBase.includes(inSource) ? 'source' : undefined;
}

const wordsOf = readingSaid(
  (said) =>
    ` ${tokensOf(said)
      .map(({ fold }) => fold)
      .join(' ')} `,
);

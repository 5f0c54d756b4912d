import type { PairMatches } from '../../engine/model.js';
import type { Coverage } from '../../engine/projections/coverage.js';
import { plural } from '../common/localWords.js';
import { otherOrderWords } from '../common/relationWords.js';
import type { Translate } from '../common/translate.js';

/** How much of the base a source carries, like `19 of your 19 sentences, 31 more there`. */
export function coverageWords({ matched, total, more }: Coverage, t: Translate): string {
  const shared = plural(t, total, '{0} of your {1} sentence', '{0} of your {1} sentences', matched, total);
  return more > 0 ? t('{0}, {1} more there', shared, more) : shared;
}

/** Said of a pair that was too much work to match whole. */
export function partialWords(t: Translate): string {
  return t('some matches may be missing');
}

/** What is said of a pair as a whole beside its counts. */
export function pairWords({ otherOrder, partial }: PairMatches, t: Translate): string[] {
  return [...(otherOrder ? [otherOrderWords(t)] : []), ...(partial ? [partialWords(t)] : [])];
}

import type { LabelDifference } from '../../engine/projections/punctuation.js';
import type { Translate } from './translate.js';

/** What is said where two sentences of the same words are numbered, timed or spoken otherwise. */
export function labelWords(difference: LabelDifference, t: Translate): string {
  switch (difference) {
    case 'number':
      return t('renumbered');
    case 'time':
      return t('other time');
    case 'speaker':
      return t('other speaker');
    case 'oneSpeaker':
      return t('speaker on one side');
  }
}

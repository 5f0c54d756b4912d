import type { EncodeFailure } from '../../protocol/vectors.js';
import { percentSign } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';
import type { Progress } from './meaning.js';

/** How far the comparing by meaning has got, as per cent. */
export function progressWords({ done, all }: Progress, t: Translate): string {
  return t('{0} compared by meaning', percentSign(Math.floor((100 * done) / all), t));
}

/** Why sentences are compared by their words alone. */
export function notEncodedWords({ kind }: EncodeFailure, t: Translate): string {
  switch (kind) {
    case 'missing':
      return t('Sentences are compared by their words alone: the file that compares their meaning cannot be read.');
    case 'damaged':
      return t('Sentences are compared by their words alone: the file that compares their meaning is damaged.');
    case 'noSimd':
      return t('Sentences are compared by their words alone: this window cannot run what compares their meaning.');
    case 'error':
    case 'cancelled':
      return t(
        'Sentences are compared by their words alone: what compares their meaning has failed. Refresh tries again.',
      );
  }
}

import type { PageFailure } from '../../protocol/pages.js';
import type { Translate } from '../common/translate.js';

/** Why a page cannot be read as an article, as a sentence for its reader. */
export function pageFailureWords(failure: PageFailure, t: Translate): string {
  switch (failure.kind) {
    case 'slow':
      return t('The page takes too long to read.');
    case 'unreadable':
      return t('The page cannot be read as an article ({0}).', failure.reason);
  }
}

import type { PairRelation, StandsTo } from '../../engine/projections/relation.js';
import type { Translate } from './translate.js';

/**
 * How a source stands to the base, in so few words that a side bar has room for them, like `copy, other order`. Who
 * copied whom is said only where the source was published later; a text alone does not tell.
 */
export function relationWords({ relation, shuffled, published }: StandsTo, t: Translate): string {
  return withOrder(shortWords(relation, published === 'later', t), shuffled, t);
}

/** The same with the base's name, like `copy of CNN, other order`. */
export function relationSentence({ relation, shuffled, published }: StandsTo, base: string, t: Translate): string {
  return withOrder(longWords(relation, published === 'later', base, t), shuffled, t);
}

/** Said once for a pair whose sentences stand in another order. */
export function otherOrderWords(t: Translate): string {
  return t('other order');
}

function withOrder(said: string, shuffled: boolean, t: Translate): string {
  return shuffled ? `${said}, ${otherOrderWords(t)}` : said;
}

function shortWords(relation: PairRelation, isLater: boolean, t: Translate): string {
  switch (relation) {
    case 'copy':
      return isLater ? t('copy') : t('almost verbatim');
    case 'partlyCopied':
      return isLater ? t('partly copied') : t('partly the same text');
    case 'rewrite':
      return isLater ? t('rewrite') : t('shares wording');
    case 'paraphrase':
      return t('in other words');
    case 'translation':
      return t('in another language');
    case 'overlap':
      return t('little in common');
  }
}

function longWords(relation: PairRelation, isLater: boolean, base: string, t: Translate): string {
  switch (relation) {
    case 'copy':
      return isLater ? t('copy of {0}', base) : t('{0} almost verbatim', base);
    case 'partlyCopied':
      return isLater ? t('partly copied from {0}', base) : t('partly the text of {0}', base);
    case 'rewrite':
      return isLater ? t('rewrite of {0}', base) : t('shares wording with {0}', base);
    case 'paraphrase':
      return t('{0} in other words', base);
    case 'translation':
      return t('in another language');
    case 'overlap':
      return t('little in common with {0}', base);
  }
}

/** The product icon that stands for a relation. */
export const relationIcons: Readonly<Record<PairRelation, string>> = {
  copy: 'copy',
  partlyCopied: 'files',
  rewrite: 'edit',
  paraphrase: 'quote',
  translation: 'globe',
  overlap: 'circle-outline',
};

import type { PairRelation, StandsTo } from '../../engine/projections/relation.js';
import { otherOrderWords } from '../collation/coverageWords.js';
import type { Translate } from '../common/translate.js';

/**
 * How a source stands to the base, in a few words, like `copy of CNN, other order`. Who copied whom is said only where
 * the source was published later; a text alone does not tell.
 */
export function relationWords({ relation, shuffled, published }: StandsTo, base: string, t: Translate): string {
  const said = published === 'later' ? laterWords(relation, base, t) : wordsOf(relation, base, t);
  return shuffled ? `${said}, ${otherOrderWords(t)}` : said;
}

function laterWords(relation: PairRelation, base: string, t: Translate): string {
  switch (relation) {
    case 'copy':
      return t('copy of {0}', base);
    case 'partlyCopied':
      return t('partly copied from {0}', base);
    case 'rewrite':
      return t('rewrite of {0}', base);
    case 'paraphrase':
    case 'overlap':
      return wordsOf(relation, base, t);
  }
}

function wordsOf(relation: PairRelation, base: string, t: Translate): string {
  switch (relation) {
    case 'copy':
      return t('same text as {0}', base);
    case 'partlyCopied':
      return t('partly the text of {0}', base);
    case 'rewrite':
      return t('shares wording with {0}', base);
    case 'paraphrase':
      return t('in other words');
    case 'overlap':
      return t('little in common');
  }
}

/** The product icon that stands for a relation. */
export const relationIcons: Readonly<Record<PairRelation, string>> = {
  copy: 'copy',
  partlyCopied: 'files',
  rewrite: 'edit',
  paraphrase: 'quote',
  overlap: 'circle-outline',
};

import type { RowFilter } from '../../engine/projections/collation/collation.js';
import type { Translate } from '../common/translate.js';

/** What a filter of a comparison shows. */
export function rowFilterWords(filter: RowFilter, t: Translate): string {
  switch (filter) {
    case 'all':
      return t('All rows');
    case 'differing':
      return t('Rows that differ');
    case 'differingInWords':
      return t('Rows that differ in more than punctuation and accents');
    case 'onlyInOne':
      return t('Rows that only one source has');
    case 'moved':
      return t('Rows that were moved');
    case 'shared':
      return t('Rows that both sources have');
    case 'facts':
      return t('Rows that differ in a fact');
    case 'changed':
      return t('Rows that both sources have in different words');
  }
}

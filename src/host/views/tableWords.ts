import type { TableWords } from '../../protocol/table.js';
import { languageOf, pluralForms } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';

/** The words of the table of versions; what they name is put in by the view. */
export function tableWords(t: Translate): TableWords {
  return {
    language: languageOf(t),
    title: t('Table of versions'),
    waiting: t('Comparing the sources…'),
    rows: pluralForms(t, '{0} of {1} row', '{0} of {1} rows'),
    noRows: t('No row is as you ask. Change the filter or the search.'),
    base: t('base'),
    nothingHere: t('not here'),
    same: t('same'),
    reworded: t('reworded'),
    parts: { base: t('in a longer sentence'), source: t('part of it') },
    uncertain: t('uncertain'),
    moved: t('moved'),
    confirmed: t('confirmed'),
    onlyHere: t('only here'),
    onlyIn: t('only in {0}'),
    first: t('first'),
    inSources: pluralForms(t, 'in {0} of {1} source', 'in {0} of {1} sources'),
    line: t('line {0}'),
    otherOrder: t('other order'),
    search: t('Search'),
    show: t('Rows'),
    filters: {
      all: t('All rows'),
      differing: t('Where sources differ'),
      onlyHere: t('Only in one source'),
      missing: t('What {0} lacks'),
    },
    atLeast: t('Sources'),
    atLeastSources: t('In {0} or more'),
    sort: t('Order'),
    orderOf: t('As in {0}'),
    bySources: t('Most sources first'),
    columns: t('Columns'),
    showColumn: t('Show {0}'),
    moveLeft: t('Move {0} left'),
    moveRight: t('Move {0} right'),
    goTo: t('Go to sentence'),
    keys: t('Arrow keys move, Enter goes to the sentence, T takes the wording, C copies, R copies all versions.'),
    instead: t('Instead of: {0}'),
  };
}

import type { MapWords } from '../../protocol/map.js';
import { languageOf, pluralForms } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';

/** The words of the map of a story; what they name is put in by the view. */
export function mapWords(t: Translate): MapWords {
  return {
    language: languageOf(t),
    title: t('Map of versions'),
    waiting: t('Comparing the sources…'),
    show: t('Show'),
    parts: { lines: t('Lines'), shares: t('Shares and family'), text: t('As table') },
    legend: t('Legend'),
    kinds: { same: t('same'), changed: t('changed'), reworded: t('in other words'), uncertain: t('uncertain') },
    elsewhere: t('stands elsewhere, too'),
    onlyHere: t('only here'),
    across: t('goes on in the next source that has it'),
    verdicts: { same: t('same'), reworded: t('reworded'), translation: t('translated') },
    uncertain: t('uncertain'),
    moved: t('moved'),
    base: t('base'),
    line: t('line {0}'),
    sentences: pluralForms(t, '{0} sentence', '{0} sentences'),
    place: t('{0}, sentence {1} of {2}'),
    nothingHere: t('not here'),
    help: t('Keys'),
    keys: t(
      'Up and down arrows walk through a source, left and right ones follow a line to the next source, Enter goes to the sentence, Escape lets it go.',
    ),
    point: t('Point at a sentence, or walk with the arrow keys, to see where it stands in each source.'),
    zoomIn: t('Zoom in'),
    zoomOut: t('Zoom out'),
    shares: t('How much of one source stands in another'),
    sharesOf: t('Of this source'),
    share: t('{0} of {1} stands in {2}'),
    families: t('Family of versions'),
    first: t('{0}: published first'),
    head: t('{0}: has most of what the others say'),
    alone: t('{0}: little in common with the others'),
    relation: t('{0}: {1}'),
    partial: t('some matches may be missing'),
    statement: t('Statement'),
    more: t('Show {0} more'),
    columns: t('Columns'),
    showColumn: t('Show {0}'),
    moveLeft: t('Move {0} left'),
    moveRight: t('Move {0} right'),
  };
}

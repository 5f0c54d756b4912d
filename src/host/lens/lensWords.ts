import type { Lens, MatchVerdict } from '../../engine/projections/lenses/lenses.js';
import type { Translate } from '../common/translate.js';

export type LensStyle = 'words' | 'signs';

/** What a lens says, like `2: CNN, KRDO 82% · 003 same`; `labels` are those of the story's sources. */
export function lensTitle(lens: Lens, labels: readonly string[], style: LensStyle, t: Translate): string {
  const said = lensWords(lens, labels, style, t);
  return lens.number === undefined ? said : t('{0}: {1}', lens.number, said);
}

function lensWords({ verdict, sources }: Lens, labels: readonly string[], style: LensStyle, t: Translate): string {
  const namesOf = (each: readonly number[]): string => each.map((source) => labels[source]).join(', ');
  const wordsOf = (each: readonly number[], said: MatchVerdict): string =>
    `${namesOf(each)} ${verdictWords(said, style, t)}`;
  switch (verdict.kind) {
    case 'onlyHere':
      return verdict.sentences === undefined ? t('only here') : t('{0} sentences only here', verdict.sentences);
    case 'several': {
      const { said, more, sentences } = verdict;
      const named = said?.map((each) => wordsOf(each.sources, each.verdict)).join(' · ') ?? namesOf(sources);
      const all = more > 0 ? t('{0} and {1} more', named, more) : named;
      return sentences === undefined ? all : t('{0} sentences: {1}', sentences, all);
    }
    case 'same':
    case 'percent':
    case 'reworded':
      return wordsOf(sources, verdict);
  }
}

/** What a match is, like `82%?, moved` or, where a person said that it is right, `82%, confirmed`. */
export function verdictWords(verdict: MatchVerdict, style: LensStyle, t: Translate): string {
  const words = style === 'signs' ? { same: '=', reworded: '≈' } : { same: t('same'), reworded: t('reworded') };
  const likeness = verdict.kind === 'percent' ? `${verdict.percent}%` : words[verdict.kind];
  const certain = verdict.uncertain ? `${likeness}?` : likeness;
  if (style === 'signs') return `${certain}${verdict.moved ? ' ⇅' : ''}${verdict.confirmed ? ' ✓' : ''}`;
  const placed = verdict.moved ? t('{0}, moved', certain) : certain;
  return verdict.confirmed ? t('{0}, confirmed', placed) : placed;
}

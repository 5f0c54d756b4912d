import type { Lens, MatchVerdict } from '../../engine/projections/lenses/lenses.js';
import { nameRuns, type SourceNames } from '../../engine/projections/lenses/sourceNames.js';
import { isolated } from '../../protocol/language.js';
import { labelWords } from '../common/labelWords.js';
import { plural, percentSign } from '../common/localWords.js';
import type { Translate } from '../common/translate.js';

export type LensStyle = 'words' | 'signs';

const FACT = ' ⚑';

/** What a lens says, like `2: CNN, KRDO 82% · 003 same`; `names` are those of the story's sources. */
export function lensTitle(lens: Lens, names: SourceNames, style: LensStyle, t: Translate): string {
  const { numbers, verdict } = lens;
  const said = lensWords(lens, names, style, t);
  if (numbers === undefined) return said;
  if (verdict.kind !== 'several' || !verdict.together) return t('{0}: {1}', numbersWords(numbers), said);
  return t('{0}: best {1}', `${numbers[0]}–${numbers[numbers.length - 1]}`, said);
}

function lensWords({ verdict, sources }: Lens, names: SourceNames, style: LensStyle, t: Translate): string {
  const wordsOf = (each: readonly number[], said: MatchVerdict): string =>
    `${namesWords(each, names)} ${verdictWords(said, style, t)}`;
  switch (verdict.kind) {
    case 'onlyHere':
      return verdict.sentences === undefined
        ? t('only here')
        : plural(t, verdict.sentences, '{0} sentence only here', '{0} sentences only here');
    case 'several': {
      const named = verdict.said.map((each) => wordsOf(each.sources, each.verdict)).join(' · ');
      const fact = verdict.fact ? FACT : '';
      if (verdict.more === 0) return named + fact;
      return (verdict.brief ? t('{0} +{1}', named, verdict.more) : t('{0} and {1} more', named, verdict.more)) + fact;
    }
    case 'same':
    case 'percent':
    case 'reworded':
    case 'translation':
      return wordsOf(sources, verdict);
  }
}

/** `v1–v3, wire`: neighbours with consecutive numbers as a range. */
function namesWords(sources: readonly number[], names: SourceNames): string {
  const short = (source: number): string => isolated(names.short[source]);
  return nameRuns(sources, names)
    .map((run) => (run.length === 1 ? short(run[0]) : `${short(run[0])}–${short(run[run.length - 1])}`))
    .join(', ');
}

/** `1–3, 5` */
function numbersWords(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}

/** `82%`, or of another language `(de) 78%`, which stands behind the source's name. */
function likenessWords(verdict: Extract<MatchVerdict, { readonly percent: number }>, t: Translate): string {
  const percent = percentSign(verdict.percent, t);
  return verdict.kind === 'translation' && verdict.language ? `(${verdict.language}) ${percent}` : percent;
}

/**
 * What a match is, like `82%?, moved`, `in a longer sentence` or, where a person said that it is right, `82%,
 * confirmed`.
 */
export function verdictWords(verdict: MatchVerdict, style: LensStyle, t: Translate): string {
  const words = style === 'signs' ? { same: '=', reworded: '≈' } : { same: t('same'), reworded: t('reworded') };
  const part = { base: t('in a longer sentence'), source: t('part of it') };
  const likeness =
    style === 'words' && verdict.part
      ? part[verdict.part]
      : verdict.kind === 'same' || verdict.kind === 'reworded'
        ? words[verdict.kind]
        : likenessWords(verdict, t);
  const fact = verdict.fact ? FACT : '';
  const certain = verdict.uncertain ? `${likeness}?` : likeness;
  if (style === 'signs') return `${certain}${verdict.moved ? ' ⇅' : ''}${verdict.confirmed ? ' ✓' : ''}${fact}`;
  const labelled = verdict.labels ? `${certain}, ${labelWords(verdict.labels, t)}` : certain;
  const placed = verdict.moved ? t('{0}, moved', labelled) : labelled;
  return `${verdict.confirmed ? t('{0}, confirmed', placed) : placed}${fact}`;
}

import type { Word } from '../../text/words.js';

/** A word before, and what it is read as. */
interface Read extends Word {
  readonly own: string;
}

/** A number of several words: how many of those before belong to it, its figure, and what is left of its last word. */
export interface CompoundNumber {
  readonly before: number;
  readonly figure: string;
  readonly rest: string;
}

/** What one is called behind tens; alone it is mostly an article. */
const ONE = new Set(['one', 'un', 'une', 'uno', 'una', 'um', 'uma']);
/** Between tens and units: "vingt et un", "treinta y dos", "vinte e dois". */
const AND: Readonly<Record<string, string>> = { fr: 'et', es: 'y', pt: 'e' };
const HYPHENS = '-\u2010\u2011';
/** Chinese and Japanese count in ten thousands, and in hundred millions. */
const WIDE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/** Figures that binary numbers do not hold exactly are rounded to so many digits. */
const DIGITS = 12;

/**
 * The number that a word ends together with those before it, "twenty" and "one", "1.24" and "万"; undefined for nearly
 * all words. `own` is what the word is read as alone.
 */
export function compoundNumber(
  before: readonly Read[],
  own: string,
  { start, fold }: Word,
  text: string,
  language: string,
): CompoundNumber | undefined {
  const last = before.at(-1);
  // Nearly all words stand behind none of these.
  if (!last || !(isFigure(last.own) || last.fold === AND[language])) return undefined;
  const wide = WIDE[fold[0]];
  if (wide !== undefined && last.end === start && isFigure(last.own))
    return { before: 1, figure: String(Number((Number(last.own) * wide).toPrecision(DIGITS))), rest: fold.slice(1) };
  const unit = ONE.has(fold) ? 1 : spoken(own, fold);
  if (unit === undefined) return undefined;
  if (last.fold === AND[language]) {
    const tens = before.at(-2);
    return tens && isTens(tens) && unit < (language === 'fr' ? 12 : 10)
      ? { before: 2, figure: String(Number(tens.own) + unit), rest: '' }
      : undefined;
  }
  if (start !== last.end + 1 || !HYPHENS.includes(text[last.end])) return undefined;
  return isTens(last) && unit < 10 ? { before: 1, figure: String(Number(last.own) + unit), rest: '' } : undefined;
}

const isFigure = (own: string): boolean => own >= '0' && own < ':';

/** The value of a number that is said in words. */
const spoken = (own: string, fold: string): number | undefined =>
  isFigure(own) && own !== fold ? Number(own) : undefined;

function isTens({ own, fold }: Read): boolean {
  const value = spoken(own, fold) ?? 0;
  return value >= 20 && value < 100 && value % 10 === 0;
}

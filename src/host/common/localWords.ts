import { percentOfShare } from '../../engine/projections/coverage.js';
import type { PluralForms } from '../../protocol/language.js';
import type { Translate } from './translate.js';

/**
 * The language that the words of the interface are in, as a BCP 47 tag. Each bundle says its own under this key: where
 * VS Code speaks a language that no bundle of ours has, the words are English, and so are their plurals and numbers.
 */
export const languageOf = (t: Translate): string => t('en');

/**
 * A message with a count, in the form that the language has for it: `one` and `other` are the English forms. Bundles
 * have `one` and `other` under these, and what else their language tells apart (CLDR: `few`, `many`…) under
 * `other/few` as VS Code names a message with a comment. `named` stand for `{0}`, `{1}`…, the count where absent.
 */
export function plural(
  t: Translate,
  count: number,
  one: string,
  other: string,
  ...named: readonly (string | number)[]
): string {
  const key = keyOf(rulesOf(languageOf(t)).select(count), one, other);
  const shown = named.length > 0 ? named : [count];
  return t(key, ...shown.map((each) => (typeof each === 'number' ? numberWords(each, t) : each)));
}

/** All forms of such a message, with its placeholders, for who learns the count later. */
export function pluralForms(t: Translate, one: string, other: string): PluralForms {
  const { pluralCategories } = rulesOf(languageOf(t)).resolvedOptions();
  return Object.fromEntries(pluralCategories.map((category) => [category, t(keyOf(category, one, other))]));
}

/** A number as the language writes it: 1,234 or 1.234. */
export function numberWords(value: number, t: Translate): string {
  return formatOf(numbers, languageOf(t), {}).format(value);
}

/** What the language of the interface calls a language, given as a BCP 47 tag: "German", „Deutsch“. */
export function languageWords(tag: string, t: Translate): string {
  return new Intl.DisplayNames([languageOf(t)], { type: 'language' }).of(tag) ?? tag;
}

/** So many per cent, as the language writes it: 82% or 82 %. */
export function percentSign(percent: number, t: Translate): string {
  return formatOf(percents, languageOf(t), { style: 'percent' }).format(percent / 100);
}

/**
 * A share, 0-1, as whole per cent; never 100 % where anything is missing, and never 0 % where anything is there.
 */
export function percentWords(share: number, t: Translate): string {
  return percentSign(percentOfShare(share), t);
}

function keyOf(category: Intl.LDMLPluralRule, one: string, other: string): string {
  return category === 'one' ? one : category === 'other' ? other : `${other}/${category}`;
}

// Lenses say hundreds of numbers at a time, and such an object takes longer to make than to use.
const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();
const percents = new Map<string, Intl.NumberFormat>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

function formatOf(
  formats: Map<string, Intl.NumberFormat>,
  language: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language, options);
  formats.set(language, known);
  return known;
}

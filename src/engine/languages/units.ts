/** The words for $, €, £, ¥ and % by language, typography-free; other languages have the English ones. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'dollars euros pounds yen percent',
  de: 'dollar euro pfund yen prozent',
  fr: 'dollars euros livres yens cent',
  es: 'dolares euros libras yenes ciento',
  it: 'dollari euro sterline yen cento',
  pt: 'dolares euros libras ienes cento',
  nl: 'dollar euro pond yen procent',
  pl: 'dolarow euro funtow jenow procent',
  ru: 'долларов евро фунтов иен процентов',
  uk: 'доларів євро фунтів єн відсотків',
};
const SIGNS = ['$', '€', '£', '¥', '%'];
const CODES = ['usd', 'eur', 'gbp', 'jpy'];
const LONGEST = 3;

/** The word that a sign or a code of a currency, or a per cent sign, stands for; undefined for all other words. */
export function unitOf(fold: string, language: string): readonly string[] | undefined {
  if (fold.length > LONGEST) return undefined;
  // Dollars of another country than the United States, "A$" or "$A".
  if (fold.length === 2) return fold.startsWith('$') ? [...(unitOf('$', language) ?? []), fold] : undefined;
  const at = (fold.length === 1 ? SIGNS : CODES).indexOf(fold);
  return at < 0 ? undefined : [(WORDS[language] ?? WORDS.en).split(' ')[at]];
}

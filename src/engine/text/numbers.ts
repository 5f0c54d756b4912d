/** Languages that write a decimal comma: there a stop parts thousands. Spanish has both ways, by country. */
const DECIMAL_COMMA_IN = new Set(
  'bg ca cs da de el et eu fi fr gl hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi'.split(' '),
);
const BOTH_WAYS_IN = new Set(['es']);

/** 1,000 and 1,000,000.5, and the Indian 1,00,000. */
const THOUSANDS_BY_COMMA = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?![\d,])/g;
/** The same with two commas and more, where one alone is a decimal comma. */
const MILLIONS_BY_COMMA = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){2,}(?![\d,])/g;
/** 1.000 and 1.000.000,5. */
const THOUSANDS_BY_STOP = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/g;
/** The same where one stop alone could be a decimal one. */
const MILLIONS_BY_STOP = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3}){2,}(?![\d.])/g;
const DECIMAL_COMMA = /(?<![\d.,])(\d+),(\d+)(?![\d,.])/g;

/**
 * A word in lower case with its numbers as all languages can compare them: no separators of thousands, a decimal point.
 * Without a `language` (a primary subtag) "1,200" is 1200 and "1.200" is 1.2, as in English.
 */
export function foldNumber(fold: string, language = ''): string {
  if (!/\d[.,]\d/.test(fold)) return fold;
  const hasBoth = BOTH_WAYS_IN.has(language);
  const hasDecimalComma = DECIMAL_COMMA_IN.has(language);
  return fold
    .replace(hasDecimalComma ? MILLIONS_BY_COMMA : THOUSANDS_BY_COMMA, (number) => number.replaceAll(',', ''))
    .replace(hasDecimalComma || hasBoth ? THOUSANDS_BY_STOP : MILLIONS_BY_STOP, (number) => number.replaceAll('.', ''))
    .replace(DECIMAL_COMMA, '$1.$2');
}

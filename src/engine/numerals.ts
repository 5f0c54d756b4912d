const FROM_TWO =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** English number words with their figures: "three" and "3" are one word to matching. "One" is mostly a pronoun. */
export const englishNumerals: ReadonlyMap<string, string> = new Map([
  ...FROM_TWO.split(' ').map((word, i): [string, string] => [word, String(i + 2)]),
  ...TENS.split(' ').map((word, i): [string, string] => [word, String(10 * (i + 2))]),
]);

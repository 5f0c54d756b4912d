import type { Measure } from './languages/wordLists.js';
import { SUM_SIGN } from './numberValues.js';
import type { Quantity } from './quantities.js';
import { follows, type Reading } from './tokens.js';

/** The unit of dollars of which the country is not told; each country's has its own. */
export const DOLLARS = '$';
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['US', 'usd'],
  ['HK', 'hkd'],
  ['NZ', 'nzd'],
]);
const OF_A_COUNTRY = /^(?:usd|cad|aud|hkd|nzd|sgd)$/;

/** Units of money. */
export const SUMS = /^(?:\$|usd|eur|gbp|jpy|uah|rub|inr|chf|cad|aud|hkd|nzd|sgd)$/;

/** Whether two sums are in dollars, of which one does not say whose: "$3m", "A$3m". */
export const areDollars = (a: Quantity, b: Quantity): boolean =>
  (a.unit === DOLLARS && OF_A_COUNTRY.test(b.unit)) || (b.unit === DOLLARS && OF_A_COUNTRY.test(a.unit));

/** The country of a sign of dollars that stands before it by itself: "US $900 billion". */
export function countryBefore(reading: Reading, at: number): string | undefined {
  const country = COUNTRIES.get(reading.tokens[at - 1]?.raw ?? '');
  return country !== undefined && follows(reading, at) ? country : undefined;
}

/** The unit that a sign or code before a sum tells: "£", "US$". */
export function sumSignAt(reading: Reading, at: number): Measure | undefined {
  const { fold, raw } = reading.tokens[at];
  const unit = SUM_SIGN.test(fold) ? reading.words.units.get(fold) : undefined;
  if (unit?.name !== DOLLARS) return unit;
  const own = raw.startsWith('U') ? 'usd' : countryBefore(reading, at);
  return own === undefined ? unit : { name: own, factor: 1 };
}

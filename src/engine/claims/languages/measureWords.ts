import type { MeasureWords } from './claimWords.js';

const [CELSIUS, FAHRENHEIT] = [/^(?:c|celsius|centigrade)$/, /^(?:f|fahrenheit)$/];
const latin = { celsius: CELSIUS, fahrenheit: FAHRENHEIT };
const cyrillic = { celsius: /^(?:c|celsius|цельс\p{L}+)$/u, fahrenheit: /^(?:f|fahrenheit|фаренгейт\p{L}*)$/u };

/** By primary subtag; patterns of whole words, typography-free. */
export const measureWords = {
  en: {
    ...latin,
    degrees: /^(?:°|degrees?)$/,
    points: /^points?$/,
    percentPoints: new Set(['pp']),
    percent: [/^per$/, /^cent$/],
    outOf: ['out', 'of'],
    of: /^of$/,
  },
  de: {
    ...latin,
    degrees: /^(?:°|grad)$/,
    points: /^points?$/,
    percentPoints: new Set(['pp', 'prozentpunkte', 'prozentpunkten']),
  },
  es: { ...latin, degrees: /^(?:°|grados?)$/, points: /^puntos?$/, percent: [/^por$/, /^ciento$/], of: /^de$/ },
  fr: { ...latin, degrees: /^(?:°|degres?)$/, points: /^points?$/, percent: [/^pour$/, /^cent$/], of: /^de$/ },
  uk: { ...cyrillic, degrees: /^(?:°|градус\p{L}*)$/u, points: /^пункт\p{L}*$/u },
  ru: { ...cyrillic, degrees: /^(?:°|градус\p{L}*)$/u, points: /^пункт\p{L}*$/u },
} satisfies Readonly<Record<string, MeasureWords>>;

/** For a language without a table: signs, and what several languages have. */
export const anyMeasures: MeasureWords = {
  ...latin,
  degrees: /^°$/,
  points: /^(?:points?|puntos?)$/,
  of: /^(?:de|d)$/,
};

import type { ClaimWords } from './claimWords.js';
import { anyMeasures } from './measureWords.js';
import { anySpeech } from './speechWords.js';
import { set, units } from './wordLists.js';

const none = new Map<string, never>();
const nothing: ReadonlySet<string> = new Set();

/** For a language without a table: digits, dates in digits and quotations. */
export const plain: ClaimWords = {
  numerals: none,
  compounds: false,
  scales: none,
  ones: nothing,
  fractions: none,
  parts: none,
  ordinals: none,
  joins: nothing,
  bounds: none,
  boundsBehind: none,
  partitives: nothing,
  increments: nothing,
  between: nothing,
  rangeJoins: nothing,
  rangeAnds: nothing,
  changeOpeners: nothing,
  units: units(),
  measures: anyMeasures,
  ages: none,
  designators: nothing,
  negators: nothing,
  weakNegators: nothing,
  notDenied: [],
  opposites: none,
  exclusive: none,
  modals: none,
  counted: none,
  sayings: none,
  speech: anySpeech,
  accordingTo: none,
  offices: nothing,
  particles: nothing,
  pronouns: nothing,
  days: none,
  shifts: none,
  dateBounds: none,
  dateOpeners: nothing,
  // Dutch and Italian "in 2019", Swedish "till 2019".
  yearOpeners: set('in till'),
  functionWords: nothing,
  sameNames: none,
  stem: (fold) => fold,
};

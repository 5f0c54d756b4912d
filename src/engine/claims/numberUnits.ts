import { DOLLARS } from './sums.js';
import type { Measure } from './languages/wordLists.js';
import { between, phraseAt, type Reading, unitAt } from './tokens.js';

/** A unit behind a number, and the token that it ends before. */
interface UnitRead {
  readonly end: number;
  readonly unit: Measure;
}

/** "7.1/10", "71 out of 100": a mark, which is told in per cents where it is one of a hundred. */
export function ratingBehind(reading: Reading, at: number): UnitRead | undefined {
  const { tokens, words } = reading;
  const { outOf } = words.measures;
  const isOutOf = outOf?.every((fold, i) => tokens[at + i]?.fold === fold) === true;
  const top = between(reading, at - 1) === '/' ? at : isOutOf ? at + 2 : undefined;
  const [, best] = top === undefined ? [] : (/^(10|100)$/.exec(tokens[top]?.raw ?? '') ?? []);
  if (top === undefined || best === undefined) return undefined;
  return { end: top + 1, unit: { name: best === '100' ? '%' : '/10', factor: 1 } };
}

/** "52 °C", "20 degrees Celsius"; the two scales are two units. */
function degreesBehind({ tokens, words }: Reading, at: number): UnitRead | undefined {
  const { degrees, celsius, fahrenheit } = words.measures;
  if (!degrees.test(tokens[at].fold)) return undefined;
  const scale = tokens[at + 1]?.fold ?? '';
  if (celsius.test(scale)) return { end: at + 2, unit: { name: '°c', factor: 1 } };
  return fahrenheit.test(scale) ? { end: at + 2, unit: { name: '°f', factor: 1 } } : undefined;
}

/** The unit behind a number that ends before token `at`: “metres”, “per cent”, “percentage points”. */
export function unitBehind(reading: Reading, at: number): UnitRead | undefined {
  const { tokens, words } = reading;
  const fold = tokens.at(at)?.fold;
  if (fold === undefined || at === 0) return undefined;
  // "120 millones de euros", "d'euros", "dos millones y medio de euros": a scale has its unit behind a preposition.
  const isScaled = words.scales.has(tokens[at - 1].fold) || words.parts.has(phraseAt(reading, Math.max(0, at - 2), at));
  const { measures } = words;
  if (isScaled && measures.of?.test(fold) === true) {
    const unit = unitAt(reading, at + 1);
    return unit && { end: at + 2, unit };
  }
  const joint = between(reading, at - 1);
  // "Trois millions d'euros", "un quart d'heure": the preposition is part of the word.
  const isElided = /^\sd['’]$/.test(joint);
  if (isElided) {
    const unit = isScaled || words.fractions.has(tokens[at - 1].fold) ? unitAt(reading, at) : undefined;
    return unit && { end: at + 1, unit };
  }
  // "3,5 Mio. Euro": the stop of a scale that is cut short.
  const isCut = /^\.\s$/.test(joint) && words.scales.has(tokens[at - 1].fold);
  if (!isCut && !/^(?:\s*|-)$/.test(joint)) return undefined;
  // "Half an hour", "a quarter of an hour", "un cuarto de hora", "un quart d'heure".
  if (words.fractions.has(tokens[at - 1].fold)) {
    const from = measures.of?.test(fold) === true ? at + 1 : at;
    const one = words.ones.has(tokens[from]?.fold ?? '') ? from + 1 : from;
    const unit = one > at && one < tokens.length ? unitAt(reading, one) : undefined;
    if (unit) return { end: one + 1, unit };
  }
  // "per cent", "por ciento", "pour cent"
  if (measures.percent?.every((word, i) => word.test(tokens[at + i]?.fold ?? '')) === true) {
    const isPoints = measures.points.test(tokens[at + 2]?.fold ?? '');
    return { end: isPoints ? at + 3 : at + 2, unit: { name: isPoints ? 'pp' : '%', factor: 1 } };
  }
  if (measures.percentPoints?.has(fold) === true) return { end: at + 1, unit: { name: 'pp', factor: 1 } };
  const unit = unitAt(reading, at);
  if (unit === undefined) return degreesBehind(reading, at);
  // "150 km/h"
  if (fold === 'km' && between(reading, at) === '/' && tokens[at + 1].fold === 'h')
    return { end: at + 2, unit: { name: 'm/s', factor: 1 / 3.6 } };
  if (unit.name === '%' && measures.points.test(tokens[at + 1]?.fold ?? ''))
    return { end: at + 2, unit: { name: 'pp', factor: 1 } };
  if (unit.name === DOLLARS || fold.length > 1 || joint === '' || !/\p{L}/u.test(fold)) return { end: at + 1, unit };
  return fold === 'm' || fold === 'g' ? { end: at + 1, unit } : undefined;
}

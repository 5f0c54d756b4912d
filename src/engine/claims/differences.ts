import { align, closeness, type Unit } from './alignment.js';
import type { Compared, Pair, Surroundings } from './comparison.js';
import { dateDifferences } from './dateDifferences.js';
import { denialDifferences } from './deniedClauses.js';
import { nameDifferences } from './nameDifferences.js';
import { noneOrSome } from './noneOrSome.js';
import { numberDifferences } from './numberDifferences.js';
import { polarityDifferences } from './polarity.js';
import { turnedDenials } from './turnedDenials.js';

/**
 * From this closeness on, two units are versions of one wording. In a paraphrase another name, verb or denial may stand
 * in a place for any reason; only what counts the same and dates are compared there.
 */
const CLOSE_FROM = 0.5;

/** Compares what two units say, claim by claim. */
export function compareUnits(a: Unit, b: Unit, around: Surroundings): Compared {
  const alignment = align(a, b);
  if (!alignment) return { differences: [], agreements: [], openA: [], openB: [] };
  const close = closeness(a, b, alignment);
  const isClose = close >= CLOSE_FROM;
  const [inA, inB] = [
    [...a.items, ...around.nearA],
    [...b.items, ...around.nearB],
  ];
  const pair: Pair = { a, b, alignment, around, inA, inB, isClose };
  const parts = [numberDifferences(pair), dateDifferences(pair), nameDifferences(pair)];
  const nones = noneOrSome(pair);
  const own = [...parts.flatMap(({ differences }) => differences), ...nones];
  const polarity = isClose ? polarityDifferences(pair, close) : [];
  const told = denialDifferences(pair);
  const isTold = told.length > 0 || polarity.some(({ kind }) => kind === 'negation');
  const denials = isTold ? told : turnedDenials(pair);
  // A denial is told once, and not again by its words of saying; nor is that there is none of what is counted.
  const others = polarity.filter(
    ({ kind }) => !(kind === 'attribution' && denials.length > 0) && !(kind === 'negation' && nones.length > 0),
  );
  const differences = a.language === b.language ? [...own, ...others, ...denials] : own;
  return {
    differences,
    agreements: parts.flatMap(({ agreements }) => agreements),
    openA: parts.flatMap(({ openA }) => openA),
    openB: parts.flatMap(({ openB }) => openB),
  };
}

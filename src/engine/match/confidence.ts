import type { Group } from './group.js';
import type { Match } from '../model.js';
import { tuning } from './tuning.js';
import { beliefIn } from './vectors/vectorModel.js';

/** What two articles are beside the words that their sentences share. */
export interface Compared {
  /** How many sentences of the shorter one were compared. */
  readonly sentences: number;
  /** Whether they are in two languages. */
  readonly areTranslated: boolean;
  /** Whether the vectors of sentences were compared, and not their words alone. */
  readonly byVectors: boolean;
  /** How much of the two is shared word for word (0-1). */
  readonly level: number;
  /** How much of both has a partner (0-1): `coveredShare`. */
  readonly covered: number;
}

/**
 * How much (0-1) of two articles has a partner in the other, of the one of which less has: the mean of how probable the
 * best group of each sentence is, duplicates apart. `sizes` are the numbers of their sentences.
 */
export function coveredShare(groups: readonly Group[], sizes: Readonly<Record<'a' | 'b', number>>): number {
  const ofSide = (side: 'a' | 'b'): number => {
    const best = new Map<number, number>();
    for (const group of groups) {
      if (group.duplicate) continue;
      for (const place of group[side]) best.set(place, Math.max(group.probability, best.get(place) ?? 0));
    }
    return [...best.values()].reduce((sum, probability) => sum + probability, 0) / Math.max(1, sizes[side]);
  };
  return Math.min(ofSide('a'), ofSide('b'));
}

/**
 * How often (0-1) a group as probable as this one is right: what a match says of itself. Links are made by their
 * probability, which ranks those of one pair, but knows neither how much was compared (where nothing rivals two
 * sentences, a few words in common look as sure as many) nor that two languages share few words even where they say
 * the same. Rises with the probability, and never crosses the confidence that matches have at least, so that it says
 * how sure a match is, and not whether it is one.
 */
export function confidenceOf(
  { probability, identical }: Pick<Group, 'probability' | 'identical'>,
  compared: Compared,
): number {
  if (identical || probability === 0) return probability;
  const right = rightShare(probability, compared);
  return probability < tuning.minimumConfidence
    ? Math.min(right, probability)
    : Math.max(right, tuning.minimumConfidence);
}

/** How often (0-1) a group as probable as this one is right. */
function rightShare(probability: number, compared: Compared): number {
  const { atMost, byWords, translatedByVectors } = tuning.confidence;
  const logit = Math.log(probability / (1 - probability));
  const { sentences, areTranslated, byVectors } = compared;
  if (byVectors && !areTranslated) return atMost / (1 + Math.exp(-(toldAnew(compared) + logit)));
  if (byVectors) return translatedByVectors.atMost / (1 + Math.exp(-(translatedByVectors.bias + logit)));
  const { bias, ofLogit, compared: many, translated } = byWords;
  const known = bias + many * (1 - 1 / Math.max(1, sentences)) + (areTranslated ? translated : 0);
  return atMost / (1 + Math.exp(-(known + ofLogit * logit)));
}

/**
 * What it adds to the logit that one article tells the other anew, most sentences of both in other words: so far as the
 * two are long enough to show it, since of few sentences most have a partner by chance.
 */
function toldAnew({ sentences, level, covered }: Compared): number {
  const { coveredFrom, ofCovered, shownFrom, shownFully } = tuning.confidence.byVectors;
  const shown = Math.min(1, Math.max(0, (sentences - shownFrom) / (shownFully - shownFrom)));
  return ofCovered * Math.max(0, covered - coveredFrom) * shown * beliefIn(level);
}

/** What a match says of how sure it is, by its confidence (0-1). */
export function surenessOf(confidence: number): Pick<Match, 'confidence' | 'uncertain'> {
  return { confidence, ...(confidence < tuning.confidence.uncertainBelow ? { uncertain: true } : {}) };
}

import type { Group } from './align.js';
import type { Match } from '../model.js';
import { tuning } from './tuning.js';

/** What two articles are beside the words that their sentences share. */
export interface Compared {
  /** How many sentences of the shorter one were compared. */
  readonly sentences: number;
  /** Whether they are in two languages. */
  readonly areTranslated: boolean;
  /** Whether the vectors of sentences were compared, and not their words alone. */
  readonly byVectors: boolean;
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
  { sentences, areTranslated, byVectors }: Compared,
): number {
  if (identical || probability === 0) return probability;
  const { atMost } = tuning.confidence;
  const { bias, ofLogit, compared, translated } = byVectors ? tuning.confidence.byVectors : tuning.confidence.byWords;
  const logit = Math.log(probability / (1 - probability));
  const known = bias + compared * (1 - 1 / Math.max(1, sentences)) + (areTranslated ? translated : 0);
  const right = atMost / (1 + Math.exp(-(known + ofLogit * logit)));
  return probability < tuning.minimumConfidence
    ? Math.min(right, probability)
    : Math.max(right, tuning.minimumConfidence);
}

/** What a match says of how sure it is, by its confidence (0-1). */
export function surenessOf(confidence: number): Pick<Match, 'confidence' | 'uncertain'> {
  return { confidence, ...(confidence < tuning.confidence.uncertainBelow ? { uncertain: true } : {}) };
}

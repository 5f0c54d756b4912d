import type { Group } from './group.js';
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
  compared: Compared,
): number {
  if (identical || probability === 0) return probability;
  const right = rightShare(probability, compared);
  return probability < tuning.minimumConfidence
    ? Math.min(right, probability)
    : Math.max(right, tuning.minimumConfidence);
}

/** How often (0-1) a group as probable as this one is right. */
function rightShare(probability: number, { sentences, areTranslated, byVectors }: Compared): number {
  const { atMost, byWords, translatedByVectors } = tuning.confidence;
  if (byVectors && !areTranslated) return atMost * probability;
  const logit = Math.log(probability / (1 - probability));
  if (byVectors) return translatedByVectors.atMost / (1 + Math.exp(-(translatedByVectors.bias + logit)));
  const { bias, ofLogit, compared, translated } = byWords;
  const known = bias + compared * (1 - 1 / Math.max(1, sentences)) + (areTranslated ? translated : 0);
  return atMost / (1 + Math.exp(-(known + ofLogit * logit)));
}

/** What a match says of how sure it is, by its confidence (0-1). */
export function surenessOf(confidence: number): Pick<Match, 'confidence' | 'uncertain'> {
  return { confidence, ...(confidence < tuning.confidence.uncertainBelow ? { uncertain: true } : {}) };
}

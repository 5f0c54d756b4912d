import type { SentenceVectors } from '../../model.js';
import { inTwoLanguages } from '../../text/inTwoLanguages.js';
import type { Features } from '../likeness/features.js';
import { tuning } from '../tuning.js';
import { meantLikeness } from './meantLikeness.js';

/** What the model of a group among few sentences looks at; numbers of the order of 1. */
export interface FewEvidence {
  /** The logit of how probable it is by its links. */
  readonly logit: number;
  /** The likeness of its words, as far as sentences on one subject are alike by chance. */
  readonly likeness: number;
  /** How alike (0-1) it is in meaning; between two languages in `translated` instead. */
  readonly meant: number;
  /** Whether its sides are in two languages: 0 or 1. */
  readonly inTwo: number;
  readonly translated: number;
  /** One of how many sentences of the shorter article it is: 1 for a lone one. */
  readonly alone: number;
  readonly aloneMeant: number;
  readonly aloneLikeness: number;
  /** How much of the two articles is shared word for word (0-1). */
  readonly level: number;
}

/** What two articles of few sentences are. */
export interface Few {
  /** How many sentences of the shorter one were compared. */
  readonly sentences: number;
  readonly level: number;
  readonly vectors: SentenceVectors;
}

/** What is known of a group by its links. */
interface Linked {
  readonly likeness: number;
  readonly probability: number;
}

/**
 * The evidence of a group among few sentences. Nothing rivals them: there how near their vectors are counts by itself,
 * and not how far they are ahead. Of two sentences in one language that have few words in common it is believed only
 * so far, since all that speak of one subject are near to each other.
 */
export function fewEvidence(
  a: readonly Features[],
  b: readonly Features[],
  { likeness, probability }: Linked,
  { sentences, level, vectors }: Few,
): FewEvidence {
  const inTwo = Number(inTwoLanguages(a[0].language, b[0].language));
  const near = meantLikeness(a, b, vectors);
  const { meantAtMost, likenessAtMost, probabilityWithin } = tuning.vectors.few;
  const meant = inTwo ? 0 : Math.min(near, meantAtMost + likeness);
  const within = Math.min(1 - probabilityWithin, Math.max(probabilityWithin, probability));
  const subject = Math.min(likenessAtMost, likeness);
  const alone = 1 / sentences;
  return {
    logit: Math.log(within / (1 - within)),
    likeness: subject,
    meant,
    inTwo,
    translated: inTwo * near,
    alone,
    aloneMeant: alone * meant,
    aloneLikeness: alone * subject,
    level,
  };
}

/** The probability (0-1) that a group among few sentences is right. */
export function probabilityAmongFew(evidence: FewEvidence): number {
  const { bias, ...weights } = tuning.vectors.few.model;
  let logit: number = bias;
  for (const name of Object.keys(weights) as (keyof FewEvidence)[]) logit += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-logit));
}

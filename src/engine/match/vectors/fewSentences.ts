import type { SentenceVectors } from '../../model.js';
import { inTwoLanguages } from '../../text/inTwoLanguages.js';
import type { Features } from '../likeness/features.js';
import { tuning } from '../tuning.js';
import { meantLikeness } from './meantLikeness.js';
import { beliefIn } from './vectorModel.js';

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
  /** How much (0-1) of what stands beside it has a partner. */
  readonly company: number;
}

/** Keeps logits finite. */
const CERTAIN = 1e-4;

/** What two articles of few sentences are, beside a group. */
export interface Few {
  /** How many sentences of the shorter one were compared. */
  readonly sentences: number;
  readonly level: number;
  readonly company: number;
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
  { sentences, level, company, vectors }: Few,
): FewEvidence {
  const inTwo = Number(inTwoLanguages(a[0].language, b[0].language));
  const near = meantLikeness(a, b, vectors);
  const { meantAtMost, likenessAtMost, probabilityWithin } = tuning.vectors.few;
  const meant = inTwo ? 0 : Math.min(near, meantAtMost + likeness);
  const margin = sentences < tuning.vectors.believedFrom ? probabilityWithin : CERTAIN;
  const within = Math.min(1 - margin, Math.max(margin, probability));
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
    company,
  };
}

/**
 * The probability (0-1) that a group among few sentences is right, of which the shorter and the longer article have so
 * many. The more of them there are, the more is shared word for word and the more of what stands beside it has a
 * partner, the more it goes by what its links say.
 */
export function probabilityAmongFew(evidence: FewEvidence, sentences: number, longer: number): number {
  const { few, believedFrom } = tuning.vectors;
  if (sentences < believedFrom) return logistic(logitBy(few.model, evidence));
  const isFew = Math.min(1, (few.below - longer) / (few.below - few.upTo));
  const isAlone = Math.min(1, (1 - evidence.company) / (1 - few.aloneUpTo));
  const share = isFew * isAlone * beliefIn(evidence.level);
  const { logit } = evidence;
  return logistic(Math.min(logit, share * logitBy(few.modelOfSome, evidence) + (1 - share) * logit));
}

/** A logistic model of some of the evidence. */
type Model = Readonly<Partial<Record<keyof FewEvidence, number>>> & { readonly bias: number };

function logitBy({ bias, ...weights }: Model, evidence: FewEvidence): number {
  return Object.entries(weights).reduce(
    (sum, [name, weight]) => sum + weight * evidence[name as keyof FewEvidence],
    bias,
  );
}

function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

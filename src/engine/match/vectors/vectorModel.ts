import { sharedCount } from '../../text/sharedCount.js';
import type { Features } from '../likeness/features.js';
import type { Overlap } from '../likeness/bags.js';
import { tuning } from '../tuning.js';
import type { Standing } from './cosines.js';

/** What the model of a link by vectors looks at beside how the two stand to each other. */
export interface Surroundings {
  /** How well it fits in order between the landmarks next to it (0-1). */
  readonly fit: number;
  /** How much of the two articles is shared word for word (0-1). */
  readonly level: number;
  /** How far the ratio of the two lengths is from that of the articles, as a logarithm without its sign. */
  readonly length: number;
  /** How far it is from what articles have that tell one story in two languages, as a cosine. */
  readonly apart: number;
  /** What stands against it, and vectors do not see. */
  readonly opposed: Opposition;
}

/** What of two sentences opposes: each 0 or 1. */
export interface Opposition {
  /** Both tell figures, and none in common. */
  readonly figures: number;
  /** One says that something is not so. */
  readonly negation: number;
  /** Antonyms, or places apart. */
  readonly words: number;
}

/** Nothing opposes: what does only makes a link less probable. */
export const UNOPPOSED: Opposition = { figures: 0, negation: 0, words: 0 };

/** The probability (0-1) that two sentences correspond, as their vectors say. */
export function probabilityByVectors(
  { height, lead, lost, own }: Standing,
  { fit, level, length, apart, opposed }: Surroundings,
): number {
  const { model, heightAtMost, lostAtMost, ownAtLeast, ownAtMost } = tuning.vectors;
  const behind = Math.min(lostAtMost, lost);
  const logit =
    model.bias +
    model.height * Math.min(heightAtMost, height) +
    model.lead * lead +
    model.lost * behind +
    model.own * Math.min(ownAtMost, Math.max(ownAtLeast, own)) +
    model.fit * fit +
    model.lostFit * behind * fit +
    model.level * level +
    model.length * length +
    model.apart * apart +
    model.figures * opposed.figures +
    model.negation * opposed.negation +
    model.words * opposed.words;
  return 1 / (1 + Math.exp(-logit));
}

/** What opposes in two sentences whose words overlap so. Between languages only figures can be compared. */
export function oppositionOf(a: Features, b: Features, { saidOfA, ofA }: Overlap): Opposition {
  const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)];
  const isOther = figuresA.size > 0 && figuresB.size > 0 && sharedCount(figuresA, figuresB) === 0;
  const isDenied = a.language === b.language && a.isNegated !== b.isNegated;
  return { figures: Number(isOther), negation: Number(isDenied), words: Number(saidOfA > ofA) };
}

const figuresIn = new WeakMap<Features, ReadonlySet<number>>();

/** A sentence's figures by their ids; it is looked at with many others. */
function figuresOf(features: Features): ReadonlySet<number> {
  let figures = figuresIn.get(features);
  if (!figures) {
    figures = new Set(features.terms.filter(({ isNumber }) => isNumber).map(({ id }) => id));
    figuresIn.set(features, figures);
  }
  return figures;
}

/**
 * How far vectors are believed (0-1), by how much of the two articles is shared word for word: where much is, two
 * sentences that share nothing are seldom versions of each other.
 */
export function beliefIn(level: number): number {
  const { beliefAtLeast, beliefLevel, beliefSoftness } = tuning.vectors;
  return beliefAtLeast + (1 - beliefAtLeast) / (1 + Math.exp((level - beliefLevel) / beliefSoftness));
}

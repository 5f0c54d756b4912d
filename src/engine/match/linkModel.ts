import { tuning } from './tuning.js';

/** What the words of two sentences say, and their rivals; numbers of the order of 1. */
export interface Wording {
  /** The share of the shorter sentence's phrases (two words side by side) that the other has. */
  readonly phraseShare: number;
  /** The longest run of words that both have, as a share of `longRun` words (0-1). */
  readonly run: number;
  /** The share of either sentence that the other contains, the larger of the two. */
  readonly contained: number;
  /** How far the link is ahead of the second best of either sentence. */
  readonly lead: number;
  /** How far it falls behind the best one of either sentence. */
  readonly lost: number;
  /** How much of the two articles is shared word for word: where much is, little words in common are a coincidence. */
  readonly level: number;
}

/** What the model of a link looks at. */
export interface Evidence extends Wording {
  /** How well it fits in order between the landmarks next to it. */
  readonly fit: number;
  /** `lost` times `fit`: in its place, the smaller part of a split falls behind the larger one and is still right. */
  readonly lostFit: number;
}

/** All of it, for a fit. */
export function evidenceOf(wording: Wording, fit: number): Evidence {
  return { ...wording, fit, lostFit: wording.lost * fit };
}

/** What is known of a link before its place is looked at. */
export interface UnplacedLink {
  readonly wording: Wording;
  readonly likeness: number;
  /** How much the words in common tell. */
  readonly amount: number;
  /** Whether both quote the same words. */
  readonly isQuoted: boolean;
}

/** The probability (0-1) that two sentences correspond; the model is another one where word vectors are known. */
export function probabilityOf(link: UnplacedLink, fit: number, hasVectors: boolean): number {
  const { wording, likeness, amount, isQuoted } = link;
  const logit = logitOf(wording, fit, hasVectors) + (isQuoted ? tuning.links.quotedLogit : 0);
  const trust = hasVectors ? tuning.links.trustByMeaning : tuning.links.trustByWords;
  return Math.min(1 / (1 + Math.exp(-logit)), trust * likeness, trustIn(amount, fit));
}

/** How probable (0-1) so much in common makes a link at most: a word or two stand in any two sentences. */
function trustIn(amount: number, fit: number): number {
  const { amountScale, amountSteepness, amountOfFit } = tuning.links;
  return 1 - Math.exp(-(((amount + amountOfFit * fit) / amountScale) ** amountSteepness));
}

function logitOf(wording: Wording, fit: number, hasVectors: boolean): number {
  const model = hasVectors ? tuning.links.modelByMeaning : tuning.links.modelByWords;
  return (
    model.bias +
    model.phraseShare * wording.phraseShare +
    model.run * wording.run +
    model.contained * wording.contained +
    model.lead * wording.lead +
    model.lost * wording.lost +
    model.lostFit * wording.lost * fit +
    model.fit * fit +
    model.level * wording.level
  );
}

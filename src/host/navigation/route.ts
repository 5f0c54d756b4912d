import type { Passage } from '../story/snapshot.js';

/** From a sentence of the base to where it stands in the other sources. */
export interface Route {
  readonly origin: Passage;
  /** Empty where there is nowhere to go. */
  readonly places: readonly Passage[];
}

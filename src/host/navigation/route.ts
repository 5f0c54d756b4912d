import type { Place } from '../story/snapshot.js';

/** From a sentence of the base to where it stands in the other sources. */
export interface Route {
  readonly origin: Place;
  /** Empty where there is nowhere to go. */
  readonly places: readonly Place[];
}

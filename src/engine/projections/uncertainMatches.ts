import type { Match } from '../model.js';

/** A match that is less probable than this is shown as uncertain: of such matches about four in ten are wrong. */
const UNCERTAIN_BELOW = 0.65;

/** Whether a match is shown with a question mark; never where a person said that it is right. */
export function isUncertain({ confidence, confirmed }: Match): boolean {
  return !confirmed && confidence < UNCERTAIN_BELOW;
}

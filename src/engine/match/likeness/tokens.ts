import { tokenised, type TokenisedText } from '../../text/typography.js';
import { type Features, readPart } from './features.js';

const known = new WeakMap<Features, TokenisedText>();

/** The tokens of the part of a sentence that is read; kept, since a sentence is compared with many. */
export function tokensIn(features: Features): TokenisedText {
  let tokens = known.get(features);
  if (!tokens) known.set(features, (tokens = tokenised(readPart(features.text))));
  return tokens;
}

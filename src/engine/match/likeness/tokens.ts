import { OldestFirst } from '../../text/oldestFirst.js';
import { sameTokens, tokenised, type TokenisedText } from '../../text/typography.js';
import { type Features, isReadInPart, readPart } from './features.js';

/** Tokens take many times the room of their text: those of so many UTF-16 units are kept. */
const HELD_AT_MOST = 400_000;
/** What an entry holds beside its text, as units of text. */
const ENTRY = 60;

const known = new OldestFirst<Features, TokenisedText>(HELD_AT_MOST, ({ text }) => readPart(text).length + ENTRY);

/** The tokens of the part of a sentence that is read; some are kept, since a sentence is compared with many. */
export function tokensIn(features: Features): TokenisedText {
  let tokens = known.get(features);
  if (!tokens) known.set(features, (tokens = tokenised(readPart(features.text))));
  return tokens;
}

/** Whether two sentences are equal but for typography, accented letters that a copy lost included. */
export function areSame(a: Features, b: Features): boolean {
  if (a.fold === b.fold) return true;
  if (isReadInPart(a) || isReadInPart(b)) return false;
  return (a.mayLoseLetters || b.mayLoseLetters) && sameTokens(tokensIn(a), tokensIn(b));
}

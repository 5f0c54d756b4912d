import { plainQuantity, type NumberRead } from './quantities.js';
import { valueAt, type Value } from './numberValues.js';
import { phraseBehind, type Reading } from './tokens.js';

/** No house has more members. */
const VOTES_AT_MOST = 10_000;

/**
 * The outcome of a vote that begins at a token, told in words: "nine votes to four", "nine in favour and four against".
 * It is a score, as "9-4" is.
 */
export function votesAt(reading: Reading, at: number): NumberRead | undefined {
  const { tokens, words } = reading;
  if (!words.votes) return undefined;
  const { ballots, joins, favour, against } = words.votes;
  const isIn = (table: ReadonlySet<string>, i: number): boolean => table.has(tokens[i]?.fold ?? '');
  const first = votesOf(reading, at);
  if (!first) return undefined;
  const isCounted = isIn(ballots, first.end);
  let end = isCounted ? first.end + 1 : first.end;
  const inFavour = phraseBehind(reading, end, favour);
  if (inFavour) {
    end = inFavour.end;
    if (words.rangeAnds.has(tokens[end]?.fold ?? '')) end++;
  } else if (isIn(joins, end)) end++;
  else return undefined;
  const second = votesOf(reading, end);
  if (!second) return undefined;
  end = second.end;
  const isCountedToo = isIn(ballots, end);
  if (isCountedToo) end++;
  if (inFavour) {
    const opposed = phraseBehind(reading, end, against);
    if (!opposed) return undefined;
    end = opposed.end;
  } else if (!isCounted && !isCountedToo) return undefined;
  return { start: at, end, quantity: plainQuantity(first.value * 1000 + second.value, 'score') };
}

function votesOf(reading: Reading, at: number): Value | undefined {
  const found = valueAt(reading, at);
  const isCount = found && !found.ordinal && !found.unit && found.value < VOTES_AT_MOST && found.value % 1 === 0;
  return isCount ? found : undefined;
}

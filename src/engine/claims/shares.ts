import { follows, phraseBehind, type Reading } from './tokens.js';

/** Of more people nobody says so in words or small figures. */
const OF_AT_MOST = 100;

/**
 * The part of a whole that begins at a token, told as a few of so many, and the token that it ends before: "one in
 * five", "un électeur sur quatre", "una de cada tres", "jeder Dritte".
 */
export function shareAt(reading: Reading, at: number): { readonly end: number; readonly value: number } | undefined {
  const { tokens, words } = reading;
  const { shares } = words;
  if (shares === undefined) return undefined;
  if (shares.each?.has(tokens[at].fold)) {
    const rank = words.ordinals.get(tokens.at(at + 1)?.fold ?? '');
    // "Every second", but "jeder erste" is no part.
    return rank === undefined || rank < 2 || !follows(reading, at + 1)
      ? undefined
      : { end: at + 2, value: partOf(1, rank) };
  }
  const from = shares.nouns?.has(tokens.at(at + 1)?.fold ?? '') === true ? at + 2 : at + 1;
  const join = phraseBehind(reading, from, shares.joins);
  if (join === undefined || !isUnparted(reading, at, join.end)) return undefined;
  const [few, many] = [smallAt(reading, at), smallAt(reading, join.end)];
  if (few === undefined || many === undefined || few >= many || many > OF_AT_MOST) return undefined;
  // "One in two years", "one in 10 million"
  const next = tokens.at(join.end + 1);
  const isMeasured =
    next !== undefined && follows(reading, join.end + 1) && (words.units.has(next.fold) || words.scales.has(next.fold));
  return isMeasured ? undefined : { end: join.end + 1, value: partOf(few, many) };
}

/** As finely as the tables tell parts: a third is .3333. */
const partOf = (few: number, many: number): number => Math.round((few / many) * 1e4) / 1e4;

/** Whether nothing but white space stands between the tokens [from, to]. */
function isUnparted(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (!follows(reading, i)) return false;
  return true;
}

/** A small number in words or figures; "one" is one here. */
function smallAt({ tokens, words }: Reading, at: number): number | undefined {
  const fold = tokens.at(at)?.fold ?? '';
  if (/^[1-9]\d?$/.test(fold)) return Number(fold);
  return words.numerals.get(fold) ?? (words.shares?.ones.has(fold) ? 1 : undefined);
}

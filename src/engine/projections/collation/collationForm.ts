import { alignTokens, isTooLong } from '../../text/changes.js';
import { comparableTokens, sameButForTypography, type Token } from '../../text/typography.js';
import { pairedGaps } from './quotePairs.js';

/**
 * The source's lines of a row in the base's typography: words that equal the base's but for typography take the
 * base's form, and so does what stands between two such words that follow each other on both sides, before the first
 * and after the last. What stands beside words that differ stays the source's, with both halves of a pair of quotation
 * marks, and so do the division into lines and the capital of a line's first word. No line may hold a line break.
 * Equal texts come out equal to the base's lines, unless they are divided into sentences in another way. Rows that are
 * too long to be compared in time stay as the source has them.
 */
export function inBaseForm(baseLines: readonly string[], sourceLines: readonly string[]): readonly string[] {
  const [base, source] = [baseLines.join('\n'), sourceLines.join('\n')];
  if (isTooLong(base, source)) return base === source ? baseLines : sourceLines;
  const sameLines =
    baseLines.length === sourceLines.length &&
    sourceLines.every((line, index) => sameButForTypography(baseLines[index], line));
  if (sameLines) return baseLines;

  const [baseTokens, sourceTokens] = comparableTokens(base, source);
  const equals = equalTokens(baseTokens, sourceTokens);
  const [baseGaps, sourceGaps] = [gapsOf(base, baseTokens), gapsOf(source, sourceTokens)];
  const taken = gapsToTake(baseGaps, sourceGaps, equals);

  const gapAt = (gap: number) => {
    const from = taken[gap];
    return from === undefined ? sourceGaps[gap] : baseGaps[from];
  };
  const words = sourceTokens.map(({ start, end }, token) => {
    const own = source.slice(start, end);
    const equal = equals[token];
    if (equal === undefined) return own;
    const form = base.slice(baseTokens[equal].start, baseTokens[equal].end);
    return beginsLine(baseGaps, equal) === beginsLine(sourceGaps, token) ? form : withCapitalOf(own, form);
  });
  return [...words.map((word, token) => gapAt(token) + word), gapAt(words.length)].join('').split('\n');
}

/** For each token of the source, the base's token that equals it. */
function equalTokens(base: readonly Token[], source: readonly Token[]): (number | undefined)[] {
  const equals: (number | undefined)[] = source.map(() => undefined);
  for (const { same, fromStart, toStart, toEnd } of alignTokens(base, source) ?? []) {
    for (let token = toStart; same && token < toEnd; token++) equals[token] = fromStart + token - toStart;
  }
  return equals;
}

/** What stands before each token, and after the last. */
function gapsOf(text: string, tokens: readonly Token[]): string[] {
  const gaps = tokens.map(({ start }, token) => text.slice(token === 0 ? 0 : tokens[token - 1].end, start));
  return [...gaps, text.slice(tokens.at(-1)?.end ?? 0)];
}

/** For each gap of the source, the gap of the base that replaces it, if one does. */
function gapsToTake(
  baseGaps: readonly string[],
  sourceGaps: readonly string[],
  equals: readonly (number | undefined)[],
): (number | undefined)[] {
  const takers = new Map<number, number>();
  const taken = sourceGaps.map((gap, index) => {
    const before = index === 0 ? -1 : equals[index - 1];
    const after = index === equals.length ? baseGaps.length - 1 : equals[index];
    if (before === undefined || after !== before + 1 || countBreaks(gap) !== countBreaks(baseGaps[after])) {
      return undefined;
    }
    takers.set(after, index);
    return after;
  });

  // Half a pair of quotation marks must not be taken, nor half of the source's own pair replaced.
  const bound = new Map<number, number[]>();
  const dropped: number[] = [];
  const bind = (one: number | undefined, other: number | undefined) => {
    if (one === undefined) return;
    if (other === undefined) dropped.push(one);
    else if (bound.has(one)) bound.get(one)?.push(other);
    else bound.set(one, [other]);
  };
  const ownPairs = pairedGaps(sourceGaps);
  const basePairs = pairedGaps(baseGaps).map(([opening, closing]) => [takers.get(opening), takers.get(closing)]);
  for (const [opening, closing] of [...ownPairs, ...basePairs]) {
    bind(opening, closing);
    bind(closing, opening);
  }
  taken.forEach((from, gap) => {
    if (from === undefined) dropped.push(gap);
  });
  const seen = new Set<number>();
  for (let gap = dropped.pop(); gap !== undefined; gap = dropped.pop()) {
    if (seen.has(gap)) continue;
    seen.add(gap);
    taken[gap] = undefined;
    for (const other of bound.get(gap) ?? []) dropped.push(other);
  }
  return taken;
}

function beginsLine(gaps: readonly string[], token: number): boolean {
  return token === 0 || gaps[token].includes('\n');
}

/** `form` with the first letter of `own`, where that is the same letter. */
function withCapitalOf(own: string, form: string): string {
  const [letter] = own;
  return form.toLowerCase().startsWith(letter.toLowerCase()) ? letter + form.slice(letter.length) : form;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

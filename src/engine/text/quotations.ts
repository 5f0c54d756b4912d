/** Most sentences have none of these. */
const ANY_MARK = /["“”„‟«»「」『』＂‘'‚‹]/;
const MARK = /["“”„‟«»「」『』＂]/g;
/** Single marks are apostrophes as well: only two that hug what stands between them and no letter outside. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'‚‹](?=[\p{L}\p{N}[(])[^‘'‚‹]+?(?<!\s)[’'‘›](?![\p{L}\p{N}])/gu;
/** Where such a mark opens, no letter stands before it: quickly seen, where the whole takes long to compile. */
const SINGLE_OPENS = /(?:^|[^a-zA-Z\d])[‘'‚‹]/;
/** Where a mark stands behind this, and before no word, it closes. */
const INSIDE = /[^\s([{—–-]$/u;
const WORD_NEXT = /^[\p{L}\p{N}]/u;

/** A range of a text, in UTF-16 units. */
type Range = readonly [start: number, end: number];

/**
 * What stands in quotation marks in a sentence. A quotation may have begun in a sentence before or go on in the next.
 * Marks are taken by turns, since languages open with what others close with.
 */
export function quotedRanges(text: string): Range[] {
  if (!ANY_MARK.test(text)) return [];
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  if (marks.length === 0) {
    if (!SINGLE_OPENS.test(text)) return [];
    return [...text.matchAll(SINGLE)].map(({ index, 0: { length } }) => [index + 1, index + length - 1]);
  }
  const goesOn = INSIDE.test(text.slice(0, marks[0])) && !WORD_NEXT.test(text.slice(marks[0] + 1));
  const ends = [...(goesOn ? [-1] : []), ...marks, text.length];
  const ranges: Range[] = [];
  for (let i = 0; i + 1 < ends.length; i += 2) ranges.push([ends[i] + 1, ends[i + 1]]);
  return ranges;
}

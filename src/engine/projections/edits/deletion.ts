import type { Gaps } from './gaps.js';
import type { GroundText } from './groundText.js';

/**
 * What goes with each deleted sentence, by its index, so that one separator is left of two: the white space before it,
 * or, at the beginning of a paragraph that stays, behind it. A paragraph that goes whole takes the line breaks before
 * it along, and its indentation and trailing blanks; the first of the text those behind it.
 */
export function cuts(
  { sentences }: GroundText,
  gaps: Gaps,
  deleted: ReadonlySet<number>,
): Map<number, { start: number; end: number }> {
  const found = new Map<number, { start: number; end: number }>();
  let first = 0;
  let stays = false;
  while (first < sentences.length) {
    let next = first + 1;
    while (next < sentences.length && gaps.sameParagraph(first, next)) next++;
    const paragraph = Array.from({ length: next - first }, (_, index) => first + index);
    const survivor = paragraph.find((sentence) => !deleted.has(sentence)) ?? foreignText(gaps, first, next - 1);
    for (const sentence of paragraph.filter((each) => deleted.has(each))) {
      const { start, end } = sentences[sentence];
      const last = sentence === next - 1;
      if (survivor !== undefined) {
        found.set(
          sentence,
          sentence < survivor ? { start, end: gaps.endAfter(sentence) } : { start: gaps.startBefore(sentence), end },
        );
      } else if (stays) {
        found.set(sentence, {
          start: sentence === first ? gaps.lineEndBefore(sentence) : gaps.startBefore(sentence),
          end: last ? gaps.lineEndAfter(sentence) : end,
        });
      } else {
        found.set(sentence, {
          start: sentence === first ? gaps.lineStartBefore(sentence) : start,
          end: !last ? gaps.endAfter(sentence) : next < sentences.length ? gaps.lineStartBefore(next) : end,
        });
      }
    }
    stays ||= survivor !== undefined;
    first = next;
  }
  return found;
}

/**
 * Text that was written into a paragraph after the collation was, and that stands on the line of its first or last
 * sentence: it keeps the paragraph, as a sentence before the first one or behind the last one would.
 */
function foreignText(gaps: Gaps, first: number, last: number): number | undefined {
  if (!gaps.beginsLine(first)) return -Infinity;
  return gaps.endsLine(last) ? undefined : Infinity;
}

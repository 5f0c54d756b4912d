/** Lines that a person marked as body. */
import type { Range } from '../../text/range.js';
import { foldText } from '../../text/typography.js';

/**
 * The indexes of the paragraphs that are one of `bodyLines`, or one of whose lines is: compared whole and without their
 * typography, so that a line that only begins alike stays what it is.
 */
export function markedParagraphs(
  text: string,
  paragraphs: readonly Range[],
  bodyLines: readonly string[],
): ReadonlySet<number> {
  const marks = new Set(bodyLines.map(keyOf).filter((key) => key !== ''));
  const marked = new Set<number>();
  if (marks.size === 0) return marked;
  paragraphs.forEach(({ start, end }, i) => {
    const paragraph = text.slice(start, end);
    if (marks.has(keyOf(paragraph)) || paragraph.split(/[\r\n]+/).some((line) => marks.has(keyOf(line)))) marked.add(i);
  });
  return marked;
}

/** A line without words is its characters, so that one row of dashes does not stand for all of them. */
const keyOf = (line: string): string => foldText(line) || line.trim();

import type { Range } from '../text/range.js';

/** A bullet, or a number or letter with its stop or bracket, or both: "•", "1.", "• 9.", "a)", "2.)". */
const marker = /(?<=^|\s)(?:[•⁃‣]\s*)?(?:(?<number>\d{1,3})|(?<letter>[a-z]))(?:\.\)|[.)])\s|(?<=^|\s)[•⁃‣]/g;
const opensList = /^(?:[•⁃‣]|\d{1,3}[.)]|[a-z][.)])/;

/**
 * The markers of a list that runs in one paragraph, from its first character on, each with the next number or letter,
 * or another bullet. Their stops end no sentence, and each begins one. Empty for a paragraph that is no list.
 */
export function listMarkers(paragraph: string): Range[] {
  const markers: Range[] = [];
  if (!opensList.test(paragraph)) return markers;
  let expected: number | undefined;
  for (const { index, 0: text, groups } of paragraph.matchAll(marker)) {
    if (index > 0 && markers.length === 0) break;
    const value = groups?.number ? Number(groups.number) : groups?.letter?.codePointAt(0);
    if (markers.length > 0 && value !== expected) continue;
    markers.push({ start: index, end: index + text.trimEnd().length });
    expected = value === undefined ? undefined : value + 1;
  }
  return markers;
}

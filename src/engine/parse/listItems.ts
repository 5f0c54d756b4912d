import type { Range } from '../text/range.js';

/** A bullet, or a number, letter or small Roman numeral with its stop or bracket, or both: "•", "1.", "• 9.", "a)". */
const marker = /(?<=^|\s)(?:[•⁃‣]\s*)?(?<label>\d{1,3}|[a-z]|[ivx]{2,5})(?:\.\)|[.)])\s|(?<=^|\s)[•⁃‣]/g;
const opensList = /^(?:[•⁃‣]|\d{1,3}[.)]|(?:[a-z]|[ivx]{2,5})[.)])/;
const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx '.split(' ');

/** "…, provided that: 1. The guest pays. 2. The guest leaves." */
const listBehindColon = /:\s+(?=1\.\s+["“„«(]?\p{Lu})/u;

/**
 * The markers of a list that runs in one paragraph, from its first character on, or numbers from a colon on, each with
 * the next number or letter, or another bullet. Their stops end no sentence, and each begins one. Empty for a paragraph
 * that is no list.
 */
export function listMarkers(paragraph: string): Range[] {
  const markers: Range[] = [];
  const colon = opensList.test(paragraph) ? undefined : behindColon(paragraph);
  if (colon === null) return markers;
  const from = colon ? colon.index + colon[0].length : 0;
  let expected: readonly (string | undefined)[] = [];
  for (const { index, 0: text, groups } of paragraph.matchAll(marker)) {
    if (index < from) continue;
    if (index > from && markers.length === 0) break;
    const item = groups?.label;
    if (markers.length > 0 && !expected.includes(item)) continue;
    markers.push({ start: index, end: index + text.trimEnd().length });
    expected = item === undefined ? [undefined] : nextLabels(item);
  }
  return colon && markers.length < 2 ? [] : markers;
}

/** Where a list begins behind a colon; most paragraphs have no such number, which is quickly seen. */
function behindColon(paragraph: string): RegExpExecArray | null {
  return paragraph.includes('1.') ? listBehindColon.exec(paragraph) : null;
}

/** What may count on from a label: "2" from "1", "j" and "ii" from "i". */
function nextLabels(label: string): string[] {
  if (/\d/.test(label)) return [String(Number(label) + 1)];
  const roman = ROMAN.indexOf(label);
  const next = label.length > 1 ? [] : [String.fromCharCode(label.charCodeAt(0) + 1)];
  return roman > 0 ? [...next, ROMAN[roman + 1]] : next;
}

import type { Range } from '../../text/range.js';
import { normalised } from '../../text/normalised.js';

/** The words of a search, as they are looked for; none where it is empty. */
export function searchedWords(search: string): string[] {
  return searchable(search).split(/\s+/).filter(Boolean);
}

/** Whether a text holds all words, in any order. */
export function holdsWords(said: { readonly text: string }, words: readonly string[]): boolean {
  const text = remembered(said);
  return words.every((word) => text.includes(word));
}

/** Where a text has the words, each place once, rising; none where it does not hold them all. */
export function placesOfWords(text: string, words: readonly string[]): Range[] {
  const folded: string[] = [];
  /** By unit of what is folded, where the letter that it comes from begins in `text`. */
  const starts: number[] = [];
  let at = 0;
  for (const letter of text) {
    const said = searchable(letter);
    folded.push(said);
    for (let unit = 0; unit < said.length; unit++) starts.push(at);
    at += letter.length;
  }
  const whole = folded.join('');
  if (!words.every((word) => whole.includes(word))) return [];
  const found = words.flatMap((word) => {
    const places: Range[] = [];
    for (let from = whole.indexOf(word); from >= 0; from = whole.indexOf(word, from + word.length)) {
      // Up to the next letter: accents that stand behind the last one belong to it.
      places.push({ start: starts[from], end: after(starts, from + word.length - 1) ?? text.length });
    }
    return places;
  });
  return merged(found);
}

function merged(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (!last || range.start > last.end) all.push(range);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return all;
}

/** Where the letter behind that of a unit begins; undefined behind the last one. */
function after(starts: readonly number[], unit: number): number | undefined {
  for (let next = unit + 1; next < starts.length; next++) if (starts[next] > starts[unit]) return starts[next];
  return undefined;
}

/** Texts are searched at each key that is typed. */
const texts = new WeakMap<object, string>();

function remembered(said: { readonly text: string }): string {
  const known = texts.get(said) ?? searchable(said.text);
  texts.set(said, known);
  return known;
}

/** Text as it is searched: without capitals and accents, with plain quotation marks. */
function searchable(text: string): string {
  return normalised(text, 'NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .toLowerCase()
    .replace(/ς/g, 'σ');
}

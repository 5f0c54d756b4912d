import { LINE_BREAK } from '../text.js';
import { wordEdits, type TextEdit } from './textEdits.js';

/**
 * The edits that give the sentence [start, end) of `text` the words of `line`, which is how the collation shows it: on
 * one line. Only words that differ are touched, so that line breaks elsewhere in the sentence stay.
 */
export function sentenceEdits(text: string, { start, end }: { start: number; end: number }, line: string): TextEdit[] {
  const shown = shownCharacters(text.slice(start, end));
  return wordEdits(shown.map(({ text: character }) => character).join(''), line).map((edit) => {
    const from = edit.start < shown.length ? shown[edit.start].start : (shown.at(-1)?.end ?? 0);
    const before = edit.start === 0 ? 0 : shown[edit.start - 1].end;
    return edit.start < edit.end
      ? { start: start + from, end: start + shown[edit.end - 1].end, text: edit.text }
      : { start: start + before, end: start + before, text: edit.text };
  });
}

/** A UTF-16 unit of a sentence on one line, and the range of the sentence that it stands for. */
interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The same as `oneLine` gives, with the way back. */
function shownCharacters(sentence: string): Shown[] {
  const shown: Shown[] = [];
  const add = (from: number, to: number) => {
    for (let at = from; at < to; at++) shown.push({ text: sentence[at], start: at, end: at + 1 });
  };
  const breaks = [...sentence.matchAll(new RegExp(LINE_BREAK, 'g'))].map(({ index, 0: ending }) => [
    index,
    ending.length,
  ]);
  if (breaks.length === 0) {
    add(0, sentence.length);
    return shown;
  }
  let at = 0;
  for (const [end, ending] of [...breaks, [sentence.length, 0]]) {
    const line = sentence.slice(at, end);
    const from = at + line.length - line.trimStart().length;
    const to = from + line.trim().length;
    if (from < to) {
      const last = shown.at(-1);
      if (last) shown.push({ text: ' ', start: last.end, end: from });
      add(from, to);
    }
    at = end + ending;
  }
  return shown;
}

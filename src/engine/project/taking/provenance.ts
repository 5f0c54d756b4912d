import { anchorsOf } from '../../anchors.js';
import type { Article } from '../../model.js';
import type { Taken } from '../../story/file.js';
import { lineOf } from '../text.js';

/** Where a sentence of the draft came from. */
export interface Origin<T> {
  readonly taken: T;
  /** The sentence has other words by now, or other signs, than it was taken with. */
  readonly edited: boolean;
}

/**
 * The origin of each sentence of a draft that was taken over, by its index; `taken` is in the order of time, and of two
 * that fit the later one holds. A sentence that was edited since is found by its words, as for decisions.
 */
export function originsIn<T extends Pick<Taken, 'into'>>(
  article: Article,
  taken: readonly T[],
): ReadonlyMap<number, Origin<T>> {
  const anchors = anchorsOf(article);
  const origins = new Map<number, Origin<T>>();
  const sentences = taken.flatMap((each) => each.into.sentences.map((text) => ({ each, text }))).reverse();
  const open = sentences.filter(({ each, text }) => {
    const sentence = anchors.exact({ text, occurrence: 1 });
    if (sentence === undefined) return true;
    if (!origins.has(sentence)) origins.set(sentence, { taken: each, edited: lineOf(article, sentence) !== text });
    return false;
  });
  for (const { each, text } of open) {
    const sentence = anchors.edited({ text, occurrence: 1 }, new Set(origins.keys()));
    if (sentence !== undefined) origins.set(sentence, { taken: each, edited: true });
  }
  return origins;
}

/**
 * Rows as CSV (RFC 4180, CRLF), each field in quotation marks. A text that a spreadsheet would compute gets an apostrophe
 * before it, which says that it is text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

// Grounds of collations as the write-back's tests lay them out, and files after rows were edited.
import type { Match, Source } from '../../../src/engine/model.js';
import { collate } from '../../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../../src/engine/projections/collation/collationText.js';
import { groundOf, type Ground } from '../../../src/engine/projections/writeBack/ground.js';
import { applyEdits } from '../../../src/engine/projections/edits/textEdits.js';
import { documentOn } from '../../../src/engine/projections/writeBack/settled.js';
import { writeBack } from '../../../src/engine/projections/writeBack/writeBack.js';
import { match, pair, source } from './engineParts.js';

export function ground(base: Source, other: Source = source('B'), matches: readonly Match[] = []): Ground {
  const options = { rows: 'all', showFurniture: false } as const;
  const collation = collate(base, other, pair(matches), options);
  return groundOf(collation, writeCollation(collation).base);
}

/** The text of the base's side of the collation that stands on a ground. */
export const shownText = (from: Ground): string => documentOn(from).text;

/** A base whose sentences stand in `text` one after the other, apart by white space; `|` ends a paragraph. */
export function laidOut(text: string, paragraphs: readonly (readonly string[])[]): Source {
  let at = 0;
  const sentences = paragraphs.flatMap((each, paragraph) =>
    each.map((words) => {
      const start = text.indexOf(words, at);
      at = start + words.length;
      return { start, end: at, paragraph, role: 'body' as const };
    }),
  );
  return { id: 'file:///a.txt', label: 'A', article: { text, sentences, metadata: {} } };
}

/** The file's text after the lines of some rows (by number) were replaced. */
export function after(from: Ground, rows: Readonly<Record<number, readonly string[]>>, text = from.text): string {
  const edited = from.rows
    .map(({ heading, number, lines }) => [heading, ...(rows[number] ?? lines.map((line) => line.text)), ''].join('\n'))
    .join('');
  const result = writeBack(from, edited, text);
  return 'failure' in result ? `${result.failure.kind} ${result.failure.row}` : applyEdits(text, result.edits);
}

/** Each sentence of the base in a row of its own, matched with the source's of the same place. */
export function rowEach(base: Source): Ground {
  const lines = base.article.sentences.map(({ start, end }) => base.article.text.slice(start, end));
  return ground(
    base,
    source('B', ...lines),
    lines.map((_, index) => match(index, index)),
  );
}

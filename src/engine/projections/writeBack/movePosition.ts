import { moveGround, type Ground } from './ground.js';

/** A place in the text of a collation; both count from 0, `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Where a place in the collation of `from` stands in that of `to`, a later one of the same file: in the same sentence
 * of the file, as many units from its beginning, whichever row it is in by then. Undefined on a heading, and where no
 * sentence is shown there any more.
 */
export function movePosition(from: Ground, to: Ground, { line, character }: Position): Position | undefined {
  const old = shownLines(from)[line];
  if (!old) return undefined;
  const offset = moveGround(from, to.text).sentences[old.sentence].start + character;
  const lines = shownLines(to);
  const at = lines.findIndex((each) => {
    const sentence = each && to.sentences[each.sentence];
    return sentence !== undefined && sentence.start <= offset && offset <= sentence.end;
  });
  const found = lines[at];
  if (!found) return undefined;
  return { line: at, character: Math.min(offset - to.sentences[found.sentence].start, found.text.length) };
}

/** What stands on each line of the collation; undefined for a heading. */
function shownLines({ rows }: Ground): (Ground['rows'][number]['lines'][number] | undefined)[] {
  return rows.flatMap(({ lines }) => [undefined, ...lines]);
}

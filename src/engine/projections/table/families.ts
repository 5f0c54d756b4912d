import { looseFold } from '../../text/typography.js';

/** What the columns of a table say, row by row; null where one says nothing. */
type Cells = readonly ({ readonly text: string } | null)[];

/** From this share of the shorter one's text on, 0-1, that stands in another word for word, one was copied. */
const COPY = 0.8;

/**
 * The family of each column, by the index of its first: columns of which one was copied from another are one family,
 * whoever was first. Columns without text are families of their own. Bounded by columns² × rows.
 */
export function familiesOf(rows: readonly Cells[], columns: number): number[] {
  // The cells of a row are equal mostly.
  const known = new Map<string, string>();
  const foldOf = (text: string): string => {
    let fold = known.get(text);
    if (fold === undefined) known.set(text, (fold = looseFold(text)));
    return fold;
  };
  const folded = rows.map((cells) => cells.map((cell) => (cell ? foldOf(cell.text) : '')));
  const lengths = Array.from({ length: columns }, (_, column) =>
    folded.reduce((sum, texts) => sum + texts[column].length, 0),
  );
  const families = Array.from({ length: columns }, (_, column) => column);
  for (let one = 0; one < columns; one++) {
    for (let other = one + 1; other < columns; other++) {
      const least = COPY * Math.min(lengths[one], lengths[other]);
      if (least === 0 || sharedLength(folded, one, other) < least) continue;
      const [from, to] = [families[one], families[other]].sort((x, y) => y - x);
      families.forEach((family, column) => family === from && (families[column] = to));
    }
  }
  return families;
}

function sharedLength(folded: readonly (readonly string[])[], one: number, other: number): number {
  return folded.reduce((sum, texts) => sum + (texts[one] === texts[other] ? texts[one].length : 0), 0);
}

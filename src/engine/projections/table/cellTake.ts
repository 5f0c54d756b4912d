import type { Match, Story } from '../../model.js';
import { insertWhereTheyBelong, type Insertions } from '../taking/inserting.js';
import type { TypographyStyle } from '../taking/typographyStyle.js';
import { takeWording } from '../taking/wording.js';
import type { TableRow } from './versionsTable.js';

/**
 * What brings a cell's wording into the base: in place of what the base says in that row, else as sentences that come
 * in where they belong. Without edits where the base has that wording already; undefined for an empty cell or the
 * base's own.
 */
export function takeCell(
  story: Story,
  { cells }: TableRow,
  column: number,
  style: TypographyStyle,
): Insertions | undefined {
  const cell = cells[column];
  const source = column - 1;
  if (!cell || column === 0) return undefined;
  const base = cells[0]?.sentences;
  if (!base) {
    const places = cell.sentences.map((sentence) => ({ source, sentence }));
    return insertWhereTheyBelong(story, places, undefined, style);
  }
  // What stands in one row is taken as one match, as its reader sees it, whichever matches led there.
  const match: Match = {
    a: base,
    b: cell.sentences,
    kind: 'edited',
    score: 0,
    confidence: 1,
    moved: false,
    duplicate: false,
  };
  const pairs = story.pairs.map((pair, at) => (at === source ? { ...pair, matches: [match] } : pair));
  const take = takeWording({ ...story, pairs }, { source, sentences: cell.sentences, match: 0 }, style);
  return { edits: take.edits, taken: take.edits.length > 0 ? [take] : [] };
}

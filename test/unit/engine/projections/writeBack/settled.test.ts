import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../../src/engine/model.js';
import { collate } from '../../../../../src/engine/projections/collation/collation.js';
import { writeCollation } from '../../../../../src/engine/projections/collation/collationText.js';
import { groundOf, moveGround } from '../../../../../src/engine/projections/writeBack/ground.js';
import { documentOn, rowsOn, settledCollation } from '../../../../../src/engine/projections/writeBack/settled.js';
import { match, pair, source } from '../../../support/engineParts.js';

const options = { rows: 'all', showFurniture: false } as const;
const theirs = source('B', 'The quay sank.', 'Boats left.', 'It rained.', '~ Share this');
const before = source('A', 'The quay sank.', 'Nobody knew why.', 'It rained.');
const written = collate(before, theirs, pair([match(0, 0), match(2, 2)]), options);
const documents = writeCollation(written);
const ground = groundOf(written, documents.base);

/** The rows of `ground` when the base, or the source, is another by now, with matches of these. */
function standing(now: Source, nowTheirs = theirs, matches = [match(0, 0), match(2, 2)]) {
  const pairNow = pair(matches);
  const moved = moveGround(ground, now.article.text);
  const rows = rowsOn(ground, collate(now, nowTheirs, pairNow, options));
  return {
    base: documentOn(moved).text,
    source: rows.source,
    rows: settledCollation(rows.before, moved, now, nowTheirs, pairNow).rows,
  };
}

describe('the rows that an unsaved side stands on', () => {
  it('are what was written, as long as both texts are the same', () => {
    const same = standing(before);
    expect(same.base).toBe(documents.base.text);
    expect(same.source).toEqual(documents.source);
    expect(same.rows).toEqual(written.rows);
  });

  it('stay where the base has sentences more, and others, by now', () => {
    const now = source('A', 'All was quiet.', 'The quay sank.', 'Nobody said why.', 'It rained.');
    const changed = standing(now, theirs, [match(1, 0), match(3, 2)]);
    expect(changed.base).toBe(documents.base.text);
    expect(changed.source.text).toBe(documents.source.text);
    const { rows } = changed;
    expect(rows.map(({ base, source: other }) => [base, other])).toEqual([
      [[1], [0]],
      [[], [1]],
      [[2], []],
      [[3], [2]],
      [[], []],
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(written.rows.map(({ kind }) => kind));
  });

  it('keep the source’s lines where the source has others by now', () => {
    const changed = standing(before, source('B', 'It rained.', 'The quay sank.'), [match(0, 1), match(2, 0)]);
    expect(changed.source.text).toBe(documents.source.text);
    expect(changed.rows.map(({ source: other }) => other)).toEqual([[1], [], [], [0], []]);
  });
});

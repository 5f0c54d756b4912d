import { describe, expect, it } from 'vitest';
import { overviewOf, shareElsewhere } from '../../../../src/engine/projections/overview.js';
import { match, pair, source, story } from '../../support/engineParts.js';

const base = source('draft', '# Ferry stops', 'It stopped.', 'Nobody was hurt.', '@ 12 March', 'It sails.');
const wire = source('wire', 'It sails on Monday.', 'The pier is closed.', 'It stopped at noon.', '~ Share this');

describe('a story at a glance', () => {
  const told = story(
    base,
    [wire, pair([match(1, 2), match(4, 0, { moved: true })])],
    [source('brief', 'It stopped.'), pair([match(1, 0)])],
  );

  it('has what stands in one source alone, and what moved, in the order of the source', () => {
    const [{ onlyThere, moved, coverage }, brief] = overviewOf(told).sources;
    expect(onlyThere).toEqual([1]);
    expect(moved).toEqual([{ there: [0], here: [4] }]);
    expect(coverage).toMatchObject({ matched: 2, total: 4, more: 1 });
    expect(brief).toMatchObject({ onlyThere: [], moved: [] });
  });

  it('has what stands in the base alone: title and body, no metadata', () => {
    expect(overviewOf(told)).toMatchObject({ onlyHere: [0, 2], total: 4 });
    expect(shareElsewhere(told)).toBe(0.5);
    expect(shareElsewhere(story(source('empty')))).toBe(0);
  });

  it('calls nothing moved where all is in another order, nor what repeats a better match', () => {
    const shuffled = story(base, [wire, pair([match(1, 2), match(4, 0, { moved: true })], true)]);
    expect(overviewOf(shuffled).sources[0].moved).toEqual([]);
    const repeated = story(base, [wire, pair([match(1, 2), match(1, 0, { moved: true, duplicate: true })])]);
    expect(overviewOf(repeated).sources[0].moved).toEqual([]);
  });
});

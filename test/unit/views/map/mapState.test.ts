import { describe, expect, it } from 'vitest';
import type { StoryMap } from '../../../../src/engine/projections/map/storyMap.js';
import { keptTick, placeOf, readMapState } from '../../../../src/views/map/mapState.js';

const column = (label: string, ...texts: readonly string[]) => ({
  label,
  ticks: texts.map((text, at) => ({ text, sentence: at, line: at + 1, statement: at, alone: false })),
});
const map: StoryMap = { columns: [column('draft', 'one', 'two'), column('A', 'two', 'one')], pairs: [], families: [] };

describe('the state of the map', () => {
  it('is read back as it was kept', () => {
    const kept = {
      part: 'shares',
      zoom: 4,
      top: 12.5,
      hidden: ['B'],
      order: ['C', 'A'],
      active: { label: 'A', text: 'one', tick: 1 },
    };
    expect(readMapState(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('is the first one where what was kept is none', () => {
    const first = { part: 'lines', zoom: 1, top: 0, hidden: [], order: [] };
    for (const kept of [undefined, null, 5, [], { part: 'x', zoom: 3, top: -1, hidden: 'A', active: { tick: 1 } }])
      expect(readMapState(kept)).toEqual(first);
  });

  it('finds a sentence again by its words, else where it stood', () => {
    const kept = keptTick(map, { column: 1, tick: 1 });
    expect(kept).toEqual({ label: 'A', text: 'one', tick: 1 });
    expect(placeOf(map, { label: 'A', text: 'one', tick: 1 })).toEqual({ column: 1, tick: 1 });
    expect(placeOf(map, { label: 'A', text: 'two', tick: 1 })).toEqual({ column: 1, tick: 0 });
    expect(placeOf(map, { label: 'A', text: 'gone', tick: 7 })).toEqual({ column: 1, tick: 1 });
    expect(placeOf(map, { label: 'gone', text: 'two', tick: 0 })).toEqual({ column: 0, tick: 1 });
    expect(keptTick(map, { column: 1, tick: 9 })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { COLUMN, mapLayout, placeAt, tickHeight, tickTop } from '../../../../src/views/map/mapLayout.js';
import { lineKind, linesPath, ticksPath } from '../../../../src/views/map/mapPaths.js';

const room = { width: 900, height: 600 };

describe('where the columns and ticks of a map stand', () => {
  it('fits a story into the room that there is', () => {
    const layout = mapLayout([40, 12], room, 1);
    expect(layout.height).toBeLessThanOrEqual(room.height);
    expect(layout.width).toBe(room.width);
    expect(layout.left[0]).toBeGreaterThan(0);
    expect(layout.left[1] + COLUMN).toBeLessThan(room.width);
  });

  it('grows beyond it where ticks or names would come too close, and by zooming', () => {
    const large = mapLayout(
      Array.from({ length: 20 }, () => 1000),
      room,
      1,
    );
    expect(large.pitch).toBe(2);
    expect(large.height).toBeGreaterThan(room.height);
    expect(large.width).toBeGreaterThan(room.width);
    expect(mapLayout([40], room, 4).pitch).toBe(mapLayout([40], room, 1).pitch * 4);
  });

  it('is a layout of an empty story, too', () => expect(mapLayout([0], room, 1).height).toBeGreaterThan(0));

  it('knows the tick that a point means, beside the column as well, and none elsewhere', () => {
    const counts = [40, 12];
    const layout = mapLayout(counts, room, 1);
    const y = tickTop(layout, 5) + tickHeight(layout) / 2;
    expect(placeAt(layout, counts, { x: layout.left[1] + 2, y })).toEqual({ column: 1, tick: 5 });
    expect(placeAt(layout, counts, { x: layout.left[1] - 10, y })).toEqual({ column: 1, tick: 5 });
    expect(placeAt(layout, counts, { x: layout.left[1] - 60, y })).toBeUndefined();
    expect(placeAt(layout, counts, { x: layout.left[1], y: tickTop(layout, 13) })).toBeUndefined();
    expect(placeAt(layout, counts, { x: layout.left[0], y: 0 })).toBeUndefined();
  });
});

describe('the paths of a picture', () => {
  const layout = mapLayout([3, 3], room, 1);

  it('are one for all ticks and one for all lines', () => {
    expect(ticksPath(layout, 0, [0, 2]).match(/M/g)).toHaveLength(2);
    const lines = linesPath(layout, 0, [
      { a: 0, b: 0 },
      { a: 1, b: 2 },
    ]);
    expect(lines).toMatch(/^M[\d.]+ [\d.]+H[\d.]+M[\d.]+ [\d.]+C[\d. ]+$/);
    expect(linesPath(layout, 0, [])).toBe('');
  });

  it('tell what is uncertain by that alone, a translation as other words', () => {
    expect(lineKind({ kind: 'same', uncertain: false })).toBe('same');
    expect(lineKind({ kind: 'percent', uncertain: false })).toBe('changed');
    expect(lineKind({ kind: 'translation', uncertain: false })).toBe('reworded');
    expect(lineKind({ kind: 'percent', uncertain: true })).toBe('uncertain');
  });
});

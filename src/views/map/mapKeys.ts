import { counterpartsOf, type MapPlace } from '../../engine/projections/map/counterparts.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import { moveTo, type Key } from '../common/gridKeys.js';

/**
 * Where a key leads in the picture: up and down as in a grid; left and right to where the sentence stands in the
 * neighbouring column, or, where that does not have it, as far down as here. Undefined for any other key.
 */
export function stepTo(
  key: Key,
  from: MapPlace,
  map: StoryMap,
  columns: readonly number[],
  page: number,
): MapPlace | undefined {
  const at = columns.indexOf(from.column);
  const rows = Math.max(...columns.map((column) => map.columns[column].ticks.length));
  const to = moveTo(key, { row: from.tick, column: at }, { rows, columns: columns.length, page });
  if (!to) return undefined;
  const column = columns[to.column];
  const last = map.columns[column].ticks.length - 1;
  if (to.column === at || to.row !== from.tick) return { column, tick: Math.max(0, Math.min(to.row, last)) };
  const [found] = counterpartsOf(map, from, [column]);
  return { column, tick: found.ticks.at(0) ?? Math.max(0, Math.min(from.tick, last)) };
}

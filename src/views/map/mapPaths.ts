import type { MapLink } from '../../engine/projections/map/pairLinks.js';
import type { LineKind } from '../../protocol/map.js';
import { COLUMN, tickHeight, tickTop, type MapLayout } from './mapLayout.js';

/**
 * What the paths of an SVG picture draw: all ticks of a sort in a column are one path, all lines of a kind between two
 * columns are one, so that a picture of 20,000 sentences has some hundred elements.
 */
export function ticksPath(layout: MapLayout, column: number, ticks: readonly number[], width: number = COLUMN): string {
  const height = round(tickHeight(layout));
  const left = round(layout.left[column] + (COLUMN - width) / 2);
  return ticks.map((tick) => `M${left} ${round(tickTop(layout, tick))}h${width}v${height}h${-width}z`).join('');
}

/** Lines from a column, as it is shown, to the next, or to another one behind it. */
export function linesPath(
  layout: MapLayout,
  column: number,
  links: readonly Pick<MapLink, 'a' | 'b'>[],
  other: number = column + 1,
): string {
  const [from, to] = [round(layout.left[column] + COLUMN), round(layout.left[other])];
  const middle = round((from + to) / 2);
  const at = (tick: number): number => round(tickTop(layout, tick) + tickHeight(layout) / 2);
  return links
    .map(({ a, b }) => {
      const [start, end] = [at(a), at(b)];
      return start === end
        ? `M${from} ${start}H${to}`
        : `M${from} ${start}C${middle} ${start} ${middle} ${end} ${to} ${end}`;
    })
    .join('');
}

/** How a link is drawn. */
export function lineKind({ kind, uncertain }: Pick<MapLink, 'kind' | 'uncertain'>): LineKind {
  if (uncertain) return 'uncertain';
  return kind === 'percent' ? 'changed' : kind === 'translation' ? 'reworded' : kind;
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

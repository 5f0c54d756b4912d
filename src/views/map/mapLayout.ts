import type { MapPlace } from '../../engine/projections/map/counterparts.js';

/** Where the columns and ticks of a map stand, in pixels of the picture. Columns count as they are shown. */
export interface MapLayout {
  /** The left edge of each column. */
  readonly left: readonly number[];
  /** How wide the name of a column may be. */
  readonly name: number;
  /** How far one tick stands below the other. */
  readonly pitch: number;
  readonly width: number;
  readonly height: number;
}

/** How wide a column is. */
export const COLUMN = 18;
/** How much room a column's name needs, from one column to the next. */
const LEAST_STEP = 96;
const MOST_STEP = 300;
/** Around the outer columns, for their names. */
const MARGIN = 66;
const ABOVE = 8;
/** Ticks are no closer, so that a pointer finds them, and no further apart, so that a short story is one picture. */
const LEAST_PITCH = 2;
const MOST_PITCH = 18;
/** With less, gaps between ticks are a share of their height, and lines are thin. */
const DENSE = 4;
/** A pointer so far beside a column still means it. */
const REACH = 16;

/** Fits columns of so many ticks into the room that there is, as far as they can be told apart; `zoom` is 1 or more. */
export function mapLayout(
  counts: readonly number[],
  room: { readonly width: number; readonly height: number },
  zoom: number,
): MapLayout {
  const most = Math.max(1, ...counts);
  const fitting = (room.height - 2 * ABOVE) / most;
  const pitch = Math.min(MOST_PITCH * zoom, Math.max(LEAST_PITCH, Math.min(MOST_PITCH, fitting)) * zoom);
  const gaps = Math.max(1, counts.length - 1);
  const step = Math.max(LEAST_STEP, Math.min(MOST_STEP, (room.width - 2 * MARGIN - COLUMN) / gaps));
  const needed = 2 * MARGIN + COLUMN + step * (counts.length - 1);
  const width = Math.max(room.width, needed);
  const first = MARGIN + (width - needed) / 2;
  return {
    left: counts.map((_, at) => first + at * step),
    name: Math.min(step - 8, 2 * MARGIN),
    pitch,
    width,
    height: most * pitch + 2 * ABOVE,
  };
}

/** The top of a tick. */
export const tickTop = ({ pitch }: MapLayout, tick: number): number => ABOVE + tick * pitch;

/** How high a tick is: the rest is the gap to the next. */
export const tickHeight = ({ pitch }: MapLayout): number => (pitch < DENSE ? pitch * 0.75 : Math.min(pitch - 2, 9));

/** Whether so many lines stand close together that thin ones tell more. */
export const isDense = ({ pitch }: MapLayout): boolean => pitch < DENSE;

/** The tick that a point means; `column` counts as columns are shown. */
export function placeAt(
  layout: MapLayout,
  counts: readonly number[],
  { x, y }: { readonly x: number; readonly y: number },
): MapPlace | undefined {
  const column = layout.left.findIndex((left) => left - REACH <= x && x <= left + COLUMN + REACH);
  const tick = Math.floor((y - ABOVE) / layout.pitch);
  return column < 0 || tick < 0 || tick >= counts[column] ? undefined : { column, tick };
}

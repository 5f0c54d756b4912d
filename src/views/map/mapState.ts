import type { MapPlace } from '../../engine/projections/map/counterparts.js';
import type { StoryMap } from '../../engine/projections/map/storyMap.js';
import { mapParts, type MapPart } from '../../protocol/map.js';
import { stringsIn, type ColumnOrder } from '../common/columnOrder.js';

/** What the view keeps over a reload of the window. */
export interface MapState extends ColumnOrder {
  readonly part: MapPart;
  /** How much larger than fits the picture is drawn. */
  readonly zoom: number;
  /** The sentence that the keyboard stands on. */
  readonly active?: KeptTick;
  /** How far the picture is scrolled down, in ticks. */
  readonly top: number;
}

/** A sentence that is found again by its words, or else by where it stood. */
export interface KeptTick {
  readonly label: string;
  readonly text: string;
  readonly tick: number;
}

/** How far the picture can be zoomed. */
export const MOST_ZOOM = 8;

/** Reads what was kept; what is not as it should be is left out. */
export function readMapState(kept: unknown): MapState {
  const { part, zoom, hidden, order, active, top } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  const { label, text, tick } = (active ?? {}) as Record<string, unknown>;
  const isTick = typeof label === 'string' && typeof text === 'string' && Number.isSafeInteger(tick);
  return {
    part: mapParts.find((each) => each === part) ?? 'lines',
    zoom: zoom === 2 || zoom === 4 || zoom === MOST_ZOOM ? zoom : 1,
    hidden: stringsIn(hidden),
    order: stringsIn(order),
    top: typeof top === 'number' && top > 0 ? top : 0,
    ...(isTick ? { active: { label, text, tick: tick as number } } : {}),
  };
}

/** What is kept of a sentence. */
export function keptTick({ columns }: StoryMap, { column, tick }: MapPlace): KeptTick | undefined {
  const found = columns.at(column)?.ticks.at(tick);
  return found && { label: columns[column].label, text: found.text, tick };
}

/** Where a sentence stands in a map that may be another by now; in the first column where its source is gone. */
export function placeOf({ columns }: StoryMap, { label, text, tick }: KeptTick): MapPlace {
  const column = Math.max(
    0,
    columns.findIndex((each) => each.label === label),
  );
  const { ticks } = columns[column];
  const stands = ticks.at(tick)?.text === text ? tick : ticks.findIndex((each) => each.text === text);
  return { column, tick: stands >= 0 ? stands : Math.max(0, Math.min(tick, ticks.length - 1)) };
}

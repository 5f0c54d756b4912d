import type { MapColumn, MapTick, StoryMap } from '../engine/projections/map/storyMap.js';

/**
 * A map as it is sent: versions of one story have most sentences in common, so each text stands in it once, and what
 * there is of ticks beside it as numbers in a row.
 */
export interface SentMap extends Omit<StoryMap, 'columns'> {
  readonly columns: readonly SentColumn[];
  readonly texts: readonly string[];
}

interface SentColumn extends Omit<MapColumn, 'ticks'> {
  /** `NUMBERS` a tick: its sentence, line and statement, the index of its text, and 1 where it stands alone. */
  readonly ticks: readonly number[];
}

const NUMBERS = 5;

/** The form in which a map is sent. */
export function sentForm({ columns, ...map }: StoryMap): SentMap {
  const texts = new Map<string, number>();
  const indexOf = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const sent = columns.map((column) => ({
    ...column,
    ticks: column.ticks.flatMap(({ sentence, line, statement, text, alone }) => [
      sentence,
      line,
      statement,
      indexOf(text),
      Number(alone),
    ]),
  }));
  return { ...map, columns: sent, texts: [...texts.keys()] };
}

/** The map that was sent. */
export function mapOf({ columns, texts, ...map }: SentMap): StoryMap {
  const ticksOf = (numbers: readonly number[]): MapTick[] =>
    Array.from({ length: numbers.length / NUMBERS }, (_, at) => {
      const [sentence, line, statement, text, alone] = numbers.slice(at * NUMBERS, (at + 1) * NUMBERS);
      return { sentence, line, statement, text: texts[text], alone: alone === 1 };
    });
  return { ...map, columns: columns.map((column) => ({ ...column, ticks: ticksOf(column.ticks) })) };
}

import { type Alignment, isSame, type Unit } from './alignment.js';

/** A stretch in which two units differ, between items that are the same; [start, end) on either side. */
export interface Gap {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** The stretches in which two units differ, in order. */
export function gapsOf(a: Unit, b: Unit, { toB }: Alignment): Gap[] {
  const gaps: Gap[] = [];
  let [i, j] = [0, 0];
  const close = (endA: number, endB: number): void => {
    if (i < endA || j < endB) gaps.push({ a: [i, endA], b: [j, endB] });
  };
  for (let at = 0; at < a.items.length; at++) {
    const other = toB[at];
    if (other < 0 || !isSame(a.items[at], b.items[other])) continue;
    close(at, other);
    [i, j] = [at + 1, other + 1];
  }
  close(a.items.length, b.items.length);
  return gaps;
}

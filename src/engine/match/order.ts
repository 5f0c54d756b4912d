import { tuning } from './tuning.js';

/**
 * Which of `places` are out of order: all that are not in the longest strictly rising run (patience method, n log n).
 */
export function outOfOrder(places: readonly number[]): boolean[] {
  const tails: number[] = []; // index into places of the smallest end of a run of each length
  const before: number[] = [];
  places.forEach((place, i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[tails[middle]] < place) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? tails[low - 1] : -1);
    tails[low] = i;
  });
  const moved = places.map(() => true);
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]) moved[i] = false;
  return moved;
}

/** Whether so many matches are moved that it is said once, for the pair. */
export function isOtherOrder(moved: readonly boolean[]): boolean {
  return moved.filter(Boolean).length > tuning.matches.otherOrderShare * moved.length;
}

/**
 * The first of `count` places at which `isReached`, which then holds at all behind it; `count` where it holds at none.
 * Looks at half of what is left each time.
 */
export function firstPlace(count: number, isReached: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

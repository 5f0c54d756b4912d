/** The places that are not taken, rising; `taken` has a number other than 0 for each that is. */
export function freePlaces(taken: Uint8Array): number[] {
  const places: number[] = [];
  for (let place = 0; place < taken.length; place++) if (taken[place] === 0) places.push(place);
  return places;
}

import type { Side } from '../model.js';

/** The sources, of `count`, in which none of the sides stands; rising. */
export function silentSources(count: number, sides: readonly Side[]): number[] {
  const told = new Set(sides.map(({ source }) => source));
  return Array.from({ length: count }, (_, source) => source).filter((source) => !told.has(source));
}

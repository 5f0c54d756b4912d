import type { FindingKind, Relation, Side } from '../model.js';

/** What a slot has been told: its sides by their value, and by two values how they stand to each other. */
export interface Told {
  readonly kind: FindingKind;
  readonly relation: Relation;
  readonly readings: ReadonlyMap<string, readonly Side[]>;
  readonly told: Map<string, Relation>;
}

const twoOf = (one: string, other: string): string => (one < other ? `${one}\n${other}` : `${other}\n${one}`);

/** Values that were found equal, or one told with less care than the other. */
export class Equals {
  readonly #equal = new Set<string>();

  add(one: string, other: string): void {
    if (one !== other) this.#equal.add(twoOf(one, other));
  }

  has(one: string, other: string): boolean {
    return this.#equal.has(twoOf(one, other));
  }
}

/** Keeps how two values of a slot stand to each other: the first that was told is that of the closest versions. */
export function tell({ told }: Pick<Told, 'told'>, one: string, other: string, relation: Relation): void {
  const two = twoOf(one, other);
  if (!told.has(two)) told.set(two, relation);
}

/**
 * The sides of each reading. Where some differ, those that do not are one, each in its own words: "nine miles" and
 * "14 kilometres" against "nine kilometres"; so are "fell" and "dropped", of which each is denied by "rose".
 */
export function together({ kind, relation, readings, told }: Told, equal: Equals): Side[][] {
  const values = [...readings.keys()];
  const all = (): Side[][] => [...readings.values()].map((sides) => [...sides]);
  if (relation === 'approximate' || values.length < 3) return all();
  const between = (one: string, other: string): Relation | undefined => told.get(twoOf(one, other));
  const isDenied = (one: string, other: string): boolean =>
    kind === 'negation' &&
    between(one, other) === undefined &&
    values.some((third) => between(one, third) === 'differs' && between(other, third) === 'differs');
  const areOne = (one: string, other: string): boolean =>
    between(one, other) === 'approximate' ||
    (between(one, other) === undefined && equal.has(one, other)) ||
    isDenied(one, other);
  const groups: string[][] = [];
  for (const value of values) {
    const group = groups.find((each) => each.every((one) => areOne(one, value)));
    if (group) group.push(value);
    else groups.push([value]);
  }
  return groups.length < 2 ? all() : groups.map((group) => group.flatMap((value) => readings.get(value) ?? []));
}

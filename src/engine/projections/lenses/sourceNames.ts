/** How the sources of a story are named in a lens, where space is short. */
import { beginning, widthOf } from './width.js';

/**
 * A label is cut to so many characters, wide ones counting twice: a row has room for two or three names and what is
 * said of them.
 */
export const LONGEST_NAME = 18;

/** So many neighbours with consecutive numbers are named as a range; two are no longer than their range. */
const SHORTEST_RANGE = 3;

/** Longer labels make no range, which would be too wide for what is said of it. */
const LONGEST_IN_RANGE = 12;

export interface SourceNames {
  /** For each source its label, cut where it is long; no two read the same. */
  readonly short: readonly string[];
  /** For each source whether its label is that of the source before it with the next number. */
  readonly follows: readonly boolean[];
}

export function sourceNames(labels: readonly string[]): SourceNames {
  return { short: shortNames(labels), follows: labels.map((label, at) => at > 0 && isNext(labels[at - 1], label)) };
}

/**
 * Sources in the story's order by the names that they take: at least three like v1, v2, v3 together, all others alone.
 */
export function nameRuns(sources: readonly number[], { follows }: SourceNames): number[][] {
  const runs: number[][] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run && follows[source] && run[run.length - 1] === source - 1) run.push(source);
    else runs.push([source]);
  }
  return runs.flatMap((run) => (run.length < SHORTEST_RANGE ? run.map((source) => [source]) : [run]));
}

/** Whether two labels are one word with a number, or a number, and the second's number is the next one. */
function isNext(label: string, next: string): boolean {
  if (widthOf(next) > LONGEST_IN_RANGE) return false;
  const [one, other] = [label, next].map((each) => /^(\p{L}*[ ._-]?)(\d{1,9})$/u.exec(each));
  if (!one || !other || one[1] !== other[1] || Number(other[2]) !== Number(one[2]) + 1) return false;
  // After 09 comes 10, after 9 too, but 010 after neither.
  return one[2].length === other[2].length || [one[2], other[2]].every((number) => String(Number(number)) === number);
}

function shortNames(labels: readonly string[]): string[] {
  const forms = labels.map(formsOf);
  const taken = labels.map(() => 0);
  for (;;) {
    const names = forms.map((each, at) => each[taken[at]]);
    const counts = new Map<string, number>();
    for (const name of names) counts.set(key(name), (counts.get(key(name)) ?? 0) + 1);
    const alike = names.flatMap((name, at) => ((counts.get(key(name)) ?? 0) > 1 ? [at] : []));
    const longer = alike.filter((at) => taken[at] < forms[at].length - 1);
    if (longer.length === 0) return names;
    for (const at of longer) taken[at]++;
  }
}

/** A label's names, the one that is tried first in front: its beginning, its two ends, all of it. */
function formsOf(label: string): string[] {
  if (widthOf(label) <= LONGEST_NAME) return [label];
  const characters = [...label];
  const half = Math.floor((LONGEST_NAME - 1) / 2);
  const end = [...beginning(characters.toReversed(), half)].reverse().join('');
  return [
    `${beginning(characters, LONGEST_NAME - 1).trimEnd()}…`,
    `${beginning(characters, half).trimEnd()}…${end.trimStart()}`,
    label,
  ];
}

const key = (name: string): string => name.toLowerCase();

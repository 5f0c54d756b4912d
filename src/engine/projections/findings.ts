/** What is shown of findings, seen from one source of their story: places, readings and marks. */
import { type Finding, type Reading, rising, type Side } from '../model.js';
import type { SaidOfFindings } from '../storyFile/file.js';
import { isSameFinding } from '../text/findingKeys.js';
import type { Range } from '../text/range.js';

/** How much is shown: what a careful reader would call another fact, or everything. */
export type Shown = 'facts' | 'all';

/** Those that are to be shown: facts alone or all, without what a person checked, and the kinds that one ignores. */
export function shownFindings(
  findings: readonly Finding[],
  shown: Shown,
  { checked, ignored }: Pick<SaidOfFindings, 'checked' | 'ignored'> = { checked: [], ignored: [] },
): Finding[] {
  return findings.filter(
    ({ kind, severity, key }) =>
      (shown === 'all' || severity === 'fact') &&
      !ignored.includes(kind) &&
      !checked.some((each) => isSameFinding(each, key)),
  );
}

/** The readings with those of source `here` before the others. */
export function readingsFrom({ readings }: Finding, here: number): Reading[] {
  const isHere = ({ sides }: Reading): boolean => sides.some(({ source }) => source === here);
  return [...readings.filter(isHere), ...readings.filter((reading) => !isHere(reading))];
}

/** The sources that have a reading, `here` before the others, which rise. */
export function sourcesFrom({ sides }: Reading, here: number): number[] {
  const sources = rising(sides.map(({ source }) => source));
  return sources.includes(here) ? [here, ...sources.filter((source) => source !== here)] : sources;
}

/** Where a finding stands for a reader of source `here`: there, else where its first reading stands. */
export function placeOf(finding: Finding, here: number): Side {
  const [first] = readingsFrom(finding, here);
  return first.sides.find(({ source }) => source === here) ?? first.sides[0];
}

/** All places of a finding but one, the readings in the order of `readingsFrom`, each place with its reading. */
export function otherPlaces(finding: Finding, here: number): { readonly reading: Reading; readonly side: Side }[] {
  const place = placeOf(finding, here);
  return readingsFrom(finding, here).flatMap((reading) =>
    reading.sides.filter((side) => side !== place).map((side) => ({ reading, side })),
  );
}

/** Where source `here` has readings of a finding, in the order of its text. */
export function placesIn({ readings }: Finding, here: number): Side[] {
  return readings
    .flatMap(({ sides }) => sides)
    .filter(({ source }) => source === here)
    .sort((one, other) => one.start - other.start);
}

/** The findings that have a place in a range of source `here`, in the order of its text. */
export function findingsIn(findings: readonly Finding[], here: number, { start, end }: Range): Finding[] {
  return findings
    .flatMap((finding) => {
      const place = placesIn(finding, here).find((side) => side.start < end && side.end > start);
      return place ? [{ finding, at: place.start }] : [];
    })
    .sort((one, other) => one.at - other.at)
    .map(({ finding }) => finding);
}

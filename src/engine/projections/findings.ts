/** What is shown of findings, seen from one source of their story: places, readings and marks. */
import { type Article, type Finding, type Reading, rising, type Side } from '../model.js';
import type { SaidOfFindings } from '../storyFile/file.js';
import { isSameFinding } from '../text/findingKeys.js';
import type { Range } from '../text/range.js';
import { foldText } from '../text/typography.js';

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
function sourcesFrom({ sides }: Reading, here: number): number[] {
  const sources = rising(sides.map(({ source }) => source));
  return sources.includes(here) ? [here, ...sources.filter((source) => source !== here)] : sources;
}

/** A way to word a reading, as the first of the sources that have it so writes it. */
export interface Wording {
  readonly text: string;
  readonly sources: readonly number[];
}

/**
 * How the sources word a reading, that of `here` before the others: equal values are worded in many ways, "four
 * minutes", "4 minutes", "vier Minuten", and no source is to be told to say what another one says. Of a source that has
 * it several times the first counts. `articles` are those that its sides count in.
 */
export function wordingsOf(reading: Reading, articles: readonly Article[], here: number): Wording[] {
  const wordings = new Map<string, { readonly text: string; readonly sources: number[] }>();
  for (const source of sourcesFrom(reading, here)) {
    const text = textAt(reading.sides.find((side) => side.source === source) as Side, articles);
    const fold = foldText(text);
    const known = wordings.get(fold);
    if (known) known.sources.push(source);
    else wordings.set(fold, { text, sources: [source] });
  }
  return [...wordings.values()];
}

/** The words of a place, as they stand there. */
export function textAt({ source, start, end }: Side, articles: readonly Article[]): string {
  return articles[source].text.slice(start, end);
}

/**
 * What a finding is about, in the words of an article; empty where they are of another language than those of source
 * `here`, whose reader is told.
 */
export function aboutFor({ about, readings }: Finding, articles: readonly Article[], here: number): string {
  const own = articles[here]?.language;
  const isRead = readings.some(({ sides }) =>
    sides.some(({ source }) => articles[source].language === own && articles[source].text.includes(about)),
  );
  return isRead ? about : '';
}

/** Where a finding stands for a reader of source `here`: there, else where its first reading stands. */
export function placeOf(finding: Finding, here: number): Side {
  const [first] = readingsFrom(finding, here);
  return first.sides.find(({ source }) => source === here) ?? first.sides[0];
}

/** All places of a finding but the one of `placeOf`, the readings in the order of `readingsFrom`. */
export function otherPlaces(finding: Finding, here: number): Side[] {
  const place = placeOf(finding, here);
  return readingsFrom(finding, here).flatMap(({ sides }) => sides.filter((side) => side !== place));
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

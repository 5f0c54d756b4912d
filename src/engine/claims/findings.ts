import { rising, type Article, type Finding, type Place, type StatementGroup } from '../model.js';
import type { ClaimCache } from './claimCache.js';
import { withoutDuplicates } from './duplicates.js';
import { isReadInPart, readSentences } from '../text/firstSentences.js';
import { framedGroups } from './frames.js';
import { nameVariants } from './nameVariants.js';
import { partedMatches, type PlacedMatches } from './partedMatches.js';
import { trulyOnlyHere } from './onlyHere.js';
import { withAges } from './personAges.js';
import { quotationFindings } from './quotationFindings.js';
import { quotationsOf } from './quotations.js';
import { Slots } from './slots.js';
import { withStatements } from './statementWords.js';
import { Story } from './story.js';
import { withTolls } from './tolls.js';

/** More versions of a statement than this are compared with the first ones only. */
const COMPARED_AT_MOST = 8;
const COMPARED_WITH = 4;

/**
 * What the sources of a story say differently, one finding a slot over all of them. `groups` says which sentences say
 * the same, and `pairs` what of two sources does; `source` there is the place in `whole`. Of long articles only the
 * first sentences are read.
 */
export function findingsOf(
  whole: readonly Article[],
  allGroups: readonly StatementGroup[],
  pairs: readonly PlacedMatches[],
  cache: ClaimCache,
): Finding[] {
  const articles = whole.map(readSentences);
  const isCut = whole.map(isReadInPart);
  const groups = isCut.includes(true) ? allGroups.flatMap((group) => ofRead(group, articles)) : allGroups;
  const story = new Story(articles, cache);
  const slots = new Slots(articles.map(({ text }) => text));
  // Before the groups, to which a value may be one that no other source has.
  for (const places of partedMatches(allGroups, pairs).filter((each) => areRead(each, articles))) {
    const [one, other = undefined] = story.versions(places);
    if (other) slots.add(one, other, story.compare(one, other), sourcesOf(places));
  }
  for (const { places, sources } of groups) {
    if (sources > 1) compareGroup(story, places, slots);
  }
  for (const places of framedGroups(articles, groups, cache)) compareGroup(story, places, slots);
  const differences = slots.findings((source, value) => story.claims(source, value));
  const texts = articles.map(({ text }) => text);
  const found = [
    ...nameVariants(story.names(), texts),
    ...withoutDuplicates(
      withAges(articles, cache, withTolls(articles, cache, differences)),
      quotationFindings(articles, articles.map(quotationsOf), cache),
      texts,
    ),
  ];
  return withStatements(trulyOnlyHere(withoutUnread(found, isCut), articles), articles);
}

const isRead = ({ source, sentence }: Place, articles: readonly Article[]): boolean =>
  sentence < articles[source].sentences.length;

const areRead = (places: readonly Place[], articles: readonly Article[]): boolean =>
  places.every((place) => isRead(place, articles));

const sourcesOf = (places: readonly Place[]): number[] => rising(places.map(({ source }) => source));

/** A statement as far as it stands in what is read of the articles. */
function ofRead(group: StatementGroup, articles: readonly Article[]): StatementGroup[] {
  const places = group.places.filter((place) => isRead(place, articles));
  const sources = new Set(places.map(({ source }) => source)).size;
  return sources > 1 ? [{ ...group, places, sources }] : [];
}

/** No source is said to be silent that may say it where it was not read. */
function withoutUnread(findings: readonly Finding[], isCut: readonly boolean[]): readonly Finding[] {
  if (!isCut.includes(true)) return findings;
  return findings.map((finding) => ({ ...finding, silent: finding.silent.filter((source) => !isCut[source]) }));
}

function compareGroup(story: Story, places: readonly Place[], slots: Slots): void {
  const versions = story.versions(places);
  const stating = sourcesOf(places);
  /** By version, how often each claim had no partner, and how often the version was compared. */
  const open = versions.map(() => new Map<number, number>());
  const compared = versions.map(() => 0);
  const count = (version: number, items: readonly number[]): void => {
    compared[version]++;
    for (const item of items) open[version].set(item, (open[version].get(item) ?? 0) + 1);
  };
  for (let i = 0; i < versions.length; i++) {
    for (let j = i + 1; j < versions.length; j++) {
      if (versions.length > COMPARED_AT_MOST && i >= COMPARED_WITH) continue;
      const result = story.compare(versions[i], versions[j]);
      slots.add(versions[i], versions[j], result, stating);
      count(i, result.openA);
      count(j, result.openB);
    }
  }
  versions.forEach((version, i) => {
    for (const [item, times] of open[i]) if (times === compared[i]) slots.addOnly(version, item);
  });
}

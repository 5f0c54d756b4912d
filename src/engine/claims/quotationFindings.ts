import type { Article, Finding, Quotation, Relation, Severity, Side } from '../model.js';
import { type Unit, unitOfSentences } from './alignment.js';
import type { ClaimCache } from './claimCache.js';
import type { Surroundings } from './comparison.js';
import { compareUnits } from './differences.js';
import { isIndirect } from './indirectSpeech.js';
import { bestIn, LIKE_FROM, readSentences } from './passageSearch.js';
import { isPart, type Passage, passageOf, POSTINGS_AT_MOST } from './passages.js';
import { SharedCounts } from './sharedCounts.js';
import { shortQuotationFindings } from './shortQuotations.js';
import { silentSources } from './silentSources.js';
import { speakersApart } from './speakersApart.js';
import { sharedCount } from '../text/sharedCount.js';

/** Shorter quotations, in telling words, stand in too many sentences by chance. */
const STEMS_AT_LEAST = 4;
/** The part of both quotations' telling words in common from which they are one, said differently. */
const REWORDED_FROM = 0.5;
/** The same within one source, where a speaker may say two things that are alike. */
const REPEATED_FROM = 0.6;
/** The part of a quotation's telling words that a sentence without marks has where it tells what was said. */
const INDIRECT_FROM = 0.75;
/** Two quotations with fewer telling words in common are not compared. */
const SHARED_AT_LEAST = 3;
/** Bounds of the work: so many quotations of a story are compared, … */
const QUOTATIONS_AT_MOST = 3_000;
/** … and of one that is given more often than so no more. */
const GIVEN_AT_MOST = 60;
/** No sentence that tells a quotation without marks is longer, in UTF-16 units: what is has its words by chance. */
const INDIRECT_AT_MOST = 2_500;
/** What stands around quotations counts for nothing when two are compared, nor do names elsewhere. */
const ALONE: Surroundings = {
  nearA: [],
  nearB: [],
  haveBoth: () => false,
  areSpellings: () => false,
  isName: () => false,
};

/**
 * What the sources quote differently: one finding a quotation over all of them. Every source is searched for the words,
 * with and without marks.
 */
export function quotationFindings(
  articles: readonly Article[],
  quotations: readonly (readonly Quotation[])[],
  cache: ClaimCache,
): Finding[] {
  const long = articles
    .flatMap((article, source) => longQuotations(article, source, quotations[source]))
    .slice(0, QUOTATIONS_AT_MOST);
  const groups = groupAlike(long, articles);
  const found: Finding[] = [];
  for (const group of groups) {
    const finding = findingOf(group, articles, quotations, cache);
    if (finding) found.push(finding);
  }
  return [...found, ...shortQuotationFindings(articles, quotations, STEMS_AT_LEAST, cache)];
}

/** An article's quotations are read once. */
const longOf = new WeakMap<readonly Quotation[], readonly Passage[]>();

function longQuotations(article: Article, source: number, quotations: readonly Quotation[]): readonly Passage[] {
  let long = longOf.get(quotations);
  if (!long || long.some((passage) => passage.source !== source)) {
    long = quotations.map((one) => passageOf(article, source, one)).filter(({ stems }) => stems.size >= STEMS_AT_LEAST);
    longOf.set(quotations, long);
  }
  return long;
}

/** Quotations that are one: enough of their words are shared, or one is a part of the other. */
function areAlike(a: Passage, b: Passage): boolean {
  const shared = sharedCount(a.stems, b.stems);
  const least = a.source === b.source ? REPEATED_FROM : REWORDED_FROM;
  if ((2 * shared) / (a.stems.size + b.stems.size) >= least) return true;
  return a.source !== b.source && shared >= 0.9 * Math.min(a.stems.size, b.stems.size) && isPart(a, b);
}

function groupAlike(passages: readonly Passage[], articles: readonly Article[]): Passage[][] {
  /** By the places of passages, as all that follows. */
  const groupOf = passages.map((_, at): number[] => [at]);
  const areBothAlike = (one: number, other: number): boolean => areAlike(passages[one], passages[other]);
  const byStem = new Map<string, number[]>();
  const counts = new SharedCounts(passages.length);
  passages.forEach((passage, at) => {
    for (const stem of passage.stems) {
      const having = byStem.get(stem);
      if (!having) {
        byStem.set(stem, [at]);
        continue;
      }
      counts.add(having);
      if (having.length < POSTINGS_AT_MOST) having.push(at);
    }
    const { language } = articles[passage.source];
    counts.take((near, shared) => {
      const [own, theirs] = [groupOf[at], groupOf[near]];
      if (shared < SHARED_AT_LEAST || own === theirs || language !== articles[passages[near].source].language) return;
      if (!areBothAlike(at, near) || own.length + theirs.length > GIVEN_AT_MOST) return;
      if (!own.every((one) => theirs.every((other) => areBothAlike(one, other)))) return;
      const both = [...theirs, ...own];
      for (const one of both) groupOf[one] = both;
    });
  });
  return [...new Set(groupOf)].map((group) => group.map((at) => passages[at]));
}

function findingOf(
  group: readonly Passage[],
  articles: readonly Article[],
  quotations: readonly (readonly Quotation[])[],
  cache: ClaimCache,
): Finding | undefined {
  const inOrder = [...group].sort((x, y) => x.source - y.source || x.start - y.start);
  const readings = new Map<string, Passage[]>();
  const read = (passage: Passage): unknown =>
    readings.set(passage.folds, [...(readings.get(passage.folds) ?? []), passage]);
  inOrder.forEach(read);
  const quoting = new Set(inOrder.map(({ source }) => source));
  const unquoted: Passage[] = [];
  /** The sources that have something like it, which are not silent. */
  const like = new Set<number>();
  const [first] = inOrder;
  const quoted = articles[first.source].text.slice(first.start, first.end);
  for (let source = 0; source < articles.length; source++) {
    if (quoting.has(source) || articles[source].language !== articles[inOrder[0].source].language) continue;
    const sentences = readSentences(articles[source]);
    const best = bestIn(sentences, source, inOrder[0]);
    if (best && best.part >= LIKE_FROM) like.add(source);
    if (!best || best.part < INDIRECT_FROM) continue;
    const { start, end } = best.sentence;
    const marked = quotedIn(articles[source], quotations[source], best.sentence, inOrder[0]);
    if (marked) {
      read(marked);
      continue;
    }
    if (end - start > INDIRECT_AT_MOST) continue;
    const { text, language } = articles[source];
    // Where a source has marks, what stands without them was said otherwise; where it has none, they may be lost.
    if (sentences.hasMarks || isIndirect(text.slice(start, end), quoted, language)) unquoted.push(best.sentence);
  }
  const speakers = speakersApart(inOrder, articles, cache);
  const [kindOf, usual] = relationOf(
    readings,
    unquoted,
    quoting.size,
    like.size > 0,
    articles.length,
    speakers !== undefined,
  );
  if (kindOf === undefined) return undefined;
  const severity = kindOf === 'reworded' && contradictsItself(inOrder, articles, cache) ? 'fact' : usual;
  const sidesOf = (list: readonly Passage[]): Side[] => list.map(({ source, start, end }) => ({ source, start, end }));
  const told = speakers ?? [
    ...[...readings.values()].sort(([x], [y]) => x.source - y.source || x.start - y.start),
    ...(kindOf === 'indirect' && unquoted.length > 0 ? [unquoted] : []),
  ];
  return {
    key: `quotation:${[...readings.keys()].sort().join('|')}:${kindOf}`,
    kind: 'quotation',
    severity,
    relation: kindOf,
    about: '',
    readings: told.map((list) => ({
      text: articles[list[0].source].text.slice(list[0].start, list[0].end),
      sides: sidesOf(list),
    })),
    silent: silentSources(articles.length, [...told.flat(), ...unquoted]).filter((source) => !like.has(source)),
    confidence: kindOf === 'onlyHere' ? 0.7 : kindOf === 'indirect' ? 0.75 : 0.85,
  };
}

/** The short quotation of a sentence that says what a longer one does: its words stand between marks there, too. */
function quotedIn(
  article: Article,
  quotations: readonly Quotation[],
  { source, start, end }: Passage,
  quoted: Passage,
): Passage | undefined {
  return quotations
    .filter((one) => one.start >= start && one.end <= end)
    .map((one) => passageOf(article, source, one))
    .find(
      (one) =>
        one.stems.size > 1 &&
        // What has a few of the words between marks tells the others without.
        !isPart(one, quoted) &&
        sharedCount(one.stems, quoted.stems) >= INDIRECT_FROM * one.stems.size,
    );
}

/** Whether one source has the words twice with another fact: no statement of two sources tells that. */
function contradictsItself(group: readonly Passage[], articles: readonly Article[], cache: ClaimCache): boolean {
  const unitOf = ({ source, start, end }: Passage): Unit =>
    unitOfSentences(source, [cache.of(articles[source].text.slice(start, end), articles[source].language)], [start]);
  return group.some((one, i) =>
    group.slice(i + 1).some(
      (other) =>
        one.source === other.source &&
        one.folds !== other.folds &&
        // Two prizes, two slogans: nobody says them.
        one.speaker !== undefined &&
        other.speaker !== undefined &&
        compareUnits(unitOf(one), unitOf(other), ALONE).differences.some(({ severity }) => severity === 'fact'),
    ),
  );
}

function relationOf(
  readings: ReadonlyMap<string, readonly Passage[]>,
  unquoted: readonly Passage[],
  quoting: number,
  isAnywhere: boolean,
  sources: number,
  isOtherSpeaker: boolean,
): [Relation | undefined, Severity] {
  if (isOtherSpeaker) return ['otherSpeaker', 'fact'];
  if (readings.size > 1) {
    const all = [...readings.values()].map(([first]) => first);
    const areParts = all.every((one) => all.every((other) => one === other || isPart(one, other)));
    return areParts ? ['shortened', 'wording'] : ['reworded', 'attribution'];
  }
  if (unquoted.length > 0) return ['indirect', 'attribution'];
  return quoting === 1 && !isAnywhere && sources > 1 ? ['onlyHere', 'wording'] : [undefined, 'style'];
}

import { Comparisons } from '../../src/engine/match/likeness/comparisons.js';
import { align, compareByWords } from '../../src/engine/match/align.js';
import { confidenceOf, coveredShare } from '../../src/engine/match/confidence.js';
import type { Meaning } from '../../src/engine/match/likeness/meaning.js';
import { tuning } from '../../src/engine/match/tuning.js';
import { pointedSides } from '../../src/engine/match/vectors/pointed.js';
import { withVectors } from '../../src/engine/match/vectors/vectorLinks.js';
import { inTwoLanguages } from '../../src/engine/text/inTwoLanguages.js';
import { averagePrecision, calibrationError, type Judged, ratesAt } from './figures.js';
import { groupKey, type KnownPair } from './sets.js';
import type { EncodedSentences } from './encodedSentences.js';

/** What matching goes by: words of like meaning by language, and the vectors of sentences where there are any. */
export interface MatchedBy {
  readonly words: (language: string | undefined) => Meaning | undefined;
  readonly sentences?: EncodedSentences | undefined;
}

/** Links and groups of a set, each with how sure matching is of it (0 where it was not found). */
export interface Found {
  /** Of matches. Verbatim copies are found anyway; they count for calibration alone. */
  readonly judged: readonly (Judged & { readonly isVerbatim: boolean })[];
  readonly groups: readonly Judged[];
  /** Of links, before they are drawn together to matches; without verbatim copies. */
  readonly links: readonly Judged[];
}

/** What matching makes of a set: splits, merges and duplicates, with their confidences. */
export function measureMatches(pairs: readonly KnownPair[], by: MatchedBy): Found {
  const found = pairs.map((pair) => measurePair(pair, by));
  return {
    judged: found.flatMap(({ judged }) => judged),
    groups: found.flatMap(({ groups }) => groups),
    links: found.flatMap(({ links }) => links),
  };
}

/**
 * Precision, recall and F1 of links that are no verbatim copies; F1 of exact groups; average precision of the former
 * before they are matches; calibration error of all.
 */
export function figuresOf({ judged, groups, links }: Found): number[] {
  const { precision, recall, f1 } = ratesAt(
    judged.filter(({ isVerbatim }) => !isVerbatim),
    tuning.minimumConfidence,
  );
  const exact = ratesAt(groups, tuning.minimumConfidence).f1;
  return [precision, recall, f1, exact, averagePrecision(links), calibrationError(judged)];
}

function measurePair({ a, b, links, groups, language }: KnownPair, { words, sentences }: MatchedBy): Found {
  const byWords = compareByWords(a, b, new Comparisons(words(language)));
  const { unclear, weigher } = byWords;
  sentences?.learn([
    ...unclear.a.map((place) => a.features[place].text),
    ...unclear.b.map((place) => b.features[place].text),
  ]);
  const all = sentences ? withVectors(a, b, byWords, pointedSides(a, b, unclear, sentences), weigher) : byWords.links;
  const aligned = align(byWords, sentences);
  const compared = {
    sentences: Math.min(a.features.length, b.features.length),
    areTranslated: inTwoLanguages(a.features.at(0)?.language, b.features.at(0)?.language),
    byVectors: aligned.byVectors,
    level: byWords.level,
    covered: coveredShare(aligned.groups, { a: a.features.length, b: b.features.length }),
  };
  const found = new Map<string, number>();
  const made = new Map<string, number>();
  for (const group of aligned.groups) {
    const confidence = confidenceOf(group, compared);
    made.set(groupKey(group.a, group.b), confidence);
    for (const key of keysOf(group)) found.set(key, Math.max(confidence, found.get(key) ?? 0));
  }
  const isVerbatim = (key: string): boolean => {
    const [i, j] = key.split(',').map(Number);
    return a.features[i].fold === b.features[j].fold;
  };
  return {
    judged: judge(links, found).map((each) => ({ ...each, isVerbatim: isVerbatim(each.key) })),
    groups: judge(groups, made),
    links: judge(links, new Map(all.map(({ a: i, b: j, probability }) => [`${i},${j}`, probability]))).filter(
      ({ key }) => !isVerbatim(key),
    ),
  };
}

type Keyed = Judged & { readonly key: string };

function judge(known: ReadonlySet<string>, found: ReadonlyMap<string, number>): Keyed[] {
  return [...new Set([...found.keys(), ...known])].map((key) => ({
    key,
    p: found.get(key) ?? 0,
    isLink: known.has(key),
  }));
}

function keysOf({ a, b }: { readonly a: readonly number[]; readonly b: readonly number[] }): string[] {
  return a.flatMap((i) => b.map((j) => `${i},${j}`));
}

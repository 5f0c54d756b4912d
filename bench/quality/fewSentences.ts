import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { align, compareByWords } from '../../src/engine/match/align.js';
import type { Group } from '../../src/engine/match/group.js';
import { Comparisons } from '../../src/engine/match/likeness/comparisons.js';
import type { FewEvidence } from '../../src/engine/match/vectors/fewSentences.js';
import { tuning } from '../../src/engine/match/tuning.js';
import { calibrationError, type Judged } from './figures.js';
import { fit, type Observation, probability } from './logistic.js';
import type { MatchedBy } from './matches.js';
import { type KnownPair, type KnownSet, readHeadline } from './sets.js';
import { shortPairs } from './shortPairs.js';

const COLUMNS = Object.keys(tuning.vectors.few.model).filter((name) => name !== 'bias') as (keyof FewEvidence)[];
const SIZES = [1, 2, 3];
/** Each set counts as if it had so many links at each size, stories that are told anew so many times as much. */
const SET_WEIGHT = 100;
const TOLD_WEIGHT = 3;
/** A few links say little of a set. */
const LINKS_AT_LEAST = 40;
const REVISED = /^(argrewrite|swipe|wikinews)/;
/** Two headlines say the same from this grade on, of 5. */
const SAME_FROM = 2.5;

interface Row extends Observation {
  readonly set: string;
  /** The set, and how its articles were cut. */
  readonly part: string;
}

/**
 * The model of groups among few sentences: fitted on all sets cut into articles of one to three sentences, those of
 * them that are as short, and pairs of graded headlines, where the folder has any beside it; and its calibration error
 * on each set that is left out of the fit.
 */
export function fitFewSentences(sets: readonly KnownSet[], folder: string | undefined, by: MatchedBy): string[] {
  const all = [...sets, ...gradedPairs(folder)];
  const rows = all.flatMap(({ name, pairs }) => [
    ...rowsOf(
      name,
      name,
      pairs.filter(({ a, b }) => isFew(a.features.length, b.features.length)),
      by,
    ),
    ...(sets.some((set) => set.name === name) ? SIZES : []).flatMap((size) =>
      rowsOf(name, `${name} ${size}`, shortPairs(pairs, size), by),
    ),
  ]);
  const columns = COLUMNS.map((_, i) => i);
  const parts = [...new Set(rows.map(({ part }) => part))];
  const lines = parts.map((part) => {
    const [{ set }] = rows.filter((row) => row.part === part);
    const model = fit(
      rows.filter((row) => kindOf(row.set) !== kindOf(set)),
      columns,
    );
    const judged = rows
      .filter((row) => row.part === part)
      .map(({ x, isLink }): Judged => ({ p: probability(model, columns, x), isLink }));
    return `${part.padEnd(22)} ${calibrationError(judged).toFixed(3)} of ${judged.length}`;
  });
  const model = fit(rows, columns);
  return [
    ...lines,
    `fitted on all: ${['bias', ...COLUMNS].map((name, i) => `${name}: ${model[i].toFixed(2)}`).join(', ')}`,
  ];
}

/** Sets of one kind are left out together: the sample and its paraphrase, those in German. */
function kindOf(set: string): string {
  return set.split('-')[0];
}

function isFew(sizeA: number, sizeB: number): boolean {
  return Math.min(sizeA, sizeB) < tuning.vectors.believedFrom;
}

function rowsOf(set: string, part: string, pairs: readonly KnownPair[], { words, sentences }: MatchedBy): Row[] {
  const found = pairs.flatMap(({ a, b, links, language }) => {
    const byWords = compareByWords(a, b, new Comparisons(words(language)));
    const { unclear } = byWords;
    sentences?.learn([
      ...unclear.a.map((place) => a.features[place].text),
      ...unclear.b.map((place) => b.features[place].text),
    ]);
    return align(byWords, sentences).groups.flatMap((group) => judgedLinks(group, links));
  });
  const weight = (SET_WEIGHT * (REVISED.test(set) ? 1 : TOLD_WEIGHT)) / Math.max(LINKS_AT_LEAST, found.length);
  return found.map((row) => ({ ...row, set, part, weight }));
}

function judgedLinks({ a, b, few }: Group, links: ReadonlySet<string>): Pick<Observation, 'x' | 'isLink'>[] {
  if (!few) return [];
  const x = COLUMNS.map((name) => few[name]);
  return a.flatMap((i) => b.map((j) => ({ x, isLink: links.has(`${i},${j}`) })));
}

/** Pairs of headlines with grades from 0 to 5, in the folder `pairs` beside that of the sets. */
function gradedPairs(folder: string | undefined): KnownSet[] {
  const beside = folder && join(folder, '..', 'pairs');
  if (!beside || !existsSync(beside)) return [];
  const files = readdirSync(beside).filter((file) => file.endsWith('.jsonl'));
  const pairs = files.sort().flatMap((file) =>
    readFileSync(join(beside, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { a, b, score } = JSON.parse(line) as { a: string; b: string; score: number };
        return readHeadline(a, b, score >= SAME_FROM);
      }),
  );
  return pairs.length > 0 ? [{ name: 'headlines', pairs }] : [];
}

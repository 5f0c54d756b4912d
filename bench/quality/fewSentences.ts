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

const { below, model, modelOfSome } = tuning.vectors.few;
const { believedFrom } = tuning.vectors;

/** A model of groups in articles of some length, and the lengths of the parts that it is fitted on. */
interface Fitted {
  readonly name: string;
  readonly columns: readonly (keyof FewEvidence)[];
  readonly sizes: readonly number[];
  /** How much parts count that have nothing to say of each other: of two such articles of a story most have. */
  readonly apartWeight: number;
  /** Whether whole articles of two lengths go by it. */
  readonly isOf: (shorter: number, longer: number) => boolean;
}

const columnsOf = (weights: object): (keyof FewEvidence)[] =>
  Object.keys(weights).filter((name) => name !== 'bias') as (keyof FewEvidence)[];

/** What has no rivals goes by a model of its own. */
const MODELS: readonly Fitted[] = [
  {
    name: 'model',
    columns: columnsOf(model),
    sizes: [1, 2, 3],
    apartWeight: 1,
    isOf: (shorter) => shorter < believedFrom,
  },
  {
    name: 'modelOfSome',
    columns: columnsOf(modelOfSome),
    sizes: [4, 6, 8, 10],
    apartWeight: 0.25,
    isOf: (shorter, longer) => shorter >= believedFrom && longer < below,
  },
];
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
 * The models of groups among few sentences: each fitted on all sets cut into articles of so many, those of them that
 * are as short, and pairs of graded headlines, where the folder has any beside it and they are as short; and its
 * calibration error on each set that is left out of the fit.
 */
export function fitFewSentences(sets: readonly KnownSet[], folder: string | undefined, by: MatchedBy): string[] {
  const all = [...sets, ...gradedPairs(folder)];
  return MODELS.flatMap((fitted) => {
    const rows = all.flatMap(({ name, pairs }) => [
      ...rowsOf(name, name, fitted, asShortAs(fitted, pairs), by),
      ...(sets.some((set) => set.name === name) ? fitted.sizes : []).flatMap((size) =>
        rowsOf(name, `${name} ${size}`, fitted, shortPairs(pairs, size), by),
      ),
    ]);
    return fitOf(fitted, rows);
  });
}

function fitOf({ name, columns }: Fitted, rows: readonly Row[]): string[] {
  const indexes = [...columns.keys()];
  const parts = [...new Set(rows.map(({ part }) => part))];
  const lines = parts.map((part) => {
    const [{ set }] = rows.filter((row) => row.part === part);
    const model = fit(
      rows.filter((row) => kindOf(row.set) !== kindOf(set)),
      indexes,
    );
    const judged = rows
      .filter((row) => row.part === part)
      .map(({ x, isLink }): Judged => ({ p: probability(model, indexes, x), isLink }));
    return `${part.padEnd(22)} ${calibrationError(judged).toFixed(3)} of ${judged.length}`;
  });
  const model = fit(rows, indexes);
  const told = ['bias', ...columns].map((column, i) => `${column}: ${model[i].toFixed(2)}`);
  return [...lines, `${name}, fitted on all: ${told.join(', ')}`];
}

/** Sets of one kind are left out together: the sample and its paraphrase, those in German. */
function kindOf(set: string): string {
  return set.split('-')[0];
}

const asShortAs = ({ isOf }: Fitted, pairs: readonly KnownPair[]): readonly KnownPair[] =>
  pairs.filter(({ a: { features: a }, b: { features: b } }) =>
    isOf(Math.min(a.length, b.length), Math.max(a.length, b.length)),
  );

function rowsOf(
  set: string,
  part: string,
  { columns, apartWeight }: Fitted,
  pairs: readonly KnownPair[],
  { words, sentences }: MatchedBy,
): Row[] {
  const judgedLinks = ({ a, b, few }: Group, links: ReadonlySet<string>): Observation[] => {
    if (!few) return [];
    const weight = links.size > 0 ? 1 : apartWeight;
    const x = columns.map((name) => few[name]);
    return a.flatMap((i) => b.map((j) => ({ x, isLink: links.has(`${i},${j}`), weight })));
  };
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
  return found.map((row) => ({ ...row, set, part, weight: row.weight * weight }));
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

import { Weigher } from '../../src/engine/match/likeness/bags.js';
import { Comparisons } from '../../src/engine/match/likeness/comparisons.js';
import { equalSentences } from '../../src/engine/match/equalSentences.js';
import { lexicons } from '../lexicon.js';
import { type Link, scoreLinks } from '../../src/engine/match/links.js';
import { type Evidence, evidenceOf } from '../../src/engine/match/linkModel.js';
import { type Meaning, meaningOf } from '../../src/engine/match/likeness/meaning.js';
import { tuning } from '../../src/engine/match/tuning.js';
import { EncodedSentences } from './encodedSentences.js';
import { averagePrecision, binsOf, calibrationError, chanceError, type Judged, ratesAt } from './figures.js';
import { fitFewSentences } from './fewSentences.js';
import { fit, type Model, type Observation, probability } from './logistic.js';
import { figuresOf, type MatchedBy, measureMatches } from './matches.js';
import { measureStatements } from './statements.js';
import { shortPairs } from './shortPairs.js';
import { type KnownPair, type KnownSet, readSets } from './sets.js';

/**
 * What each piece of evidence adds to the model of a link. The model is fitted without a set and measured on it, in
 * turn for each set, with all evidence and without one piece; then fitted on all sets: these are the numbers of
 * tuning.ts, to within hundredths, since the landmarks of the second look rest on the numbers that are there.
 *
 *   npm run bench:quality -- [FOLDER WITH *.jsonl]
 */
const COLUMNS: readonly (keyof Evidence)[] = [
  'phraseShare',
  'run',
  'contained',
  'lead',
  'lost',
  'lostFit',
  'fit',
  'level',
];
/** Each set counts as if it had so many links. */
const SET_WEIGHT = 300;
/** News stories are what the product is for; the other sets are essays and encyclopedias. */
const STORY_WEIGHT = 600;
const MINIMUM = tuning.minimumConfidence;

interface Row extends Observation {
  readonly set: string;
  /** A known link that was no candidate. */
  readonly isMissed: boolean;
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const heldOut = process.argv
  .slice(2)
  .find((argument) => argument.startsWith('--held-out='))
  ?.split('=')[1];
const sets = readSets(folder);
/** What is known of a language's words. */
type Known = (language: string | undefined) => Meaning | undefined;
const known: Known = (language) => {
  const lexicon = lexicons.get(language ?? '');
  return lexicon && meaningOf(lexicon);
};
const synonymsAlone: Known = (language) => (known(language)?.lexicon.hasVectors ? undefined : known(language));
for (const [name, used] of [
  ['by words', synonymsAlone],
  ['by meaning', known],
] as const) {
  const measured = used === known ? sets.filter(({ pairs }) => pairs.some(({ language }) => language === 'en')) : sets;
  const rows = measured.flatMap((set) => rowsOf(set, used));
  console.log(
    `\nLinks ${name}: F1 at ${MINIMUM} / average precision / calibration error, each set left out of the fit`,
  );
  console.log(
    line(
      '',
      measured.map((set) => set.name),
    ),
  );
  const all = COLUMNS.map((_, i) => i);
  console.log(line('all evidence', measure(measured, rows, all)));
  COLUMNS.forEach((column, i) =>
    console.log(
      line(
        `without ${column}`,
        measure(
          measured,
          rows,
          all.filter((other) => other !== i),
        ),
      ),
    ),
  );
  const model = fitted(
    rows.filter(({ set }) => set !== heldOut),
    all,
  );
  console.log(
    'fitted on all:',
    ['bias', ...COLUMNS].map((column, i) => `${column}: ${model[i].toFixed(2)}`).join(', '),
  );
}

const MATCHES =
  'verbatim copies apart: precision, recall, F1; F1 of exact groups; average precision of links; calibration error of all, and what chance alone makes of it';
/** Articles of so many sentences have hardly any rivals. */
const SHORT = [1, 2, 3, 6];
const sentences = EncodedSentences.open();
const ways: [string, MatchedBy][] = [['by words, in English by their meaning', { words: known }]];
if (sentences) ways.push(['by words and sentences', { words: known, sentences }]);
for (const [name, by] of ways) {
  console.log(`\nMatches ${name}, ${MATCHES}`);
  const found = new Map(sets.map((set) => [set.name, measureMatches(set.pairs, by)]));
  for (const [set, each] of found) {
    console.log(
      line(set, [[...figuresOf(each), chanceError(each.judged)].map((value) => value.toFixed(3)).join('  ')]),
    );
  }
  const statements = measureStatements(
    sets.flatMap(({ pairs }) => pairs),
    by.sentences,
  );
  console.log(`\nStatements of the sample story ${name}, any two sentences of one: precision, recall, F1`);
  console.log(
    line('', [[statements.precision, statements.recall, statements.f1].map((value) => value.toFixed(3)).join('  ')]),
  );
  console.log(`\nConfidence of matches ${name}, all sets: promised and right, by tenths`);
  for (const { count, promised, right } of binsOf([...found.values()].flatMap(({ judged }) => judged))) {
    console.log(line('', [`${promised.toFixed(2)} promised, ${right.toFixed(2)} right, ${count} links`]));
  }
  console.log(
    `\nConfidence of matches ${name} in articles of ${SHORT.join(', ')} sentences: calibration error (by chance); links`,
  );
  for (const set of sets) {
    const cells = SHORT.map((size) => {
      const { judged } = measureMatches(shortPairs(set.pairs, size), by);
      return `${calibrationError(judged).toFixed(3)} (${chanceError(judged).toFixed(3)}) ${judged.filter(({ p }) => p > 0).length}`;
    });
    console.log(line(set.name, cells));
  }
}

if (sentences) {
  console.log('\nGroups among few sentences, each kind of set left out of the fit: calibration error; links');
  for (const each of fitFewSentences(sets, folder, { words: known, sentences })) console.log(each);
}

function rowsOf({ name, pairs }: KnownSet, used: Known): Row[] {
  const rows = pairs.flatMap((pair) => rowsOfPair(pair, used));
  const links = rows.filter(({ isLink }) => isLink).length;
  const weight = name.startsWith('sample') ? STORY_WEIGHT : SET_WEIGHT;
  return rows.map((row) => ({ ...row, set: name, weight: weight / links }));
}

/** The candidates of a pair and the links that are none; verbatim copies are found anyway and are left out. */
function rowsOfPair({ a, b, links, language }: KnownPair, used: Known): Omit<Row, 'set'>[] {
  const weigher = new Weigher(a, b, new Comparisons(used(language)));
  const found = scoreLinks(a, b, equalSentences(a.features, b.features), weigher).links.filter(
    (link) => !isVerbatim(link.a, link.b),
  );
  const keys = new Set(found.map((link) => `${link.a},${link.b}`));
  const missed = [...links].filter(
    (key) => !keys.has(key) && !isVerbatim(...(key.split(',').map(Number) as [number, number])),
  );
  return [
    ...found.map((link) => ({
      x: evidenceColumns(link),
      isLink: links.has(`${link.a},${link.b}`),
      isMissed: false,
      weight: 1,
    })),
    ...missed.map(() => ({ x: [], isLink: true, isMissed: true, weight: 1 })),
  ];

  function evidenceColumns({ wording, fit }: Link): number[] {
    const evidence = evidenceOf(wording, fit);
    return COLUMNS.map((column) => evidence[column]);
  }

  function isVerbatim(i: number, j: number): boolean {
    return a.features[i].fold === b.features[j].fold;
  }
}

function fitted(rows: readonly Row[], columns: readonly number[]): Model {
  return fit(
    rows.filter(({ isMissed }) => !isMissed),
    columns,
  );
}

function measure(measured: readonly KnownSet[], rows: readonly Row[], columns: readonly number[]): string[] {
  return measured.map(({ name }) => {
    const model = fitted(
      rows.filter(({ set }) => set !== name && set !== heldOut),
      columns,
    );
    const judged = rows
      .filter(({ set }) => set === name)
      .map(({ x, isLink, isMissed }): Judged => ({ p: isMissed ? 0 : probability(model, columns, x), isLink }));
    return [ratesAt(judged, MINIMUM).f1, averagePrecision(judged), calibrationError(judged)]
      .map((value) => value.toFixed(3).replace(/^0/, ''))
      .join(' ');
  });
}

function line(label: string, cells: readonly string[]): string {
  return [label.padEnd(22), ...cells.map((cell) => cell.padEnd(19))].join(' ');
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FeatureCache } from '../../src/engine/match/likeness/features.js';
import { type Side, sideOf, sideOfSentences } from '../../src/engine/match/likeness/sides.js';
import { LineMap } from '../../src/engine/text/lines.js';
import { parseArticle } from '../../src/engine/parse/parse.js';
import { Vocabulary } from '../../src/engine/match/likeness/vocabulary.js';

/**
 * Two articles whose links are known: pairs of places in the two sides, as "i,j", and the groups that they make, as
 * "i,i|j".
 */
export interface KnownPair {
  readonly a: Side;
  readonly b: Side;
  /** Absent where the two are in different languages. */
  readonly language: string | undefined;
  readonly links: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** The two files of the sample story that it is. */
  readonly files?: readonly [string, string];
}

export interface KnownSet {
  readonly name: string;
  readonly pairs: readonly KnownPair[];
}

/** The format of a set's file: JSON lines, `a` and `b` are sentences, `links` groups of their indexes. */
interface KnownLine {
  /** Detected where it is absent. */
  readonly lang?: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly (readonly [Places, Places])[];
}

interface SampleMatches {
  readonly pairs: readonly {
    readonly pair: readonly [string, string];
    readonly matches: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];
  }[];
}

/** Eight more stories, each with a rewrite, a version in simple words, a second report or an edited version. */
const GERMAN_STORIES = 'test/fixtures/german-stories.jsonl';

/** Tales and their translations, told freely: sentences are split, drawn together, left out and added. */
const TALES = 'test/fixtures/tales.jsonl';

const cache = new FeatureCache(new Vocabulary());

/**
 * The sets in `folder` (`*.jsonl`), the sample story, its paraphrase apart, the same story in German, others in German,
 * and translated tales.
 */
export function readSets(folder: string | undefined): KnownSet[] {
  const files = folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
  return [
    ...files.sort().map((file) => readSet(join(folder as string, file))),
    ...readSample(),
    readGerman(),
    readSet(GERMAN_STORIES),
    readSet(TALES),
  ];
}

function readSet(path: string): KnownSet {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const pairs = lines.map((line): KnownPair => {
    const { lang, a, b, links } = JSON.parse(line) as KnownLine;
    const [inA, inB] = [a, b].map((lines) => lang ?? parseArticle(lines.join('\n')).language);
    return {
      a: sideOfLines(a, inA),
      b: sideOfLines(b, inB),
      language: inA === inB ? inA : undefined,
      ...knownBy(links),
    };
  });
  return { name: basename(path, '.jsonl'), pairs };
}

/** Two English sentences that stand alone. */
export function readHeadline(a: string, b: string, isLink: boolean): KnownPair {
  const groups = isLink ? ([[[0], [0]]] as const) : [];
  return { a: sideOfLines([a], 'en'), b: sideOfLines([b], 'en'), language: 'en', ...knownBy(groups) };
}

type Places = readonly number[];

function knownBy(groups: readonly (readonly [Places, Places])[]): Pick<KnownPair, 'links' | 'groups'> {
  const whole = groups.filter(([from, to]) => from.length > 0 && to.length > 0);
  return {
    links: new Set(whole.flatMap(([from, to]) => from.flatMap((i) => to.map((j) => `${i},${j}`)))),
    groups: new Set(whole.map(([from, to]) => groupKey(from, to))),
  };
}

export function groupKey(from: Places, to: Places): string {
  return `${from.join(',')}|${to.join(',')}`;
}

function sideOfLines(lines: readonly string[], language: string | undefined): Side {
  return sideOfSentences(lines.map((line) => cache.of(line, language)));
}

function readSample(): KnownSet[] {
  const { pairs } = JSON.parse(readFileSync('test/fixtures/sample-matches.json', 'utf8')) as SampleMatches;
  const known = pairs.map(({ pair, matches }) => {
    const [a, b] = pair.map(readArticle);
    const groups = matches.map(
      (match) =>
        [
          match.a.map((address) => a.addresses.indexOf(address)),
          match.b.map((address) => b.addresses.indexOf(address)),
        ] as const,
    );
    const known: KnownPair = { a: a.side, b: b.side, language: 'en', ...knownBy(groups), files: pair };
    return { isParaphrase: pair.some((file) => file.startsWith('saltmarsh')), known };
  });
  const of = (isParaphrase: boolean): KnownPair[] =>
    known.filter((pair) => pair.isParaphrase === isParaphrase).map((pair) => pair.known);
  return [
    { name: 'sample', pairs: of(false) },
    { name: 'sample-paraphrase', pairs: of(true) },
  ];
}

/** The cases of `test/fixtures/match` in German whose links are known; groups of indexes among all sentences. */
function readGerman(): KnownSet {
  const pairs = ['de-rewrite', 'de-simple'].map((name): KnownPair => {
    const read = (file: string): string => readFileSync(join('test/fixtures/match', name, file), 'utf8');
    const [a, b] = ['a.txt', 'b.txt'].map((file) => sideOf(parseArticle(read(file)), cache));
    const groups = (JSON.parse(read('links.json')) as KnownLine['links']).map(
      ([from, to]) => [a.placesOf(from), b.placesOf(to)] as const,
    );
    return { a, b, language: 'de', ...knownBy(groups) };
  });
  return { name: 'german', pairs };
}

/** A sample article and the addresses of its sentences as the annotation writes them: line.sentence, from 1. */
function readArticle(file: string): { side: Side; addresses: string[] } {
  const text = readFileSync(join('sample', file), 'utf8');
  const article = parseArticle(text);
  const side = sideOf(article, cache);
  const lines = new LineMap(text);
  const counts = new Map<number, number>();
  const addresses = side.indexes.map((index) => {
    const line = lines.lineAt(article.sentences[index].start) + 1;
    counts.set(line, (counts.get(line) ?? 0) + 1);
    return `${line}.${counts.get(line)}`;
  });
  return { side, addresses };
}

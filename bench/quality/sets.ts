import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FeatureCache, type Side, sideOf } from '../../src/engine/features.js';
import { LineMap } from '../../src/engine/lines.js';
import { parseArticle } from '../../src/engine/parse.js';
import { Vocabulary } from '../../src/engine/vocabulary.js';

/** Two articles whose links are known: pairs of places in the two sides, as "i,j". */
export interface KnownPair {
  readonly a: Side;
  readonly b: Side;
  readonly language: string;
  readonly links: ReadonlySet<string>;
}

export interface KnownSet {
  readonly name: string;
  readonly pairs: readonly KnownPair[];
}

/** The format of a set's file: JSON lines, `a` and `b` are sentences, `links` groups of their indexes. */
interface KnownLine {
  readonly lang: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly (readonly [readonly number[], readonly number[]])[];
}

interface SampleMatches {
  readonly pairs: readonly {
    readonly pair: readonly [string, string];
    readonly matches: readonly { readonly a: readonly string[]; readonly b: readonly string[] }[];
  }[];
}

const cache = new FeatureCache(new Vocabulary());

/** The sets in `folder` (`*.jsonl`), and the sample story, its paraphrase apart. */
export function readSets(folder: string | undefined): KnownSet[] {
  const files = folder && existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.jsonl')) : [];
  return [...files.sort().map((file) => readSet(join(folder as string, file))), ...readSample()];
}

function readSet(path: string): KnownSet {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const pairs = lines.map((line): KnownPair => {
    const { lang, a, b, links } = JSON.parse(line) as KnownLine;
    const known = links.flatMap(([from, to]) => from.flatMap((i) => to.map((j) => `${i},${j}`)));
    return { a: sideOfLines(a, lang), b: sideOfLines(b, lang), language: lang, links: new Set(known) };
  });
  return { name: basename(path, '.jsonl'), pairs };
}

function sideOfLines(lines: readonly string[], language: string): Side {
  return {
    indexes: lines.map((_, i) => i),
    features: lines.map((line) => cache.of(line, language === 'en')),
    isTitle: lines.map(() => false),
  };
}

function readSample(): KnownSet[] {
  const { pairs } = JSON.parse(readFileSync('test/fixtures/sample-matches.json', 'utf8')) as SampleMatches;
  const known = pairs.map(({ pair, matches }) => {
    const [a, b] = pair.map(readArticle);
    const links = matches.flatMap((match) =>
      match.a.flatMap((i) => match.b.map((j) => `${a.addresses.indexOf(i)},${b.addresses.indexOf(j)}`)),
    );
    const known: KnownPair = { a: a.side, b: b.side, language: 'en', links: new Set(links) };
    return { isParaphrase: pair.some((file) => file.startsWith('saltmarsh')), known };
  });
  const of = (isParaphrase: boolean): KnownPair[] =>
    known.filter((pair) => pair.isParaphrase === isParaphrase).map((pair) => pair.known);
  return [
    { name: 'sample', pairs: of(false) },
    { name: 'sample-paraphrase', pairs: of(true) },
  ];
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

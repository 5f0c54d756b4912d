/**
 * A collation after it was edited and saved keeps its rows as they are on the screen, so that nothing moves under the
 * editor's hands and Undo takes back what a person did and nothing else. Only what is said of the rows is new.
 */
import type { Article, Match, PairMatches, Source } from '../../model.js';
import { likeIn, type Collation, type OtherPlace, type Row } from '../collation/collation.js';
import { layOut, type CollationDocument, type CollationRow } from '../collation/collationText.js';
import { punctuationDifference } from '../punctuation.js';
import { lineOf } from '../text.js';
import { verdictOf } from '../verdict.js';
import type { Ground } from './ground.js';

/**
 * The rows of `before` as they lie on `ground`, in the base's text as it stands now, with what `pair` says of them.
 * `source` has the same text as in `before`.
 */
export function settledCollation(
  before: Collation,
  ground: Ground,
  base: Source,
  source: Source,
  pair: PairMatches,
): Collation {
  const baseOf = sentencesOfRows(ground, base.article);
  const rows = before.rows.map((row, index): Row => {
    const sentences = baseOf[index];
    if (row.kind === 'leftOut') return row;
    const { number, source: theirs } = row;
    return { number, base: sentences, source: theirs, ...said(sentences, theirs, base.article, source.article, pair) };
  });
  return { base, source, pair, rows, leftOut: before.leftOut };
}

/**
 * The rows of a ground as a collation of the texts of `newest`, for `settledCollation`, and the source's side beside
 * them.
 * It knows where the base's sentences stand; the source's are found by what they say.
 */
export function rowsOn({ rows }: Ground, newest: Collation): { before: Collation; source: CollationDocument } {
  const { source } = newest;
  const places = new Map<string, number[]>();
  for (const sentence of source.article.sentences.keys()) {
    const line = lineOf(source.article, sentence);
    const known = places.get(line);
    if (known) known.push(sentence);
    else places.set(line, [sentence]);
  }
  const plain = { base: [], moved: false, uncertain: false, confirmed: false, score: 0, also: [] };
  const found = rows.map((row, index): Row => {
    const isNote = index === rows.length - 1 && row.lines.length + row.source.length === 0;
    const sentences = row.source.flatMap(({ text }) => places.get(text)?.shift() ?? []);
    return { ...plain, number: row.number, kind: isNote ? 'leftOut' : 'unlike', source: sentences };
  });
  return {
    before: { ...newest, rows: found },
    source: layOut(
      source,
      rows.map(({ heading }) => heading),
      found.map((row, index) => ({ sentences: row.source, lines: rows[index].source.map(({ text }) => text) })),
    ),
  };
}

/** The base's side of the collation as it stands on the screen. */
export function documentOn({ text, sentences, rows }: Ground): CollationDocument {
  const lines: string[] = [];
  const laidOut = rows.map((row): CollationRow => {
    const heading = lines.push(row.heading) - 1;
    const ranges = row.lines.map((line) => {
      lines.push(line.text);
      const { start, end } = sentences[line.sentence];
      return { start, end, verbatim: text.slice(start, end) === line.text };
    });
    return { heading, headingText: row.heading, firstLine: heading + 1, lineCount: ranges.length, ranges };
  });
  return { text: lines.map((line) => `${line}\n`).join(''), rows: laidOut };
}

/** The sentences of the article that each row's lines stand for; a sentence that two lines made is in the first row. */
function sentencesOfRows({ sentences, rows }: Ground, article: Article): number[][] {
  const free = new Set(article.sentences.keys());
  return rows.map(({ lines }) => {
    const found = lines.flatMap(({ sentence }) => {
      const { start, end } = sentences[sentence];
      return [...free].filter((each) => article.sentences[each].start < end && article.sentences[each].end > start);
    });
    found.forEach((each) => free.delete(each));
    return [...new Set(found)].sort((one, other) => one - other);
  });
}

function said(
  base: readonly number[],
  source: readonly number[],
  baseArticle: Article,
  sourceArticle: Article,
  pair: PairMatches,
): Omit<Row, 'number' | 'base' | 'source'> {
  const touchesBoth = ({ a, b }: Match) => meet(a, base) && meet(b, source);
  const own = pair.matches.find((match) => touchesBoth(match) && !match.duplicate) ?? pair.matches.find(touchesBoth);
  const likeOf = (match: Match) => likeIn(match, baseArticle, sourceArticle);
  const also = elsewhere(pair.matches, own, base, source, likeOf);
  const plain = { moved: false, uncertain: false, confirmed: false, score: 0, also };
  if (base.length === 0 || source.length === 0) return { kind: base.length > 0 ? 'onlyBase' : 'onlySource', ...plain };
  if (!own) return { kind: 'unlike', ...plain };
  const isWhole = isSame(own.a, base) && isSame(own.b, source);
  const kind = own.kind === 'identical' && !isWhole ? 'edited' : own.kind;
  const { moved, uncertain } = verdictOf(own, pair);
  const punctuation = punctuationDifference(
    kind,
    { article: baseArticle, sentences: base },
    { article: sourceArticle, sentences: source },
  );
  return { ...plain, ...likeOf(own), kind, moved, uncertain, confirmed: own.confirmed === true, punctuation };
}

/** Where else sentences of a row stand. */
function elsewhere(
  matches: readonly Match[],
  own: Match | undefined,
  base: readonly number[],
  source: readonly number[],
  likeOf: (match: Match) => Omit<OtherPlace, 'side' | 'sentence'>,
): OtherPlace[] {
  const places = matches.flatMap((match): OtherPlace[] => {
    if (match === own) return [];
    const like = likeOf(match);
    const inSource = meet(match.a, base) ? match.b.filter((each) => !source.includes(each)) : [];
    const inBase = meet(match.b, source) ? match.a.filter((each) => !base.includes(each)) : [];
    return [
      ...inSource.map((sentence) => ({ side: 'source' as const, sentence, ...like })),
      ...inBase.map((sentence) => ({ side: 'base' as const, sentence, ...like })),
    ];
  });
  return places.filter(
    ({ side, sentence }, at) => places.findIndex((each) => each.side === side && each.sentence === sentence) === at,
  );
}

const meet = (some: readonly number[], others: readonly number[]): boolean =>
  some.some((each) => others.includes(each));

const isSame = (some: readonly number[], others: readonly number[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

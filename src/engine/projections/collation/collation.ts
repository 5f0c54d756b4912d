/** The rows of a collation: base and source sentences brought side by side, in the base's order. */
import {
  isMatchable,
  type Article,
  type Finding,
  type Kind,
  type Match,
  type PairMatches,
  type Source,
} from '../../model.js';
import { inRows, placeSourceOnly } from './collationOrder.js';
import { findingsOfRow } from './rowFindings.js';
import { punctuationDifference, type PunctuationDifference } from '../punctuation.js';
import { partIn } from '../part.js';
import { linesLeftOut } from './leftOut.js';
import { linesOf, withExactTwins } from './exactTwins.js';
import { verdictOf } from '../verdict.js';

/**
 * Which rows are shown. `differing`: all but those that are the same to the character. `differingInWords`: nor those
 * that differ in punctuation, accents or the kind of marks alone. `onlyInOne`, `moved`. `shared`: what both sides have,
 * repeats included. `facts`: what differs in a fact. `changed`: what both have in different words; no longer offered,
 * but it may stand in a URI.
 */
export const rowFilters = [
  'all',
  'differing',
  'differingInWords',
  'onlyInOne',
  'moved',
  'shared',
  'facts',
  'changed',
] as const;

export type RowFilter = (typeof rowFilters)[number];

export interface CollationOptions {
  readonly rows: RowFilter;
  /** Shows captions, metadata and furniture as rows too. */
  readonly showFurniture: boolean;
  readonly findings?: readonly Finding[];
}

/** One group of sentences side by side. Each sentence stands in one row only. */
export interface Row {
  /** From 1, in the order of all rows; a filter leaves gaps. */
  readonly number: number;
  /**
   * `onlyBase`, `onlySource`: the other side has no sentence in this row, and none at all unless `also` names it.
   * `unlike`: what stood side by side was edited since, and is alike no more.
   * `leftOut`: the last row, which only says how many lines are left out.
   */
  readonly kind: Kind | 'onlyBase' | 'onlySource' | 'unlike' | 'leftOut';
  /** Indexes into the base's sentences, rising. */
  readonly base: readonly number[];
  readonly source: readonly number[];
  /** Never where the whole pair is in another order. */
  readonly moved: boolean;
  readonly uncertain: boolean;
  /** A person said that its match is right. */
  readonly confirmed: boolean;
  /**
   * How the punctuation or the labels of both sides differ, beyond the kind of marks; absent where they do not, or
   * much else does.
   */
  readonly punctuation?: PunctuationDifference;
  /** The side whose text stands whole inside the other's, where that tells more than the likeness. */
  readonly part?: Side;
  /** Likeness of the match, 0-1; 0 where there is none. */
  readonly score: number;
  /** Where else sentences of this row stand: repeats, which have rows of their own. */
  readonly also: readonly OtherPlace[];
}

type Side = 'base' | 'source';

export interface OtherPlace {
  readonly side: Side;
  /** Index into that side's sentences. */
  readonly sentence: number;
  /** How the two are alike. */
  readonly kind: Kind;
  readonly score: number;
  /** As in `Row`. */
  readonly part?: Side;
}

export interface Collation {
  readonly base: Source;
  readonly source: Source;
  readonly pair: PairMatches;
  readonly rows: readonly Row[];
  /**
   * How many lines of each side hold sentences that are left out. `inPart`: each of these lines is shown but for them,
   * such as for a dateline.
   */
  readonly leftOut: { readonly base: number; readonly source: number; readonly inPart?: true };
  /** What the two sides give differently, the base as source 0; absent where nobody asked. */
  readonly findings?: readonly Finding[];
}

/**
 * Collates a pair of articles; `pair` is matched with the base as side `a`. Consecutive sentences that only the base
 * has share one row; a sentence that only the source has is a row, placed as
 * `placeSourceOnly` says, but of very many in one place several share one.
 */
export function collate(base: Source, source: Source, pair: PairMatches, options: CollationOptions): Collation {
  const matches = withExactTwins(pair.matches, base, source);
  const best = matches.filter(({ duplicate }) => !duplicate);
  const also = otherPlaces(
    matches.filter(({ duplicate }) => duplicate),
    base.article,
    source.article,
  );
  const baseSide = divide(
    base.article,
    best.flatMap(({ a }) => a),
    options.showFurniture,
  );
  const sourceSide = divide(
    source.article,
    best.flatMap(({ b }) => b),
    options.showFurniture,
  );

  const drafts = draftsInBaseOrder(base.article, best, baseSide.alone, also.ofBase);
  const inBaseOrder = drafts.map(({ match, sentences }): UnnumberedRow => {
    if (!match) return oneSided('onlyBase', sentences, also);
    const { moved, uncertain } = verdictOf(match, pair);
    return {
      kind: match.kind,
      base: match.a,
      source: match.b,
      moved,
      uncertain,
      confirmed: match.confirmed === true,
      punctuation: punctuationDifference(
        match.kind,
        { article: base.article, sentences: match.a },
        { article: source.article, sentences: match.b },
      ),
      part: partIn(match, base.article, source.article),
      score: match.score,
      also: alsoOfMatch(match, also),
    };
  });
  const placed = placeSourceOnly(
    sourceSide.alone,
    drafts.map(({ match }) => match),
    pair.otherOrder,
  );
  const sourceRows = (sentences: readonly number[] = []): UnnumberedRow[] =>
    inRows(sentences).map((row) => oneSided('onlySource', row, also));

  const rows = [
    ...sourceRows(placed.first),
    ...inBaseOrder.flatMap((row, index) => [row, ...sourceRows(placed.after.get(index))]),
    ...sourceRows(placed.last),
  ];
  const lines = [linesLeftOut(base.article, baseSide.leftOut), linesLeftOut(source.article, sourceSide.leftOut)];
  const leftOut = {
    base: lines[0].count,
    source: lines[1].count,
    ...(lines.some(({ count }) => count > 0) && lines.every(({ whole }) => whole === 0)
      ? { inPart: true as const }
      : {}),
  };
  if (leftOut.base + leftOut.source > 0) rows.push(oneSided('leftOut', [], also));
  const numbered = rows.map((row, index) => ({ number: index + 1, ...row }));
  const whole = { base, source, pair, rows: numbered, leftOut, findings: options.findings };
  return { ...whole, rows: filteredRows(whole, options.rows) };
}

/** Whether a row differs in more than punctuation, accents or the kind of marks: in words, or one side alone has it. */
export function differsInWords({ kind }: Row): boolean {
  return kind !== 'identical' && kind !== 'leftOut';
}

/** Those of a collation's rows that a filter shows. */
export function filteredRows(collation: Collation, filter: RowFilter): readonly Row[] {
  const { base, source, pair, rows } = collation;
  const isShared = (row: Row): boolean => (row.base.length > 0 && row.source.length > 0) || row.also.length > 0;
  // Of a pair in another order no row says that it is moved; who asks for what moved means it all the same.
  const moved = new Set(pair.matches.flatMap((match) => (match.moved && !match.duplicate ? match.a : [])));
  const isShown: Readonly<Record<RowFilter, (row: Row) => boolean>> = {
    all: () => true,
    differing: (row) => linesOf(base.article, row.base) !== linesOf(source.article, row.source),
    differingInWords: differsInWords,
    onlyInOne: (row) => !isShared(row),
    moved: (row) => row.source.length > 0 && row.base.some((sentence) => moved.has(sentence)),
    shared: isShared,
    facts: (row) => findingsOfRow(collation, row).some(({ severity }) => severity === 'fact'),
    changed: ({ kind }) => kind === 'edited' || kind === 'paraphrase' || kind === 'translation',
  };
  return filter === 'all' ? rows : rows.filter((row) => row.kind !== 'leftOut' && isShown[filter](row));
}

type UnnumberedRow = Omit<Row, 'number'>;

/** A row in the base's order before its details: a match, or sentences that only the base has. */
interface Draft {
  readonly match?: Match;
  readonly sentences: number[];
}

/** Where the repeats of each sentence stand, by the sentence's index. */
interface OtherPlaces {
  readonly ofBase: ReadonlyMap<number, readonly OtherPlace[]>;
  readonly ofSource: ReadonlyMap<number, readonly OtherPlace[]>;
}

function otherPlaces(repeats: readonly Match[], base: Article, source: Article): OtherPlaces {
  const [ofBase, ofSource] = [new Map<number, OtherPlace[]>(), new Map<number, OtherPlace[]>()];
  const add = (
    places: Map<number, OtherPlace[]>,
    from: number,
    sentences: readonly number[],
    like: Omit<OtherPlace, 'sentence'>,
  ) => {
    const known = places.get(from) ?? [];
    places.set(from, known);
    for (const sentence of sentences) known.push({ sentence, ...like });
  };
  for (const match of repeats) {
    const like = likeIn(match, base, source);
    for (const sentence of match.a) add(ofBase, sentence, match.b, { side: 'source', ...like });
    for (const sentence of match.b) add(ofSource, sentence, match.a, { side: 'base', ...like });
  }
  return { ofBase, ofSource };
}

/** How the two sides of a match are alike. */
export function likeIn(match: Match, base: Article, source: Article): Pick<OtherPlace, 'kind' | 'score' | 'part'> {
  return { kind: match.kind, score: match.score, part: partIn(match, base, source) };
}

/** The repeats of a match's sentences that do not stand in the match itself, each once. */
function alsoOfMatch({ a, b }: Match, also: OtherPlaces): OtherPlace[] {
  const once = (places: readonly OtherPlace[], own: readonly number[]) =>
    [...new Map(places.map((place) => [place.sentence, place])).values()].filter(
      ({ sentence }) => !own.includes(sentence),
    );
  return [
    ...once(
      b.flatMap((each) => also.ofSource.get(each) ?? []),
      a,
    ),
    ...once(
      a.flatMap((each) => also.ofBase.get(each) ?? []),
      b,
    ),
  ];
}

/** The sentences of a side outside all matches: those that get rows, and those that are left out. */
function divide(
  article: Article,
  matched: readonly number[],
  showFurniture: boolean,
): { alone: number[]; leftOut: number[] } {
  const inMatches = new Set(matched);
  const [alone, leftOut]: [number[], number[]] = [[], []];
  article.sentences.forEach(({ role }, sentence) => {
    if (inMatches.has(sentence)) return;
    (showFurniture || isMatchable(role) ? alone : leftOut).push(sentence);
  });
  return { alone, leftOut };
}

function draftsInBaseOrder(
  article: Article,
  matches: readonly Match[],
  alone: readonly number[],
  repeated: OtherPlaces['ofBase'],
): Draft[] {
  const singles: Draft[] = [
    ...matches.map((match) => ({ match, sentences: [...match.a] })),
    ...alone.map((sentence) => ({ sentences: [sentence] })),
  ].sort((left, right) => left.sentences[0] - right.sentences[0]);

  const drafts: Draft[] = [];
  for (const single of singles) {
    const [sentence] = single.sentences;
    const last = drafts.at(-1);
    const joins = (draft: Draft) =>
      draft.match === undefined &&
      !repeated.has(draft.sentences[0]) &&
      article.sentences[draft.sentences[0]].role === article.sentences[sentence].role;
    if (last && joins(last) && joins(single)) last.sentences.push(sentence);
    else drafts.push(single);
  }
  return drafts;
}

function oneSided(
  kind: 'onlyBase' | 'onlySource' | 'leftOut',
  sentences: readonly number[],
  also: OtherPlaces,
): UnnumberedRow {
  const places = kind === 'onlySource' ? also.ofSource : also.ofBase;
  return {
    kind,
    base: kind === 'onlySource' ? [] : sentences,
    source: kind === 'onlySource' ? sentences : [],
    moved: false,
    uncertain: false,
    confirmed: false,
    score: 0,
    also: sentences.flatMap((sentence) => places.get(sentence) ?? []),
  };
}

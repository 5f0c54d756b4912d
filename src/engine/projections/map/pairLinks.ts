import { isMatchable, type Article, type PairMatches, type Source } from '../../model.js';
import { coverage } from '../coverage.js';
import { relationByText, type StandsTo } from '../relation.js';
import { verdictOf } from '../verdict.js';

/**
 * What two sources have in common, in numbers: a story of twenty sources has 190 pairs, of which each has a thousand
 * links.
 */
export interface PairLinks {
  /** `NUMBERS` a link, as `linkAt` reads them. */
  readonly links: readonly number[];
  /** Of the title and body sentences of `a`, and of those of `b`, how many stand in the other: shares, 0-1. */
  readonly shares: readonly [number, number];
  /** How they stand to each other by their texts alone. */
  readonly standsTo: Pick<StandsTo, 'relation' | 'shuffled'>;
  /** The bound on work was hit: some matches may be missing. */
  readonly partial: boolean;
}

/** A sentence of one source that stands in the other as well: a line of the map. */
export interface MapLink {
  /** Ticks: each counts in the title and body sentences of its source. */
  readonly a: number;
  readonly b: number;
  readonly kind: LinkKind;
  /** How alike they are, 0-100. */
  readonly percent: number;
  readonly uncertain: boolean;
  readonly moved: boolean;
  /** Either side has a better match: it is told where there is no other, and not drawn. */
  readonly again: boolean;
}

const kinds = ['same', 'percent', 'reworded', 'translation'] as const;
export type LinkKind = (typeof kinds)[number];

/** Of a link: the tick in `a`, the tick in `b`, the likeness in per cent, and what else there is in bits. */
const NUMBERS = 4;
const UNCERTAIN = 4;
const MOVED = 8;
const AGAIN = 16;

/** What links the title and body sentences of two sources. */
export function pairLinks(pair: PairMatches, a: Source, b: Source): PairLinks {
  const [inA, inB] = [ticksOf(a.article), ticksOf(b.article)];
  const links: number[] = [];
  for (const match of pair.matches) {
    const verdict = verdictOf(match, pair);
    const bits = (verdict.uncertain ? UNCERTAIN : 0) + (verdict.moved ? MOVED : 0) + (match.duplicate ? AGAIN : 0);
    const flags = kinds.indexOf(verdict.kind) + bits;
    const percent = verdict.kind === 'same' ? 100 : 'percent' in verdict ? verdict.percent : 0;
    for (const one of match.a) for (const other of match.b) links.push(inA[one], inB[other], percent, flags);
  }
  const { matched, total, more } = coverage(pair, a, b);
  const inOther = inB.filter((tick) => tick >= 0).length;
  return {
    links,
    shares: [share(matched, total), share(inOther - more, inOther)],
    standsTo: relationByText(pair, a.article, b.article),
    partial: pair.partial,
  };
}

/** How many links there are. */
export const linkCount = ({ links }: Pick<PairLinks, 'links'>): number => links.length / NUMBERS;

/** The link with that index, from 0. */
export function linkAt({ links }: Pick<PairLinks, 'links'>, index: number): MapLink {
  const [a, b, percent, flags] = links.slice(index * NUMBERS, (index + 1) * NUMBERS);
  return {
    a,
    b,
    kind: kinds[flags & 3],
    percent,
    uncertain: (flags & UNCERTAIN) !== 0,
    moved: (flags & MOVED) !== 0,
    again: (flags & AGAIN) !== 0,
  };
}

/** By sentence of an article its tick: its place among the title and body sentences; -1 for what is neither. */
function ticksOf({ sentences }: Article): number[] {
  let tick = 0;
  return sentences.map(({ role }) => (isMatchable(role) ? tick++ : -1));
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

import type { Source } from '../../model.js';
import { whichFirst, type PairRelation, type StandsTo } from '../relation.js';
import { earliest } from '../table/earliest.js';
import type { PairLinks } from './pairLinks.js';
import { pairOf } from './pairs.js';

/** A version in the family of a story: which other one it stands nearest to. */
export interface Relative {
  /** Index into the sources. */
  readonly source: number;
  /** How many stand between it and the head of its family; the head has 0. */
  readonly depth: number;
  /** The version that it goes back to, as far as texts and dates tell; absent for the head of a family. */
  readonly of?: number;
  /** It was published before all others of its family; said of its head. */
  readonly first?: true;
  /** How it stands to that one, as `standsTo` with that one as the base. */
  readonly standsTo?: StandsTo;
}

/** The closer first. */
const closeness: readonly PairRelation[] = ['copy', 'partlyCopied', 'rewrite', 'paraphrase', 'translation'];

interface Tie {
  readonly source: number;
  readonly of: number;
  readonly closeness: number;
  /** How much of the source stands there, 0-1. */
  readonly share: number;
}

/**
 * The families of a story's versions, the largest first, each as a tree in the order in which it is read. Versions are
 * of one family where one stands in the other for the most part; each hangs on the one that it is closest to (a
 * spanning tree, by Prim's algorithm). The head of a family is the one that was published first, or, where dates do not
 * tell, the one that has most of what the others say.
 */
export function familiesOf(sources: readonly Source[], pairs: readonly PairLinks[]): Relative[] {
  const tie = (source: number, of: number): Tie => {
    const { standsTo, shares } = pairOf(pairs, sources.length, source, of);
    const found = closeness.indexOf(standsTo.relation);
    return { source, of, closeness: found < 0 ? Infinity : found, share: shares[0] };
  };
  const left = new Set(sources.keys());
  const families: Relative[][] = [];
  for (const source of sources.keys()) {
    if (!left.has(source)) continue;
    const members = reached(source, (one) => [...left].filter((other) => one !== other && isClose(tie(one, other))));
    for (const member of members) left.delete(member);
    families.push(treeOf(members, tie, sources, pairs));
  }
  return families.sort((one, other) => other.length - one.length).flat();
}

const isClose = ({ closeness }: Tie): boolean => closeness < Infinity;

const isCloser = (one: Tie, other: Tie): boolean =>
  one.closeness < other.closeness || (one.closeness === other.closeness && one.share > other.share);

function reached(from: number, next: (source: number) => readonly number[]): number[] {
  const all = new Set([from]);
  for (const source of all) for (const other of next(source)) all.add(other);
  return [...all].sort((one, other) => one - other);
}

function headOf(
  sources: readonly Source[],
  members: readonly number[],
  tie: (source: number, of: number) => Tie,
): Pick<Relative, 'source' | 'first'> {
  const dated = members.map((member) => ({ member, published: sources[member].article.metadata.published }));
  const first = earliest(dated);
  if (first) return { source: first.member, first: true };
  const has = (member: number): number =>
    members.reduce((sum, other) => sum + (other === member ? 0 : tie(other, member).share), 0);
  return { source: members.reduce((best, member) => (has(member) > has(best) ? member : best)) };
}

function treeOf(
  members: readonly number[],
  tie: (source: number, of: number) => Tie,
  sources: readonly Source[],
  pairs: readonly PairLinks[],
): Relative[] {
  const parents = new Map<number, number>();
  const head = headOf(sources, members, tie);
  // Of each member that has no place yet, its tie to the closest one that has.
  const others = members.filter((member) => member !== head.source);
  const open = new Map(others.map((member) => [member, tie(member, head.source)]));
  while (open.size > 0) {
    const best = [...open.values()].reduce((one, other) => (isCloser(other, one) ? other : one));
    parents.set(best.source, best.of);
    open.delete(best.source);
    for (const [member, known] of open) {
      const other = tie(member, best.source);
      if (isCloser(other, known)) open.set(member, other);
    }
  }
  const below = (source: number, depth: number): Relative[] => {
    const of = parents.get(source);
    const relative: Relative = { source, depth, ...(of === undefined ? {} : { of, standsTo: standing(source, of) }) };
    const children = members.filter((member) => parents.get(member) === source);
    return [relative, ...children.flatMap((child) => below(child, depth + 1))];
  };
  const standing = (source: number, of: number): StandsTo => ({
    ...pairOf(pairs, sources.length, of, source).standsTo,
    published: whichFirst(sources[of].article, sources[source].article),
  });
  const [root, ...rest] = below(head.source, 0);
  return [{ ...root, ...head }, ...rest];
}

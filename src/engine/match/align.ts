import { likenessOf, type Weigher } from './likeness/bags.js';
import type { Features, Side } from './likeness/features.js';
import { type Link, type Repeats, scoreLinks } from './links.js';
import { tuning } from './tuning.js';
import { sameButForTypography } from '../text/typography.js';

/** Sentences of both sides that correspond; places in the two lists of features, rising. */
export interface Group {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly likeness: number;
  readonly probability: number;
  /** Equal but for typography. */
  readonly identical: boolean;
  readonly duplicate: boolean;
}

interface OpenGroup {
  a: number[];
  b: number[];
  likeness: number;
  probability: number;
  identical: boolean;
}

/**
 * Aligns the sentences of two sides. Equal sentences find each other first; then links are taken in the order of their
 * probability: between two free sentences a link founds a group, a link from a free sentence to a group joins it where
 * the group becomes no less alike by it (a split or a merge). A free sentence whose partner is taken, and that is much like
 * it or quotes the same, repeats it: a duplicate; so does a sentence that its own side has already said.
 */
export function align(sideA: Side, sideB: Side, weigher: Weigher): Group[] {
  const [a, b] = [sideA.features, sideB.features];
  const groupOfA = new Map<number, OpenGroup>();
  const groupOfB = new Map<number, OpenGroup>();
  const groups: OpenGroup[] = [];
  const duplicates: Group[] = [];
  const found = (group: OpenGroup): void => {
    groups.push(group);
    groupOfA.set(group.a[0], group);
    groupOfB.set(group.b[0], group);
  };
  const single = (i: number, j: number, link: Pick<Link, 'likeness' | 'probability'>): OpenGroup =>
    isSame(a[i], b[j], link.likeness)
      ? { a: [i], b: [j], likeness: 1, probability: tuning.identicalConfidence, identical: true }
      : { a: [i], b: [j], likeness: link.likeness, probability: link.probability, identical: false };
  const equal = equalPairs(a, b);
  for (const [i, j] of equal) found(single(i, j, { likeness: 1, probability: 1 }));

  const repeated: Repeats = { a: repeatsIn(a, new Set(equal.keys())), b: repeatsIn(b, new Set(equal.values())) };
  const links = scoreLinks(sideA, sideB, equal, repeated, weigher).sort(
    (x, y) => y.probability - x.probability || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a + x.b - y.a - y.b,
  );
  const repeats = (members: readonly number[], side: 'a' | 'b', member: number): boolean => {
    const features = side === 'a' ? a : b;
    const said = weigher.bagOfAll(members.map((i) => features[i]));
    return weigher.overlap(weigher.bag(features[member]), said).saidOfA >= tuning.joinRepeated;
  };
  const join = (group: OpenGroup, side: 'a' | 'b', member: number, link: Link): boolean => {
    const other = side === 'a' ? 'b' : 'a';
    if (group.identical || group[side].length >= tuning.groupAtMost) return false;
    const contained = side === 'a' ? link.overlap.ofA : link.overlap.ofB;
    const needed = gainNeeded(link.probability, contained, isNextTo(member, group[side]), group[other].length > 1);
    if (needed === undefined) return false;
    const members = [...group[side], member].sort((x, y) => x - y);
    const [wholeA, wholeB] = side === 'a' ? [members, group.b] : [group.a, members];
    const overlap = weigher.overlap(
      weigher.bagOfAll(wholeA.map((i) => a[i])),
      weigher.bagOfAll(wholeB.map((j) => b[j])),
    );
    const likeness = likenessOf(overlap);
    if (likeness - group.likeness < needed) return false;
    if (repeats(group[side], side, member)) return false;
    group[side] = members;
    group.likeness = likeness;
    return true;
  };
  for (const link of links) {
    const groupA = groupOfA.get(link.a);
    const groupB = groupOfB.get(link.b);
    if (groupA && groupB) continue;
    if (!groupA && !groupB) found(single(link.a, link.b, link));
    else if (groupA && join(groupA, 'b', link.b, link)) groupOfB.set(link.b, groupA);
    else if (groupB && join(groupB, 'a', link.a, link)) groupOfA.set(link.a, groupB);
    else if (link.isQuoted || link.likeness >= tuning.duplicateLikeness) {
      duplicates.push({ ...single(link.a, link.b, link), duplicate: true });
    }
  }
  for (const [i, first] of repeated.a) {
    const group = groupOfA.get(first);
    if (group?.a.length === 1) duplicates.push({ ...group, a: [i], duplicate: true });
  }
  for (const [j, first] of repeated.b) {
    const group = groupOfB.get(first);
    if (group?.b.length === 1) duplicates.push({ ...group, b: [j], duplicate: true });
  }
  return [...groups.map((group) => ({ ...group, duplicate: false })), ...duplicates].sort(
    (x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0],
  );
}

/**
 * How much more alike a group must become by a sentence that joins it by a link of this `probability`, when the other side
 * contains this much of it; undefined where it cannot join at all.
 */
function gainNeeded(probability: number, contained: number, isNext: boolean, isMany: boolean): number | undefined {
  const isLikely = probability >= tuning.joinProbability;
  const isInside = isNext && contained >= tuning.joinNextContained;
  if (isMany) return isInside && isLikely ? tuning.joinGain : undefined;
  if (isLikely && contained >= tuning.joinContained) return 0;
  if (isInside) return tuning.joinGain;
  return isNext && isLikely ? tuning.joinGreatGain : undefined;
}

/** Whether a place stands directly before or behind one of a few. */
function isNextTo(place: number, places: readonly number[]): boolean {
  return places.some((other) => Math.abs(place - other) === 1);
}

function isSame(a: Features, b: Features, likeness: number): boolean {
  if (a.fold === b.fold) return true;
  return (
    (a.hasAccents || b.hasAccents) && likeness >= tuning.lostLettersLikeness && sameButForTypography(a.text, b.text)
  );
}

/** The sentences that say again what an earlier one of the same side says, with the place of that; but for `matched` ones. */
export function repeatsIn(side: readonly Features[], matched: ReadonlySet<number>): Map<number, number> {
  const first = new Map<string, number>();
  const repeats = new Map<number, number>();
  side.forEach(({ fold }, i) => {
    const earlier = first.get(fold);
    if (earlier === undefined) first.set(fold, i);
    else if (!matched.has(i)) repeats.set(i, earlier);
  });
  return repeats;
}

/** The sentences that are equal but for typography, the first of each side with the first of the other and so on. */
export function equalPairs(a: readonly Features[], b: readonly Features[]): Map<number, number> {
  const places = new Map<string, number[]>();
  b.forEach(({ fold }, j) => {
    const list = places.get(fold);
    if (list) list.push(j);
    else places.set(fold, [j]);
  });
  const pairs = new Map<number, number>();
  const used = new Map<string, number>();
  a.forEach(({ fold }, i) => {
    const nth = used.get(fold) ?? 0;
    const j = fold === '' ? undefined : places.get(fold)?.[nth];
    if (j === undefined) return;
    used.set(fold, nth + 1);
    pairs.set(i, j);
  });
  return pairs;
}

import type { SentenceVectors } from '../model.js';
import type { Candidate } from './candidates.js';
import { type EqualSentences, equalSentences } from './equalSentences.js';
import { amongFew } from './fewGroups.js';
import { likenessOf, type Overlap, type SideName, Weigher } from './likeness/bags.js';
import type { Comparisons } from './likeness/comparisons.js';
import type { Features } from './likeness/features.js';
import type { Side } from './likeness/sides.js';
import type { Group } from './group.js';
import { areSame } from './likeness/tokens.js';
import { inTakingOrder } from './linkOrder.js';
import { type Link, type ScoredLinks, scoreLinks } from './links.js';
import { saidAgainIn } from './saidAgain.js';
import { tuning } from './tuning.js';
import { linksBetweenLanguages } from './translatedLinks.js';
import { withGapsFilled } from './vectors/gaps.js';
import { MeantTogether } from './vectors/meantTogether.js';
import { pointedSides } from './vectors/pointed.js';
import { type Places, unclearPlaces } from './vectors/unclear.js';
import { withVectors } from './vectors/vectorLinks.js';

export interface Aligned {
  readonly groups: readonly Group[];
  /** Whether vectors told of them. */
  readonly byVectors: boolean;
}

/** Two sides, and what their words say of them. */
export interface ByWords extends ScoredLinks {
  readonly a: Side;
  readonly b: Side;
  readonly weigher: Weigher;
  readonly equal: EqualSentences;
  /** The sentences that words leave unclear: those whose vectors, where they are known, count as well. */
  readonly unclear: Places;
}

/** Compares the words of two sides. */
export function compareByWords(a: Side, b: Side, comparisons: Comparisons): ByWords {
  const weigher = new Weigher(a, b, comparisons);
  const equal = equalSentences(a.features, b.features);
  const scored = scoreLinks(a, b, equal, weigher);
  const unclear = unclearPlaces(a.features.length, b.features.length, equal, scored.links);
  return { ...scored, a, b, weigher, equal, unclear };
}

/**
 * Aligns the sentences of two sides. Equal sentences find each other first; then links are taken in the order of their
 * probability: between two free sentences a link founds a group, a link from a free sentence to a group joins it where
 * the group becomes no less alike by it (a split or a merge). A free sentence whose partner is taken, and that is much
 * like it or quotes the same, repeats it: a duplicate; so does a sentence that its own side has already said.
 */
export function align(
  { a, b, weigher, links: ofWords, equal, level, unclear }: ByWords,
  vectors?: SentenceVectors,
): Aligned {
  const pointed = vectors && pointedSides(a, b, unclear, vectors);
  const links = pointed
    ? withVectors(a, b, { links: ofWords, equal, level }, pointed, weigher)
    : linksBetweenLanguages(ofWords, a, b);
  // In revisions words tell which sentences were split.
  const meant = pointed && level < tuning.vectors.beliefLevel ? new MeantTogether(a, b, pointed) : undefined;
  const alignment = new Alignment(a, b, weigher, meant);
  equal.pairs.forEach((j, i) => alignment.addEqual(i, j));
  for (const link of inTakingOrder(links, a, b)) alignment.add(link);
  alignment.addRepeats(equal.repeats);
  const byVectors = vectors !== undefined && pointed !== undefined && pointed.ofA.length > 0 && pointed.ofB.length > 0;
  const groups = meant ? withGapsFilled(alignment.groups(), a, b, meant, weigher) : alignment.groups();
  return { groups: byVectors ? amongFew(groups, { a, b, unclear, level, vectors }) : groups, byVectors };
}

const WHOLE = { ofA: 1, ofB: 1 };

/** A group that sentences may still join. */
interface OpenGroup {
  a: number[];
  b: number[];
  likeness: number;
  /** How much of either side the other one says. */
  overlap: Pick<Overlap, 'ofA' | 'ofB'>;
  probability: number;
  identical: boolean;
}

interface SaidAgain {
  readonly group: OpenGroup;
  readonly link: Link;
}

/** The groups that were made so far. */
class Alignment {
  readonly #features: Readonly<Record<SideName, readonly Features[]>>;
  readonly #isTitle: Readonly<Record<SideName, readonly boolean[]>>;
  readonly #weigher: Weigher;
  readonly #meant: MeantTogether | undefined;
  readonly #groups: OpenGroup[] = [];
  /** The group of each sentence that is taken, by its place. */
  readonly #groupOf: Readonly<Record<SideName, (OpenGroup | undefined)[]>>;
  readonly #duplicates: Group[] = [];
  /** Sentences that say again what their own side has in a group, by their places, with the link that told so. */
  readonly #saidAgain = { a: new Map<number, SaidAgain>(), b: new Map<number, SaidAgain>() };

  constructor(a: Side, b: Side, weigher: Weigher, meant: MeantTogether | undefined) {
    this.#meant = meant;
    this.#features = { a: a.features, b: b.features };
    this.#isTitle = { a: a.isTitle, b: b.isTitle };
    this.#groupOf = { a: a.features.map(() => undefined), b: b.features.map(() => undefined) };
    this.#weigher = weigher;
  }

  /** Founds a group of two sentences that are equal. */
  addEqual(a: number, b: number): void {
    this.#found(this.#groupOfTwo({ a, b, likeness: 1, overlap: WHOLE, probability: 1 }));
  }

  /** Founds a group with a link, joins it to one or notes a duplicate; else drops it. */
  add(link: Link): void {
    const [ofA, ofB] = [this.#groupOf.a[link.a], this.#groupOf.b[link.b]];
    if (!ofA && !ofB) this.#found(this.#groupOfTwo(link));
    else if (ofA && ofB) this.#addTaken(link, ofA === ofB);
    else if ((ofA && this.#join(ofA, 'b', link)) || (ofB && this.#join(ofB, 'a', link))) return;
    else if (link.isQuoted || link.likeness >= tuning.groups.duplicateLikeness) {
      this.#duplicates.push({ ...this.#groupOfTwo(link), duplicate: true });
    } else if (!(ofA ? this.#addSaidAgain(ofA, 'b', link) : ofB && this.#addSaidAgain(ofB, 'a', link)))
      this.#addTitle(link);
  }

  /**
   * Notes that two sentences which have other partners say the same: a quotation that both have, a run of words that
   * makes up most of one of them, or a title.
   */
  #addTaken(link: Link, areTogether: boolean): void {
    const { quotedContained, quotedConfidence } = tuning.groups;
    if (areTogether) return;
    const contained = Math.max(link.overlap.ofA, link.overlap.ofB);
    if (!(link.isQuoted && contained >= quotedContained) && !isLongPieceOfTaken(link, contained))
      return this.#addTitle(link);
    const probability = Math.max(link.probability, quotedConfidence);
    this.#duplicates.push({ ...this.#groupOfTwo({ ...link, probability }), duplicate: true });
  }

  /**
   * Notes that a title says what a sentence of the body says, whatever both are matched with: all versions of a story
   * say that in their title, and most again in their lead.
   */
  #addTitle(link: Link): void {
    const { likeness, overlap, probability } = link;
    const [isTitleA, isTitleB] = [this.#isTitle.a[link.a], this.#isTitle.b[link.b]];
    if (isTitleA === isTitleB || this.#groupOf.a[link.a] === this.#groupOf.b[link.b]) return;
    const said = isTitleA ? overlap.ofA : overlap.ofB;
    if (said < tuning.groups.titleSaid || likeness < tuning.groups.titleLikeness) return;
    const group = this.#groupOfTwo({ ...link, probability: Math.max(probability, said * likeness) });
    this.#duplicates.push({ ...group, duplicate: true });
  }

  /**
   * Notes the link's sentence of `side` as a duplicate where it is probable enough and says again, in nearly the same
   * words, what its own side has in the group of its other one: it corresponds to all that the group has there.
   */
  #addSaidAgain(group: OpenGroup, side: SideName, link: Link): boolean {
    const place = link[side];
    if (link.probability < tuning.groups.saidAgainProbability || group[side].length > 1) return false;
    if (!this.#isRepeated(side, place, group[side])) return false;
    if (!this.#saidAgain[side].has(place)) this.#saidAgain[side].set(place, { group, link });
    return true;
  }

  /** Notes the sentences that repeat one of their own side as duplicates of all that it stands alone in. */
  addRepeats(repeats: EqualSentences['repeats']): void {
    const duplicates = [...this.#duplicates];
    for (const side of ['a', 'b'] as const)
      for (const each of saidAgainIn(side, repeats[side], this.#groupOf[side], duplicates)) this.#duplicates.push(each);
  }

  /** All groups and duplicates, in the order of their first sentences. */
  groups(): Group[] {
    const groups = this.#groups.map(({ a, b, likeness, probability, identical }): Group => ({
      a,
      b,
      likeness,
      probability,
      identical,
      duplicate: false,
    }));
    return [...groups, ...this.#duplicates, ...this.#allSaidAgain()].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  }

  #allSaidAgain(): Group[] {
    return (['a', 'b'] as const).flatMap((side) =>
      [...this.#saidAgain[side]].map(([place, { group, link }]): Group => {
        const { likeness, probability } = link;
        const sides = { a: group.a, b: group.b, [side]: [place] };
        return { ...sides, likeness, probability, identical: false, duplicate: true };
      }),
    );
  }

  /** Keeps a new group, and that its two sentences are taken. */
  #found(group: OpenGroup): void {
    this.#groups.push(group);
    this.#groupOf.a[group.a[0]] = group;
    this.#groupOf.b[group.b[0]] = group;
  }

  /** A group of one sentence on each side. */
  #groupOfTwo(link: Pick<OpenGroup, 'likeness' | 'overlap' | 'probability'> & Candidate): OpenGroup {
    const { likeness, overlap, probability } = link;
    const [a, b] = [[link.a], [link.b]];
    return isSame(this.#features.a[link.a], this.#features.b[link.b], likeness)
      ? { a, b, likeness: 1, overlap: WHOLE, probability: tuning.groups.identicalConfidence, identical: true }
      : { a, b, likeness, overlap, probability, identical: false };
  }

  /** Puts the link's sentence of `side` into a group that has its other one, where the group gains enough by it. */
  #join(group: OpenGroup, side: SideName, link: Link): boolean {
    const other = side === 'a' ? 'b' : 'a';
    const place = link[side];
    if (group.identical || group[side].length >= tuning.groups.sentencesAtMost) return false;
    const contained = side === 'a' ? link.overlap.ofA : link.overlap.ofB;
    const isNext = isNextTo(place, group[side]);
    const isMany = group[other].length > 1;
    const needed = gainNeeded(link.probability, contained, isNext, isMany);
    const mayBePiece = !isMany && ((isNext && isFurtherPiece(link, contained)) || isLongPiece(link, contained));
    const isNear = isNext || this.#isBehindFree(side, place, group[side]);
    const mayBeMeant = isNear && !isMany && this.#meant !== undefined;
    if (needed === undefined && !mayBePiece && !mayBeMeant) return false;
    const members = [...group[side], place].sort((x, y) => x - y);
    const [a, b] = side === 'a' ? [members, group.b] : [group.a, members];
    const joining = { probability: link.probability, isNext };
    const isMeant = mayBeMeant && this.#meant?.joins(group, { a, b }, joining) === true;
    if (needed === undefined && !mayBePiece && !isMeant) return false;
    const overlap = this.#weigher.overlapOfAll(a, b);
    const likeness = likenessOf(overlap.ofA, overlap.ofB);
    const isGain = needed !== undefined && likeness - group.likeness >= needed;
    const told = side === 'a' ? overlap.ofB - group.overlap.ofB : overlap.ofA - group.overlap.ofA;
    if (!isGain && !isMeant && !(mayBePiece && told >= tuning.groups.pieceTells)) return false;
    if (this.#isRepeated(side, place, group[side])) return false;
    if (!isGain && isMeant) group.probability = meanWith(group, link.probability);
    group[side] = members;
    group.likeness = likeness;
    group.overlap = overlap;
    this.#groupOf[side][place] = group;
    return true;
  }

  /** Whether one sentence stands between a place and one of a few, and that sentence has no partner. */
  #isBehindFree(side: SideName, place: number, places: readonly number[]): boolean {
    return places.some((other) => Math.abs(place - other) === 2 && !this.#groupOf[side][(place + other) / 2]);
  }

  /** Whether sentences of a side together have already said most of what another one of that side says. */
  #isRepeated(side: SideName, place: number, others: readonly number[]): boolean {
    const [own, said] = [this.#weigher.bag(side, place), this.#weigher.bagOfAll(side, others)];
    return this.#weigher.overlapOfBags(own, said).saidOfA >= tuning.groups.joinRepeated;
  }
}

/**
 * How much more alike a group must become by a sentence that joins it by a link of this `probability`, when the other
 * side contains this much of it; undefined where it cannot join at all.
 */
function gainNeeded(probability: number, contained: number, isNext: boolean, isMany: boolean): number | undefined {
  const isLikely = probability >= tuning.groups.joinProbability;
  const isInside = isNext && contained >= tuning.groups.joinNextContained;
  if (isMany) return isInside && isLikely ? tuning.groups.joinGain : undefined;
  if (isLikely && contained >= tuning.groups.joinContained) return 0;
  if (isInside) return tuning.groups.joinGain;
  return isNext && isLikely ? tuning.groups.joinGreatGain : undefined;
}

/** Whether a place stands directly before or behind one of a few. */
function isNextTo(place: number, places: readonly number[]): boolean {
  return places.some((other) => Math.abs(place - other) === 1);
}

/** How probable a group's links are on average with one more, of which the vectors of what stands together speak. */
function meanWith({ a, b, probability }: OpenGroup, added: number): number {
  const links = a.length * b.length;
  return (links * probability + Math.max(added, tuning.vectors.joinTrust)) / (links + 1);
}

/** Whether a link that falls behind better ones of its sentence may still be a further piece of it. */
function isFurtherPiece({ probability, wording }: Link, contained: number): boolean {
  const { pieceProbability, pieceLost, pieceContained, pieceRun, pieceContainedWithRun } = tuning.groups;
  const isInside = contained >= pieceContained || (wording.run >= pieceRun && contained >= pieceContainedWithRun);
  return isInside && probability >= pieceProbability && wording.lost >= pieceLost;
}

/** Whether a link may lead to a piece wherever it stands: a long run of its words has to say so. */
function isLongPiece({ probability, wording }: Link, contained: number): boolean {
  const { longPieceProbability, longPieceContained, pieceRun } = tuning.groups;
  return wording.run >= pieceRun && contained >= longPieceContained && probability >= longPieceProbability;
}

/**
 * Whether a link between two sentences that have other partners leads from one to a piece of the other: six words in a
 * row. Measured on all sets: three links more, two of them right to a reader.
 */
function isLongPieceOfTaken({ probability, wording }: Link, contained: number): boolean {
  const { pieceProbability, pieceContained } = tuning.groups;
  return wording.run === 1 && contained >= pieceContained && probability >= pieceProbability;
}

/** Whether two sentences are equal but for typography; the tokens are read of those alone that may be. */
function isSame(a: Features, b: Features, likeness: number): boolean {
  return a.fold === b.fold || (likeness >= tuning.groups.lostLettersLikeness && areSame(a, b));
}

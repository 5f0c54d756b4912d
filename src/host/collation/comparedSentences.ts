import type * as vscode from 'vscode';
import { isMatchable, type PairMatches, rising } from '../../engine/model.js';
import type { Collation } from '../../engine/projections/collation/collation.js';
import { readCollation } from '../../engine/projections/collation/collationReader.js';
import { placesOf, sentenceAt } from '../../engine/projections/places.js';
import { lastSelectedLine } from '../common/selection.js';
import type { Snapshot } from '../story/snapshot.js';
import { decodeAddress } from './addresses.js';
import type { Side } from './comparison.js';
import type { Built, Comparisons } from './comparisons.js';

/** The sentences at a place of a comparison. */
export interface ComparedSentences {
  readonly built: Built;
  /** The side that the sentences are of: the one that was asked about, or the other where that one has none there. */
  readonly side: Side;
  /** Indexes into the side's sentences, rising; at least one. */
  readonly sentences: readonly number[];
  /** Those of the other side that stand beside them: in their rows, or as published their matches. */
  readonly beside: readonly number[];
}

type Found = Omit<ComparedSentences, 'built'>;

/** The sentences that a selection in a comparison's document touches; undefined where there are none. */
export async function sentencesInComparison(
  comparisons: Comparisons,
  document: vscode.TextDocument,
  selection: vscode.Range,
): Promise<ComparedSentences | undefined> {
  const address = decodeAddress(document.uri.query);
  if (!address) return undefined;
  const { comparison, side } = address;
  const text = document.getText();
  const newest = await comparisons.build(comparison);
  // What is on the screen may be an older one: a side with unsaved edits does not follow its files.
  for (const built of new Set([newest, ...comparisons.recent(document.uri)])) {
    const found = built.documents
      ? inRows(built, side, text, selection)
      : built.shown[side] === text
        ? asPublished(built, side, selection)
        : undefined;
    if (found) return found.sentences.length > 0 ? { built, ...found } : undefined;
  }
  return undefined;
}

export const otherSide = (side: Side): Side => (side === 'base' ? 'source' : 'base');

/** A comparison as a story of its two sources, seen from one side. */
export function storyOfTwo({ collation, texts }: Built, side: Side): Snapshot {
  const other = otherSide(side);
  return {
    story: { base: collation[side], sources: [collation[other]], pairs: [seenFrom(side, collation)] },
    base: texts[side],
    sources: [texts[other]],
    capped: false,
  };
}

function seenFrom(side: Side, { pair }: Collation): PairMatches {
  return side === 'base' ? pair : { ...pair, matches: pair.matches.map((each) => ({ ...each, a: each.b, b: each.a })) };
}

/**
 * The sentences of the lines that the selection touches. Of a heading, or of a row whose lines are not those that it
 * was written with, all sentences of the row. Where the side has none in these rows, the other side's. Undefined where
 * the text is not that of the build.
 */
function inRows(
  { documents, collation, shown }: Built,
  side: Side,
  text: string,
  selection: vscode.Range,
): Found | undefined {
  const shownLines = shown[side].split('\n');
  const written = documents?.[side].rows.map(({ headingText, firstLine, lineCount }) => ({
    heading: headingText,
    lines: shownLines.slice(firstLine, firstLine + lineCount),
  }));
  const read = readCollation(text, written ?? []);
  if ('failure' in read) return undefined;
  const [own, rows] = [new Set<number>(), new Set<number>()];
  let line = 0;
  read.rows.forEach((lines, row) => {
    const sentences = collation.rows[row][side];
    const isWhole = lines.length === sentences.length;
    [undefined, ...lines].forEach((_, nth) => {
      if (!touches(selection, line++)) return;
      rows.add(row);
      for (const sentence of nth > 0 && isWhole ? [sentences[nth - 1]] : sentences) own.add(sentence);
    });
  });
  const others = rising([...rows].flatMap((row) => collation.rows[row][otherSide(side)]));
  return own.size > 0
    ? { side, sentences: rising(own), beside: others }
    : { side: otherSide(side), sentences: others, beside: [] };
}

function touches(selection: vscode.Range, line: number): boolean {
  return selection.start.line <= line && line <= lastSelectedLine(selection);
}

function asPublished(built: Built, side: Side, selection: vscode.Range): Found {
  const snapshot = storyOfTwo(built, side);
  const sentences = sentencesIn(snapshot, selection);
  const beside = sentences.flatMap((each) => placesOf(snapshot.story, each).flatMap((place) => place.sentences));
  return { side, sentences, beside: rising(beside) };
}

/** The title and body sentences of the base that a selection in its own document touches. */
export function sentencesIn({ base, story }: Snapshot, { start: first, end: last, isEmpty }: vscode.Range): number[] {
  const { article } = story.base;
  const offset = ({ line, character }: vscode.Position): number => base.lines.offsetAt(line, character);
  if (isEmpty) return [sentenceAt(article, offset(first)) ?? []].flat();
  const [from, to] = [offset(first), offset(last)];
  return [...article.sentences.keys()].filter((index) => {
    const { start, end, role } = article.sentences[index];
    return isMatchable(role) && start < to && end > from;
  });
}

import type * as vscode from 'vscode';
import { isMatchable, type PairMatches, rising } from '../../engine/model.js';
import type { Collation } from '../../engine/projections/collation/collation.js';
import { readCollation } from '../../engine/projections/collation/collationReader.js';
import { sentenceAt } from '../../engine/projections/places.js';
import { decodeAddress, type Comparison, type Side } from '../collation/comparison.js';
import type { Built, Comparisons } from '../collation/comparisons.js';
import { scheme } from '../common/ids.js';
import { lastSelectedLine } from '../common/selection.js';
import type { Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';

/** The sentences that a command means, and the story that they stand in. */
export interface ChosenSentences {
  /** In a comparison the story of its two sources, with the side that the sentences are of as its base. */
  readonly snapshot: Snapshot;
  /** Indexes into the base's sentences, rising; at least one. */
  readonly sentences: readonly number[];
  readonly comparison?: Comparison;
}

export interface ChoiceParts {
  readonly stories: Stories;
  readonly comparisons: Comparisons;
}

/**
 * The sentences at the caret, or those that the selection touches, in an article or in a comparison; undefined where
 * there are none. Throws `Cancelled`.
 */
export async function chosenSentences(
  { stories, comparisons }: ChoiceParts,
  { document, selection }: vscode.TextEditor,
): Promise<ChosenSentences | undefined> {
  if (document.uri.scheme === scheme) return inComparison(comparisons, document, selection);
  const snapshot = await stories.current(document);
  const sentences = snapshot && sentencesIn(snapshot, selection);
  return snapshot && sentences?.length ? { snapshot, sentences } : undefined;
}

async function inComparison(
  comparisons: Comparisons,
  document: vscode.TextDocument,
  selection: vscode.Selection,
): Promise<ChosenSentences | undefined> {
  const address = decodeAddress(document.uri.query);
  if (!address) return undefined;
  const { comparison, side } = address;
  const text = document.getText();
  const newest = await comparisons.build(comparison);
  // What is on the screen may be an older one: a side with unsaved edits does not follow its files.
  for (const built of new Set([newest, ...comparisons.recent(document.uri)])) {
    const chosen = built.documents
      ? inRows(built, side, text, selection)
      : built.shown[side] === text
        ? { side, sentences: sentencesIn(storyOfTwo(built, side), selection) }
        : undefined;
    if (chosen === undefined) continue;
    return chosen.sentences.length > 0
      ? { snapshot: storyOfTwo(built, chosen.side), sentences: chosen.sentences, comparison }
      : undefined;
  }
  return undefined;
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
  selection: vscode.Selection,
): { readonly side: Side; readonly sentences: number[] } | undefined {
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
  if (own.size > 0) return { side, sentences: rising(own) };
  const other = side === 'base' ? 'source' : 'base';
  return { side: other, sentences: rising([...rows].flatMap((row) => collation.rows[row][other])) };
}

function touches(selection: vscode.Selection, line: number): boolean {
  return selection.start.line <= line && line <= lastSelectedLine(selection);
}

function sentencesIn({ base, story }: Snapshot, selection: vscode.Selection): number[] {
  const { article } = story.base;
  const offset = ({ line, character }: vscode.Position): number => base.lines.offsetAt(line, character);
  if (selection.isEmpty) return [sentenceAt(article, offset(selection.active)) ?? []].flat();
  const [from, to] = [offset(selection.start), offset(selection.end)];
  return [...article.sentences.keys()].filter((index) => {
    const { start, end, role } = article.sentences[index];
    return isMatchable(role) && start < to && end > from;
  });
}

/** A comparison as a story of its two sources, seen from one side. */
function storyOfTwo({ collation, texts }: Built, side: Side): Snapshot {
  const other = side === 'base' ? 'source' : 'base';
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

import * as vscode from 'vscode';
import { sentenceAt } from '../../engine/projections/places.js';
import type { Passage, Snapshot } from '../story/snapshot.js';
import type { Stories } from '../story/stories.js';

/** A sentence of the base in its document. */
export interface FoundSentence {
  readonly snapshot: Snapshot;
  readonly sentence: number;
  readonly origin: Passage;
  readonly range: vscode.Range;
}

/** The sentence at a position, in the story of the document as it stands now. Throws `Cancelled`. */
export async function sentenceIn(
  stories: Stories,
  document: vscode.TextDocument,
  position: vscode.Position,
  token?: vscode.CancellationToken,
): Promise<FoundSentence | undefined> {
  const snapshot = await stories.current(document, token);
  if (!snapshot) return undefined;
  const { lines } = snapshot.base;
  const sentence = sentenceAt(snapshot.story.base.article, lines.offsetAt(position.line, position.character));
  return sentence === undefined ? undefined : foundSentence(snapshot, sentence);
}

/** A sentence of the base with its range. */
export function foundSentence(snapshot: Snapshot, sentence: number): FoundSentence {
  const { base, story } = snapshot;
  const { start, end } = story.base.article.sentences[sentence];
  const [from, to] = [base.lines.positionAt(start), base.lines.positionAt(end)];
  return {
    snapshot,
    sentence,
    origin: { uri: base.uri, label: story.base.label, stamp: base.stamp, start, end },
    range: new vscode.Range(from.line, from.character, to.line, to.character),
  };
}

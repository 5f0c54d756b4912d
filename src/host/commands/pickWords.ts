import * as vscode from 'vscode';
import { shorten } from '../common/shorten.js';
import type { Snapshot } from '../story/snapshot.js';

/** So much of a sentence is shown in a pick, in UTF-16 units. */
const MAXIMUM_SENTENCE = 160;

/** One or more sentences as a pick shows them. */
export function sentenceWords(text: string): string {
  return shorten(text, MAXIMUM_SENTENCE);
}

/** "line 12": where a sentence of one of the story's sources begins. */
export function lineWords({ story, sources }: Snapshot, source: number, sentence: number): string {
  const { start } = story.sources[source].article.sentences[sentence];
  return vscode.l10n.t('line {0}', sources[source].lines.lineAt(start) + 1);
}

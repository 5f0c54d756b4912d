import * as vscode from 'vscode';
import { isMatchable } from '../../engine/model.js';
import { textOf } from '../../engine/project/text.js';
import { verdictOf, type Target } from '../../engine/project/verdict.js';
import { decidedWords } from '../lens/lensWords.js';
import type { Snapshot } from '../story/snapshot.js';
import { shorten } from '../text.js';

/** So much of a sentence is shown in a pick, in UTF-16 units. */
const MAXIMUM_SENTENCE = 160;

/** Asks which of several places of a sentence is meant; a single one is. */
export async function pickTarget(
  { story, sources }: Snapshot,
  targets: readonly Target[],
  placeHolder: string,
): Promise<Target | undefined> {
  if (targets.length === 1) return targets[0];
  const items = targets.map((target) => {
    const { label, article } = story.sources[target.source];
    const pair = story.pairs[target.source];
    const line = sources[target.source].lines.lineAt(article.sentences[target.sentences[0]].start) + 1;
    const said = decidedWords(verdictOf(pair.matches[target.match], pair), vscode.l10n.t);
    return {
      target,
      label,
      description: `${vscode.l10n.t('line {0}', line)} · ${said}`,
      detail: shorten(textOf(article, target.sentences), MAXIMUM_SENTENCE),
    };
  });
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.target;
}

/** Asks for a source of the story: an index into its sources; a single one is meant. */
export async function pickSourceIndex({ story, sources }: Snapshot, placeHolder: string): Promise<number | undefined> {
  if (sources.length === 1) return 0;
  const items = story.sources.map(({ label }, source) => ({
    source,
    label,
    description: vscode.workspace.asRelativePath(sources[source].uri),
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.source;
}

/** Asks for a title or body sentence of a source, in the source's order. */
export async function pickSentence(
  { story, sources }: Snapshot,
  source: number,
  placeHolder: string,
): Promise<number | undefined> {
  const { article } = story.sources[source];
  const matched = new Set(story.pairs[source].matches.flatMap(({ b }) => b));
  const items = article.sentences.flatMap(({ role, start }, sentence) => {
    if (!isMatchable(role)) return [];
    return {
      sentence,
      label: vscode.l10n.t('line {0}', sources[source].lines.lineAt(start) + 1),
      description: matched.has(sentence) ? vscode.l10n.t('has a match') : undefined,
      detail: shorten(textOf(article, [sentence]), MAXIMUM_SENTENCE),
    };
  });
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDetail: true }))?.sentence;
}

import * as vscode from 'vscode';
import { isMatchable } from '../../engine/model.js';
import { textOf } from '../../engine/projections/text.js';
import { verdictOf, type Target } from '../../engine/projections/verdict.js';
import { verdictWords } from '../lens/lensWords.js';
import type { Snapshot } from '../story/snapshot.js';
import { lineWords, sentenceWords } from './pickWords.js';

/** Asks which of several places of a sentence is meant; a single one is. */
export async function pickTarget(
  snapshot: Snapshot,
  targets: readonly Target[],
  placeHolder: string,
): Promise<Target | undefined> {
  const { story } = snapshot;
  if (targets.length === 1) return targets[0];
  const items = targets.map((target) => {
    const { label, article } = story.sources[target.source];
    const pair = story.pairs[target.source];
    const said = verdictWords(verdictOf(pair.matches[target.match], pair), 'words', vscode.l10n.t);
    return {
      target,
      label,
      description: `${lineWords(snapshot, target.source, target.sentences[0])} · ${said}`,
      detail: sentenceWords(textOf(article, target.sentences)),
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

/**
 * Asks for title or body sentences of a source that say the same as `mine`: indexes, rising. Enter takes those that are
 * ticked, or, where none is, the one that has the focus.
 */
export async function pickSentences(snapshot: Snapshot, source: number, mine: readonly number[]): Promise<number[]> {
  const { story } = snapshot;
  const { article, label } = story.sources[source];
  const { matches } = story.pairs[source];
  const matched = new Set(matches.flatMap(({ b }) => b));
  const now = new Set(matches.filter(({ a }) => a.some((each) => mine.includes(each))).flatMap(({ b }) => b));
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly sentence: number }>();
  pick.items = article.sentences.flatMap(({ role }, sentence) => {
    if (!isMatchable(role)) return [];
    return {
      sentence,
      label: lineWords(snapshot, source, sentence),
      description: now.has(sentence)
        ? vscode.l10n.t('its match now')
        : matched.has(sentence)
          ? vscode.l10n.t('has a match')
          : undefined,
      detail: sentenceWords(textOf(article, [sentence])),
    };
  });
  pick.title = vscode.l10n.t('Link to {0}', label);
  pick.placeholder = vscode.l10n.t('What says the same: Enter takes one sentence, or all that are ticked');
  pick.canSelectMany = true;
  pick.matchOnDetail = true;
  // Where several can be ticked VS Code gives none the focus, and Enter would take nothing.
  const focusFirst = (): void => {
    const typed = pick.value.trim().toLowerCase();
    pick.activeItems = pick.items
      .filter(({ label: line, detail }) => `${line} ${detail}`.toLowerCase().includes(typed))
      .slice(0, 1);
  };
  try {
    const chosen = await new Promise<typeof pick.items>((resolve) => {
      focusFirst();
      pick.onDidChangeValue(focusFirst);
      pick.onDidAccept(() => {
        const taken = pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems;
        if (taken.length > 0) resolve(taken);
      });
      pick.onDidHide(() => resolve([]));
      pick.show();
    });
    return chosen.map(({ sentence }) => sentence).sort((one, other) => one - other);
  } finally {
    pick.dispose();
  }
}

import * as vscode from 'vscode';
import { isMatchable, rising } from '../../engine/model.js';
import { textOf } from '../../engine/projections/text.js';
import { verdictOf, type Target } from '../../engine/projections/verdict.js';
import { verdictWords } from '../lens/lensWords.js';
import type { Snapshot } from '../story/snapshot.js';
import { pickSeveral, type Choice } from './pick.js';
import { lineWords, sentenceWords } from './pickWords.js';

/** The places of a sentence, to choose which is meant. */
export function targetChoices<T>(
  snapshot: Snapshot,
  targets: readonly Target[],
  valueOf: (target: Target) => T,
): Choice<T>[] {
  const { story } = snapshot;
  return targets.map((target) => {
    const { label, article } = story.sources[target.source];
    const pair = story.pairs[target.source];
    const said = verdictWords(verdictOf(pair.matches[target.match], pair), 'words', vscode.l10n.t);
    return {
      value: valueOf(target),
      label,
      description: `${lineWords(snapshot, target.source, target.sentences[0])} · ${said}`,
      detail: sentenceWords(textOf(article, target.sentences)),
    };
  });
}

/** The sources of the story, as indexes into them. */
export function sourceChoices<T>({ story, sources }: Snapshot, valueOf: (source: number) => T): Choice<T>[] {
  return story.sources.map(({ label }, source) => ({
    value: valueOf(source),
    label,
    description: vscode.workspace.asRelativePath(sources[source].uri),
  }));
}

/** Asks for title or body sentences of a source that say the same as `mine`: indexes, rising. */
export async function pickSentences(snapshot: Snapshot, source: number, mine: readonly number[]): Promise<number[]> {
  const { story } = snapshot;
  const { article, label } = story.sources[source];
  const { matches } = story.pairs[source];
  const matched = new Set(matches.flatMap(({ b }) => b));
  const now = new Set(matches.filter(({ a }) => a.some((each) => mine.includes(each))).flatMap(({ b }) => b));
  const placeholder = vscode.l10n.t('What says the same: Enter takes one sentence, or all that are ticked');
  const question = { title: vscode.l10n.t('Link to {0}', label), waiting: placeholder, placeholder };
  const chosen = await pickSeveral<number>(question, async () =>
    article.sentences.flatMap(({ role }, sentence) => {
      if (!isMatchable(role)) return [];
      return {
        value: sentence,
        label: lineWords(snapshot, source, sentence),
        description: now.has(sentence)
          ? vscode.l10n.t('its match now')
          : matched.has(sentence)
            ? vscode.l10n.t('has a match')
            : undefined,
        detail: sentenceWords(textOf(article, [sentence])),
      };
    }),
  );
  return rising(chosen ?? []);
}
